import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'Xogtaada',
  'rights.intro': 'Had iyo jeer wax baad ka weydiin kartaa xogtaada. Sabab looma baahna.',
  'rights.open': 'Wax ka weydii xogtaada',
  'rights.what': 'Maxaad rabtaa inaad weydiiso?',
  'rights.what.missing': 'Marka hore dooro waxa aad rabto inaad weydiiso.',
  'rights.ACCESS': 'Maxaad iga haysaan?',
  'rights.CORRECTION': 'Wax baan sax ahayn',
  'rights.ERASURE': 'Xogtayda tirtira',
  'rights.OBJECTION': 'Waan diiddanahay',
  'rights.ACCESS.text':
    'Markaas halkan ayaad ku akhrinaysaa waxa lagaa qoray. Magacyada dadka kale waan ka saarnaa. Mararka qaarkood wax kale ayaan sidoo kale ka saarnaa.',
  'rights.CORRECTION.text':
    'Qor waxa aan sax ahayn. Haddii aad sax tahay, wixii hore u qornaa way joogayaan. Waxa aad qorto dhinacooda ayaa la dhigayaa.',
  'rights.ERASURE.text':
    'Waxaan eegaynaa waxa aan tirtiri karno. Mararka qaarkood waa inaan wax weli hayno. Tusaale, badbaadada qof, ama sharciga awgiis. Markaas halkan ayaad ku akhrinaysaa sababta.',
  'rights.ERASURE.reporter':
    'Ma rabtaa inaad joojiso? Markaas warbixintaadana waad ka noqon kartaa. Waxay ku taal “Maxaad kale oo rabtaa inaad samayso?”.',
  'rights.OBJECTION.text':
    'Qor waxa aadan ku raacsanayn. Mar kale ayaan eegaynaa. Ra’yigayaga halkan ayaad ku akhrinaysaa.',
  'rights.words.needed': 'Halkan ku qor.',
  'rights.words.may': 'Wax ma rabtaa inaad ku darto? Khasab ma aha.',
  'rights.words.missing': 'Marka hore qor waxa aad ula jeeddo.',
  'rights.who': 'Dadka tan akhrinaya: {names}.',
  'rights.send': 'Dir su’aashayda',
  'rights.sent': 'Su’aashaada waa la diray. Kor waxaa ku qoran goorta ay tahay inaan jawaabno.',
  'rights.none':
    'Wax kasta oo halkan la weydiin karo waad weydiisay. Jawaab sug, ama su’aal ka noqo.',
  'rights.yours': 'Su’aalahaaga ku saabsan xogtaada',
  'rights.asked': 'Tan waxaad weydiisay {day}.',
  'rights.words': 'Waxaad qortay: {text}',
  'rights.due': 'Waa inaan jawaabno {day} ama ka hor.',
  'rights.late':
    'Waxay ahayd inaan jawaabno {day}. Adigu khalad kuma lihid. Noo soo qor, ama na soo wac.',
  'rights.take': 'Su’aashan waan ka noqonayaa',
  'rights.take.text': 'Ma hubtaa? Hadhow mar kale waad weydiin kartaa.',
  'rights.WITHDRAWN': 'Su’aashan waad ka noqotay.',
  'rights.LEFT':
    'Ka dib warbixintaadu maamulka ayay gaartay. Iyagu su’aashan ma arki karaan. Mar kale weydii haddii aad rabto.',
  'rights.GRANTED': 'Haa.',
  'rights.PARTLY': 'Qayb ahaan.',
  'rights.REFUSED': 'Maya.',
  'rights.answered': 'Jawaabtayada: {outcome}',
  'rights.by': 'Qoraalkan wuxuu ka yimid {name}, {day}.',
  'rights.by.unnamed': 'Qoraalkan waxaa la qoray {day}.',
  'rights.beside':
    'Waxa aad qortay hadda waxay dhinac yaalliin wixii hore. Waxba lama beddelin, waxbana lagama saarin.',
  'rights.notAgreed':
    'Ma ku raacsanid? Noo soo qor, ama na soo wac. Waxaad sidoo kale u caban kartaa hay’adda Nederland u qaabilsan ilaalinta xogta (Autoriteit Persoonsgegevens).',
  'rights.given': 'Tani waa waxa lagaa qoray',
  'rights.given.text':
    'Magacyada dadka kale waa laga saaray. Meeshii ay ku qoran tahay [weggelaten], wax baa laga saaray. Qof labaad ayaa hubiyay.',
  'rights.print': 'Daabac',
  'rights.print.hint': 'Ogow: qofkii helaa waraaqda wuu akhrin karaa.',
};
