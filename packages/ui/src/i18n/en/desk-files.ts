/** Files that came with a report. */
export const deskFiles = {
  'deskFiles.title': 'Files',
  'deskFiles.lead':
    'You can save a file. It is not opened here, because a file from somebody else can be dangerous.',
  'deskFiles.care':
    'A saved file lies outside this workplace. Delete it from your computer when you no longer need it. It does not go by itself.',
  'deskFiles.PICTURE': 'Photo, without place and camera data',
  'deskFiles.DOCUMENT': 'Take care: open this only with a program that is up to date',
  'deskFiles.of': '{size} kB, of {day}',
  'deskFiles.save': 'Save',
  'deskFiles.save.of': 'Save: {name}',
  'deskFiles.busy': 'Fetching …',
  'deskFiles.saved': '{name} was fetched, and is what was sent.',
  'deskFiles.broken': 'This file does not belong to the report that names it.',
} as const;
