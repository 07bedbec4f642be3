import { Fold } from './fold.tsx';

export const closed = () => (
  <Fold summary="Wie ben jij?">
    <p>Je mag dit overslaan.</p>
  </Fold>
);
export const open = () => (
  <Fold summary="Wie ben jij?" open>
    <p>Je mag dit overslaan.</p>
  </Fold>
);
