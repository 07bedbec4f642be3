import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'Gönderildi',
  'sent.lead': 'Bunu anlatmanız iyi oldu.',
  'keep.title': 'Bu sizin kodunuz',
  'keep.why': 'Bu kodla cevabımızı okursunuz. Biz kodu bilmiyoruz.',
  'keep.how': 'Kodu şimdi saklayın',
  'keep.paper': 'Bütün rakamları kâğıda yazın.',
  'keep.phone': 'Ya da telefonunuzda bir kişiye kaydedin. Adını kendiniz seçin.',
  'keep.print': 'Ya da bu sayfayı yazdırın.',
  'keep.print.button': 'Yazdır',
  'keep.warnings': 'Dikkat',
  'keep.screenshot': 'Ekran görüntüsü almamanız daha iyi. Görüntü bazen buluta (cloud) gider.',
  'keep.lost': 'Kodu mu kaybettiniz? Kimse kodu geri bulamaz. O zaman yeniden anlatırsınız.',
  'keep.found':
    'Kodunuzu biri bulursa ne olur? Mesajlarımızı ve işin ne durumda olduğunu görür. Bazen sizi bekleyen bir tutanağı da görür. Sizin yerinize cevap verebilir ve seçim yapabilir. Az önce anlattıklarınız orada hiçbir zaman yazmaz.',
  'keep.check.title': 'Kodu sakladınız mı?',
  'keep.check.label': 'Kodunuzun {n}. grubunu yazın',
  'keep.check.hint': 'Kâğıdınıza ya da telefonunuza bakın.',
  'keep.check.wrong': 'Bu {n}. grup değil. Bir daha dikkatle bakın.',
  'keep.done': 'Evet, sakladım',
  'receipt.heading': 'Tamam. Şimdi hiçbir şey yapmanız gerekmiyor.',
  'receipt.lead': 'Mesajınızı {day} günü aldık.',
  'receipt.nocode': 'Kodunuz yok. Sonra daha fazla anlatmak ister misiniz? O zaman yeniden yazın.',
  'receipt.back': 'Sonra kodunuzla geri gelin. O zaman cevabı okursunuz.',
  'receipt.care': 'Kendinize iyi bakın',
  'receipt.care.text':
    'Güvendiğiniz biriyle konuşun. Bir doktora ya da arkadaşınıza her zaman her şeyi anlatabilirsiniz.',
  'receipt.close': 'Kapat',
};
