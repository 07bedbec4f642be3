import { useState } from 'preact/hooks';
import { digitsOf } from '@gehoord/client/code';
import { Button } from '@gehoord/ui/button';
import { CodeInput } from '@gehoord/ui/code-input';
import { Section } from '@gehoord/ui/section';
import { usePortal } from '../../model/portal.ts';
import type { KeepCodeProps } from './keep-code.tsx';
import styles from './sent.module.css';

const GROUP = 4;

/** Asks for one group, chosen by chance: a code that was kept can be read back. */
export function TypeBack({ code, onKept }: Omit<KeepCodeProps, 'title'>) {
  const { t } = usePortal();
  const [group] = useState(() => Math.floor(Math.random() * code.length));
  const [digits, setDigits] = useState('');
  const [wrong, setWrong] = useState(false);
  const n = group + 1;
  const check = (event: Event): void => {
    event.preventDefault();
    if (digits === code[group]) onKept();
    else setWrong(true);
  };
  return (
    <form class={styles.check} onSubmit={check} noValidate>
      <Section heading={t('keep.check.title')}>
        <CodeInput
          id="check"
          label={t('keep.check.label', { n })}
          hint={t('keep.check.hint')}
          error={wrong ? t('keep.check.wrong', { n }) : undefined}
          size={GROUP}
          digits={digits}
          digitsOf={digitsOf}
          onInput={setDigits}
        />
        <Button kind="primary" wide type="submit">
          {t('keep.done')}
        </Button>
      </Section>
    </form>
  );
}
