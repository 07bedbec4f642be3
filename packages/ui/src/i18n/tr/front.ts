import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'Buradan hemen çık',
  'leave.hint': 'Hemen çıkmak için Shift tuşuna 3 kez basın.',
  'leave.count': 'Shift: {left} kez daha.',

  'language.label': 'Dil',
  'language.failed': 'Bu dil şu an açılmıyor. Biraz sonra tekrar deneyin.',
  'language.unreviewed':
    'Ana dili Türkçe olan biri bu metni henüz okumadı. İçinde hatalar olabilir.',

  'front.heading': 'Bir şey mi oldu?',
  'front.lead': 'Burada anlatabilirsiniz. Kararsız olsanız bile.',
  'front.unsure': 'Emin olmanız gerekmez.',
  'front.proof': 'Kanıt gerekmez.',
  'front.nameless': 'Adınızı vermek zorunda değilsiniz.',
  'front.decide': 'Kimin okuyacağını siz seçersiniz.',
  'front.danger': 'Şu an tehlikede misiniz?',
  'front.call112': '112’yi arayın',
  'front.notAlways': 'Bunu gece gündüz okumuyoruz.',
  'front.haveCode': 'Kodum var',
  'front.readers.title': 'Bunu kim okuyor?',
  'front.readers.text':
    'Mesajınız burada, sizin cihazınızda kilitlenir. Anahtar yalnızca sizin seçtiğiniz kişilerdedir. Mesajı saklayan bilgisayar onu okuyamaz.',
  'front.secret.title': 'Gizli kalır mı?',
  'front.secret.text':
    'Neredeyse her zaman siz karar verirsiniz. Ama bazen susamayız. Örneğin biri büyük tehlikedeyse. Ya da kanun bir şey yapmamızı istiyorsa. Mümkünse önce size söyleriz.',
  'front.fake.title': 'Bu sayfa gerçek mi?',
  'front.fake.text':
    'Afişte rakamlar var. Aynı rakamlar burada da var. Farklı mı? O zaman hiçbir şey göndermeyin ve bizi arayın.',
  'front.unconfirmed':
    '90 gündür burada kimin okuduğunu kimse kontrol etmedi. Yine de bir şey gönderebilirsiniz. Emin değil misiniz? O zaman önce arayın.',

  'who.step': 'Adım {step} / {of}',
  'who.subject': 'Bu kiminle ilgili?',
  'who.subject.missing': 'Kiminle ilgili olduğunu seçin. “Bilmiyorum” da seçebilirsiniz.',
  'who.MENTOR': 'Bir mentor',
  'who.MENTEE': 'Bir mentee (mentorun yardım ettiği kişi)',
  'who.STAFF': 'Burada çalışan biri',
  'who.OTHER': 'Başka biri',
  'who.UNKNOWN': 'Bilmiyorum ya da söylemek istemiyorum',
  'who.staff': 'Kim?',
  'who.staff.hint': 'O zaman bu kişi mesajınızı okuyamaz.',
  'who.staff.UNKNOWN': 'Başka biri ya da bilmiyorum',
  'who.door': 'Bunu kim okuyabilir?',
  'who.door.waiting': 'Kimin okuyabileceğine bakıyoruz …',
  'who.door.confidant':
    '{names} burada çalışmaz ve sizi dinler. Yönetim bunu ancak siz evet derseniz okur. İstisna: tehlike varsa ya da kanun bunu istiyorsa.',
  'who.door.alternate':
    '{names} ekipten değil. Başkaları bunu ancak siz evet derseniz okur. İstisna: tehlike varsa ya da kanun bunu istiyorsa.',
  'who.door.board': 'Yönetim bunu okur ve ne olduğunu araştırır. Önce sizden izin istemezler.',

  'foot.talk': 'Konuşmak daha mı kolay?',
  'foot.talk.text': 'Arayın: {name}. Adınızı söylemeniz gerekmez.',
  'foot.traces': 'Buraya baktığımı biri görebilir mi?',
  'foot.traces.text':
    'Biz bu cihazda hiçbir şey saklamayız. Ama tarayıcınız hangi sayfaları açtığınızı hatırlar. Cihazınıza başkası da mı bakıyor? O zaman tarayıcı geçmişini silin ya da başka bir cihaz kullanın.',
  'foot.more': 'Önce daha fazla bilgi ister misiniz?',
  'foot.info': 'Kurallar, haklar ve neler olacağı',
  'foot.safety': 'Biri ekranınıza bakabilir mi? Güvenli kullanım',
  'aloud.on': 'Sesli oku',
  'aloud.of': 'Sesli oku: {what}',
};
