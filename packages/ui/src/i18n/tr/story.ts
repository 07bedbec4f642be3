import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Ne olduğunu anlatın',
  'story.lead':
    'İstediğiniz gibi yazın. Yanlış yazmanız sorun değil. Kendi dilinizde yazabilirsiniz.',
  'story.prompts': 'Bunlar size yardımcı olabilir',
  'story.what': 'Ne oldu?',
  'story.when': 'Ne zaman oldu?',
  'story.involved': 'Orada kimler vardı?',
  'story.aware': 'Bunu kimler biliyor?',
  'story.skip': 'Bilmediğiniz bir şey mi var? Sorun değil.',
  'story.label': 'Anlattıklarınız',
  'story.missing': 'Önce bir şey yazın. Birkaç kelime yeter.',
  'text.left': '{left} karakter daha yazabilirsiniz.',
  'text.over': 'Metin {over} karakter fazla. Sonra daha çok anlatabilirsiniz.',

  'more.title': 'Başka bir şey söylemek ister misiniz?',
  'more.lead': 'Aşağıdakilerin hepsini atlayabilirsiniz.',
  'more.skip': 'Söylemek istemiyorum',

  'person.title': 'Diğer kişi hakkında',
  'person.label': 'O kişinin adı ne?',
  'person.hint': 'Bir ad ya da o kişiyi tanımamızı sağlayan bir şey.',

  'self.title': 'Sizin hakkınızda',
  'self.who': 'Siz kimsiniz?',
  'self.MENTEE': 'Mentee’yim (bir mentor bana yardım ediyor)',
  'self.MENTOR': 'Mentorum',
  'self.OTHER': 'Başka biriyim',
  'self.mentor.note':
    'Bunu yapmanız çok iyi. Davranış kuralları, mentorların bunu güven danışmanına bildirmesini ister. Adınızı vermeden de olur.',
  'relation.label': 'Bu sizin başınıza mı geldi?',
  'relation.SELF': 'Evet, benim başıma geldi',
  'relation.WITNESS': 'Hayır, gördüm ya da duydum',
  'relation.ON_BEHALF': 'Hayır, başka biri için yazıyorum',
  'knows.label': 'O kişi bunu yazdığınızı biliyor mu?',
  'knows.hint': 'Güvenliyse önce ona sorun.',
  'knows.YES': 'Evet, ve izin veriyor',
  'knows.NO': 'Hayır',
  'knows.UNKNOWN': 'Bilmiyorum',

  'safe.title': 'Şu an güvende misiniz?',
  'safe.YES': 'Evet',
  'safe.NO': 'Hayır',
  'safe.UNKNOWN': 'Bilmiyorum',
  'safe.now': 'Bizi beklemeyin',
  'safe.now.text': 'Şu an tehlikedeyseniz 112’yi arayın. Biz bunu hemen okumayız.',

  'wish.title': 'Yardım ister misiniz?',
  'wish.label': 'Size ne iyi gelir?',
  'wish.hint': 'Birden fazla seçebilirsiniz. Neyin mümkün olduğuna birlikte bakarız.',
  'wish.TALK': 'Biriyle konuşmak',
  'wish.DOCTOR': 'Bir doktor',
  'wish.POLICE': 'Polisle konuşurken yardım',
  'wish.STOP_CONTACT': 'O kişiyle artık görüşmemek',
  'wish.NOTHING_NOW': 'Şu an hiçbir şey',
};
