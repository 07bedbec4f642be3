import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'Sababta aad koodh u haysato',
  'me.by': 'Koodhkan wuxuu kaaga yimid {name}, {day}. Hadalka {name} waa kan:',
  'me.by.unnamed': 'Koodhkan waxaad heshay {day}. Waxaa la socday hadalkan:',
  'me.only': 'Boggan waxaa leh qofka haysta koodhkaaga, iyo dadka arrintan ka shaqaynaya.',
  'me.accused':
    'Waad sheegi kartaa sida ay adiga kula tahay. Qof walba si siman ayaan ula dhaqannaa. Waad la iman kartaa qof ku taageera.',
  'me.affectedPerson':
    'Khasab ma aha inaad wax sheegto. Noo sheeg waxa aad u baahan tahay. Sidoo kale noo sheeg haddii aan magacaaga xusi karno.',
  'me.witness':
    'Sheeg oo keliya waxa aad adigu aragtay ama maqashay. Waxaa fiican inaadan dad kale kala hadlin. Dhakhtar, qareen, boolis ama qof ku taageera, had iyo jeer waad la hadli kartaa.',
  'me.hearing': 'Ma u imanaysaa wadahadal?',
  'me.hearing.day': 'Martiqaad: {day}',
  'me.hearing.answer': 'Hoos ku qor haddii aad imanayso. Ma awooddid? Cabsi la’aan noo sheeg.',
  'me.hearing.off': 'Wadahadalka waa la baajiyay',
  'me.hearing.off.text':
    'Waxaad lahayd martiqaad: {day}. Wadahadalkaas waa la baajiyay. Khasab ma aha inaad timaaddo.',
  'me.hearing.off.later': 'Haddii maalin cusub la qabto, halkan ayaad ku akhrinaysaa.',
  'me.heard': '{day} ayaan kula hadalnay',
  'me.heard.points': 'Waxaa laga qoray:',
  'me.point.NATURE': 'Waxaan sheegnay waxa warbixintu ku saabsan tahay.',
  'me.point.OPEN': 'Su’aalo furan ayaan weydiinnay, waanan dhegaysannay.',
  'me.point.SUPPORT': 'Waxaan weydiinnay taageerada aad u baahan tahay.',
  'me.point.CONTACT': 'Waxaan ku heshiinnay sida aan xiriirka u wadno.',
  'me.point.STATEMENT':
    'Bayaan baa la qorayaa. Waad akhrinaysaa, waadna saxiixaysaa, ama ma saxiixaysid.',
  'me.heard.wrong': 'Ma sax baanay ahayn? Noo soo qor.',
  'view.replaced':
    '{day} waxaa laguu sameeyay koodh cusub. Wuxuu ka yimid {name}. Kii hore ma shaqaynayo.',
  'view.replaced.why': 'Sababta: {why}',
  'view.replaced.wrong': 'Ma ogayn? Markaas na soo wac.',
  'thread.PERSON.invited': 'Farriimo',
};
