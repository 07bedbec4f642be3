import type { paper as nl } from '../nl/paper.ts';

/** A paper that somebody with a code reads, corrects, signs or refuses. */
export const paper: Record<keyof typeof nl, string> = {
  'paper.INTAKE': 'Compte rendu de votre histoire',
  'paper.HEARING': 'Compte rendu de l’entretien',
  'paper.DECISION': 'Décision',
  'paper.LETTER': 'Lettre',
  'paper.by': '{name} a écrit ceci pour vous, le {day}.',
  'paper.by.unnamed': 'Ceci a été écrit pour vous le {day}.',
  'paper.version': 'Version {version}',
  'paper.calm':
    'Lisez tranquillement. Vous pouvez changer quelque chose. Vous pouvez aussi dire non.',
  'paper.language': 'Dans quelle langue voulez-vous lire ?',
  'paper.original': '{language} (la langue du texte d’origine)',
  'paper.translation': 'Ceci est une traduction. Vous signez pour les deux textes.',
  'paper.hidden': 'Il y a dans ce texte des signes que l’on ne voit pas. Nous, nous les montrons.',
  'paper.identity.SEEN':
    'Sur le papier, il est écrit : il y a eu une rencontre, et nous avons vérifié qui vous êtes.',
  'paper.identity.KNOWN': 'Sur le papier, il est écrit : nous savons qui vous êtes.',
  'paper.identity.ANONYMOUS':
    'Sur le papier, il est écrit : nous ne savons pas qui vous êtes. Votre nom n’y est pas.',
  'paper.corrections': 'Ce que vous avez écrit là-dessus',
  'paper.corrections.wait':
    'Vous n’avez rien à faire maintenant. Vous recevrez une nouvelle version, ou une réponse.',
  'paper.question': 'Est-ce que c’est juste ?',
  'paper.SIGN': 'Oui, je signe',
  'paper.SIGN.hint': 'Vous signez avec votre code. Votre nom n’est pas nécessaire.',
  'paper.CORRECT': 'Il faut changer quelque chose',
  'paper.CORRECT.hint': 'Écrivez ce qui n’est pas juste, ou ce qu’il faut ajouter.',
  'paper.REFUSE': 'Non, je ne signe pas',
  'paper.REFUSE.hint': 'C’est toujours votre droit.',
  'paper.missing': 'Choisissez d’abord ce que vous voulez.',
  'paper.says': 'Si vous signez, vous dites : j’ai lu ceci, et c’est bien comme cela.',
  'paper.after':
    'Après, vous ne pouvez plus lire le papier ici. Comme cela, une personne qui trouve votre code ne peut pas le lire non plus.',
  'paper.SIGN.label': 'Voulez-vous ajouter quelque chose ?',
  'paper.CORRECT.label': 'Qu’est-ce qu’il faut changer ?',
  'paper.REFUSE.label': 'Voulez-vous dire pourquoi vous ne signez pas ?',
  'paper.SIGN.button': 'Signer',
  'paper.CORRECT.button': 'Envoyer ce qu’il faut changer',
  'paper.REFUSE.button': 'Je ne signe pas',
  'paper.answered': 'Les papiers auxquels vous avez répondu',
  'paper.answered.SIGNED': '{paper}. Vous l’avez signé. C’était le {day}.',
  'paper.answered.REFUSED': '{paper}. Vous ne l’avez pas signé. Vous l’avez dit le {day}.',
  'paper.mark': 'Marque : {mark}',
  'paper.mark.hint':
    'Cette marque est aussi sur leur papier ? Alors c’est exactement le même texte.',
};
