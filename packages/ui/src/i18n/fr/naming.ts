import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'Pouvons-nous dire votre nom ?',
  'naming.asks':
    '{asker} demande : pouvons-nous dire votre nom ? Alors la personne dont parle le signalement entend votre nom.',
  'naming.again':
    'Vous avez dit non le {day}. Maintenant, il y a une autre raison. Vous pouvez à nouveau dire non.',
  'naming.why': 'Pourquoi : {why}',
  'naming.name': 'Voici le nom que nous dirons : {name}',
  'naming.statement': 'Si vous choisissez oui, vous dites ceci :',
  'naming.says': '{asker} et la direction peuvent dire mon nom : {name}.',
  'naming.says.whom': 'Seulement à la personne dont parle le signalement.',
  'naming.says.until': 'C’est permis jusqu’à cette date comprise : {day}.',
  'naming.says.later':
    'Je peux retirer mon accord plus tard. Ce que cette personne sait déjà ne peut pas être repris.',
  'naming.no':
    'Vous choisissez non ? Alors nous ne disons pas votre nom. Parfois, quelqu’un devine quand même qui c’est. Nous ne pouvons pas toujours l’empêcher.',
  'naming.calm': 'Vous n’avez pas à choisir maintenant. Oui, c’est bien. Non, c’est bien aussi.',
  'naming.yes.button': 'Oui, dites mon nom',
  'naming.no.button': 'Non, ne dites pas mon nom',
  'naming.past': 'Votre nom',
  'naming.GIVEN': 'Vous avez dit oui : nous pouvons dire votre nom ({name}). Dernier jour : {day}.',
  'naming.DECLINED': 'Vous avez dit non : nous ne disons pas votre nom.',
  'naming.WITHDRAWN':
    'Vous avez retiré votre accord. À partir de maintenant, nous ne disons plus votre nom.',
  'naming.withdraw.text':
    'Vous le voulez vraiment ? À partir de maintenant, nous ne disons plus votre nom. La personne dont parle le signalement connaît déjà votre nom ? Alors cela ne peut pas être repris.',
  'confirmed.naming': '{name} a écrit le {day} que vous avez choisi ceci vous-même.',
  'confirmed.handover':
    '{name} a écrit le {day} que vous avez vous-même donné votre accord pour transmettre.',
  'confirmed.how': 'Voici comment {name} le sait : {how}',
  'confirmed.wrong': 'Ce n’est pas juste ? Écrivez-nous, ou appelez.',
};
