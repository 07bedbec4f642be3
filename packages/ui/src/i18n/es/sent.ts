import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'Ya está enviado',
  'sent.lead': 'Qué bien que lo contaste.',
  'keep.title': 'Este es tu código',
  'keep.why': 'Con este código lees nuestra respuesta. Nosotros no conocemos el código.',
  'keep.how': 'Guarda el código ahora',
  'keep.paper': 'Escribe todos los números en un papel.',
  'keep.phone': 'O guárdalos en un contacto de tu teléfono. Elige tú el nombre.',
  'keep.print': 'O imprime esta página.',
  'keep.print.button': 'Imprimir',
  'keep.warnings': 'Atención',
  'keep.screenshot': 'Mejor no hagas una captura de pantalla. A veces llega a tu nube (cloud).',
  'keep.lost': '¿Perdiste el código? Nadie puede recuperarlo. Entonces lo cuentas otra vez.',
  'keep.found':
    '¿Alguien encuentra tu código? Esa persona ve nuestros mensajes y cómo va todo. A veces también un escrito que te espera. Y puede responder y elegir en tu lugar. La historia que acabas de escribir nunca está ahí.',
  'keep.check.title': '¿Guardaste el código?',
  'keep.check.label': 'Escribe el grupo {n} de tu código',
  'keep.check.hint': 'Mira tu papel o tu teléfono.',
  'keep.check.wrong': 'Ese no es el grupo {n}. Mira bien otra vez.',
  'keep.done': 'Sí, lo guardé',
  'receipt.heading': 'Listo. Ahora no tienes que hacer nada.',
  'receipt.lead': 'Recibimos tu mensaje el {day}.',
  'receipt.nocode': 'No tienes código. ¿Quieres contar más después? Entonces escribe otra vez.',
  'receipt.back': 'Vuelve más tarde con tu código. Entonces lees la respuesta.',
  'receipt.care': 'Cuídate mucho',
  'receipt.care.text':
    'Habla con alguien de confianza. A un médico o a una amistad siempre le puedes contar todo.',
  'receipt.close': 'Cerrar',
};
