import type { InfoMessages } from '../nl/info.ts';

/** See the Dutch. */
export const info: InfoMessages = {
  'info.title': 'Saber más primero',
  'info.lead': 'Puedes leer esto sin contar nada.',
  'info.to': 'Contar algo',

  'info.rules.title': '¿Cómo nos tratamos?',
  'info.rules.lead': 'Las reglas de trato. Son para todas las personas.',
  'info.rules.text': `Aquí todas las personas tienen derecho al respeto. Mentees (las personas que reciben ayuda), mentores y mentoras, personal y voluntariado. Nadie vale más que otra persona.

# ¿Qué no se puede hacer nunca?

- Pegar, empujar o hacer daño de otra manera.
- Amenazar o dar miedo.
- Tratar peor a alguien por su origen, su religión, su sexo, su edad, una discapacidad o por la persona a quien ama.
- Acosar a alguien, burlarse o dejar a alguien de lado.
- Sexo, o tocar a una persona que no lo quiere.
- Bromas o mensajes sobre sexo o sobre el cuerpo de alguien.
- Abusar del poder. Por ejemplo, dar ayuda a cambio de algo.

Esto no se puede hacer al hablar. Tampoco en un mensaje, por teléfono o en papel.

# ¿Sientes que algo no está bien?

Lo que sientes cuenta. Aunque la otra persona no tuviera mala intención. Siempre puedes decir que no. Puedes irte. No tienes que hablar primero con esa persona.

# ¿Qué puede pasar entonces?

Puedes contarlo. Entonces la organización averigua qué pasó. ¿Es verdad? Entonces hay una conversación, una advertencia, una amonestación o el fin de la colaboración.

Al menos cada tres años, la organización mira si estas reglas todavía son buenas.`,

  'info.conduct.title': '¿Qué puede hacer un mentor o una mentora, y qué no?',
  'info.conduct.lead': 'El código de conducta. Cada mentor y cada mentora promete esto.',
  'info.conduct.text': `# Un mentor o una mentora

- cuida de que te sientas a salvo.
- te respeta.
- no pregunta sobre tu vida más de lo necesario.
- no quiere sexo ni una relación de pareja contigo.
- no te toca de una manera que tenga que ver con el sexo.
- no da dinero ni regalos caros, y tampoco los pide.
- lo cuenta cuando otro mentor u otra mentora va demasiado lejos.

# Tú

No tienes que hacer nada a cambio de la ayuda. Tu ayuda no depende de eso. Tus papeles y tu permiso para vivir aquí tampoco. Un mentor o una mentora no decide sobre eso.

# ¿Eres mentor o mentora?

¿Ves algo que no se puede hacer? Entonces el código te pide que lo cuentes a la persona de confianza. No hace falta tu nombre. ¿Tienes dudas sobre algo que hiciste tú? Entonces habla con la coordinación, o llama a la persona de confianza.`,

  'info.confidant.title': '¿Quién es la persona de confianza?',
  'info.confidant.lead': 'Alguien que te escucha y que no trabaja aquí.',
  'info.confidant.text': `# ¿Qué hace esta persona?

- Te escucha, sin juzgar.
- No tiene que creer ni dudar. Tu historia es suficiente para empezar.
- Explica qué es posible, y qué pasa después.
- Te ayuda a elegir. Tú eliges.
- Busca ayuda contigo. Por ejemplo, un médico.

# ¿Qué no hace esta persona?

- No decide quién tiene razón.
- No interroga a la otra persona.
- No comparte tu historia si tú no dices que sí. Excepto si hay gran peligro, o si la ley obliga.
- No lee día y noche. En peligro, llama al 112.

# ¿Se trata de esa misma persona?

Entonces otra persona lee tu mensaje. Eso lo eliges en la primera pantalla.`,

  'info.after.title': '¿Qué pasa si cuento algo?',
  'info.after.lead': 'Paso a paso. Casi siempre puedes parar.',
  'info.after.text': `1. Escribes qué pasó. Tu mensaje se cierra con llave. Solo las personas que tú eliges pueden leerlo.
2. Recibes un código. Con él lees la respuesta y nos escribes otra vez.
3. La persona de confianza lo lee. Primero se trata de ti: ¿estás a salvo, qué necesitas?
4. Tú y esa persona hacen un escrito. Tú lo lees. ¿Es correcto? Entonces lo firmas. También puedes decir que no.
5. ¿Puede saberlo la dirección? Tú dices sí o no. Solo sigue adelante después de un sí.
6. La dirección habla contigo y con la otra persona. Con cada una aparte. Tu nombre queda en secreto, si tú quieres.
7. Dos personas de la dirección deciden juntas. Te decimos que ya terminó.

# ¿Cuánto tiempo dura?

Cada vez es diferente. Con tu código ves cómo va todo.

# ¿Quieres parar?

Puedes hacerlo. ¿Todavía no dijiste que sí? Entonces borramos todo después de 7 días. ¿La dirección ya empezó? Entonces casi siempre se para. Solo sigue si alguien está en peligro, o si la ley obliga. Te lo decimos.

# La persona es inocente. ¿Y entonces?

Entonces la organización borra todos los documentos del caso. Dos personas firman para eso. Una línea de texto queda tres años, sin nombres.`,

  'info.danger.title': '¿Cuándo no queda en secreto?',
  'info.danger.lead': 'Qué tenemos que hacer si alguien está en peligro.',
  'info.danger.text': `Casi siempre decides tú quién lo sabe. A veces no podemos callar.

- Alguien está en gran peligro. Por ejemplo, de morir o de sufrir heridas graves.
- Un niño o una niña está en peligro.
- La ley dice que tenemos que hacer algo.

# ¿Qué hacemos entonces?

No contamos más de lo necesario. Si es posible sin peligro, hablamos primero contigo. ¿Hacemos algo sin tu permiso? Entonces escribimos por qué. Puedes leerlo con tu código.

# La policía

¿Lo que pasó es quizás un delito? Entonces la dirección pide consejo a la policía. Se puede hacer sin nombres. La denuncia a la policía solo la haces tú, si tú quieres. Solo si la ley obliga puede ser diferente.

# ¿Estás en peligro ahora?

Llama al 112. No esperes nuestra respuesta. También sin papeles puedes llamar a la policía, a un médico o a una línea de ayuda.`,

  'info.rights.title': 'Tus derechos y tus datos',
  'info.rights.lead': '¿Qué guardamos, cuánto tiempo, y qué puedes pedir?',
  'info.rights.text': `# ¿Qué guardamos?

Solo lo que tú escribes y lo que pasa después. No guardamos la dirección de internet de tu aparato. Todo está cerrado con llave. El sistema que lo guarda no puede leerlo.

# ¿Por qué está permitido?

La organización tiene que cuidar de que las personas estén a salvo aquí. Para compartir algo con la dirección te pedimos permiso. Puedes retirarlo más tarde.

# ¿Cuánto tiempo?

- Solo una conversación con la persona de confianza: 30 días después del último mensaje.
- Resulta que la persona es inocente: los documentos del caso se destruyen poco después.
- No está claro qué pasó: 2 meses.
- Es verdad: 2 años.
- Nunca más de 30 meses después del último mensaje. Excepto si la policía o un juez lo necesita.

# ¿Qué puedes pedir?

Vuelve con tu código. Allí puedes preguntar o pedir:

- ¿Qué saben sobre mí?
- Cambien esto, no es correcto.
- Borren mis datos.
- No quiero esto.

Según la ley, tenemos que responder en el plazo de un mes.

# La otra persona también tiene derechos

La persona acusada también puede contar cómo fue. Puede preguntar qué está escrito sobre ella. Tu nombre no está ahí, si tú no quieres.

# ¿Hay algo que no te parece bien?

Llámanos. O quéjate a la Autoriteit Persoonsgegevens. Es el organismo de los Países Bajos que protege los datos personales. No cuesta nada.`,

  'info.safety.title': 'Cómo usar esta página con seguridad',
  'info.safety.lead': '¿Alguien puede ver tu pantalla? Lee esto primero.',
  'info.safety.text': `# ¿Alguien está mirando ahora?

Para. Pulsa el botón de arriba: «Salir rápido de aquí». Enseguida ves otra página. Con un teclado hay otra manera: pulsa 3 veces Shift. Lo que escribiste aquí desaparece entonces.

# ¿Qué queda en tu teléfono?

No guardamos nada en tu teléfono ni en otro aparato. Pero tu navegador puede recordar que estuviste aquí. Ese botón no borra eso.

- Usa una ventana privada. También se llama: ventana de incógnito. Ciérrala cuando termines.
- O borra después esta página del historial de tu navegador.

# ¿Otra persona también usa tu aparato?

Entonces es mejor usar otro. Por ejemplo, uno de la biblioteca, o el de alguien de confianza. ¿Alguien puede mirar en tu teléfono con una aplicación o con tu cuenta? Entonces no uses ese teléfono.

# Tu código

Escribe el código en un papel, y guarda el papel en un lugar seguro. O guarda los números en un contacto de tu teléfono, con un nombre que no diga nada. Una captura de pantalla a veces llega a tu nube (cloud). Allí pueden verla otras personas.

Quien encuentre tu código puede leer nuestros mensajes y responder en tu lugar. Tu historia no está ahí.

# Wifi y trabajo

¿Usas el internet de tu trabajo o de otra persona? Entonces pueden ver qué sitio de internet visitaste. No lo que escribiste.

# ¿Prefieres llamar?

Abajo en cada página hay números. Atención: una llamada queda en tu teléfono, y a veces en la factura.`,
};
