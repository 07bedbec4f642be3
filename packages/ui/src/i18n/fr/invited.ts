import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'Pourquoi vous avez un code',
  'me.by': '{name} vous a donné ce code le {day}. Voici ce que {name} a écrit :',
  'me.by.unnamed': 'Vous avez reçu ce code le {day}. Voici ce qui est écrit avec :',
  'me.only':
    'Cette page est pour la personne qui a votre code, et pour les personnes qui s’occupent de ceci.',
  'me.accused':
    'Vous pouvez raconter comment c’est pour vous. Nous traitons tout le monde de la même façon. Vous pouvez venir avec quelqu’un qui vous soutient.',
  'me.affectedPerson':
    'Raconter n’est pas obligatoire. Dites-nous ce qu’il vous faut. Dites-nous aussi si nous pouvons dire votre nom.',
  'me.witness':
    'Racontez seulement ce que vous avez vu ou entendu vous-même. Il vaut mieux ne pas en parler avec d’autres. Avec un médecin, un avocat, la police ou quelqu’un qui vous soutient, vous pouvez toujours en parler.',
  'me.hearing': 'Voulez-vous venir parler ?',
  'me.hearing.day': 'Invitation pour le {day}',
  'me.hearing.answer':
    'Écrivez ci-dessous si vous venez. Vous ne pouvez pas ? Dites-le simplement.',
  'me.hearing.off': 'L’entretien n’aura pas lieu',
  'me.hearing.off.text':
    'Vous aviez une invitation pour le {day}. Cet entretien n’aura pas lieu. Vous n’avez pas besoin de venir.',
  'me.hearing.off.later': 'Il y a une nouvelle date ? Alors vous le lirez ici.',
  'me.heard': 'Nous avons parlé avec vous le {day}',
  'me.heard.points': 'Voici ce qui est écrit là-dessus :',
  'me.point.NATURE': 'Nous avons dit de quoi parle le signalement.',
  'me.point.OPEN': 'Nous avons posé des questions ouvertes et nous avons écouté.',
  'me.point.SUPPORT': 'Nous avons demandé quel soutien il vous faut.',
  'me.point.CONTACT': 'Nous avons décidé avec vous comment rester en contact.',
  'me.point.STATEMENT': 'Il y aura un compte rendu. Vous le lisez et vous le signez, ou pas.',
  'me.heard.wrong': 'Ce n’est pas juste ? Écrivez-nous.',
  'view.replaced': '{name} a fait un nouveau code pour vous le {day}. L’ancien ne marche plus.',
  'view.replaced.why': 'La raison : {why}',
  'view.replaced.wrong': 'Vous ne le saviez pas ? Alors appelez-nous.',
  'thread.PERSON.invited': 'Messages',
};
