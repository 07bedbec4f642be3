import { PaperText } from './paper-text.tsx';

const NOTE = 'In deze tekst staan tekens die je niet ziet. Wij laten ze wel zien.';

export const plain = () => (
  <PaperText
    text={'Wat is er gebeurd?\nHij stuurde ’s nachts berichten.'}
    language="nl"
    hiddenNote={NOTE}
  />
);
export const arabic = () => (
  <PaperText text={'ماذا حدث؟\nكان يرسل رسائل في الليل.'} language="ar" hiddenNote={NOTE} />
);
/** What looks like 20 euros was written as 02, turned round. */
export const turnedRound = () => (
  <PaperText text={'Hij gaf mij \u202e02\u202c euro.'} language="nl" hiddenNote={NOTE} />
);
