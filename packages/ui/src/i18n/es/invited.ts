import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'Por qué tienes un código',
  'me.by': '{name} te dio este código el {day}. Esto escribió {name}:',
  'me.by.unnamed': 'Recibiste este código el {day}. Esto se escribió con él:',
  'me.only':
    'Esta página es para la persona que tiene tu código, y para quienes se ocupan de esto.',
  'me.accused':
    'Puedes contar cómo es para ti. Tratamos a todas las personas por igual. Puedes venir con alguien que te apoye.',
  'me.affectedPerson':
    'No tienes que contar nada. Dinos qué necesitas. Dinos también si podemos decir tu nombre.',
  'me.witness':
    'Cuenta solo lo que tú viste u oíste. Mejor no hables de esto con otras personas. Con un médico, un abogado, la policía o alguien que te apoya, siempre puedes hablar.',
  'me.hearing': '¿Vienes a hablar?',
  'me.hearing.day': 'Invitación para el {day}',
  'me.hearing.answer': 'Escribe abajo si vienes. ¿No puedes? Dilo con confianza.',
  'me.hearing.off': 'La conversación se cancela',
  'me.hearing.off.text':
    'Tenías una invitación para el {day}. Esa conversación se cancela. No tienes que venir.',
  'me.hearing.off.later': '¿Hay un nuevo día? Entonces lo lees aquí.',
  'me.heard': 'Hablamos contigo el {day}',
  'me.heard.points': 'Esto se escribió sobre la conversación:',
  'me.point.NATURE': 'Dijimos de qué trata el aviso.',
  'me.point.OPEN': 'Hicimos preguntas abiertas y escuchamos.',
  'me.point.SUPPORT': 'Preguntamos qué apoyo necesitas.',
  'me.point.CONTACT': 'Acordamos contigo cómo seguir en contacto.',
  'me.point.STATEMENT': 'Habrá un escrito. Tú lo lees y lo firmas, o no.',
  'me.heard.wrong': '¿No es correcto? Escríbenos.',
  'view.replaced': '{name} hizo un código nuevo para ti el {day}. El viejo ya no funciona.',
  'view.replaced.why': 'El motivo: {why}',
  'view.replaced.wrong': '¿No lo sabías? Entonces llámanos.',
  'thread.PERSON.invited': 'Mensajes',
};
