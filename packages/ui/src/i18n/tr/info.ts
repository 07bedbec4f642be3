import type { InfoMessages } from '../nl/info.ts';

/** See the Dutch. */
export const info: InfoMessages = {
  'info.title': 'Önce daha fazla bilgi',
  'info.lead': 'Bunu hiçbir şey anlatmadan okuyabilirsiniz.',
  'info.to': 'Bir şey anlat',

  'info.rules.title': 'Birbirimize nasıl davranırız?',
  'info.rules.lead': 'Davranış kuralları. Herkes için geçerlidir.',
  'info.rules.text': `Burada herkesin saygı görmeye hakkı var. Mentee’ler (mentorların yardım ettiği kişiler), mentorlar, çalışanlar ve gönüllüler. Kimse başkasından daha değerli değildir.

# Neler hiçbir zaman kabul edilmez?

- Vurmak, itmek ya da başka bir şekilde can yakmak.
- Tehdit etmek ya da korkutmak.
- Birine kökeni, inancı, cinsiyeti, yaşı, engeli ya da kimi sevdiği yüzünden daha kötü davranmak.
- Zorbalık yapmak, alay etmek ya da birini dışlamak.
- Seks, ayrıca birine istemediği hâlde dokunmak.
- Seks ya da birinin bedeni hakkında şakalar veya mesajlar.
- Gücü kötüye kullanmak. Örneğin bir şey karşılığında yardım etmek.

Bunlar konuşurken kabul edilmez. Mesajda, telefonda ya da kâğıtta da kabul edilmez.

# Bir şey size yanlış mı geliyor?

Sizin duygunuz önemlidir. Karşıdaki kişinin kötü bir niyeti olmasa bile. Her zaman hayır diyebilirsiniz. Oradan gidebilirsiniz. Önce o kişiyle konuşmanız gerekmez.

# Sonra ne olabilir?

Bunu anlatabilirsiniz. O zaman kuruluş ne olduğunu araştırır. Doğru mu? O zaman bir konuşma yapılır, uyarı ya da kınama verilir ya da birlikte çalışma sona erer.

Kuruluş en az üç yılda bir bu kuralların hâlâ iyi olup olmadığına bakar.`,

  'info.conduct.title': 'Bir mentor ne yapabilir, ne yapamaz?',
  'info.conduct.lead': 'Mentorların davranış kuralları. Her mentor buna söz verir.',
  'info.conduct.text': `# Bir mentor

- kendinizi güvende hissetmenizi sağlar.
- size saygı duyar.
- hayatınız hakkında gerekenden fazlasını sormaz.
- sizinle seks ya da ilişki istemez.
- size cinsel bir şekilde dokunmaz.
- para ya da pahalı hediye vermez, sizden de istemez.
- başka bir mentor çok ileri giderse bunu anlatır.

# Siz

Yardım için karşılık vermek zorunda değilsiniz. Alacağınız yardım buna bağlı değildir. Belgeleriniz ve burada kalmanız da buna bağlı değildir. Bir mentor bunlara karar vermez.

# Siz mentor musunuz?

Yapılmaması gereken bir şey mi gördünüz? O zaman kurallar bunu güven danışmanına anlatmanızı ister. Adınız gerekmez. Kendi yaptığınız bir şeyden emin değil misiniz? O zaman bunu koordinatörünüzle konuşun ya da güven danışmanını arayın.`,

  'info.confidant.title': 'Güven danışmanı kimdir?',
  'info.confidant.lead': 'Sizi dinleyen ve burada çalışmayan biri.',
  'info.confidant.text': `# Bu kişi ne yapar?

- Sizi yargılamadan dinler.
- İnanmak ya da şüphe etmek zorunda değildir. Başlamak için anlattıklarınız yeter.
- Neler yapılabileceğini ve sonra ne olacağını açıklar.
- Seçmenize yardım eder. Siz seçersiniz.
- Sizinle birlikte yardım arar. Örneğin bir doktor.

# Bu kişi ne yapmaz?

- Kimin haklı olduğuna karar vermez.
- Karşıdaki kişiyi sorguya çekmez.
- Siz evet demeden anlattıklarınızı iletmez. İstisna: büyük tehlike varsa ya da kanun bunu istiyorsa.
- Gece gündüz okumaz. Tehlikede 112’yi arayın.

# Konu bu kişinin kendisi mi?

O zaman mesajınızı başka biri okur. Bunu ilk ekranda seçersiniz.`,

  'info.after.title': 'Bir şey anlatırsam ne olur?',
  'info.after.lead': 'Adım adım. Neredeyse her zaman durabilirsiniz.',
  'info.after.text': `1. Ne olduğunu yazarsınız. Mesajınız kilitlenir. Onu yalnızca sizin seçtiğiniz kişiler okuyabilir.
2. Bir kod alırsınız. Bu kodla cevabı okur ve bize yine yazarsınız.
3. Güven danışmanı mesajı okur. Önce siz önemlisiniz: güvende misiniz, neye ihtiyacınız var?
4. Birlikte bir tutanak yazarsınız. Siz onu okursunuz. Doğru mu? O zaman imzalarsınız. Hayır da diyebilirsiniz.
5. Yönetim bunu bilebilir mi? Siz evet ya da hayır dersiniz. Ancak evet derseniz devam eder.
6. Yönetim sizinle ve karşıdaki kişiyle konuşur. Herkesle ayrı ayrı. İsterseniz adınız gizli kalır.
7. Yönetimden iki kişi birlikte karar verir. İşin bittiğini size söyleriz.

# Ne kadar sürer?

Her seferinde farklıdır. Kodunuzla işin ne durumda olduğunu görürsünüz.

# Durmak mı istiyorsunuz?

Olur. Daha evet demediniz mi? O zaman her şeyi 7 gün sonra sileriz. Yönetim başladı mı? O zaman da neredeyse her zaman durur. Ancak biri tehlikedeyse ya da kanun bunu istiyorsa devam eder. Bunu size söyleriz.

# Kişi suçsuz çıktı. O zaman ne olur?

O zaman kuruluş bütün dosyayı siler. Bunun için iki kişi imza atar. Adların yazmadığı tek bir satır üç yıl kalır.`,

  'info.danger.title': 'Ne zaman gizli kalmaz?',
  'info.danger.lead': 'Biri tehlikedeyse ne yapmak zorundayız?',
  'info.danger.text': `Kimin bileceğine neredeyse her zaman siz karar verirsiniz. Ama bazen susamayız.

- Biri büyük tehlikede. Örneğin ölebilir ya da ağır yaralanabilir.
- Bir çocuk tehlikede.
- Kanun bir şey yapmamızı istiyor.

# O zaman ne yaparız?

Gerekenden fazlasını anlatmayız. Güvenli olursa önce sizinle konuşuruz. İzniniz olmadan bir şey mi yapıyoruz? O zaman nedenini yazarız. Bunu kodunuzla okuyabilirsiniz.

# Polis

Olan şey bir suç olabilir mi? O zaman yönetim polise danışır. Bunu ad vermeden yapabilir. Polise şikâyette yalnızca siz bulunabilirsiniz. Bunu isterseniz yaparsınız. Ancak kanun isterse bu farklı olabilir.

# Şu an tehlikede misiniz?

112’yi arayın. Cevabımızı beklemeyin. Belgeniz olmasa da polisi, bir doktoru ya da bir yardım hattını arayabilirsiniz.`,

  'info.rights.title': 'Haklarınız ve bilgileriniz',
  'info.rights.lead': 'Neyi, ne kadar süre saklarız? Siz ne isteyebilirsiniz?',
  'info.rights.text': `# Neyi saklarız?

Yalnızca sizin yazdıklarınızı ve sonra olanları. Bilgisayarınızın ya da telefonunuzun adresini saklamayız. Her şey kilitlidir. Bunları saklayan bilgisayar onları okuyamaz.

# Buna neden hakkımız var?

Kuruluş, insanların burada güvende olmasını sağlamak zorundadır. Yönetime bir şey iletmek için sizden izin isteriz. Bu izni sonra geri alabilirsiniz.

# Ne kadar süre?

- Yalnızca güven danışmanıyla bir görüşme: son mesajdan sonra 30 gün.
- Kişi suçsuz çıktı: dosya kısa süre sonra yok edilir.
- Ne olduğu belli değil: 2 ay.
- Doğru çıktı: 2 yıl.
- Hiçbir zaman son mesajdan sonra 30 aydan uzun değil. İstisna: polise ya da mahkemeye gerekliyse.

# Ne isteyebilirsiniz?

Kodunuzla geri gelin. Orada şunları isteyebilirsiniz:

- Benimle ilgili ne biliyorsunuz?
- Bunu değiştirin, doğru değil.
- Bilgilerimi silin.
- Bunu istemiyorum.

Kanuna göre bir ay içinde cevap vermemiz gerekir.

# Karşıdaki kişinin de hakları var

Suçlanan kişi de nasıl olduğunu anlatabilir. Kendisiyle ilgili ne yazdığını sorabilir. Siz istemezseniz adınız orada yazmaz.

# Memnun değil misiniz?

Bizi arayın. Ya da Autoriteit Persoonsgegevens’e şikâyet edin. Bu, Hollanda’da kişisel bilgileri koruyan kurumdur. Şikâyet parasızdır.`,

  'info.safety.title': 'Güvenli kullanım',
  'info.safety.lead': 'Biri ekranınıza bakabilir mi? Önce bunu okuyun.',
  'info.safety.text': `# Şu an biri bakıyor mu?

Durun. Yukarıdaki düğmeye basın: “Buradan hemen çık”. Hemen başka bir sayfa görürsünüz. Klavyeyle de olur: Shift tuşuna 3 kez basın. O zaman burada yazdıklarınız kaybolur.

# Telefonunuzda ne kalır?

Biz telefonunuzda ya da bilgisayarınızda hiçbir şey saklamayız. Ama tarayıcınız buraya girdiğinizi hatırlayabilir. Bu düğme onu silmez.

- Gizli bir pencere kullanın. Ona gizli sekme ya da özel pencere de denir. İşiniz bitince kapatın.
- Ya da sonra bu sayfayı tarayıcınızın geçmişinden silin.

# Telefonunuzu ya da bilgisayarınızı başkası da mı kullanıyor?

O zaman başka bir cihaz kullanmanız daha iyi. Örneğin kütüphanedeki bir cihazı ya da güvendiğiniz birinin cihazını. Biri bir uygulamayla ya da sizin hesabınızla telefonunuza bakabilir mi? O zaman o telefonu kullanmayın.

# Kodunuz

Kodu kâğıda yazın ve kâğıdı güvenli bir yerde saklayın. Ya da rakamları telefonunuzda bir kişiye kaydedin. Hiçbir şey belli etmeyen bir ad seçin. Ekran görüntüsü bazen buluta (cloud) gider. Orada başkaları da görebilir.

Kodunuzu bulan kişi mesajlarımızı okuyabilir ve sizin yerinize cevap verebilir. Anlattıklarınız orada yazmaz.

# Wi-Fi ve iş

İş yerinin ya da başka birinin internetini mi kullanıyorsunuz? O zaman hangi adrese girdiğinizi görebilirler. Ne yazdığınızı göremezler.

# Aramak daha mı kolay?

Her sayfanın altında numaralar var. Dikkat: arama telefonunuzda kalır, bazen faturada da görünür.`,
};
