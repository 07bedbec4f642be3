import { Path } from './path.tsx';

const stateText = {
  done: 'gedaan',
  now: 'hier ben je nu',
  next: 'komt nog',
  broken: 'klopt niet',
};

export const three = () => (
  <Path
    label="Hoe het verder gaat"
    stateText={stateText}
    stations={[
      { id: 'a', label: 'Verstuurd', state: 'done', detail: '21 november 2026' },
      { id: 'b', label: 'Noor leest je bericht', state: 'now', detail: 'Binnen 7 dagen.' },
      { id: 'c', label: 'Jij kiest', state: 'next' },
    ]}
  />
);
