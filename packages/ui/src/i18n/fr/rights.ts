import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'Vos données',
  'rights.intro':
    'Vous pouvez toujours demander quelque chose sur vos données. Vous n’avez pas besoin de raison.',
  'rights.open': 'Faire une demande sur mes données',
  'rights.what': 'Que voulez-vous demander ?',
  'rights.what.missing': 'Choisissez d’abord ce que vous voulez demander.',
  'rights.ACCESS': 'Qu’avez-vous sur moi ?',
  'rights.CORRECTION': 'Quelque chose n’est pas juste',
  'rights.ERASURE': 'Effacez mes données',
  'rights.OBJECTION': 'Je ne suis pas d’accord (opposition)',
  'rights.ACCESS.text':
    'Alors vous lisez ici ce qui est écrit sur vous. Nous enlevons les noms des autres. Parfois, nous enlevons aussi autre chose.',
  'rights.CORRECTION.text':
    'Écrivez ce qui n’est pas juste. Nous vous donnons raison ? Alors l’ancien texte reste. Ce que vous écrivez est placé à côté.',
  'rights.ERASURE.text':
    'Nous regardons ce que nous pouvons effacer. Parfois, nous devons encore garder quelque chose. Par exemple pour la sécurité de quelqu’un, ou à cause de la loi. Alors vous lisez ici pourquoi.',
  'rights.ERASURE.reporter':
    'Vous voulez arrêter ? Alors vous pouvez aussi retirer votre signalement. C’est dans la partie « Que voulez-vous faire d’autre ? ».',
  'rights.OBJECTION.text':
    'Écrivez avec quoi vous n’êtes pas d’accord. Nous regardons à nouveau. Vous lisez ici ce que nous en pensons.',
  'rights.words.needed': 'Écrivez-le ici.',
  'rights.words.may': 'Voulez-vous ajouter quelque chose ? Ce n’est pas obligatoire.',
  'rights.words.missing': 'Écrivez d’abord ce que vous voulez dire.',
  'rights.who': 'Qui le lit : {names}.',
  'rights.send': 'Envoyer ma demande',
  'rights.sent': 'Votre demande est envoyée. Au-dessus, il est écrit quand nous devons répondre.',
  'rights.none':
    'Vous avez déjà demandé tout ce qui est possible ici. Attendez une réponse, ou retirez une demande.',
  'rights.yours': 'Vos demandes sur vos données',
  'rights.asked': 'Vous avez demandé ceci le {day}.',
  'rights.words': 'Vous avez écrit : {text}',
  'rights.due': 'Nous devons répondre au plus tard le {day}.',
  'rights.late':
    'Nous devions répondre au plus tard le {day}. Ce n’est pas à cause de vous. Écrivez-nous, ou appelez.',
  'rights.take': 'Je retire cette demande',
  'rights.take.text': 'Vous le voulez vraiment ? Vous pourrez le redemander plus tard.',
  'rights.WITHDRAWN': 'Vous avez retiré cette demande.',
  'rights.LEFT':
    'Après, la direction a reçu votre signalement. Elle ne peut pas voir cette demande. Demandez à nouveau si vous voulez.',
  'rights.GRANTED': 'Oui.',
  'rights.PARTLY': 'En partie.',
  'rights.REFUSED': 'Non.',
  'rights.answered': 'Notre réponse : {outcome}',
  'rights.by': '{name} a écrit ceci le {day}.',
  'rights.by.unnamed': 'Ceci a été écrit le {day}.',
  'rights.beside':
    'Ce que vous avez écrit est maintenant à côté de l’ancien texte. Rien n’a été changé ou enlevé.',
  'rights.notAgreed':
    'Vous n’êtes pas d’accord ? Écrivez-nous, ou appelez. Vous pouvez aussi vous plaindre à l’Autoriteit Persoonsgegevens. C’est le service des Pays-Bas qui protège les données personnelles.',
  'rights.given': 'Voici ce qui est écrit sur vous',
  'rights.given.text':
    'Les noms des autres sont enlevés. Là où il est écrit [weggelaten], quelque chose est enlevé. Une deuxième personne a vérifié.',
  'rights.print': 'Imprimer',
  'rights.print.hint': 'Attention : la personne qui trouve le papier peut le lire.',
};
