// Address: adiga (one person), with everyday verbs; Somali does not choose between a woman and a man
// there. It would in verbs after a name, so what a named person did is said without one (ka yimid {name}).

import type { common as nl } from '../nl/common.ts';

/** Words both apps use: roles, status, help numbers, small actions. */
export const common: Record<keyof typeof nl, string> = {
  'role.confidant': 'qofka kalsoonida',
  'role.board': 'maamulka',
  'role.coordinator': 'isuduwe',
  'role.alternate': 'qof beddel ah oo ka baxsan kooxda',

  'status.ONTVANGEN': 'Waa na soo gaartay',
  'status.GELEZEN': 'Waa la akhriyay',
  'status.VRAAG': 'Su’aal adiga kuu taal',
  'status.JOUW_KEUZE': 'Adigaa dooranaya',
  'status.CONTROLEER': 'Akhri bayaanka',
  'status.BEZIG': 'Waan ka shaqaynaynaa',
  'status.LANGER': 'Waqti dheeraad ah ayay qaadanaysaa',
  'status.BESLUIT': 'Go’aan baa jira',
  'status.KLAAR': 'Waa dhammaatay',
  'status.GESTOPT': 'Waa la joojiyay',
  'status.GEWIST': 'Waa la tirtiray',
  'status.ONTVANGEN.text':
    'Farriintaadu waa na soo gaartay. 7 maalmood gudahood ayaad wax naga maqli doontaa.',
  'status.ONTVANGEN.text.undated': 'Farriintaadu waa na soo gaartay.',
  'status.GELEZEN.text': 'Farriintaada waa la akhriyay.',
  'status.VRAAG.text': 'Su’aal baan qabnaa. Khasab ma aha inaad ka jawaabto.',
  'status.JOUW_KEUZE.text': 'Ma sii wadnaa? Adigaa dooranaya.',
  'status.CONTROLEER.text': 'Ma sax baa waxa aan qornay? Waad beddeli kartaa.',
  'status.BEZIG.text': 'Waan ka shaqaynaynaa. {date} ayaad wax kale maqli doontaa.',
  'status.BEZIG.text.undated': 'Waan ka shaqaynaynaa.',
  'status.LANGER.text': 'Waqti dheeraad ah ayay qaadanaysaa. Adigu khalad kuma lihid.',
  'status.BESLUIT.text': 'Akhri farriinta.',
  'status.KLAAR.text': 'Waan dhammaynay. Weli waad noo qori kartaa.',
  'status.GESTOPT.text': 'Adigaa codsaday inaan joojinno.',
  'status.GEWIST.text': 'Xogtaadii ma jirto hadda.',

  'help.title': 'Caawimaad meelo kale',
  'help.emergency': 'Khatar hadda ah',
  'help.police': 'Booliska, haddaan degdeg ahayn',
  'help.veiligThuis': 'Veilig Thuis: rabshad guriga ka dhacda',
  'help.csg': 'Centrum Seksueel Geweld: xarunta xadgudubka galmada',
  'help.slachtofferhulp': 'Slachtofferhulp: caawinta dhibbanayaasha',
  'help.suicide': 'Ma ku fikiraysaa inaad is disho? Wac 113',

  'code.group': 'Koox {n} oo ka mid ah {total}',
  'word.back': 'Dib u noqo',
  'word.next': 'Sii soco',
  'word.again': 'Mar kale isku day',
  'word.patience': 'Waqti yar ayay qaadanaysaa. Boggan furan u daa.',
  'word.wait': 'Wax yar sug …',
  'word.nameAndRole': '{name} ({role})',
};
