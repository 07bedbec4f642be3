/** Photos and documents that go along with a report. */
export const files = {
  'files.title': 'Photos or other files',
  'files.limits': 'You can send ten files. One file can be 100 MB.',
  'files.pictures':
    'From a photo we take out the place, the time and what your camera wrote in it. What the photo shows can still be seen.',
  'files.documents':
    'In another file, such as a letter or a film, your name can be hidden. We do not take that out. The name of the file is sent too. A screenshot is safer.',
  'files.later': 'The files only leave when you press Send.',
  'files.choose': 'Choose files',
  'files.list': 'These files will be sent',
  'files.cleaned': 'Place, time and camera data are taken out.',
  'files.hidden': 'There may be hidden data in it.',
  'files.sent': '{percent}% sent',
  'files.remove': 'Remove',
  'files.remove.of': 'Remove: {name}',
  'files.working': 'Getting the files ready …',
  'files.picture': 'photo {number}',
  'files.not': '{name} will not be sent.',
  'files.unreadable': 'We cannot open this photo. Take a screenshot of it and choose that.',
} as const;
