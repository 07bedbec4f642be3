import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Fold } from '@gehoord/ui/fold';
import { Notice } from '@gehoord/ui/notice';
import { PaperText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import { TextArea } from '@gehoord/ui/text-area';
import type { CaseBack, ReporterView } from '@gehoord/client/types';
import { LIMITS } from '../../model/limits.ts';
import { nameAndRole } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';
import { ActionTrouble } from './action-trouble.tsx';
import styles from './view.module.css';

interface CaseProps {
  readonly view: ReporterView;
}

/** Stop with the report: what it means stands there first, and the second button does it. */
export function Stop({ view }: CaseProps) {
  const { t, reporter, visit } = usePortal();
  const [sure, setSure] = useState(false);
  const draft = visit.draft('stop');
  const over = draft.value.length - LIMITS.message;
  if (!view.case.mayWithdraw) return null;
  const stop = () => {
    const why = draft.value.trim();
    if (over <= 0) void visit.act('stop', () => reporter.withdraw(why === '' ? null : why));
  };
  return (
    <Fold summary={t('withdraw.title')}>
      <div class={styles.box}>
        <p>{t(view.handedOver ? 'withdraw.after' : 'withdraw.text')}</p>
        <p>{t('withdraw.calm')}</p>
        <TextArea
          id="stop"
          label={t('withdraw.why')}
          rows={3}
          limit={LIMITS.message}
          limitText={(left) =>
            left < 0 ? t('text.over', { over: -left }) : t('text.left', { left })
          }
          error={over > 0 ? t('text.over', { over }) : undefined}
          value={draft.value}
          onInput={(text) => {
            draft.value = text;
          }}
        />
        <ActionTrouble action="stop" />
        {sure ? (
          <>
            <p role="status">{t('withdraw.sure')}</p>
            <div class={styles.answers}>
              <Button
                wide
                busy={visit.busy.value === 'stop'}
                busyLabel={t('withdraw.busy')}
                onClick={stop}
              >
                {t('withdraw.yes')}
              </Button>
              <Button wide onClick={() => setSure(false)}>
                {t('withdraw.no')}
              </Button>
            </div>
          </>
        ) : (
          <div>
            <Button onClick={() => setSure(true)}>{t('withdraw.button')}</Button>
          </div>
        )}
      </div>
    </Fold>
  );
}

type Withdrawn = NonNullable<CaseBack['withdrawn']>;

function Continued({ it }: { readonly it: NonNullable<Withdrawn['continued']> }) {
  const { i18n, t } = usePortal();
  const day = i18n.formatDay(it.on);
  return (
    <Section heading={t('continued.title')}>
      <p>
        {it.by
          ? t('continued.text', { name: nameAndRole(it.by, i18n), day })
          : t('continued.text.unnamed', { day })}
      </p>
      <p>{t(`continued.${it.ground}`)}</p>
      <PaperText text={t('continued.why', { why: it.why })} hiddenNote={t('paper.hidden')} />
      <p>{t('continued.do')}</p>
      <p>{t('continued.wrong')}</p>
    </Section>
  );
}

/** What came of stopping: a way back while there is one, or why it goes on without them. */
export function Stopped({ withdrawn }: { readonly withdrawn: Withdrawn }) {
  const { i18n, t, reporter, visit } = usePortal();
  const { undoUntil, continued } = withdrawn;
  if (continued) return <Continued it={continued} />;
  return (
    <Notice>
      <p>
        {undoUntil
          ? t('withdraw.done', { day: i18n.formatDay(undoUntil) })
          : t('withdraw.done.after')}
      </p>
      <ActionTrouble action="stop" />
      {undoUntil && (
        <div>
          <Button
            busy={visit.busy.value === 'stop'}
            busyLabel={t('send.busy')}
            onClick={() => void visit.act('stop', () => reporter.goOn())}
          >
            {t('withdraw.back.button')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

/** It was passed on without their yes: by whom, on what ground, and what they can do. */
export function Override({ override }: { readonly override: NonNullable<CaseBack['override']> }) {
  const { i18n, t } = usePortal();
  const day = i18n.formatDay(override.on);
  return (
    <Section heading={t('override.title')}>
      <p>
        {override.by
          ? t('override.text', { name: nameAndRole(override.by, i18n), day })
          : t('override.text.unnamed', { day })}
      </p>
      <p>{t(`override.${override.ground}`)}</p>
      <PaperText text={t('override.why', { why: override.why })} hiddenNote={t('paper.hidden')} />
      <p>{t('override.do')}</p>
      <p>{t('override.danger')}</p>
    </Section>
  );
}
