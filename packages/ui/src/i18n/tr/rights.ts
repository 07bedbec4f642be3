import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'Bilgileriniz',
  'rights.intro':
    'Bilgilerinizle ilgili her zaman bir istekte bulunabilirsiniz. Neden göstermeniz gerekmez.',
  'rights.open': 'Bilgilerimle ilgili istekte bulunmak',
  'rights.what': 'Ne istiyorsunuz?',
  'rights.what.missing': 'Önce ne istediğinizi seçin.',
  'rights.ACCESS': 'Sizde benimle ilgili ne var?',
  'rights.CORRECTION': 'Bir şey doğru değil',
  'rights.ERASURE': 'Bilgilerimi silin',
  'rights.OBJECTION': 'İtiraz ediyorum',
  'rights.ACCESS.text':
    'O zaman sizinle ilgili ne yazdığını burada okursunuz. Başkalarının adlarını çıkarırız. Bazen başka bir şeyi de çıkarırız.',
  'rights.CORRECTION.text':
    'Neyin doğru olmadığını yazın. Size hak verirsek eski yazı kalır. Sizin yazdığınız da onun yanında durur.',
  'rights.ERASURE.text':
    'Neyi silebileceğimize bakarız. Bazen bir şeyi daha saklamak zorundayız. Örneğin birinin güvenliği için ya da kanun bunu istediği için. O zaman nedenini burada okursunuz.',
  'rights.ERASURE.reporter':
    'Durmak mı istiyorsunuz? O zaman bildiriminizi geri de çekebilirsiniz. Bu, “Başka ne yapmak istersiniz?” bölümünde yazıyor.',
  'rights.OBJECTION.text':
    'Hangi konuda aynı fikirde olmadığınızı yazın. Biz ona yeniden bakarız. Ne düşündüğümüzü burada okursunuz.',
  'rights.words.needed': 'Buraya yazın.',
  'rights.words.may': 'Bir şey eklemek ister misiniz? Zorunlu değil.',
  'rights.words.missing': 'Önce ne demek istediğinizi yazın.',
  'rights.who': 'Bunu okuyacaklar: {names}.',
  'rights.send': 'İsteğimi gönder',
  'rights.sent': 'İsteğiniz gönderildi. Ne zaman cevap vermemiz gerektiği yukarıda yazıyor.',
  'rights.none':
    'Burada isteyebileceğiniz her şeyi istediniz. Cevabı bekleyin ya da bir isteği geri çekin.',
  'rights.yours': 'Bilgilerinizle ilgili istekleriniz',
  'rights.asked': 'Bunu {day} günü istediniz.',
  'rights.words': 'Şunu yazdınız: {text}',
  'rights.due': 'En geç {day} günü cevap vermemiz gerekir.',
  'rights.late':
    'En geç {day} günü cevap vermemiz gerekiyordu. Bu sizin yüzünüzden değil. Bize yazın ya da arayın.',
  'rights.take': 'Bu isteği geri çekiyorum',
  'rights.take.text': 'Emin misiniz? Sonra yeniden isteyebilirsiniz.',
  'rights.WITHDRAWN': 'Bu isteği geri çektiniz.',
  'rights.LEFT':
    'Sonra bildiriminiz yönetime geçti. Onlar bu isteği göremez. İsterseniz yeniden isteyin.',
  'rights.GRANTED': 'Evet.',
  'rights.PARTLY': 'Bir kısmı için evet.',
  'rights.REFUSED': 'Hayır.',
  'rights.answered': 'Cevabımız: {outcome}',
  'rights.by': '{name} bunu {day} günü yazdı.',
  'rights.by.unnamed': 'Bu {day} günü yazıldı.',
  'rights.beside':
    'Yazdığınız şey artık eski yazının yanında duruyor. Hiçbir şey değiştirilmedi ya da çıkarılmadı.',
  'rights.notAgreed':
    'Aynı fikirde değil misiniz? Bize yazın ya da arayın. Autoriteit Persoonsgegevens’e de şikâyet edebilirsiniz. Bu, Hollanda’da kişisel bilgileri koruyan kurumdur.',
  'rights.given': 'Sizinle ilgili yazılanlar',
  'rights.given.text':
    'Başkalarının adları çıkarıldı. [weggelaten] yazan yerde bir şey çıkarıldı. İkinci bir kişi bunu kontrol etti.',
  'rights.print': 'Yazdır',
  'rights.print.hint': 'Dikkat: kâğıdı bulan kişi onu okuyabilir.',
};
