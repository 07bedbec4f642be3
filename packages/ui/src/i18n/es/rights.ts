import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'Tus datos',
  'rights.intro': 'Siempre puedes pedir algo sobre tus datos. No necesitas un motivo.',
  'rights.open': 'Pedir algo sobre mis datos',
  'rights.what': '¿Qué quieres pedir?',
  'rights.what.missing': 'Primero elige qué quieres pedir.',
  'rights.ACCESS': '¿Qué tienen sobre mí?',
  'rights.CORRECTION': 'Algo no es correcto',
  'rights.ERASURE': 'Borren mis datos',
  'rights.OBJECTION': 'No estoy de acuerdo (oposición)',
  'rights.ACCESS.text':
    'Entonces lees aquí qué está escrito sobre ti. Quitamos los nombres de otras personas. A veces quitamos también otra cosa.',
  'rights.CORRECTION.text':
    'Escribe qué no es correcto. ¿Te damos la razón? Entonces queda lo que estaba escrito. Lo que tú escribes se pone al lado.',
  'rights.ERASURE.text':
    'Miramos qué podemos borrar. A veces todavía tenemos que guardar algo. Por ejemplo, por la seguridad de alguien, o por la ley. Entonces lees aquí por qué.',
  'rights.ERASURE.reporter':
    '¿Quieres parar? Entonces también puedes retirar tu aviso. Está en la parte «¿Qué más quieres hacer?».',
  'rights.OBJECTION.text':
    'Escribe con qué no estás de acuerdo. Lo miramos otra vez. Aquí lees qué pensamos.',
  'rights.words.needed': 'Escríbelo aquí.',
  'rights.words.may': '¿Quieres añadir algo? No hace falta.',
  'rights.words.missing': 'Primero escribe qué quieres decir.',
  'rights.who': 'Lo leen: {names}.',
  'rights.send': 'Enviar mi petición',
  'rights.sent': 'Tu petición se ha enviado. Arriba dice hasta cuándo tenemos que responder.',
  'rights.none':
    'Ya pediste todo lo que puedes pedir aquí. Espera una respuesta, o retira una petición.',
  'rights.yours': 'Tus peticiones sobre tus datos',
  'rights.asked': 'Pediste esto el {day}.',
  'rights.words': 'Escribiste: {text}',
  'rights.due': 'Tenemos que responder como muy tarde el {day}.',
  'rights.late':
    'Teníamos que responder como muy tarde el {day}. No depende de ti. Escríbenos, o llama.',
  'rights.take': 'Retiro esta petición',
  'rights.take.text': '¿De verdad quieres hacerlo? Puedes pedirlo otra vez más tarde.',
  'rights.WITHDRAWN': 'Retiraste esta petición.',
  'rights.LEFT':
    'Después, la dirección recibió tu aviso. No pueden ver esta petición. Pídelo otra vez si quieres.',
  'rights.GRANTED': 'Sí.',
  'rights.PARTLY': 'En parte.',
  'rights.REFUSED': 'No.',
  'rights.answered': 'Nuestra respuesta: {outcome}',
  'rights.by': '{name} escribió esto el {day}.',
  'rights.by.unnamed': 'Esto se escribió el {day}.',
  'rights.beside':
    'Lo que escribiste está ahora al lado de lo que había antes. No se ha cambiado ni quitado nada.',
  'rights.notAgreed':
    '¿No estás de acuerdo? Escríbenos, o llama. También puedes quejarte a la Autoriteit Persoonsgegevens. Es el organismo de los Países Bajos que protege los datos personales.',
  'rights.given': 'Esto está escrito sobre ti',
  'rights.given.text':
    'Los nombres de otras personas se quitaron. Donde dice [weggelaten], falta algo. Una segunda persona lo revisó.',
  'rights.print': 'Imprimir',
  'rights.print.hint': 'Atención: quien encuentre el papel puede leerlo.',
};
