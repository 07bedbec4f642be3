import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'Waa la diray',
  'sent.lead': 'Waa wax fiican inaad tan sheegtay.',
  'keep.title': 'Kani waa koodhkaaga',
  'keep.why': 'Koodhkan ayaad ku akhrisaa jawaabtayada. Annagu koodhka ma naqaanno.',
  'keep.how': 'Hadda koodhka kaydso',
  'keep.paper': 'Tirooyinka oo dhan waraaq ku qor.',
  'keep.phone': 'Ama taleefankaaga ku kaydso sida lambarka qof. Magaca adigu dooro.',
  'keep.print': 'Ama boggan daabac.',
  'keep.print.button': 'Daabac',
  'keep.warnings': 'Ogow',
  'keep.screenshot':
    'Waxaa fiican inaadan sawirka shaashadda qaadin. Mararka qaarkood internetka (cloud) ayuu galaa.',
  'keep.lost': 'Koodhka ma lumay? Cidna dib uma heli karto. Markaas mar kale ayaad sheegaysaa.',
  'keep.found':
    'Haddii qof koodhkaaga helo ka warran? Wuxuu arkaa farriimahayaga iyo meesha ay arrintu marayso. Mararka qaarkood sidoo kale bayaan ku sugaya. Wuu jawaabi karaa oo dooran karaa adiga meeshaadii. Sheekada aad hadda qortay weligeed halkaas kuma jirto.',
  'keep.check.title': 'Koodhka ma kaydsatay?',
  'keep.check.label': 'Qor koox {n} ee koodhkaaga',
  'keep.check.hint': 'Ka eeg waraaqdaada ama taleefankaaga.',
  'keep.check.wrong': 'Taasi ma aha koox {n}. Mar kale si fiican u eeg.',
  'keep.done': 'Haa, waan kaydsaday',
  'receipt.heading': 'Waa dhammaatay. Hadda khasab ma aha inaad wax samayso.',
  'receipt.lead': 'Farriintaadu waxay na soo gaartay {day}.',
  'receipt.nocode':
    'Koodh ma haysatid. Hadhow wax badan ma rabtaa inaad sheegto? Markaas mar kale qor.',
  'receipt.back': 'Hadhow koodhkaaga la soo noqo. Markaas jawaabta ayaad akhrinaysaa.',
  'receipt.care': 'Is daryeel',
  'receipt.care.text':
    'La hadal qof aad ku kalsoon tahay. Dhakhtar ama saaxiib had iyo jeer wax walba waad u sheegi kartaa.',
  'receipt.close': 'Xir',
};
