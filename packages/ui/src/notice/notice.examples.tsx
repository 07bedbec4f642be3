import { Notice } from './notice.tsx';

export const info = () => <Notice title="Goed om te weten">Wij lezen niet dag en nacht.</Notice>;
export const danger = () => (
  <Notice kind="danger" title="Nu in gevaar?" announce>
    Bel 112.
  </Notice>
);
