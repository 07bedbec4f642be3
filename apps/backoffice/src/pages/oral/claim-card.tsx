import { Button } from '@gehoord/ui/button';
import { Notice } from '@gehoord/ui/notice';
import { Statuscode } from '@gehoord/ui/statuscode';
import { useCallback } from 'preact/hooks';
import { useKeeping } from '../../frame/use-keeping.ts';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { Paper } from '../../parts/paper.tsx';
import styles from './oral.module.css';

interface ClaimCardProps {
  readonly code: readonly string[];
  readonly onGiven: () => void;
}

function Card({ code }: Pick<ClaimCardProps, 'code'>) {
  const { t } = useI18n();
  const organisation = useApp().organisation.value;
  const name = organisation?.name ?? '';
  return (
    <Paper organisation={name} title={t('card.paper.title')}>
      <p>{t('card.paper.intro', { organisation: name })}</p>
      <Statuscode
        groups={code}
        label={t('card.paper.title')}
        groupLabel={(n) => t('code.group', { n, total: code.length })}
      />
      <ol class={styles.steps}>
        <li>
          {t('card.paper.1')}
          <span class={styles.line} />
        </li>
        <li>{t('card.paper.2')}</li>
        <li>{t('card.paper.3')}</li>
      </ol>
      <p>{t('card.paper.keep')}</p>
      {organisation?.contact && <p>{t('card.paper.call', organisation.contact)}</p>}
      <p>{t('card.paper.danger')}</p>
    </Paper>
  );
}

/** The card for the person: on the screen once, on paper for as long as they want. */
export function ClaimCard({ code, onGiven }: ClaimCardProps) {
  const { t } = useI18n();
  useKeeping(useCallback(() => true, []));
  return (
    <>
      <Notice title={t('card.title')}>
        <p>{t('card.once')}</p>
      </Notice>
      <Card code={code} />
      <div class={styles.buttons}>
        <Button kind="primary" onClick={() => print()}>
          {t('card.print')}
        </Button>
        <Button onClick={onGiven}>{t('card.given')}</Button>
      </div>
    </>
  );
}
