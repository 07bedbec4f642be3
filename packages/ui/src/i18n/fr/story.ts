import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Racontez ce qui s’est passé',
  'story.lead':
    'Écrivez comme vous voulez. Les fautes ne sont pas graves. Vous pouvez écrire dans votre langue.',
  'story.prompts': 'Ceci peut vous aider',
  'story.what': 'Que s’est-il passé ?',
  'story.when': 'C’était quand ?',
  'story.involved': 'Qui était là ?',
  'story.aware': 'Qui le sait ?',
  'story.skip': 'Il y a quelque chose que vous ne savez pas ? Ce n’est pas grave.',
  'story.label': 'Votre histoire',
  'story.missing': 'Écrivez d’abord quelque chose. Quelques mots suffisent.',
  'text.left':
    'Vous pouvez encore écrire {left, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'text.over':
    'C’est trop long de {over, plural, one {# caractère} many {# de caractères} other {# caractères}}. Vous pourrez en dire plus après.',

  'more.title': 'Voulez-vous dire autre chose ?',
  'more.lead': 'Vous pouvez passer tout ce qui suit.',
  'more.skip': 'Je préfère ne pas le dire',

  'person.title': 'Sur l’autre personne',
  'person.label': 'Comment s’appelle cette personne ?',
  'person.hint': 'Un nom, ou comment nous pouvons la reconnaître.',

  'self.title': 'Sur vous',
  'self.who': 'Qui êtes-vous ?',
  'self.MENTEE': 'Je suis mentee (la personne aidée)',
  'self.MENTOR': 'Je suis mentor',
  'self.OTHER': 'Je suis quelqu’un d’autre',
  'self.mentor.note':
    'C’est bien de le faire. Le code de conduite demande aux mentors de le signaler à la personne de confiance. Vous pouvez le faire sans votre nom.',
  'relation.label': 'Est-ce que cela vous est arrivé à vous ?',
  'relation.SELF': 'Oui, à moi',
  'relation.WITNESS': 'Non, je l’ai vu ou entendu',
  'relation.ON_BEHALF': 'Non, j’écris pour quelqu’un d’autre',
  'knows.label': 'Cette personne sait-elle que vous écrivez ceci ?',
  'knows.hint': 'Demandez-lui d’abord, si vous pouvez le faire sans danger.',
  'knows.YES': 'Oui, et elle est d’accord',
  'knows.NO': 'Non',
  'knows.UNKNOWN': 'Je ne sais pas',

  'safe.title': 'Êtes-vous en sécurité maintenant ?',
  'safe.YES': 'Oui',
  'safe.NO': 'Non',
  'safe.UNKNOWN': 'Je ne sais pas',
  'safe.now': 'Ne nous attendez pas',
  'safe.now.text':
    'Appelez le 112 si vous êtes en danger maintenant. Nous ne lisons pas ceci tout de suite.',

  'wish.title': 'Voulez-vous de l’aide ?',
  'wish.label': 'Qu’est-ce qui vous aiderait ?',
  'wish.hint':
    'Vous pouvez choisir plusieurs réponses. Nous regardons ensemble ce qui est possible.',
  'wish.TALK': 'Parler avec quelqu’un',
  'wish.DOCTOR': 'Un médecin',
  'wish.POLICE': 'De l’aide pour parler à la police',
  'wish.STOP_CONTACT': 'Plus de contact avec cette personne',
  'wish.NOTHING_NOW': 'Rien pour le moment',
};
