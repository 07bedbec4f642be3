import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'Photos ou autres fichiers',
  'files.limits': 'Vous pouvez envoyer dix fichiers. Un fichier peut faire jusqu’à 100 Mo.',
  'files.pictures':
    'Dans une photo, nous enlevons le lieu, l’heure et les données de votre appareil photo. Ce que la photo montre reste visible.',
  'files.documents':
    'Dans un autre fichier, comme une lettre ou une vidéo, votre nom peut être caché. Nous ne l’enlevons pas. Le nom du fichier est envoyé aussi. Une capture d’écran est plus sûre.',
  'files.later': 'Les fichiers partent seulement quand vous appuyez sur « Envoyer ».',
  'files.choose': 'Choisir des fichiers',
  'files.list': 'Ces fichiers seront envoyés',
  'files.cleaned': 'Le lieu, l’heure et les données de l’appareil photo sont enlevés.',
  'files.hidden': 'Il y a peut-être des données cachées dedans.',
  'files.sent': 'Envoyé : {percent} %',
  'files.remove': 'Enlever',
  'files.remove.of': 'Enlever : {name}',
  'files.working': 'Nous préparons les fichiers …',
  'files.picture': 'photo {number}',
  'files.not': 'Le fichier {name} ne sera pas envoyé.',
  'files.unreadable':
    'Nous ne pouvons pas ouvrir cette photo. Faites une capture d’écran de la photo et choisissez cette capture.',
};
