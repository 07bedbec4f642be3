import type { send as nl } from '../nl/send.ts';

/** Name, code, reading it over and sending. */
export const send: Record<keyof typeof nl, string> = {
  'send.heading': 'Comment voulez-vous l’envoyer ?',
  'name.label': 'Voulez-vous donner votre nom ?',
  'name.ANONYMOUS': 'Non, sans mon nom',
  'name.ANONYMOUS.hint': 'Attention : parfois, on vous reconnaît à votre histoire.',
  'name.NAMED': 'Oui, avec mon nom',
  'name.NAMED.hint': 'Votre nom est seulement pour : {readers}.',
  'name.field': 'Votre nom',
  'name.missing': 'Écrivez votre nom, ou choisissez : sans mon nom.',
  'name.contact': 'Téléphone ou e-mail',
  'name.contact.hint': 'Ce n’est pas obligatoire. Laissez vide si quelqu’un peut lire avec vous.',

  'code.label': 'Voulez-vous un code ?',
  'code.KEEP': 'Oui, donnez-moi un code',
  'code.KEEP.hint': 'Avec le code, vous lisez notre réponse. Vous pouvez aussi nous répondre.',
  'code.NONE': 'Non, pas de code',
  'code.NONE.hint': 'Alors nous ne pourrons rien vous demander ni rien vous dire.',
  'passOn.label': 'Est-ce que {names} peut transmettre ceci sans votre nom ?',
  'passOn.hint': 'Nous le demandons maintenant, car après ce ne sera plus possible.',
  'passOn.YES': 'Oui, je veux bien',
  'passOn.YES.hint': 'Alors la direction peut chercher ce qui s’est passé.',
  'passOn.NO': 'Non, je ne veux pas',
  'passOn.NO.hint': 'Sauf en cas de danger, ou si la loi l’exige.',
  'passOn.missing': 'Choisissez oui ou non. Les deux réponses sont bonnes.',

  'review.title': 'Relisez encore une fois',
  'review.change': 'Changer',
  'review.change.of': 'Changer : {what}',
  'review.subject': 'C’est à propos de',
  'review.readers': 'Qui le lit',

  'next.title': 'Et après, que se passe-t-il ?',
  'next.sealed': 'Votre message est fermé à clé, puis envoyé.',
  'next.sent': 'Votre message est fermé à clé et envoyé.',
  'next.reads': '{names} le lit.',
  'next.reads.many': '{names} le lisent.',
  'next.answer': 'Vous recevez une réponse. Vous la lisez avec votre code.',
  'next.answer.dated': 'Vous recevez une réponse dans les 7 jours. Vous la lisez avec votre code.',
  'next.noCode': 'Nous ne pouvons pas vous répondre, car vous n’avez pas de code.',
  'next.consent':
    'La direction le lit seulement si vous dites oui. Sauf en cas de danger, ou si la loi l’exige.',
  'next.passOn': '{names} peut le transmettre à la direction sans votre nom.',
  'next.stays': 'Cela reste chez {names}. Sauf en cas de danger, ou si la loi l’exige.',
  'next.board':
    'La direction cherche ce qui s’est passé. Elle ne vous demande pas d’abord votre accord.',
  'next.done': 'fait',
  'next.now': 'maintenant',
  'next.next': 'après',
  'next.broken': 'pas correct',

  'send.button': 'Envoyer',
  'send.busy': 'Nous l’envoyons …',
  'send.failed': 'Ce n’est pas encore envoyé',
  'send.kept': 'Vous pouvez essayer encore. Cela n’arrive jamais deux fois.',
  'errors.title': 'Il manque encore quelque chose',
};
