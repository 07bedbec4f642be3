import { Choices } from './choices.tsx';

const nothing = (): void => undefined;
const options = [
  { value: 'MENTOR', label: 'Een mentor' },
  { value: 'STAFF', label: 'Iemand die hier werkt', hint: 'Dan leest die persoon niet mee.' },
  { value: 'UNKNOWN', label: 'Dat weet ik niet' },
] as const;

export const open = () => (
  <Choices
    id="subject"
    label="Over wie gaat het?"
    prominent
    options={options}
    value={null}
    onChange={nothing}
  />
);
export const chosen = () => (
  <Choices
    id="subject"
    label="Over wie gaat het?"
    options={options}
    value="STAFF"
    onChange={nothing}
  />
);
export const wrong = () => (
  <Choices
    id="subject"
    label="Over wie gaat het?"
    error="Kies één antwoord."
    options={options}
    value={null}
    onChange={nothing}
  />
);
