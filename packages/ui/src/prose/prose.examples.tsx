import { Drawing } from '../drawing/drawing.tsx';
import { Prose } from './prose.tsx';

const TEXT = `We luisteren naar jou.

# Zo gaat het
1. Je vertelt het.
2. Wij lezen het.

- Geen bewijs nodig.
- Geen naam nodig.

# Een vraag
<b>Bel</b> ons. # Dit is
geen kop.`;

export const letter = () => <Prose text={TEXT} />;

export const drawn = () => (
  <Prose text={TEXT} beside={(step) => step === 0 && <Drawing name="lamp" size="small" />} />
);
