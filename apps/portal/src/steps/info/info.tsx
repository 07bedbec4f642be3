import { useEffect, useState } from 'preact/hooks';
import { Button } from '@gehoord/ui/button';
import { Drawing, type DrawingName } from '@gehoord/ui/drawing';
import { Prose } from '@gehoord/ui/prose';
import { StepPage } from '../../frame/step-page.tsx';
import { Trouble } from '../../frame/trouble.tsx';
import { usePortal } from '../../model/portal.ts';
import { TOPICS, type Step, type Topic } from '../../model/steps.ts';
import styles from './info.module.css';
import { infoTexts, type InfoTexts } from './texts.ts';

const DRAWINGS: Readonly<Record<Topic, DrawingName>> = {
  rules: 'chairs',
  conduct: 'paper',
  confidant: 'lamp',
  after: 'path',
  danger: 'door',
  rights: 'envelope',
  safety: 'door',
};

/** Beside each step of what happens after a report. */
const ON_THE_WAY: readonly DrawingName[] = [
  ...(['envelope', 'door', 'lamp', 'paper'] as const),
  ...(['envelope', 'chairs', 'path'] as const),
];

const isTopic = (step: Step): step is Topic => (TOPICS as readonly Step[]).includes(step);

/** All topics, each a large target. */
function Index({ texts }: { readonly texts: InfoTexts }) {
  const { steps } = usePortal();
  const { t } = texts;
  return (
    <StepPage back heading={t('info.title')} lead={t('info.lead')}>
      <ul class={styles.topics}>
        {TOPICS.map((topic) => (
          <li key={topic}>
            <button type="button" class={styles.topic} onClick={() => steps.go(topic)}>
              <Drawing name={DRAWINGS[topic]} size="small" />
              <span>
                <span class={styles.name}>{t(`info.${topic}.title`)}</span>
                <span class={styles.lead}>{t(`info.${topic}.lead`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </StepPage>
  );
}

function TopicPage({ texts, topic }: { readonly texts: InfoTexts; readonly topic: Topic }) {
  const { steps } = usePortal();
  const { t } = texts;
  return (
    <StepPage
      back
      heading={t(`info.${topic}.title`)}
      lead={t(`info.${topic}.lead`)}
      drawing={<Drawing name={DRAWINGS[topic]} />}
    >
      <Prose
        text={t(`info.${topic}.text`)}
        beside={(step) => {
          const name = topic === 'after' ? ON_THE_WAY[step] : undefined;
          return name !== undefined && <Drawing name={name} size="small" />;
        }}
      />
      <div class={styles.onwards}>
        <Button onClick={() => steps.go('info')}>{t('info.title')}</Button>
        <Button onClick={() => steps.go('who')}>{t('info.to')}</Button>
      </div>
    </StepPage>
  );
}

/** What people came to know, readable without telling anything. */
export function Info() {
  const { i18n, t, steps } = usePortal();
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => setFailed(!(await infoTexts.choose(i18n.language)));
  useEffect(() => void load(), [i18n.language]);
  const texts = infoTexts.i18n.value;
  const step = steps.current.value;
  if (texts?.language !== i18n.language) {
    return (
      <StepPage back heading={t('foot.more')}>
        {failed ? (
          <Trouble problem="OFFLINE" onRetry={() => void load()} />
        ) : (
          <p role="status">{t('word.wait')}</p>
        )}
      </StepPage>
    );
  }
  if (!isTopic(step)) return <Index texts={texts} />;
  return <TopicPage key={step} texts={texts} topic={step} />;
}
