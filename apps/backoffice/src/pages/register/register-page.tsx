import type { RegisterLine, RegisterView } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { useTask, type Task } from '../../model/task.ts';
import { InboxPage } from '../../parts/inbox-page.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Record } from '../dossier/case/record.tsx';
import styles from '../dossier/dossier.module.css';
import { KeepRecord } from './keep-record.tsx';

function Line({ line }: { readonly line: RegisterLine }) {
  const { t, formatDay, formatList } = useI18n();
  const day = line.day === null ? '' : formatDay(line.day);
  const names = line.signedBy.map(({ name, role }) =>
    t('word.nameAndRole', { name, role: t(`role.${role}`) }),
  );
  return (
    <Section heading={line.record.number || t('destroy.heading')} id={line.id}>
      <p>{t(`record.state.${line.state}`, { day })}</p>
      <Record it={line.record} />
      <p>
        {t('record.signed')}: {formatList(names)}
      </p>
      {line.mayKeep && <KeepRecord line={line} />}
    </Section>
  );
}

function Others({ others }: Pick<RegisterView, 'others'>) {
  const { t, formatDay } = useI18n();
  if (others.length === 0) return null;
  return (
    <Section heading={t('register.others')} id="others">
      <p>{t('register.others.why')}</p>
      <ul class={styles.bullets}>
        {others.map(({ day, ordered }, at) => (
          <li key={at}>
            {t(ordered ? 'register.other.ordered' : 'register.other.ceiling', {
              day: formatDay(day),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useRegister(): { readonly view: RegisterView | null; readonly loading: Task } {
  const { desk } = useApp();
  const loading = useTask();
  const view = useSignal<RegisterView | null>(null);
  useEffect(() => {
    void loading.run(() => desk.register()).then((it) => (view.value = it));
  }, []);
  return { view: view.value, loading };
}

/** What is left of dossiers that were destroyed. */
export function RegisterPage() {
  const { t } = useI18n();
  const { view, loading } = useRegister();
  return (
    <InboxPage heading={t('register.title')} lead={t('register.lead')}>
      <ProblemNotice problem={loading.problem} />
      {view?.lines.length === 0 && <p>{t('register.empty')}</p>}
      {view?.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {view && <Others others={view.others} />}
      <Section heading={t('register.proves')} id="proves">
        <p>{t('register.proves.text')}</p>
      </Section>
    </InboxPage>
  );
}
