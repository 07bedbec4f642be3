import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'Fotos u otros archivos',
  'files.limits': 'Puedes enviar diez archivos. Un archivo puede tener hasta 100 MB.',
  'files.pictures':
    'De una foto quitamos el lugar, la hora y los datos de tu cámara. Lo que muestra la foto se sigue viendo.',
  'files.documents':
    'En otro archivo, como una carta o un video, puede estar escondido tu nombre. No lo quitamos. El nombre del archivo también se envía. Una captura de pantalla es más segura.',
  'files.later': 'Los archivos solo se envían cuando pulsas «Enviar».',
  'files.choose': 'Elegir archivos',
  'files.list': 'Estos archivos se van a enviar',
  'files.cleaned': 'El lugar, la hora y los datos de la cámara ya no están.',
  'files.hidden': 'Puede tener datos escondidos.',
  'files.sent': 'Enviado: {percent} %',
  'files.remove': 'Quitar',
  'files.remove.of': 'Quitar: {name}',
  'files.working': 'Preparamos los archivos …',
  'files.picture': 'foto {number}',
  'files.not': 'El archivo {name} no se va a enviar.',
  'files.unreadable':
    'No podemos abrir esta foto. Haz una captura de pantalla de la foto y elige la captura.',
};
