import { TextArea } from './text-area.tsx';

const nothing = (): void => undefined;
const limitText = (left: number): string =>
  left < 0 ? `${-left} tekens te veel` : `Nog ${left} tekens`;

export const empty = () => (
  <TextArea id="story" label="Wat is er gebeurd?" rows={8} value="" onInput={nothing} />
);
export const nearLimit = () => (
  <TextArea
    id="story"
    label="Wat is er gebeurd?"
    value={'a'.repeat(95)}
    limit={100}
    limitText={limitText}
    onInput={nothing}
  />
);
export const wrong = () => (
  <TextArea
    id="story"
    label="Wat is er gebeurd?"
    error="Schrijf eerst iets op. Een paar woorden is genoeg."
    value=""
    onInput={nothing}
  />
);
