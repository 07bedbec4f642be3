import type { paper as nl } from '../nl/paper.ts';

/** A paper that somebody with a code reads, corrects, signs or refuses. */
export const paper: Record<keyof typeof nl, string> = {
  'paper.INTAKE': 'Bayaanka sheekadaada',
  'paper.HEARING': 'Bayaanka wadahadalka',
  'paper.DECISION': 'Go’aan',
  'paper.LETTER': 'Warqad',
  'paper.by': 'Qoraalkan wuxuu kaaga yimid {name}, {day}.',
  'paper.by.unnamed': 'Qoraalkan waxaa laguu qoray {day}.',
  'paper.version': 'Nuqulka {version}',
  'paper.calm': 'Si deggan u akhri. Wax waad ka beddeli kartaa. Mayana waad dhihi kartaa.',
  'paper.language': 'Luqaddee ayaad rabtaa inaad ku akhrido?',
  'paper.original': '{language} (sidan ayaa loo qoray)',
  'paper.translation': 'Tani waa tarjumaad. Labada qoraalba waad u saxiixaysaa.',
  'paper.hidden': 'Qoraalkan waxaa ku jira calaamado aadan arkayn. Annagu waan ku tusaynaa.',
  'paper.identity.SEEN':
    'Dukumentiga waxaa ku qoran: waan ku aragnay, waanan hubinnay cidda aad tahay.',
  'paper.identity.KNOWN': 'Dukumentiga waxaa ku qoran: waan naqaannaa cidda aad tahay.',
  'paper.identity.ANONYMOUS':
    'Dukumentiga waxaa ku qoran: ma naqaanno cidda aad tahay. Magacaagu kuma qorna.',
  'paper.corrections': 'Waxa aad tan ka qortay',
  'paper.corrections.wait':
    'Hadda khasab ma aha inaad wax samayso. Nuqul cusub ama jawaab ayaad heli doontaa.',
  'paper.question': 'Tani ma sax baa?',
  'paper.SIGN': 'Haa, waan saxiixayaa',
  'paper.SIGN.hint': 'Koodhkaaga ayaad ku saxiixaysaa. Magacaaga looma baahna.',
  'paper.CORRECT': 'Wax waa in la beddelaa',
  'paper.CORRECT.hint': 'Qor waxa aan sax ahayn, ama waxa ka maqan.',
  'paper.REFUSE': 'Maya, ma saxiixayo',
  'paper.REFUSE.hint': 'Had iyo jeer waa laguu oggol yahay.',
  'paper.missing': 'Marka hore dooro waxa aad rabto.',
  'paper.says': 'Markaad saxiixdo, waxaad leedahay: tan waan akhriyay, waana sidaas.',
  'paper.after':
    'Ka dib halkan kuma akhrin kartid dukumentiga. Sidaas qofka koodhkaaga hela ma akhrin karo.',
  'paper.SIGN.label': 'Wax ma rabtaa inaad ku darto?',
  'paper.CORRECT.label': 'Maxay tahay in la beddelo?',
  'paper.REFUSE.label': 'Ma rabtaa inaad sheegto sababta?',
  'paper.SIGN.button': 'Saxiix',
  'paper.CORRECT.button': 'Dir waxa la beddelayo',
  'paper.REFUSE.button': 'Ma saxiixayo',
  'paper.answered': 'Dukumentiyada aad ka jawaabtay',
  'paper.answered.SIGNED': '{paper}. Waad saxiixday {day}.',
  'paper.answered.REFUSED': '{paper}. Ma saxiixin. Sidaas ayaad tiri {day}.',
  'paper.mark': 'Calaamad: {mark}',
  'paper.mark.hint': 'Calaamaddan dukumentigoodana ma ku taal? Markaas waa isla qoraalka.',
};
