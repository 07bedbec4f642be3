import { LeaveBar } from './leave-bar.tsx';

export const bar = () => (
  <LeaveBar
    address="https://www.example.org/"
    label="Snel weg van deze pagina"
    hint="Of druk 3 keer op Shift."
    countText={(left) => `Nog ${left} keer Shift`}
    forget={() => undefined}
    leave={() => undefined}
  />
);
