import { HelpNumbers } from './help-numbers.tsx';

export const two = () => (
  <HelpNumbers
    numbers={[
      { label: 'Nu in gevaar', phone: '112' },
      { label: 'Slachtofferhulp', phone: '0900-0101' },
    ]}
  />
);
