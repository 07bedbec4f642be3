import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'Partir vite d’ici',
  'leave.hint': 'Partir vite ? Appuyez 3 fois sur Shift.',
  'leave.count': 'Shift : encore {left} fois.',

  'language.label': 'Langue',
  'language.failed': 'Cette langue ne s’ouvre pas maintenant. Essayez encore un peu plus tard.',
  'language.unreviewed':
    'Personne dont c’est la langue maternelle n’a encore lu ce texte. Il peut contenir des erreurs.',

  'front.heading': 'Il s’est passé quelque chose ?',
  'front.lead': 'Vous pouvez le raconter ici. Même si vous avez des doutes.',
  'front.unsure': 'Pas besoin de certitude.',
  'front.proof': 'Pas besoin de preuve.',
  'front.nameless': 'Pas besoin de donner votre nom.',
  'front.decide': 'Vous choisissez qui le lit.',
  'front.danger': 'En danger maintenant ?',
  'front.call112': 'Appelez le 112',
  'front.notAlways': 'Nous ne lisons pas ceci jour et nuit.',
  'front.haveCode': 'J’ai déjà un code',
  'front.readers.title': 'Qui le lit ?',
  'front.readers.text':
    'Votre message est fermé à clé ici, sur votre appareil. Seules les personnes que vous choisissez ont la clé. L’ordinateur qui le garde ne peut pas le lire.',
  'front.secret.title': 'Est-ce que cela reste secret ?',
  'front.secret.text':
    'Presque toujours, c’est vous qui décidez. Parfois, nous ne pouvons pas nous taire. Par exemple si quelqu’un est en grand danger. Ou si la loi dit que nous devons faire quelque chose. Si c’est possible, nous vous le disons d’abord.',
  'front.fake.title': 'Est-ce la vraie page ?',
  'front.fake.text':
    'Il y a des chiffres sur l’affiche. Ils sont ici aussi. Ils sont différents ? Alors n’envoyez rien et appelez-nous.',
  'front.unconfirmed':
    'Depuis 90 jours, personne n’a vérifié qui lit ici. Vous pouvez quand même envoyer quelque chose. Vous avez un doute ? Alors appelez d’abord.',

  'who.step': 'Étape {step} sur {of}',
  'who.subject': 'C’est à propos de qui ?',
  'who.subject.missing': 'Choisissez de qui il s’agit. Vous pouvez aussi choisir : je ne sais pas.',
  'who.MENTOR': 'Un ou une mentor',
  'who.MENTEE': 'Un ou une mentee (la personne aidée)',
  'who.STAFF': 'Quelqu’un qui travaille ici',
  'who.OTHER': 'Quelqu’un d’autre',
  'who.UNKNOWN': 'Je ne sais pas, ou je préfère ne pas le dire',
  'who.staff': 'Qui est-ce ?',
  'who.staff.hint': 'Alors cette personne ne pourra pas lire votre message.',
  'who.staff.UNKNOWN': 'Quelqu’un d’autre, ou je ne sais pas',
  'who.door': 'Qui peut le lire ?',
  'who.door.waiting': 'Nous cherchons qui peut le lire …',
  'who.door.confidant':
    '{names} ne travaille pas ici et vous écoute. La direction le lit seulement si vous dites oui. Sauf en cas de danger, ou si la loi l’exige.',
  'who.door.alternate':
    '{names} n’est pas de l’équipe. Les autres le lisent seulement si vous dites oui. Sauf en cas de danger, ou si la loi l’exige.',
  'who.door.board':
    'La direction le lit et cherche ce qui s’est passé. Elle ne vous demande pas d’abord votre accord.',

  'foot.talk': 'Vous préférez parler ?',
  'foot.talk.text': 'Appelez {name}. Vous n’avez pas besoin de dire votre nom.',
  'foot.traces': 'Est-ce que quelqu’un peut voir que j’étais ici ?',
  'foot.traces.text':
    'Nous ne gardons rien sur cet appareil. Mais votre navigateur se souvient des pages que vous ouvrez. Quelqu’un regarde votre appareil ? Alors effacez l’historique, ou utilisez un autre appareil.',
  'foot.more': 'D’abord en savoir plus ?',
  'foot.info': 'Les règles, les droits et ce qui se passe',
  'foot.safety': 'Quelqu’un peut voir votre écran ? Utiliser cette page en sécurité',
  'aloud.on': 'Lire à voix haute',
  'aloud.of': 'Lire à voix haute : {what}',
};
