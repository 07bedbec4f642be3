import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'Fotoğraflar ya da başka dosyalar',
  'files.limits': 'On dosya gönderebilirsiniz. Bir dosya en fazla 100 MB olabilir.',
  'files.pictures':
    'Fotoğraftan yeri, zamanı ve kameranızın bilgilerini çıkarırız. Fotoğrafta görünen şeyler görünmeye devam eder.',
  'files.documents':
    'Başka bir dosyada, örneğin bir mektupta ya da videoda, adınız gizli olarak yazıyor olabilir. Onu çıkarmayız. Dosyanın adı da gönderilir. Ekran görüntüsü daha güvenlidir.',
  'files.later': 'Dosyalar ancak siz “Gönder” düğmesine basınca gider.',
  'files.choose': 'Dosyaları seçin',
  'files.list': 'Bu dosyalar gönderilecek',
  'files.cleaned': 'Yer, zaman ve kamera bilgileri çıkarıldı.',
  'files.hidden': 'İçinde gizli bilgiler olabilir.',
  'files.sent': '%{percent} gönderildi',
  'files.remove': 'Çıkar',
  'files.remove.of': 'Çıkar: {name}',
  'files.working': 'Dosyalar hazırlanıyor …',
  'files.picture': 'fotoğraf {number}',
  'files.not': '{name} gönderilmeyecek.',
  'files.unreadable': 'Bu fotoğrafı açamıyoruz. Fotoğrafın ekran görüntüsünü alın ve onu seçin.',
};
