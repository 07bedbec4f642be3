import type { problems as nl } from '../nl/problems.ts';

/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED': 'Bilgisayar bunu anlamadı. Metniniz hâlâ burada. Tekrar deneyin.',
  'problem.BODY_TOO_LARGE': 'Metniniz çok uzun. Onu kısaltın. Sonra daha çok anlatabilirsiniz.',
  'problem.CONTENT_TYPE_WRONG': 'Bilgisayar bunu anlamadı. Başka bir tarayıcı deneyin.',
  'problem.NOT_FOUND': 'Bu artık burada yok. Kodunuzu yeniden yazın.',
  'problem.NOT_OPEN':
    'Şu an buradan bir şey gönderemezsiniz. Aşağıdaki numaralardan birini arayın.',
  'problem.CHALLENGE_EXPIRED': 'Çok uzun sürdü. Tekrar deneyin.',
  'problem.SIGN_IN_FAILED':
    'Bu kodu tanımıyoruz. Bütün rakamları karşılaştırın. Kod bir kartta mı? Kartın hangi güne kadar geçerli olduğuna bakın. Yeni bir kart mı aldınız ya da her şey silindi mi? O zaman eski kod artık çalışmaz.',
  'problem.SESSION_ENDED':
    'Bir süre burada değildiniz. Kodunuzu yeniden yazın. Metniniz burada kalır.',
  'problem.NOT_ALLOWED': 'Bu burada mümkün değil. Yardım isterseniz arayın.',
  'problem.STALE_HEAD': 'Az önce yeni bir mesaj geldi. Onu okuyun ve tekrar deneyin.',
  'problem.ALREADY_THERE': 'Bu zaten gönderilmişti. Yeni bir şey var mı diye bakın.',
  'problem.DIRECTORY_STALE': 'Okuyan kişiler değişti. Kimi seçtiğinize bir daha bakın.',
  'problem.ENTRY_REFUSED': 'Gönderilemedi. Metniniz hâlâ burada. Tekrar deneyin.',
  'problem.RECEIVER_REFUSED': 'Bir kişinin bunu okumasına izin yok. Başka birini seçin.',
  'problem.DIRECTORY_REFUSED':
    'Burada okuyan kişilerle ilgili bir şey doğru değil. Şimdi hiçbir şey göndermeyin. Bizi arayın.',
  'problem.INVITATION_UNKNOWN': 'Bu davet artık geçerli değil. Yeni bir davet isteyin.',
  'problem.NAME_TAKEN': 'Bu ad zaten var. Başka bir ad seçin.',
  'problem.SETUP_REFUSED': 'Bu burada mümkün değil.',
  'problem.TOO_MANY_REQUESTS': 'Sistem şu an yoğun. Bir dakika bekleyin. Sonra tekrar deneyin.',
  'problem.PROOF_WANTED': 'Sistem şu an yoğun. Bir dakika bekleyin. Sonra tekrar deneyin.',
  'problem.BUSY': 'Sistem şu an yoğun. Metniniz hâlâ burada. Biraz bekleyin. Sonra tekrar deneyin.',
  'problem.TOO_SLOW': 'Göndermek çok uzun sürdü. Metniniz hâlâ burada. Tekrar deneyin.',
  'problem.UPLOAD_UNKNOWN': 'Bir dosya tam ulaşmadı ya da çok uzun bekledi. Onu bir daha gönderin.',
  'problem.UPLOAD_REFUSED': 'Bir dosya gönderilirken bir sorun oldu. Tekrar deneyin.',
  'problem.FILE_TOO_LARGE':
    'Bu dosya çok büyük. Bir dosya en fazla 100 MB, bütün dosyalar birlikte en fazla 500 MB olabilir. Daha küçük bir dosya seçin.',
  'problem.TOO_MANY_FILES': 'Bir seferde on dosya gönderebilirsiniz. Önce birini çıkarın.',
  'problem.FILE_CHANGED':
    'Siz seçtikten sonra bir dosya değişti ya da yok oldu. Onu listeden çıkarın ve yeniden seçin. Metniniz hâlâ burada.',
  'problem.FILE_DAMAGED': 'Bu dosya, gönderilen dosyayla aynı değil. Açılmayacak.',
  'problem.STORAGE_FULL': 'Yer kalmadı. Gönderilmedi. Aşağıdaki numaralardan birini arayın.',
  'problem.INTERNAL': 'Bizde bir sorun oldu. Metniniz hâlâ burada. Tekrar deneyin.',
  'problem.OFFLINE': 'Bağlantı yok. Metniniz hâlâ burada. Tekrar deneyin.',
  'problem.TIMED_OUT': 'Çok uzun sürüyor. Metniniz hâlâ burada. Tekrar deneyin.',
  'problem.ANSWER_MALFORMED': 'Garip bir cevap aldık. Tekrar deneyin. Yine mi oldu? Bizi arayın.',
  'problem.CRYPTO_UNAVAILABLE':
    'Bu tarayıcı mesajınızı kilitleyemiyor. Bu yüzden hiçbir şey göndermiyoruz. Aramanız ya da başka bir cihaz kullanmanız daha iyi.',
  'problem.CODE_TOO_SHORT': 'Kod 24 rakamdır. Bir şey eksik.',
  'problem.CODE_TOO_LONG': 'Kod 24 rakamdır. Burada fazla rakam var.',
  'problem.CODE_MISTYPED': 'Bir rakam yanlış. Bütün grupları karşılaştırın.',
  'problem.PAPER_CODE_MISTYPED': 'Bir karakter yanlış. Bütün grupları karşılaştırın.',
  'problem.PASSPHRASE_WEAK': 'Bu kelimeler çok kolay. Başka kelimeler seçin.',
  'problem.DIRECTORY_UNTRUSTED':
    'Burada okuyan kişilerle ilgili bir şey doğru değil. Şimdi hiçbir şey göndermeyin. Bizi arayın.',
  'problem.SIGNED_OUT': 'Kodunuzu yeniden yazın. Metniniz burada kalır.',
  'problem.STORY_MISSING': 'Önce bir şey yazın. Birkaç kelime yeter.',
  'problem.TEXT_TOO_LONG': 'Metniniz çok uzun. Onu kısaltın. Sonra daha çok anlatabilirsiniz.',
  'problem.TEXT_MISSING': 'Önce bir şey yazın.',
  'problem.NO_READER_LEFT':
    'Şu an bunu okuyabilecek kimse kalmadı. Aşağıdaki numaralardan birini arayın.',
  'problem.NOTHING_TO_DO': 'Hiçbir şey değişmedi.',
  'problem.DOSSIER_UNKNOWN': 'Bu artık burada yok. Kodunuzu yeniden yazın.',
  'problem.CONSENT_MISSING': 'Önce evet ya da hayır seçin.',
  'problem.PAPER_CHANGED':
    'Bu kâğıt bu arada değişti ya da geri alındı. Yeni bir şey var mı diye bakın ve yeniden okuyun.',
  'problem.PAPER_WAITS': 'Bu şu an mümkün değil.',
  'problem.QUESTION_OPEN': 'Bu şu an mümkün değil.',
  'problem.CONSENT_INVALID': 'Bu soru değişti. Yeniden okuyun ve sonra seçin.',
  'problem.ORDER_REFUSED': 'Bu şu an mümkün değil.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Bu şu an mümkün değil.',
  'problem.ON_HOLD': 'Bu şu an mümkün değil.',
  'problem.TOO_EARLY': 'Bunun için henüz erken.',
  'problem.ERASED': 'Bilgileriniz artık burada yok. Bu kodla okunacak bir şey kalmadı.',
  'problem.STONES_CHANGED': 'Bu şu an mümkün değil.',
  'problem.DATE_IN_THE_PAST': 'Bu gün geçti.',
  'problem.ABOUT_YOURSELF': 'Bu sizinle ilgili. Bunu başka biri yazsın.',
  'problem.READERS_CHANGED':
    'Buraya izinsiz biri eklendi ya da buradan biri çıkarıldı. Bu yüzden artık buraya yazamazsınız.',
  'problem.STEP_REFUSED': 'Bunun için henüz erken. Yeni bir şey var mı diye bakın.',
};
