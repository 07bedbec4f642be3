import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Cuenta qué pasó',
  'story.lead': 'Escribe a tu manera. Los errores no importan. Puedes usar tu propio idioma.',
  'story.prompts': 'Esto puede ayudarte',
  'story.what': '¿Qué pasó?',
  'story.when': '¿Cuándo fue?',
  'story.involved': '¿Quién estaba allí?',
  'story.aware': '¿Quién lo sabe?',
  'story.skip': '¿Hay algo que no sabes? No pasa nada.',
  'story.label': 'Tu historia',
  'story.missing': 'Primero escribe algo. Unas palabras bastan.',
  'text.left':
    'Puedes escribir {left, plural, one {# carácter} many {# de caracteres} other {# caracteres}} más.',
  'text.over':
    'Este texto tiene {over, plural, one {# carácter} many {# de caracteres} other {# caracteres}} de más. Después puedes contar más.',

  'more.title': '¿Quieres decir algo más?',
  'more.lead': 'Puedes saltar todo lo que sigue.',
  'more.skip': 'Prefiero no decirlo',

  'person.title': 'Sobre la otra persona',
  'person.label': '¿Cómo se llama esa persona?',
  'person.hint': 'Un nombre, o cómo podemos reconocer a la persona.',

  'self.title': 'Sobre ti',
  'self.who': '¿Quién eres?',
  'self.MENTEE': 'Soy mentee (recibo ayuda)',
  'self.MENTOR': 'Soy mentor o mentora',
  'self.OTHER': 'Soy otra persona',
  'self.mentor.note':
    'Está bien que lo hagas. Las normas de conducta piden a los mentores que avisen a la persona de confianza. Puedes hacerlo sin tu nombre.',
  'relation.label': '¿Te pasó a ti?',
  'relation.SELF': 'Sí, a mí',
  'relation.WITNESS': 'No, lo vi o lo oí',
  'relation.ON_BEHALF': 'No, escribo por otra persona',
  'knows.label': '¿Sabe esa persona que escribes esto?',
  'knows.hint': 'Pregúntale primero, si no es peligroso.',
  'knows.YES': 'Sí, y está de acuerdo',
  'knows.NO': 'No',
  'knows.UNKNOWN': 'No lo sé',

  'safe.title': '¿Estás a salvo ahora?',
  'safe.YES': 'Sí',
  'safe.NO': 'No',
  'safe.UNKNOWN': 'No lo sé',
  'safe.now': 'No nos esperes',
  'safe.now.text': 'Llama al 112 si estás en peligro ahora. No leemos esto enseguida.',

  'wish.title': '¿Quieres ayuda?',
  'wish.label': '¿Qué te ayudaría?',
  'wish.hint': 'Puedes elegir más de una cosa. Vemos contigo qué es posible.',
  'wish.TALK': 'Hablar con alguien',
  'wish.DOCTOR': 'Un médico o una médica',
  'wish.POLICE': 'Ayuda para hablar con la policía',
  'wish.STOP_CONTACT': 'No tener más contacto con esa persona',
  'wish.NOTHING_NOW': 'Nada por ahora',
};
