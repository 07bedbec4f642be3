import { useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { hides, SeenText } from '@gehoord/ui/paper-text';
import { Section } from '@gehoord/ui/section';
import type { ConsentQuestion } from '@gehoord/client/types';
import { consentText, firstChoice, shownText, type ConsentText } from '../../model/consent-text.ts';
import { usePortal } from '../../model/portal.ts';
import type { Action } from '../../model/visit.ts';
import { ActionTrouble } from './action-trouble.tsx';
import { ConsentChoices } from './consent-choices.tsx';
import styles from './view.module.css';

function Statement({ text }: { readonly text: ConsentText }) {
  return (
    <div class={styles.statement}>
      <h3 class={styles.author}>{text.title}</h3>
      {text.says.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Summary({ summary }: Pick<ConsentText, 'summary'>) {
  if (summary === null) return null;
  return (
    <Section heading={summary.title} level={3}>
      <blockquote class={styles.summary} dir="auto">
        {summary.text}
      </blockquote>
    </Section>
  );
}

/**
 * A question whether something may be passed on: what, to whom and why. Yes and no weigh the same.
 * The words on the screen are the words that are signed.
 */
export function Consent({ question }: { readonly question: ConsentQuestion }) {
  const { i18n, t, reporter, visit } = usePortal();
  const [choice, setChoice] = useState(() => firstChoice(question));
  const [unchosen, setUnchosen] = useState(false);
  const text = consentText(question, choice, i18n);
  const { requestId } = question;
  const action: Action = `consent-${requestId}`;
  const answer = (given: { report: 'RAW' | 'EXTRACT'; identity: boolean } | null) =>
    visit.act(action, () =>
      reporter.answerConsent({
        requestId,
        choice: given,
        shown: shownText(text),
        language: i18n.language,
      }),
    );
  const yes = (): void => {
    const { report, identity } = choice;
    setUnchosen(report === null);
    if (report === null) document.getElementById(`${requestId}-report`)?.focus();
    else void answer({ report, identity });
  };
  const busy = visit.busy.value === action;
  return (
    <Section heading={t('consent.title')}>
      <p>{text.asks}</p>
      <p dir="auto">
        <SeenText text={text.why} />
      </p>
      {hides(text.why) && <p class={styles.soft}>{t('paper.hidden')}</p>}
      <Summary summary={text.summary} />
      <ConsentChoices
        question={question}
        choice={choice}
        onChange={setChoice}
        error={unchosen && choice.report === null ? t('consent.choose.missing') : undefined}
      />
      <Statement text={text} />
      <p>{text.no}</p>
      <p class={styles.soft}>{t('consent.calm')}</p>
      <ActionTrouble action={action} />
      <div class={styles.answers}>
        <Button wide busy={busy} busyLabel={t('send.busy')} onClick={yes}>
          {t('consent.yes.button')}
        </Button>
        <Button wide busy={busy} busyLabel={t('send.busy')} onClick={() => void answer(null)}>
          {t('consent.no.button')}
        </Button>
      </div>
    </Section>
  );
}
