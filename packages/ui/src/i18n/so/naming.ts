import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'Magacaaga ma sheegi karnaa?',
  'naming.asks':
    'Su’aal ka timid {asker}: magacaaga ma sheegi karnaa? Markaas qofka ay warbixintu ku saabsan tahay ayaa magacaaga maqlaya.',
  'naming.again':
    '{day} maya ayaad tiri. Hadda sabab kale ayaa jirta. Mar kale maya waad dhihi kartaa.',
  'naming.why': 'Sababta: {why}',
  'naming.name': 'Sidan ayaan magacaaga u sheegaynaa: {name}',
  'naming.statement': 'Haddii aad haa doorato, waxaad leedahay:',
  'naming.says': 'Waxaan u oggolahay {asker} iyo maamulka inay magacayga sheegaan: {name}.',
  'naming.says.whom': 'Waxaa loo sheegi karaa oo keliya qofka ay warbixintu ku saabsan tahay.',
  'naming.says.until': 'Tan waxaan oggolahay ilaa dhammaadka {day}.',
  'naming.says.later':
    'Hadhow oggolaanshahayga waan ka noqon karaa. Waxa qofkaasi hore u ogaaday dib uma soo noqdo.',
  'naming.no':
    'Maya ma dooranaysaa? Markaas magacaaga ma sheegayno. Mararka qaarkood qof baa iska qiyaasa cidda ay tahay. Taas had iyo jeer ma hor istaagi karno.',
  'naming.calm': 'Khasab ma aha inaad hadda doorato. Haa waa hagaag. Mayana waa hagaag.',
  'naming.yes.button': 'Haa, magacayga sheega',
  'naming.no.button': 'Maya, magacayga ha sheegina',
  'naming.past': 'Magacaaga',
  'naming.GIVEN': 'Haa ayaad tiri: magacaaga ({name}) waan sheegi karnaa, ilaa dhammaadka {day}.',
  'naming.DECLINED': 'Maya ayaad tiri: magacaaga ma sheegayno.',
  'naming.WITHDRAWN': 'Oggolaanshahaagii waad ka noqotay. Hadda ka dib magacaaga ma sheegayno.',
  'naming.withdraw.text':
    'Ma hubtaa? Hadda ka dib magacaaga ma sheegayno. Qofka ay warbixintu ku saabsan tahay hore magacaaga ma u yaqaan? Markaas dib uma soo noqdo.',
  'confirmed.naming': 'Qoraalka {name}, {day}: adigaa tan doortay.',
  'confirmed.handover': 'Qoraalka {name}, {day}: adigaa gudbinta haa u tiri.',
  'confirmed.how': 'Sida {name} u ogaaday: {how}',
  'confirmed.wrong': 'Ma sax baanay ahayn? Noo soo qor, ama na soo wac.',
};
