import { useState } from 'preact/hooks';
import { CodeInput } from './code-input.tsx';

function Example({ error }: { readonly error?: string }) {
  const [digits, setDigits] = useState('');
  return (
    <CodeInput
      id="code"
      label="Jouw code"
      hint="24 cijfers, in 6 groepen van 4."
      error={error}
      size={24}
      digits={digits}
      digitsOf={(text) => text.replace(/\D/g, '')}
      onInput={setDigits}
    />
  );
}

export const empty = () => <Example />;
export const wrong = () => <Example error="Er klopt een cijfer niet. Vergelijk alle groepen." />;
