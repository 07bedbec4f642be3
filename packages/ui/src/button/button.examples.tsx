import { Button } from './button.tsx';

export const primary = () => <Button kind="primary">Versturen</Button>;
export const secondary = () => <Button>Terug</Button>;
export const quiet = () => <Button kind="quiet">Ik heb al een code</Button>;
export const busy = () => (
  <Button kind="primary" busy busyLabel="Even wachten …">
    Versturen
  </Button>
);
