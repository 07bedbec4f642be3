import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': '¿Podemos decir tu nombre?',
  'naming.asks':
    '{asker} pregunta: ¿podemos decir tu nombre? Entonces lo oye la persona de la que trata el aviso.',
  'naming.again': 'Dijiste que no el {day}. Ahora hay otro motivo. Puedes decir que no otra vez.',
  'naming.why': 'Por qué: {why}',
  'naming.name': 'Este es el nombre que diremos: {name}',
  'naming.statement': 'Si eliges sí, dices esto:',
  'naming.says': '{asker} y la dirección pueden decir mi nombre: {name}.',
  'naming.says.whom': 'Solo a la persona de la que trata el aviso.',
  'naming.says.until': 'Pueden hacerlo hasta este día, incluido: {day}.',
  'naming.says.later':
    'Puedo retirar mi permiso más tarde. Lo que esa persona ya sabe, no se puede deshacer.',
  'naming.no':
    '¿Eliges no? Entonces no decimos tu nombre. A veces alguien adivina quién es. No siempre podemos evitarlo.',
  'naming.calm':
    'No tienes que elegir ahora. Decir que sí está bien. Decir que no también está bien.',
  'naming.yes.button': 'Sí, digan mi nombre',
  'naming.no.button': 'No, no digan mi nombre',
  'naming.past': 'Tu nombre',
  'naming.GIVEN': 'Dijiste que sí: podemos decir tu nombre ({name}). Último día: {day}.',
  'naming.DECLINED': 'Dijiste que no: no decimos tu nombre.',
  'naming.WITHDRAWN': 'Retiraste tu permiso. Desde ahora ya no decimos tu nombre.',
  'naming.withdraw.text':
    '¿De verdad quieres hacerlo? Desde ahora ya no decimos tu nombre. ¿La persona de la que trata el aviso ya sabe tu nombre? Entonces no se puede deshacer.',
  'confirmed.naming': '{name} escribió el {day} que tú elegiste esto.',
  'confirmed.handover': '{name} escribió el {day} que tú dijiste que sí a compartirlo.',
  'confirmed.how': 'Así lo sabe {name}: {how}',
  'confirmed.wrong': '¿No es correcto? Escríbenos, o llama.',
};
