import type { Subject } from '@gehoord/client/types';
import { Checks } from '@gehoord/ui/checks';
import { Choices } from '@gehoord/ui/choices';
import { TextField } from '@gehoord/ui/text-field';
import { useI18n } from '../../model/language.ts';
import type { OralModel } from '../../model/use-oral.ts';
import { useStaff } from '../../model/use-staff.ts';
import type { PartProps } from './part-props.ts';

const ROLES: readonly Subject['role'][] = ['MENTOR', 'MENTEE', 'STAFF', 'OTHER', 'UNKNOWN'];

function StaffChecks({ model }: { model: OralModel }) {
  const { t } = useI18n();
  const staff = useStaff(true);
  if (staff.length === 0) return null;
  const options = staff.map(({ kid, name, role }) => ({
    value: kid,
    label: t('word.nameAndRole', { name, role: t(`role.${role}`) }),
  }));
  return (
    <Checks
      id="staff"
      label={t('oral.staff')}
      hint={t('oral.staff.hint')}
      options={options}
      values={model.form.staff}
      onChange={(values) => model.change({ staff: values })}
    />
  );
}

/** Whom it is about: from that follows who may not read it. */
export function SubjectFields({ model, errors }: PartProps) {
  const { t } = useI18n();
  const { form, change } = model;
  return (
    <>
      <Choices
        id="subject"
        label={t('oral.subject')}
        hint={t('oral.subject.hint')}
        options={ROLES.map((value) => ({ value, label: t(`oral.subject.${value}`) }))}
        value={form.subjectRole}
        error={errors.of('subject')}
        onChange={(subjectRole) => change({ subjectRole })}
      />
      {form.subjectRole === 'STAFF' && <StaffChecks model={model} />}
      <TextField
        id="subjectName"
        label={t('oral.subjectName')}
        hint={t('desk.optional')}
        value={form.subjectName}
        onInput={(subjectName) => change({ subjectName })}
      />
    </>
  );
}
