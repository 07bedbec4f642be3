import { Statuscode } from './statuscode.tsx';

export const six = () => (
  <Statuscode
    label="Jouw code"
    groups={['0482', '1937', '5520', '6614', '0093', '7158']}
    groupLabel={(n) => `Groep ${n} van 6`}
  />
);
