import type { Door, OralReport, Role, Subject } from '@gehoord/client/types';

/** The four questions, in the order they are asked. */
export const QUESTIONS = ['what', 'when', 'involved', 'aware'] as const;
export type Question = (typeof QUESTIONS)[number];

type Form = OralReport['form'];
type Answers<Name extends keyof Form> = readonly NonNullable<Form[Name]>[];

export const REPORTERS: Answers<'reporterIs'> = ['MENTEE', 'MENTOR', 'OTHER'];
export const RELATIONS: Answers<'relation'> = ['SELF', 'WITNESS', 'ON_BEHALF'];
export const KNOWS: Answers<'safeNow'> = ['YES', 'NO', 'UNKNOWN'];
export const HELP: NonNullable<Form['help']> = [
  'TALK',
  'DOCTOR',
  'POLICE',
  'STOP_CONTACT',
  'NOTHING_NOW',
];

/** What stands in the form, also half filled in. It travels to the draft and back as JSON. */
export interface OralForm {
  readonly told: boolean;
  readonly subjectRole: Subject['role'] | null;
  readonly staff: readonly string[];
  readonly subjectName: string;
  readonly answers: Readonly<Record<Question, string>>;
  readonly reporterIs: Form['reporterIs'] | null;
  readonly relation: Form['relation'] | null;
  readonly affectedKnows: Form['affectedKnows'] | null;
  readonly safeNow: Form['safeNow'] | null;
  readonly help: NonNullable<Form['help']>;
  readonly named: boolean;
  readonly name: string;
  readonly contact: string;
  readonly withCode: boolean;
  /** Only asked without a code, see `asksToPassOn`. */
  readonly mayPassOn: 'YES' | 'NO' | null;
  readonly language: string;
}

export const EMPTY_ORAL: OralForm = {
  told: false,
  subjectRole: null,
  staff: [],
  subjectName: '',
  answers: { what: '', when: '', involved: '', aware: '' },
  reporterIs: null,
  relation: null,
  affectedKnows: null,
  safeNow: null,
  help: [],
  named: false,
  name: '',
  contact: '',
  withCode: true,
  mayPassOn: null,
  language: 'nl',
};

/** @returns the form of a draft; what is not there, or was never a form, starts empty. */
export function formOf(draft: string): OralForm {
  if (draft === '') return EMPTY_ORAL;
  try {
    return { ...EMPTY_ORAL, ...(JSON.parse(draft) as Partial<OralForm>) };
  } catch {
    return EMPTY_ORAL;
  }
}

/** The subject as the readers are chosen by it; null until somebody said whom it is about. */
export function subjectOf(form: OralForm): Subject | null {
  if (!form.subjectRole) return null;
  const name = form.subjectName.trim();
  return {
    role: form.subjectRole,
    staff: form.subjectRole === 'STAFF' ? form.staff : [],
    ...(name && { name }),
  };
}

/** One story out of the four answers, each under its question, in the language of the desk. */
export function storyOf(form: OralForm, question: (name: Question) => string): string {
  return QUESTIONS.filter((name) => form.answers[name].trim() !== '')
    .map((name) => `${question(name)}\n${form.answers[name].trim()}`)
    .join('\n\n');
}

/**
 * Without a code nobody can be asked later, so a confidential door asks now. At the other doors the
 * directie reads it from the beginning, and the person was told.
 */
export const asksToPassOn = ({ withCode }: OralForm, role: Role): boolean =>
  !withCode && (role === 'confidant' || role === 'alternate');

/** A field of the form that is not right yet. */
export type OralGap = 'told' | 'subject' | 'what' | 'name' | 'passOn';

/** What still has to be filled in, in the order of the form. */
export function gapsOf(form: OralForm, role: Role): readonly OralGap[] {
  const gaps: Readonly<Record<OralGap, boolean>> = {
    told: role === 'coordinator' && !form.told,
    subject: !form.subjectRole,
    what: form.answers.what.trim() === '',
    name: form.named && form.name.trim() === '',
    passOn: asksToPassOn(form, role) && !form.mayPassOn,
  };
  return (Object.keys(gaps) as OralGap[]).filter((gap) => gaps[gap]);
}

// A coordinator's door leads to the VCP and the directie; the VCP's is the one that stands first.
const doorOf = (role: Role): Door => (role === 'coordinator' ? 'confidant' : role);

/** The report as the client takes it. Call only when `gapsOf` is empty. */
export function reportOf(form: OralForm, role: Role, story: string): OralReport {
  const behalf = form.relation === 'ON_BEHALF' && form.affectedKnows;
  return {
    form: {
      story,
      subject: subjectOf(form) ?? { role: 'UNKNOWN', staff: [] },
      door: doorOf(role),
      ...(form.reporterIs && { reporterIs: form.reporterIs }),
      ...(form.relation && { relation: form.relation }),
      ...(behalf && { affectedKnows: behalf }),
      ...(form.safeNow && { safeNow: form.safeNow }),
      ...(form.help.length > 0 && { help: form.help }),
      identity: form.named ? { name: form.name.trim(), contact: form.contact.trim() } : null,
      language: form.language,
    },
    told: role === 'coordinator' && form.told,
    withCode: form.withCode,
    ...(asksToPassOn(form, role) && form.mayPassOn && { mayPassOn: form.mayPassOn }),
  };
}
