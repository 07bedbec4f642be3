import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'Salir rápido de aquí',
  'leave.hint': '¿Salir rápido? Pulsa 3 veces Shift.',
  'leave.count': 'Pulsa Shift {left, plural, one {# vez} many {# de veces} other {# veces}} más.',

  'language.label': 'Idioma',
  'language.failed': 'Este idioma no se abre ahora. Intenta otra vez más tarde.',
  'language.unreviewed':
    'Todavía nadie que tenga el español como lengua materna ha leído este texto. Puede tener errores.',

  'front.heading': '¿Ha pasado algo?',
  'front.lead': 'Puedes contarlo aquí. También si tienes dudas.',
  'front.unsure': 'No hace falta saberlo con certeza.',
  'front.proof': 'No necesitas pruebas.',
  'front.nameless': 'No tienes que dar tu nombre.',
  'front.decide': 'Tú eliges quién lo lee.',
  'front.danger': '¿En peligro ahora?',
  'front.call112': 'Llama al 112',
  'front.notAlways': 'No leemos esto día y noche.',
  'front.haveCode': 'Ya tengo un código',
  'front.readers.title': '¿Quién lo lee?',
  'front.readers.text':
    'Tu mensaje se cierra con llave aquí, en tu aparato. Solo las personas que tú eliges tienen la llave. El sistema que lo guarda no puede leerlo.',
  'front.secret.title': '¿Queda en secreto?',
  'front.secret.text':
    'Casi siempre decides tú. A veces no podemos callar. Por ejemplo, si alguien está en gran peligro. O si la ley dice que tenemos que hacer algo. Si es posible, te lo decimos antes.',
  'front.fake.title': '¿Es esta la página verdadera?',
  'front.fake.text':
    'En el cartel hay números. Aquí también están. ¿Son diferentes? Entonces no envíes nada y llámanos.',
  'front.unconfirmed':
    'Desde hace 90 días nadie ha comprobado quién lee aquí. Aun así, puedes enviar algo. ¿Tienes dudas? Entonces llama primero.',

  'who.step': 'Paso {step} de {of}',
  'who.subject': '¿De quién se trata?',
  'who.subject.missing': 'Elige de quién se trata. También puedes elegir: no lo sé.',
  'who.MENTOR': 'Un mentor o una mentora',
  'who.MENTEE': 'Un o una mentee (la persona que recibe ayuda)',
  'who.STAFF': 'Alguien que trabaja aquí',
  'who.OTHER': 'Otra persona',
  'who.UNKNOWN': 'No lo sé, o prefiero no decirlo',
  'who.staff': '¿Quién es?',
  'who.staff.hint': 'Entonces esta persona no podrá leer tu mensaje.',
  'who.staff.UNKNOWN': 'Otra persona, o no lo sé',
  'who.door': '¿Quién puede leerlo?',
  'who.door.waiting': 'Buscamos quién puede leerlo …',
  'who.door.confidant':
    '{names} no trabaja aquí y te escucha. La dirección de la organización solo lo lee si tú dices que sí. Excepto si hay peligro, o si la ley obliga.',
  'who.door.alternate':
    '{names} es de fuera del equipo. Otras personas solo lo leen si tú dices que sí. Excepto si hay peligro, o si la ley obliga.',
  'who.door.board':
    'La dirección de la organización lo lee y averigua qué pasó. No te preguntan antes si pueden.',

  'foot.talk': '¿Prefieres hablar?',
  'foot.talk.text': 'Llama a {name}. No tienes que decir tu nombre.',
  'foot.traces': '¿Puede alguien ver que estuve aquí?',
  'foot.traces.text':
    'No guardamos nada en este aparato. Pero tu navegador recuerda qué páginas abres. ¿Alguien mira tu aparato? Entonces borra el historial, o usa otro aparato.',
  'foot.more': '¿Quieres saber más primero?',
  'foot.info': 'Reglas, derechos y qué pasa después',
  'foot.safety': '¿Alguien puede ver tu pantalla? Cómo usar esta página con seguridad',
  'aloud.on': 'Leer en voz alta',
  'aloud.of': 'Leer en voz alta: {what}',
};
