import { Checks } from './checks.tsx';

const nothing = (): void => undefined;
const options = [
  { value: 'TALK', label: 'Met iemand praten' },
  { value: 'DOCTOR', label: 'Een dokter' },
] as const;

export const none = () => (
  <Checks id="help" label="Welke hulp wil je?" options={options} values={[]} onChange={nothing} />
);
export const some = () => (
  <Checks
    id="help"
    label="Welke hulp wil je?"
    hint="Je mag meer dan één kiezen."
    options={options}
    values={['DOCTOR']}
    onChange={nothing}
  />
);
