import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'Une lettre pour vous',
  'letter.from': '{name} a écrit cette lettre le {day}.',
  'letter.from.unnamed': 'Cette lettre est du {day}.',
  'letter.calm': 'Lisez la lettre à un moment calme. Vous n’avez rien à faire.',
  'letter.translation':
    'Ceci est une traduction. Si elle dit autre chose, c’est la lettre en néerlandais qui compte.',
  'letter.read': 'J’ai lu cette lettre',
  'letter.read.hint':
    'Ainsi nous savons que vous connaissez la lettre. Vous n’avez pas besoin d’être d’accord.',
  'letter.read.done': 'Vous avez dit le {day} que vous avez lu cette lettre.',

  'withdraw.title': 'Voulez-vous retirer votre signalement ?',
  'withdraw.text':
    'C’est possible. Alors nous arrêtons de nous en occuper. Les 7 premiers jours, vous pouvez encore changer d’avis.',
  'withdraw.after':
    'La direction a déjà votre signalement. Vous le retirez ? Alors la direction peut continuer seulement pour la sécurité de quelqu’un, ou si la loi l’exige. Cela continue ? Alors vous lisez ici pourquoi.',
  'withdraw.calm':
    'Vous n’avez pas à choisir maintenant. Vous pouvez aussi d’abord appeler ou écrire.',
  'withdraw.why': 'Voulez-vous dire pourquoi ? Ce n’est pas obligatoire.',
  'withdraw.button': 'Je veux retirer mon signalement',
  'withdraw.sure': 'Vous le voulez vraiment ?',
  'withdraw.yes': 'Oui, je retire mon signalement',
  'withdraw.no': 'Non, je laisse comme ça',
  'withdraw.busy': 'Nous retirons votre signalement …',
  'withdraw.done':
    'Vous avez retiré votre signalement. Vous voulez quand même continuer ? Dernier jour pour cela : {day}.',
  'withdraw.done.after': 'Vous avez retiré votre signalement. La direction va le lire.',
  'withdraw.back.button': 'Je veux quand même continuer avec mon signalement',

  'override.title': 'Votre signalement a été transmis',
  'override.text': '{name} a transmis votre signalement le {day}. C’était sans votre accord.',
  'override.text.unnamed': 'Votre signalement a été transmis le {day}. C’était sans votre accord.',
  'override.DANGER': 'La raison : quelqu’un est en danger.',
  'override.LEGAL_DUTY': 'La raison : la loi l’exige.',
  'override.why': 'Voici l’explication : {why}',
  'override.do': 'Vous n’êtes pas d’accord ? Vous avez peur ? Écrivez-nous, ou appelez.',
  'override.danger': 'Êtes-vous en danger maintenant ? Appelez le 112.',

  'letIn.title': 'Une autre personne lit aussi',
  'letIn.text':
    'Depuis le {day}, {who} lit aussi et décide avec les autres. Il n’y avait pas assez de personnes pour décider.',
  'letIn.by': '{name} a fait ce choix.',
  'letIn.reads': 'Cette personne lit les messages ici et les comptes rendus.',
  'letIn.reads.not':
    'Cette personne ne lit pas ce que vous avez écrit dans votre signalement, ni votre nom. Elle ne lit pas non plus une conversation confidentielle.',
  'letIn.do': 'Vous ne le voulez pas ? Écrivez-nous, ou appelez.',

  'continued.title': 'Cela continue quand même',
  'continued.text':
    'Vous avez retiré votre signalement. {name} a écrit le {day} que la direction doit quand même continuer.',
  'continued.text.unnamed':
    'Vous avez retiré votre signalement. Le {day}, il a été écrit que la direction doit quand même continuer.',
  'continued.SAFETY': 'La raison : la sécurité de quelqu’un.',
  'continued.LEGAL': 'La raison : la loi l’exige.',
  'continued.why': 'Voici l’explication : {why}',
  'continued.do':
    'Vous n’avez plus besoin de participer à quoi que ce soit. Votre compte rendu ne compte plus comme preuve.',
  'continued.wrong': 'Vous n’êtes pas d’accord ? Écrivez-nous, ou appelez.',

  'hearing.declined': 'Il n’y a pas eu d’entretien avec vous. Nous l’avons écrit le {day}.',
  'hearing.declined.why': 'Voici ce qui est ajouté : {why}',
  'hearing.declined.wrong': 'Ce n’est pas juste ? Ou voulez-vous quand même parler ? Écrivez-nous.',
};
