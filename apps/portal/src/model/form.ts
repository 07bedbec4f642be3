import { signal, type Signal } from '@preact/signals';
import type { Door, DoorChoice, ReportForm, StaffMember, Subject } from '@gehoord/client/types';

/** Stands for "I would rather not say": the answer is left out of the report. */
export type Skipped<Value> = Value | 'SKIP' | null;

type Optional<Key extends keyof ReportForm> = Signal<Skipped<NonNullable<ReportForm[Key]>>>;
export type Help = NonNullable<ReportForm['help']>[number];

/** Everything typed and chosen, in memory only. */
export interface Form {
  readonly subject: Signal<Subject['role'] | null>;
  /** Keys of the staff it is about; `UNKNOWN` when the person does not know or say. */
  readonly staff: Signal<readonly string[]>;
  readonly door: Signal<DoorChoice | null>;
  readonly personName: Signal<string>;
  readonly story: Signal<string>;
  readonly reporterIs: Optional<'reporterIs'>;
  readonly relation: Optional<'relation'>;
  readonly affectedKnows: Optional<'affectedKnows'>;
  readonly safeNow: Optional<'safeNow'>;
  readonly help: Signal<readonly Help[]>;
  readonly naming: Signal<'ANONYMOUS' | 'NAMED'>;
  readonly name: Signal<string>;
  readonly contact: Signal<string>;
  readonly code: Signal<ReportForm['code']>;
  readonly mayPassOn: Signal<'YES' | 'NO' | null>;
}

export const UNKNOWN_STAFF = 'UNKNOWN';

/** An empty form. Without a name and with a code is how it starts: the most careful way. */
export const createForm = (): Form => ({
  subject: signal(null),
  staff: signal([]),
  door: signal(null),
  personName: signal(''),
  story: signal(''),
  reporterIs: signal(null),
  relation: signal(null),
  affectedKnows: signal(null),
  safeNow: signal(null),
  help: signal([]),
  naming: signal('ANONYMOUS'),
  name: signal(''),
  contact: signal(''),
  code: signal('KEEP'),
  mayPassOn: signal(null),
});

/** Whom the report is about, or null while nothing was chosen. */
export function subjectOf(form: Form): Subject | null {
  const role = form.subject.value;
  if (role === null) return null;
  const staff = form.staff.value.filter((kid) => kid !== UNKNOWN_STAFF);
  const name = form.personName.value.trim();
  return { role, staff: role === 'STAFF' ? staff : [], ...(name !== '' && { name }) };
}

/** Who of the staff the report is about, as far as they were named. */
export const subjectsOf = (form: Form, staff: readonly StaffMember[]): readonly StaffMember[] => {
  const kids = subjectOf(form)?.staff ?? [];
  return staff.filter(({ kid }) => kids.includes(kid));
};

const said = <Value>(answer: Skipped<Value>): Value | undefined =>
  answer === null || answer === 'SKIP' ? undefined : answer;

function identityOf(form: Form): ReportForm['identity'] {
  if (form.naming.value === 'ANONYMOUS') return null;
  return { name: form.name.value.trim(), contact: form.contact.value.trim() };
}

/** Only a receiver who would have to ask first is asked about without a code. */
export const asksToPassOn = (form: Form): boolean =>
  form.code.value === 'NONE' && form.door.value?.door !== 'board';

/**
 * The form as the client seals it.
 * @returns null while whom it is about or who reads it is not chosen
 */
export function reportOf(form: Form, language: string): ReportForm | null {
  const subject = subjectOf(form);
  const door: Door | undefined = form.door.value?.door;
  if (subject === null || door === undefined) return null;
  const onBehalf = form.relation.value === 'ON_BEHALF';
  return {
    subject,
    door,
    story: form.story.value.trim(),
    reporterIs: said(form.reporterIs.value),
    relation: said(form.relation.value),
    affectedKnows: onBehalf ? said(form.affectedKnows.value) : undefined,
    safeNow: said(form.safeNow.value),
    help: form.help.value.length > 0 ? form.help.value : undefined,
    identity: identityOf(form),
    code: form.code.value,
    mayPassOn: asksToPassOn(form) ? (form.mayPassOn.value ?? undefined) : undefined,
    language,
  };
}

/** Empties every field. */
export function clearForm(form: Form): void {
  const empty = createForm();
  for (const key of Object.keys(form) as (keyof Form)[]) {
    (form[key] as Signal<unknown>).value = empty[key].value;
  }
}
