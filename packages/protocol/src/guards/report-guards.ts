import { namedStaff } from '../doors.ts';
import type { EventOf } from '../events.ts';
import { guard, stateGuard } from './guard.ts';
import { notTheSubject } from './consent-guards.ts';

/* The rules of a report as it comes in, and of the status line (T1). */

export const storyNeeded = guard<EventOf<'ReportReceived'>>(
  'STORY_MISSING',
  'There is a story; nothing else is required.',
  (event) => event.words.story.trim() !== '',
);

export const byTheFounder = guard<
  EventOf<'ReportReceived' | 'IdentityGiven' | 'IdentityWithheld' | 'TalkOpened'>
>(
  'NOT_THE_REPORTERS',
  "A reporter's words come from the reporter; the desk writes them only in a dossier it founded.",
  (_, __, entry) => entry.author.as === 'reporter' || entry.founding === 'DESK_ISSUED',
);

export const oneTalk = stateGuard(
  'TALK_EXISTS',
  'There is one confidential talk.',
  (state) => !state.hasTalk,
);

export const toldFirst = guard<EventOf<'ReportReceived'>>(
  'REPORTER_NOT_TOLD',
  "At the coordinator's door the reporter is told first that confidant and board will know.",
  (event) => event.words.door !== 'ORAL' || event.told,
);

export const promiseInTheFuture = guard<EventOf<'StatusSet'>>(
  'DATE_IN_THE_PAST',
  'A promised date is not in the past.',
  (event, _, entry) => event.nextOn === null || event.nextOn >= entry.on,
);

export const erasedIsNotSet = guard<EventOf<'StatusSet'>>(
  'STATUS_NOT_SET_BY_HAND',
  'Nobody sets "erased" or "stopped" by hand: they follow from an erasure or a withdrawal.',
  (event) => event.status !== 'GEWIST' && event.status !== 'GESTOPT',
);

export const takenDownByNoSubject = guard<EventOf<'ReportReceived'>>(
  notTheSubject.code,
  notTheSubject.sentence,
  ({ words }, _, { author, grants }) =>
    // A reporter's own words are never hidden from those they sent them to.
    author.as === 'reporter' ||
    ![author.kid, ...grants].some((kid) => namedStaff(words.subject).includes(kid)),
);
