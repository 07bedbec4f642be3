import type { DoorChoice, ReportForm } from '@gehoord/client/types';
import { namesOf } from './names.ts';
import type { Texts } from './portal.ts';

/** What decides how it goes on after sending. */
export interface Course {
  readonly door: DoorChoice;
  readonly code: ReportForm['code'];
  readonly mayPassOn: ReportForm['mayPassOn'];
  /** Whether the organisation is told of new reports, so that a date may be promised. */
  readonly notifies: boolean;
}

function answer({ code, notifies }: Course, { t }: Texts): string {
  if (code === 'NONE') return t('next.noCode');
  return notifies ? t('next.answer.dated') : t('next.answer');
}

function afterwards({ door, code, mayPassOn }: Course, i18n: Texts): string {
  const names = namesOf(door.readers, i18n);
  if (door.door === 'board') return i18n.t('next.board');
  if (code === 'KEEP') return i18n.t('next.consent');
  return i18n.t(mayPassOn === 'YES' ? 'next.passOn' : 'next.stays', { names });
}

/** What happens after sending, in order: sealed, read, answered, passed on or not. */
export function whatNext(course: Course, i18n: Texts, sent: boolean): readonly string[] {
  const { readers } = course.door;
  const reads = readers.length > 1 ? 'next.reads.many' : 'next.reads';
  return [
    i18n.t(sent ? 'next.sent' : 'next.sealed'),
    i18n.t(reads, { names: namesOf(readers, i18n) }),
    answer(course, i18n),
    afterwards(course, i18n),
  ];
}
