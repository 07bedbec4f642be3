import { Choices } from '@gehoord/ui/choices';
import { Notice } from '@gehoord/ui/notice';
import { Trouble } from '../../frame/trouble.tsx';
import { namesAndRoles, namesOf } from '../../model/names.ts';
import { usePortal } from '../../model/portal.ts';

function DoorChoices() {
  const { i18n, t, form, preparing } = usePortal();
  const doors = preparing.doors.value;
  if (doors === null) return <p role="status">{t('who.door.waiting')}</p>;
  if (doors.length === 0) return <Trouble problem="NO_READER_LEFT" />;
  return (
    <Choices
      id="door"
      label={t('who.door')}
      prominent
      options={doors.map(({ door, readers }) => ({
        value: door,
        label: namesAndRoles(readers, i18n),
        hint: t(`who.door.${door}`, { names: namesOf(readers, i18n) }),
      }))}
      value={form.door.value?.door ?? null}
      onChange={(chosen) => {
        form.door.value = doors.find(({ door }) => door === chosen) ?? null;
      }}
    />
  );
}

/** Who may read it: each door with the people behind it and what it means. */
export function Doors() {
  const { t, form, preparing } = usePortal();
  const problem = preparing.problem.value;
  const retry = (): void => void preparing.start();
  // Nothing moves by itself: before somebody has chosen, a problem is not theirs yet.
  if (form.subject.value === null) return null;
  if (problem !== null) return <Trouble problem={problem} onRetry={retry} />;
  return (
    <>
      <DoorChoices />
      {preparing.prepared.value?.unconfirmed === true && (
        <Notice>
          <p>{t('front.unconfirmed')}</p>
        </Notice>
      )}
    </>
  );
}
