import { Page } from './page.tsx';

export const first = () => (
  <Page heading="Vertel het hier" lead="Je hoeft het niet zeker te weten.">
    <p>Jij beslist.</p>
  </Page>
);
export const next = () => (
  <Page heading="Jouw verhaal" takeFocus>
    <p>Schrijf op wat er is gebeurd.</p>
  </Page>
);
