import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'C’est envoyé',
  'sent.lead': 'C’est bien de l’avoir raconté.',
  'keep.title': 'Voici votre code',
  'keep.why': 'Avec ce code, vous lisez notre réponse. Nous ne connaissons pas le code.',
  'keep.how': 'Gardez le code maintenant',
  'keep.paper': 'Écrivez tous les chiffres sur du papier.',
  'keep.phone': 'Ou mettez-les dans un contact de votre téléphone. Choisissez vous-même un nom.',
  'keep.print': 'Ou imprimez cette page.',
  'keep.print.button': 'Imprimer',
  'keep.warnings': 'Attention',
  'keep.screenshot':
    'Il vaut mieux ne pas faire de capture d’écran. Elle part parfois dans votre cloud.',
  'keep.lost':
    'Le code est perdu ? Personne ne peut le retrouver. Alors vous racontez tout à nouveau.',
  'keep.found':
    'Quelqu’un trouve votre code ? Cette personne voit nos messages et où nous en sommes. Parfois aussi un compte rendu qui vous attend. Et elle peut répondre et choisir à votre place. L’histoire que vous venez d’écrire n’y est jamais.',
  'keep.check.title': 'Avez-vous gardé le code ?',
  'keep.check.label': 'Tapez le groupe {n} de votre code',
  'keep.check.hint': 'Regardez votre papier ou votre téléphone.',
  'keep.check.wrong': 'Ce n’est pas le groupe {n}. Regardez encore une fois.',
  'keep.done': 'Oui, je l’ai gardé',
  'receipt.heading': 'C’est fini. Vous n’avez rien à faire maintenant.',
  'receipt.lead': 'Nous avons reçu votre message le {day}.',
  'receipt.nocode':
    'Vous n’avez pas de code. Vous voulez en dire plus après ? Alors écrivez à nouveau.',
  'receipt.back': 'Revenez plus tard avec votre code. Vous lirez alors la réponse.',
  'receipt.care': 'Prenez bien soin de vous',
  'receipt.care.text':
    'Parlez avec quelqu’un en qui vous avez confiance. Vous pouvez toujours tout dire à un médecin ou à un proche.',
  'receipt.close': 'Fermer',
};
