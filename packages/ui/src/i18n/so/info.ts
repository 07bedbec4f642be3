import type { InfoMessages } from '../nl/info.ts';

/** See the Dutch. */
export const info: InfoMessages = {
  'info.title': 'Marka hore wax badan ogow',
  'info.lead': 'Waad akhrin kartaa tan adigoo aan waxba sheegin.',
  'info.to': 'Wax baan rabaa inaan sheego',

  'info.rules.title': 'Sideen isula dhaqannaa?',
  'info.rules.lead': 'Xeerarka dhaqanka. Qof walba ayay khuseeyaan.',
  'info.rules.text': `Qof kasta oo halkan jooga wuxuu xaq u leeyahay ixtiraam. Mentee, mentor, shaqaale iyo dadka iskood u caawiya. Qofna qof kale kama sarreeyo.

# Maxaan weligeed la oggolayn?

- In qof la garaaco, la riixo, ama si kale loo xanuujiyo.
- In la hanjabo ama la cabsi geliyo.
- In qof si ka xun loola dhaqmo asalkiisa, diintiisa, jinsigiisa, da’diisa, naafonimadiisa ama cidda uu jecel yahay awgeed.
- In la dhibo, lagu qoslo, ama dadka laga reebo.
- Galmo, ama taabasho aan qofku rabin.
- Kaftan ama farriimo ku saabsan galmo ama jirka qof.
- In awoodda si xun loo isticmaalo. Tusaale, in qof la caawiyo si wax looga helo.

Tan looma oggola marka la hadlayo. Sidoo kale looma oggola farriin, taleefan ama waraaq.

# Ma dareemaysaa in wax khaldan yihiin?

Dareenkaagu waa muhiim. Xitaa haddii qofka kale uusan sidaas ula jeedin. Mar walba maya waad dhihi kartaa. Waad ka tagi kartaa. Khasab ma aha inaad marka hore qofkaas la hadasho.

# Maxaa markaas dhici kara?

Waad sheegi kartaa. Markaas ururku wuxuu baaraa waxa dhacay. Ma run baa? Markaas waxaa yimaada wadahadal, digniin, canaan rasmi ah, ama dhammaadka wada shaqaynta.

Ururku ugu yaraan saddexdii sano mar ayuu eegaa in xeerarkani weli fiican yihiin.`,

  'info.conduct.title': 'Maxaa mentor loo oggol yahay, maxaanse loo oggolayn?',
  'info.conduct.lead': 'Xeerka anshaxa. Mentor kasta tan ayuu ballan qaadaa.',
  'info.conduct.text': `# Mentor

- wuxuu ka shaqeeyaa inaad ammaan dareento.
- wuu ku ixtiraamaa.
- noloshaada kama weydiiyo wax ka badan inta loo baahan yahay.
- kulama rabo galmo ama xiriir jacayl.
- kuma taabto si galmo la xiriirta.
- ma bixiyo lacag ama hadiyado qaali ah, mana weydiisto.
- wuu sheegaa haddii mentor kale xadka dhaafo.

# Adiga

Khasab ma aha inaad caawimaadda wax ku beddesho. Caawimaaddaadu taas kuma xirna. Waraaqahaaga iyo joogitaankaaguna kuma xirna. Mentor arrintaas go’aan kama gaaro.

# Mentor ma tahay?

Ma aragtaa wax aan la oggolayn? Markaas xeerka anshaxu wuxuu ku weydiisanayaa inaad u sheegto qofka kalsoonida. Magacaaga looma baahna. Shaki ma ka qabtaa wax aad adigu samaysay? Isuduwahaaga kala hadal, ama wac qofka kalsoonida.`,

  'info.confidant.title': 'Waa kuma qofka kalsoonida?',
  'info.confidant.lead': 'Qof ku dhegaysta oo aan halkan ka shaqayn.',
  'info.confidant.text': `# Muxuu qofkaasi qabtaa?

- Wuu ku dhegaystaa, isagoon ku xukumin.
- Khasab kuma aha inuu rumaysto ama shakiyo. Sheekadaadu way ku filan tahay bilowga.
- Wuxuu sharxaa waxa suurtagal ah, iyo waxa markaas dhacaya.
- Wuxuu kaa caawiyaa inaad doorato. Adigaa dooranaya.
- Wuxuu kula raadiyaa caawimaad. Tusaale, dhakhtar.

# Muxuusan qofkaasi qaban?

- Go’aan kama gaaro cidda sax ah.
- Qofka kale su’aalo ma weydiiyo.
- Sheekadaada cid uma gudbiyo ilaa aad haa tiraahdo mooyee. Marka laga reebo khatar weyn, ama haddii sharcigu khasbo.
- Habeen iyo maalin wax ma akhriyo. Haddii aad khatar ku jirto, wac 112.

# Ma qofkaas laftiisa ayay ku saabsan tahay?

Markaas qof kale ayaa farriintaada akhriya. Taas waxaad ka dooranaysaa shaashadda koowaad.`,

  'info.after.title': 'Maxaa dhacaya haddii aan wax sheego?',
  'info.after.lead': 'Tallaabo tallaabo. Inta badan waad joojin kartaa.',
  'info.after.text': `1. Waxaad qoraysaa waxa dhacay. Farriintaada waa la qufulaa. Waxaa akhrin kara oo keliya dadka aad doorato.
2. Waxaad helaysaa koodh. Koodhkaas ayaad jawaabta ku akhrisaa, kuna soo jawaabtaa.
3. Qofka kalsoonida ayaa akhriya. Marka hore adiga ayay ku saabsan tahay: meel ammaan ah ma joogtaa, maxaad u baahan tahay?
4. Si wada jir ah ayaad bayaan u samaysaan. Adigaa akhriya. Ma sax baa? Markaas waad saxiixdaa. Maya sidoo kale waad dhihi kartaa.
5. Maamulku ma ogaan karaa? Adigaa haa ama maya dhaha. Waxay sii socotaa oo keliya marka aad haa tiraahdo.
6. Maamulku wuu la hadlaa adiga iyo qofka kale. Mid walba gooni. Magacaagu sir ayuu ahaanayaa, haddii aad sidaas rabto.
7. Laba qof oo maamulka ka mid ah ayaa wada go’aamiya. Waxaad maqlaysaa inay dhammaatay.

# Muddo intee le’eg ayay qaadataa?

Mar walba way kala duwan tahay. Koodhkaaga ayaad ku arkaysaa meesha ay arrintu marayso.

# Ma rabtaa inaad joojiso?

Waa laguu oggol yahay. Weli haa ma dhihin? Markaas wax walba waan tirtirnaa 7 maalmood ka dib. Maamulku ma bilaabay? Markaas inta badan way joogsataa. Waxay sii socotaa oo keliya haddii qof khatar ku jiro, ama haddii sharcigu khasbo. Taas waan kuu sheegaynaa.

# Qof dambi ma leh. Markaas maxaa dhacaya?

Markaas ururku wuxuu tirtiraa galka oo dhan. Laba qof ayaa taas saxiixa. Hal sadar ayaa saddex sano haraya, magacyo la’aan.`,

  'info.danger.title': 'Goorma ayaysan sir ahaanayn?',
  'info.danger.lead': 'Waxa ay tahay inaan samayno haddii qof khatar ku jiro.',
  'info.danger.text': `Inta badan adigaa dooranaya cidda ogaanaysa. Mararka qaarkood nalooma oggola inaan aamusno.

- Qof wuxuu ku jiraa khatar weyn. Tusaale, inuu dhinto ama si xun u dhaawacmo.
- Ilmo ayaa khatar ku jira.
- Sharciga ayaa dhaha waa inaan wax qabanno.

# Maxaan markaas samaynaa?

Wax ka badan inta loo baahan yahay ma sheegno. Haddii ay ammaan tahay, adiga ayaan marka hore kula hadalnaa. Ma wax baan samaynaa oggolaanshahaaga la’aantiis? Markaas waxaan qornaa sababta. Koodhkaaga ayaad ku akhrin kartaa.

# Booliska

Ma laga yaabaa in waxa dhacay dembi yahay? Markaas maamulku wuxuu booliska weydiiyaa talo. Taas magacyo la’aan waa la samayn karaa. Dacwad booliska adiga keliya ayaa u gudbin kara, haddii aad rabto. Haddii sharcigu khasbo oo keliya ayay taasi ka duwanaan kartaa.

# Hadda khatar ma ku jirtaa?

Wac 112. Jawaabtayada ha sugin. Xitaa waraaqo la’aan waad wici kartaa booliska, dhakhtar ama lambar caawimaad.`,

  'info.rights.title': 'Xuquuqdaada iyo xogtaada',
  'info.rights.lead': 'Maxaan kaydinnaa, ilaa goorma, maxaadse weydiin kartaa?',
  'info.rights.text': `# Maxaan kaydinnaa?

Waxa aad qorto iyo waxa ka dib dhaca oo keliya. Cinwaanka internetka ee kombiyuutarkaaga ama taleefankaaga ma kaydinno. Wax walba way qufulan yihiin. Kombiyuutarka kaydiya ma akhrin karo.

# Maxaa loogu oggol yahay?

Ururku waa inuu ka shaqeeyo in dadku halkan ammaan ku joogaan. Si aan wax ugu gudbinno maamulka, oggolaanshahaaga ayaan weydiinnaa. Hadhow waad ka noqon kartaa.

# Ilaa goorma?

- Wadahadal keliya oo qofka kalsoonida lala yeeshay: 30 maalmood farriinta ugu dambaysa ka dib.
- Waxaa soo baxda in qof dambi lahayn: galka wax yar ka dib waa la baabi’iyaa.
- Ma cadda waxa dhacay: 2 bilood.
- Waa run: 2 sano.
- Weligeed kama badna 30 bilood farriinta ugu dambaysa ka dib. Marka laga reebo haddii boolis ama garsoore u baahdo.

# Maxaad weydiin kartaa?

Koodhkaaga la soo noqo. Halkaas waxaad ka weydiin kartaa:

- Maxaad iga og tihiin?
- Tan beddela, sax ma aha.
- Xogtayda tirtira.
- Tan ma rabo.

Sida sharcigu dhigayo, bil gudaheed ayaad jawaab ku helaysaa.

# Qofka kale sidoo kale xuquuq ayuu leeyahay

Qofka la eedeeyo sidoo kale wuu sheegi karaa sida ay wax u dhaceen. Wuu weydiin karaa waxa laga qoray. Magacaagu kuma jiro, haddii aadan rabin.

# Kuma qanacsanid?

Na soo wac. Ama u cabo hay’adda Nederland u qaabilsan ilaalinta xogta (Autoriteit Persoonsgegevens). Waa lacag la’aan.`,

  'info.safety.title': 'Si ammaan ah u isticmaal',
  'info.safety.lead': 'Cid ma arki kartaa shaashaddaada? Marka hore tan akhri.',
  'info.safety.text': `# Hadda cid ma ku eegaysaa?

Jooji. Riix badhanka kore: si degdeg ah uga bax. Isla markiiba bog kale ayaad arkaysaa. Kiiboodhkana waa lagu samayn karaa: 3 jeer riix Shift. Waxa aad halkan ku qortay markaas way tirmayaan.

# Maxaa ku haraya taleefankaaga?

Waxba kuma kaydinno taleefankaaga ama kombiyuutarkaaga. Laakiin browser-kaagu wuu xasuusan karaa inaad halkan joogtay. Badhankaasi taas ma tirtiro.

- Isticmaal daaqad gaar ah. Magaceeda kale waa incognito. Xir marka aad dhammayso.
- Ama ka dib boggan ka tirtir taariikhda browser-kaaga.

# Taleefan ama kombiyuutar cid ma la wadaagtaa?

Markaas waxaa fiican inaad qalab kale isticmaasho. Tusaale, maktabadda, ama qof aad ku kalsoon tahay kiisa. Cid ma ka eegi kartaa taleefankaaga app ama akoonkaaga? Markaas taleefankaas ha isticmaalin.

# Koodhkaaga

Koodhka waraaq ku qor, waraaqdana meel ammaan ah dhig. Ama tirooyinka taleefankaaga ku kaydso sida lambarka qof, magac aan waxba sheegayn. Sawirka shaashaddu mararka qaarkood internetka (cloud) ayuu galaa. Halkaas dad kale ayaa ka heli kara.

Qofkii helaa koodhkaaga wuu akhrin karaa farriimahayaga, wuuna jawaabi karaa adiga meeshaadii. Sheekadaadu halkaas kuma jirto.

# Wifi iyo shaqo

Ma isticmaashaa internetka shaqadaada ama kan qof kale? Markaas way arki karaan cinwaanka aad booqatay. Waxa aad qortay ma arki karaan.

# Ma jeceshahay inaad wacdo?

Bog kasta hoostiisa lambarro ayaa ku qoran. Ogow: wicitaanku taleefankaaga ayuu ku harayaa, mararka qaarkoodna biilka.`,
};
