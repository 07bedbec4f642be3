import { ErrorSummary } from './error-summary.tsx';

const errors = [
  { id: 'story', text: 'Schrijf eerst iets op.' },
  { id: 'subject', text: 'Kies over wie het gaat.' },
];

export const two = () => (
  <>
    <ErrorSummary title="Er mist nog iets" errors={errors} />
    <input id="story" aria-label="Verhaal" />
  </>
);
