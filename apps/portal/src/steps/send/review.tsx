import { Button } from '@gehoord/ui/button';
import { Section } from '@gehoord/ui/section';
import { NextSteps } from '../../frame/next-steps.tsx';
import { subjectsOf } from '../../model/form.ts';
import { nameAndRole, namesAndRoles } from '../../model/names.ts';
import { usePortal, type Portal, type Texts } from '../../model/portal.ts';
import type { Step } from '../../model/steps.ts';
import { extrasOf } from './extras-of.ts';
import styles from './send.module.css';

interface Row {
  readonly what: string;
  readonly text: string;
  readonly step: Step;
}

function subjectText({ form, preparing }: Portal, i18n: Texts): string {
  const role = form.subject.value;
  if (role === null) return '';
  const named = subjectsOf(form, preparing.prepared.value?.staff ?? []);
  if (role !== 'STAFF' || named.length === 0) return i18n.t(`who.${role}`);
  return i18n.formatList(named.map((person) => nameAndRole(person, i18n)));
}

function rowsOf(portal: Portal, i18n: Texts): readonly Row[] {
  const { form } = portal;
  const readers = form.door.value?.readers ?? [];
  return [
    { what: i18n.t('review.subject'), text: subjectText(portal, i18n), step: 'who' },
    { what: i18n.t('review.readers'), text: namesAndRoles(readers, i18n), step: 'who' },
    { what: i18n.t('story.label'), text: form.story.value, step: 'story' },
    ...extrasOf(form, i18n).map((extra) => ({ ...extra, step: 'story' as const })),
  ];
}

function ReviewRow({ what, text, step }: Row) {
  const { t, steps } = usePortal();
  return (
    <div class={styles.row}>
      <dt class={styles.what}>{what}</dt>
      <dd class={styles.text} dir="auto">
        {text}
      </dd>
      <dd>
        <Button kind="quiet" label={t('review.change.of', { what })} onClick={() => steps.go(step)}>
          {t('review.change')}
        </Button>
      </dd>
    </div>
  );
}

/** Everything that will be sent, each part with the way back to it, and what happens next. */
export function Review() {
  const portal = usePortal();
  const { i18n, t, form, organisation } = portal;
  const door = form.door.value;
  return (
    <>
      <Section heading={t('review.title')}>
        <dl class={styles.review}>
          {rowsOf(portal, i18n).map((row) => (
            <ReviewRow key={row.what} {...row} />
          ))}
        </dl>
      </Section>
      {door !== null && (
        <NextSteps
          passed={0}
          course={{
            door,
            code: form.code.value,
            mayPassOn: form.mayPassOn.value ?? undefined,
            notifies: organisation.notifies,
          }}
        />
      )}
    </>
  );
}
