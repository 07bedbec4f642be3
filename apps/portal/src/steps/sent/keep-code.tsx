import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import { Statuscode } from '@gehoord/ui/statuscode';
import { usePortal } from '../../model/portal.ts';
import { TypeBack } from './type-back.tsx';
import styles from './sent.module.css';

export interface KeepCodeProps {
  readonly title: string;
  readonly code: readonly string[];
  /** One group was typed back as it should be. */
  readonly onKept: () => void;
}

function Ways() {
  const { t } = usePortal();
  return (
    <div class={styles.ways}>
      <Section heading={t('keep.how')} level={3}>
        <ul class={styles.list}>
          <li>{t('keep.paper')}</li>
          <li>{t('keep.phone')}</li>
          <li>{t('keep.print')}</li>
        </ul>
        <div>
          <Button onClick={() => print()}>{t('keep.print.button')}</Button>
        </div>
      </Section>
      <Section heading={t('keep.warnings')} level={3}>
        <ul class={styles.list}>
          <li>{t('keep.screenshot')}</li>
          <li>{t('keep.lost')}</li>
          <li>{t('keep.found')}</li>
        </ul>
      </Section>
    </div>
  );
}

/** The code, how to keep it, what to look out for, and one group typed back. */
export function KeepCode({ title, code, onKept }: KeepCodeProps) {
  const { t } = usePortal();
  const groupLabel = (n: number) => t('code.group', { n, total: code.length });
  return (
    <>
      <Section heading={title}>
        <p>{t('keep.why')}</p>
        <div class={styles.paper}>
          <Statuscode groups={code} label={title} groupLabel={groupLabel} />
        </div>
      </Section>
      <Ways />
      <TypeBack code={code} onKept={onKept} />
    </>
  );
}
