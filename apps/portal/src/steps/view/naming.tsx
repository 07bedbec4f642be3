import { Button } from '@gehoord/ui/button';
import { hides, SeenText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import type { NamingQuestion } from '@gehoord/client/types';
import { namingShown, namingText } from '../../model/naming-text.ts';
import { usePortal } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';
import { ActionTrouble } from './action-trouble.tsx';
import { Confirmed } from './confirmed.tsx';
import { TakeBack } from './take-back.tsx';
import styles from './view.module.css';

interface NamingProps {
  readonly naming: NamingQuestion;
}

/** Whether the accused may hear this name. Yes and no weigh the same; a yes signs these words. */
export function Naming({ naming }: NamingProps) {
  const { i18n, t, reporter, visit } = usePortal();
  const text = namingText(naming, i18n);
  const { requestId } = naming;
  const action: Action = `naming-${requestId}`;
  const answer = (yes: boolean) =>
    void visit.act(action, () =>
      reporter.answerNaming({
        ...{ requestId, yes, shown: namingShown(text), language: i18n.language },
      }),
    );
  const busy = visit.busy.value === action;
  return (
    <Section heading={t('naming.title')}>
      <p>{text.asks}</p>
      {naming.saidNoOn && <p>{t('naming.again', { day: i18n.formatDay(naming.saidNoOn) })}</p>}
      <p class={styles.text} dir="auto">
        <SeenText text={text.why} />
      </p>
      <p dir="auto">
        <SeenText text={text.name} />
      </p>
      <div class={styles.statement}>
        <h3 class={styles.author}>{text.title}</h3>
        {text.says.map((line) => (
          <p key={line} dir="auto">
            <SeenText text={line} />
          </p>
        ))}
      </div>
      {(hides(text.why) || hides(text.name)) && <p class={styles.soft}>{t('paper.hidden')}</p>}
      <p>{text.no}</p>
      <p class={styles.soft}>{t('naming.calm')}</p>
      <ActionTrouble action={action} />
      <div class={styles.answers}>
        <Button wide busy={busy} busyLabel={t('send.busy')} onClick={() => answer(true)}>
          {t('naming.yes.button')}
        </Button>
        <Button wide busy={busy} busyLabel={t('send.busy')} onClick={() => answer(false)}>
          {t('naming.no.button')}
        </Button>
      </div>
    </Section>
  );
}

/** What somebody decided about their name. A yes can be taken back. */
export function NamingDecided({ naming }: NamingProps) {
  const { i18n, t, reporter, visit } = usePortal();
  const { requestId, state, name, until, confirmed } = naming;
  if (state === 'ASKED') return null;
  const action: Action = `naming-${requestId}`;
  return (
    <Section heading={t('naming.past')}>
      <div class={styles.box}>
        <p dir="auto">
          <SeenText text={t(`naming.${state}`, { name, day: i18n.formatDay(until) })} />
        </p>
        {state === 'GIVEN' && hides(name) && <p class={styles.soft}>{t('paper.hidden')}</p>}
        {confirmed && <Confirmed what="naming" confirmed={confirmed} />}
        {state === 'GIVEN' && (
          <TakeBack
            action={action}
            text={t('naming.withdraw.text')}
            onTake={() => void visit.act(action, () => reporter.withdrawNaming(requestId))}
          />
        )}
      </div>
    </Section>
  );
}
