import type { problems as nl } from '../nl/problems.ts';

/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED': 'El sistema no entendió esto. Tu texto sigue aquí. Intenta otra vez.',
  'problem.BODY_TOO_LARGE':
    'Tu texto es demasiado largo. Hazlo más corto. Después puedes contar más.',
  'problem.CONTENT_TYPE_WRONG': 'El sistema no entendió esto. Prueba con otro navegador.',
  'problem.NOT_FOUND': 'Esto ya no está. Escribe tu código otra vez.',
  'problem.NOT_OPEN': 'Ahora no puedes enviar nada aquí. Llama a uno de los números de abajo.',
  'problem.CHALLENGE_EXPIRED': 'Tardó demasiado. Intenta otra vez.',
  'problem.SIGN_IN_FAILED':
    'No conocemos este código. Compara todos los números. ¿Está en una tarjeta? Mira hasta qué día funciona. ¿Recibiste una tarjeta nueva, o se ha borrado todo? Entonces el código viejo ya no funciona.',
  'problem.SESSION_ENDED':
    'Estuviste fuera un rato. Escribe tu código otra vez. Tu texto sigue aquí.',
  'problem.NOT_ALLOWED': 'Aquí no es posible. Llama si quieres ayuda.',
  'problem.STALE_HEAD': 'Acaba de llegar un mensaje nuevo. Léelo e intenta otra vez.',
  'problem.ALREADY_THERE': 'Esto ya se había enviado. Mira si hay algo nuevo.',
  'problem.DIRECTORY_STALE': 'Las personas que leen han cambiado. Mira otra vez a quién eliges.',
  'problem.ENTRY_REFUSED': 'No se pudo enviar. Tu texto sigue aquí. Intenta otra vez.',
  'problem.RECEIVER_REFUSED': 'Una de las personas no puede leer esto. Elige a otra.',
  'problem.DIRECTORY_REFUSED':
    'Algo no está bien con las personas que leen aquí. No envíes nada ahora. Llámanos.',
  'problem.INVITATION_UNKNOWN': 'Esta invitación ya no funciona. Pide una nueva.',
  'problem.NAME_TAKEN': 'Este nombre ya existe. Elige otro.',
  'problem.SETUP_REFUSED': 'Aquí no es posible.',
  'problem.TOO_MANY_REQUESTS': 'Ahora hay mucha gente. Espera un minuto. Después intenta otra vez.',
  'problem.PROOF_WANTED': 'Ahora hay mucha gente. Espera un minuto. Después intenta otra vez.',
  'problem.BUSY':
    'Ahora hay mucha gente. Tu texto sigue aquí. Espera un poco. Después intenta otra vez.',
  'problem.TOO_SLOW': 'El envío tardó demasiado. Tu texto sigue aquí. Intenta otra vez.',
  'problem.UPLOAD_UNKNOWN': 'Un archivo no llegó bien, o esperó demasiado. Envíalo otra vez.',
  'problem.UPLOAD_REFUSED': 'Algo salió mal al enviar un archivo. Intenta otra vez.',
  'problem.FILE_TOO_LARGE':
    'Este archivo es demasiado grande. Un archivo puede tener hasta 100 MB. Todos los archivos juntos, hasta 500 MB. Elige un archivo más pequeño.',
  'problem.TOO_MANY_FILES': 'Puedes enviar diez archivos a la vez. Primero quita uno.',
  'problem.FILE_CHANGED':
    'Elegiste un archivo que cambió o que ya no está. Quítalo de la lista y elígelo otra vez. Tu texto sigue aquí.',
  'problem.FILE_DAMAGED': 'Este archivo no es igual al que se envió. No se va a abrir.',
  'problem.STORAGE_FULL':
    'Ya no hay espacio. No se ha enviado. Llama a uno de los números de abajo.',
  'problem.INTERNAL': 'Algo falló de nuestra parte. Tu texto sigue aquí. Intenta otra vez.',
  'problem.OFFLINE': 'No hay conexión. Tu texto sigue aquí. Intenta otra vez.',
  'problem.TIMED_OUT': 'Tarda demasiado. Tu texto sigue aquí. Intenta otra vez.',
  'problem.ANSWER_MALFORMED':
    'Recibimos una respuesta extraña. Intenta otra vez. ¿Pasa de nuevo? Llámanos.',
  'problem.CRYPTO_UNAVAILABLE':
    'Este navegador no puede cerrar tu mensaje con llave. Por eso no enviamos nada. Mejor llama, o usa otro aparato.',
  'problem.CODE_TOO_SHORT': 'El código tiene 24 números. Todavía falta algo.',
  'problem.CODE_TOO_LONG': 'El código tiene 24 números. Aquí hay demasiados.',
  'problem.CODE_MISTYPED': 'Hay un número mal. Compara todos los grupos.',
  'problem.PAPER_CODE_MISTYPED': 'Hay un signo mal. Compara todos los grupos.',
  'problem.PASSPHRASE_WEAK': 'Estas palabras son demasiado fáciles. Elige otras palabras.',
  'problem.DIRECTORY_UNTRUSTED':
    'Algo no está bien con las personas que leen aquí. No envíes nada ahora. Llámanos.',
  'problem.SIGNED_OUT': 'Escribe tu código otra vez. Tu texto sigue aquí.',
  'problem.STORY_MISSING': 'Primero escribe algo. Unas palabras bastan.',
  'problem.TEXT_TOO_LONG':
    'Tu texto es demasiado largo. Hazlo más corto. Después puedes contar más.',
  'problem.TEXT_MISSING': 'Primero escribe algo.',
  'problem.NO_READER_LEFT':
    'Ahora no queda nadie que pueda leer esto. Llama a uno de los números de abajo.',
  'problem.NOTHING_TO_DO': 'No ha cambiado nada.',
  'problem.DOSSIER_UNKNOWN': 'Esto ya no está. Escribe tu código otra vez.',
  'problem.CONSENT_MISSING': 'Primero elige sí o no.',
  'problem.PAPER_CHANGED':
    'Mientras tanto, este papel se cambió o se retiró. Mira si hay algo nuevo y léelo otra vez.',
  'problem.PAPER_WAITS': 'Ahora no es posible.',
  'problem.QUESTION_OPEN': 'Ahora no es posible.',
  'problem.CONSENT_INVALID': 'Esta pregunta ha cambiado. Léela otra vez y después elige.',
  'problem.ORDER_REFUSED': 'Ahora no es posible.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Ahora no es posible.',
  'problem.ON_HOLD': 'Ahora no es posible.',
  'problem.TOO_EARLY': 'Todavía no es posible.',
  'problem.ERASED': 'Tus datos ya no están. Con este código ya no hay nada que leer.',
  'problem.STONES_CHANGED': 'Ahora no es posible.',
  'problem.DATE_IN_THE_PAST': 'Este día ya pasó.',
  'problem.ABOUT_YOURSELF': 'Esto trata de ti. Deja que otra persona lo escriba.',
  'problem.READERS_CHANGED':
    'Aquí se añadió o se quitó a alguien sin permiso. Por eso ya no puedes escribir aquí.',
  'problem.STEP_REFUSED': 'Todavía no es posible. Mira si hay algo nuevo.',
};
