import type { SeenBy, WhoRead as Read } from '@gehoord/client/types';
import { Section } from '@gehoord/ui/section';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { useTask } from '../../model/task.ts';
import styles from './dossier.module.css';

function Person({ person }: { readonly person: SeenBy }) {
  const { t, formatShortDay, formatList } = useI18n();
  const { name, role, days, earlier, broken } = person;
  return (
    <li class={styles.note}>
      <p dir="auto">{t('word.nameAndRole', { name, role: t(`role.${role}`) })}</p>
      {days.length > 0 && (
        <p class={styles.soft}>
          {t('sighted.days', { days: formatList(days.map(formatShortDay)) })}{' '}
          {earlier > 0 && t('sighted.earlier', { count: earlier })}
        </p>
      )}
      {broken && (
        <p>
          <strong>{t('sighted.broken')}</strong>
        </p>
      )}
    </li>
  );
}

function Groups({ groups }: Read) {
  const { t, formatList } = useI18n();
  if (groups.length === 0) return <p>{t('sighted.none')}</p>;
  return (
    <>
      {groups.map(({ kinds, people }) => {
        const what = formatList(kinds.map((kind) => t(`sighted.kind.${kind}`)));
        return (
          <div key={kinds.join()}>
            <p class={styles.what}>{what}</p>
            <ul class={styles.notes} aria-label={what}>
              {people.map((person) => (
                <Person key={person.kid} person={person} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** Who had this on the screen, on which days, as far as this member may read that. */
export function WhoRead({ dossierId }: { readonly dossierId: string }) {
  const { desk } = useApp();
  const { t } = useI18n();
  const task = useTask();
  const read = useSignal<Read | null>(null);
  const load = async (): Promise<void> => {
    read.value = await task.run(() => desk.whoRead(dossierId));
  };
  useEffect(() => void load(), [dossierId]);
  return (
    <Section heading={t('sighted.title')} id="who-read">
      <p class={styles.soft}>{t('sighted.explain')}</p>
      {read.value && <Groups {...read.value} />}
      {task.problem && <p>{t('sighted.failed')}</p>}
      <p class={styles.soft}>{t('sighted.limits')}</p>
    </Section>
  );
}
