import type { send as nl } from '../nl/send.ts';

/** Name, code, reading it over and sending. */
export const send: Record<keyof typeof nl, string> = {
  'send.heading': 'Sidee u rabtaa inaad u dirto?',
  'name.label': 'Magacaaga ma rabtaa inaad sheegto?',
  'name.ANONYMOUS': 'Maya, magac la’aan',
  'name.ANONYMOUS.hint': 'Ogow: mararka qaarkood qof baa sheekadaada kaa garan kara.',
  'name.NAMED': 'Haa, magacaygana waan sheegayaa',
  'name.NAMED.hint': 'Magacaaga waxaa ogaanaya oo keliya: {readers}.',
  'name.field': 'Magacaaga',
  'name.missing': 'Qor magacaaga, ama dooro: magac la’aan.',
  'name.contact': 'Taleefan ama iimayl',
  'name.contact.hint': 'Khasab ma aha. Ha buuxin haddii cid kale akhrin karto.',

  'code.label': 'Koodh ma rabtaa?',
  'code.KEEP': 'Haa, koodh i sii',
  'code.KEEP.hint': 'Koodhka ayaad ku akhrisaa jawaabtayada. Waad noo soo qori kartaa.',
  'code.NONE': 'Maya, koodh ma rabo',
  'code.NONE.hint': 'Markaas waxba kuma weydiin karno, waxbana kuuma sheegi karno.',
  'passOn.label': 'Ma u oggoshahay {names} in tan maamulka loo gudbiyo magacaaga la’aantiis?',
  'passOn.hint': 'Hadda ayaan ku weydiinaynaa, waayo hadhow suurtagal ma aha.',
  'passOn.YES': 'Haa, waan oggolahay',
  'passOn.YES.hint': 'Markaas maamulku waa baari karaa.',
  'passOn.NO': 'Maya, ma oggoli',
  'passOn.NO.hint': 'Marka laga reebo khatar, ama haddii sharcigu khasbo.',
  'passOn.missing': 'Dooro haa ama maya. Labaduba waa hagaag.',

  'review.title': 'Mar kale akhri',
  'review.change': 'Beddel',
  'review.change.of': 'Beddel: {what}',
  'review.subject': 'Waxay ku saabsan tahay',
  'review.readers': 'Dadka tan akhrinaya',

  'next.title': 'Maxaa ku xiga?',
  'next.sealed': 'Farriintaada waa la qufulayaa, waana la dirayaa.',
  'next.sent': 'Farriintaada waa la qufulay, waana la diray.',
  'next.reads': 'Waxay gaaraysaa {names} si loo akhriyo.',
  'next.reads.many': 'Waxay gaaraysaa {names} si loo akhriyo.',
  'next.answer': 'Jawaab baad heli doontaa. Koodhkaaga ayaad ku akhrisaa.',
  'next.answer.dated':
    '7 maalmood gudahood ayaad jawaab heli doontaa. Koodhkaaga ayaad ku akhrisaa.',
  'next.noCode': 'Kuuma jawaabi karno, waayo koodh ma haysatid.',
  'next.consent':
    'Maamulku wuu akhriyaa oo keliya haddii aad haa tiraahdo. Marka laga reebo khatar, ama haddii sharcigu khasbo.',
  'next.passOn': '{names} waxaa loo oggol yahay in tan maamulka loo gudbiyo magacaaga la’aantiis.',
  'next.stays': 'Waxay ku hartaa {names}. Marka laga reebo khatar, ama haddii sharcigu khasbo.',
  'next.board': 'Maamulku wuu baaraa waxa dhacay. Marka hore oggolaansho kuma weydiinayaan.',
  'next.done': 'la sameeyay',
  'next.now': 'hadda',
  'next.next': 'ka dib',
  'next.broken': 'sax ma aha',

  'send.button': 'Dir',
  'send.busy': 'Waan diraynaa …',
  'send.failed': 'Weli lama dirin',
  'send.kept': 'Cabsi la’aan mar kale isku day. Weligeed laba jeer ma gaarto.',
  'errors.title': 'Wax baa weli dhiman',
};
