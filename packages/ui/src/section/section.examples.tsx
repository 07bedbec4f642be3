import { Button } from '../button/button.tsx';
import { Section } from './section.tsx';

export const plain = () => (
  <Section heading="Hoe gaat het nu verder?">
    <p>Noor leest je bericht.</p>
  </Section>
);
export const withAction = () => (
  <Section heading="Jouw verhaal" level={3} action={<Button kind="quiet">Veranderen</Button>}>
    <p>…</p>
  </Section>
);
