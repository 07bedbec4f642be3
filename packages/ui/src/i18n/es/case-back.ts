import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'Una carta para ti',
  'letter.from': '{name} escribió esta carta el {day}.',
  'letter.from.unnamed': 'Esta carta es del {day}.',
  'letter.calm': 'Lee la carta en un momento tranquilo. No tienes que hacer nada.',
  'letter.translation': 'Esto es una traducción. Si dice otra cosa, cuenta la carta en neerlandés.',
  'letter.read': 'He leído esta carta',
  'letter.read.hint': 'Así sabemos que conoces la carta. No tienes que estar de acuerdo.',
  'letter.read.done': 'El {day} dijiste que leíste esta carta.',

  'withdraw.title': '¿Quieres retirar tu aviso?',
  'withdraw.text':
    'Puedes hacerlo. Entonces dejamos de trabajar en tu aviso. Los primeros 7 días todavía puedes cambiar de idea.',
  'withdraw.after':
    'La dirección ya tiene tu aviso. ¿Lo retiras? Entonces la dirección solo puede seguir por la seguridad de alguien, o si la ley obliga. ¿Sigue adelante? Entonces lees aquí por qué.',
  'withdraw.calm': 'No tienes que elegir ahora. También puedes llamar o escribir primero.',
  'withdraw.why': '¿Quieres decir por qué? No hace falta.',
  'withdraw.button': 'Quiero retirar mi aviso',
  'withdraw.sure': '¿De verdad quieres hacerlo?',
  'withdraw.yes': 'Sí, retirar mi aviso',
  'withdraw.no': 'No, dejarlo así',
  'withdraw.busy': 'Retiramos tu aviso …',
  'withdraw.done':
    'Retiraste tu aviso. ¿Quieres seguir a pesar de todo? Último día para eso: {day}.',
  'withdraw.done.after': 'Retiraste tu aviso. La dirección leerá esto.',
  'withdraw.back.button': 'Quiero seguir con mi aviso',

  'override.title': 'Tu aviso se ha compartido',
  'override.text': '{name} compartió tu aviso el {day}. Fue sin tu permiso.',
  'override.text.unnamed': 'Tu aviso se compartió el {day}. Fue sin tu permiso.',
  'override.DANGER': 'El motivo: alguien está en peligro.',
  'override.LEGAL_DUTY': 'El motivo: la ley obliga.',
  'override.why': 'Esta es la explicación: {why}',
  'override.do': '¿No estás de acuerdo? ¿Tienes miedo? Escríbenos, o llama.',
  'override.danger': '¿Estás en peligro ahora? Llama al 112.',

  'letIn.title': 'Otra persona lee también',
  'letIn.text':
    '{who} lee también desde el {day} y decide con las otras personas. Había muy pocas personas para decidir.',
  'letIn.by': '{name} lo eligió así.',
  'letIn.reads': 'Esta persona lee los mensajes de aquí y los escritos.',
  'letIn.reads.not':
    'Esta persona no lee lo que escribiste en tu aviso, ni tu nombre. Tampoco lee una conversación confidencial.',
  'letIn.do': '¿No quieres esto? Escríbenos, o llama.',

  'continued.title': 'Sigue adelante a pesar de todo',
  'continued.text':
    'Retiraste tu aviso. {name} escribió el {day} que la dirección tiene que seguir a pesar de todo.',
  'continued.text.unnamed':
    'Retiraste tu aviso. El {day} se escribió que la dirección tiene que seguir a pesar de todo.',
  'continued.SAFETY': 'El motivo: la seguridad de alguien.',
  'continued.LEGAL': 'El motivo: la ley obliga.',
  'continued.why': 'Esta es la explicación: {why}',
  'continued.do':
    'Ya no tienes que participar en nada. El escrito con tu historia ya no cuenta como prueba.',
  'continued.wrong': '¿No estás de acuerdo? Escríbenos, o llama.',

  'hearing.declined': 'No hubo conversación contigo. Lo escribimos el {day}.',
  'hearing.declined.why': 'Esto se añadió: {why}',
  'hearing.declined.wrong': '¿No es correcto? ¿O quieres hablar a pesar de todo? Escríbenos.',
};
