import { TextField } from './text-field.tsx';

const nothing = (): void => undefined;

export const plain = () => <TextField id="name" label="Je naam" value="" onInput={nothing} />;
export const withHint = () => (
  <TextField
    id="contact"
    label="Telefoon of e-mail"
    hint="Hoeft niet."
    value="010 000 00 00"
    onInput={nothing}
  />
);
export const wrong = () => (
  <TextField
    id="name"
    label="Je naam"
    error="Vul je naam in, of kies anoniem."
    value=""
    onInput={nothing}
  />
);
