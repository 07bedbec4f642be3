import type { Event, EventOf } from '../events.ts';
import { isComing, namesWithoutConsent, ofRole, wouldSeeCase } from '../knowledge.ts';
import { INQUIRED } from '../phases.ts';
import type { Party } from '../state.ts';
import { HEARING_POINTS } from '../words.ts';
import { elsewhere, guard, stateGuard, type Moment } from './guard.ts';

/* The rules of hearing somebody, and of what the accused reads (T10, T11; A7). */

const ofAccused = ({ party }: Pick<Moment, 'party'>) => party?.role === 'accused';

export const afterPoliceAdvice = stateGuard(
  'POLICE_ADVICE_PENDING',
  'While the police are asked, nobody turns to the accused.',
  // What the accused writes themselves tells them nothing.
  ({ phase }, moment) => !ofAccused(moment) || 'party' in moment.author || phase !== 'POLICE',
);

export const isInvited = stateGuard(
  'NOT_INVITED',
  'What is called off is an invitation for a day to come, and once.',
  ({ parties }, { on, party }) =>
    parties.find(({ id }) => id === party?.id)?.hearings.some((one) => isComing(one, on)) === true,
);

export const inTheInquiry = stateGuard(
  'NOT_INVESTIGATED',
  'The accused is heard in the inquiry: after the crime check, and after the police where they were asked.',
  (state, moment) =>
    !ofAccused(moment) ||
    !wouldSeeCase(state) ||
    // While the police are asked another rule says so.
    state.phase === 'POLICE' ||
    INQUIRED.includes(state.phase),
);

export const allPoints = guard<EventOf<'HearingHeld'>>(
  'HEARING_INCOMPLETE',
  'The accused was told the nature of the report and asked openly; support, contact and a statement were agreed.',
  ({ points }, _, entry) =>
    !ofAccused(entry) || HEARING_POINTS.every((point) => points.includes(point)),
);

export const twoInvitations = stateGuard(
  'TWO_INVITATIONS_FIRST',
  'The accused had the opportunity once two invitations, for different days, have passed.',
  ({ parties }, moment) => {
    if (!ofAccused(moment)) return true;
    const hearings = parties.find(({ id }) => id === moment.party?.id)?.hearings ?? [];
    const past = hearings.filter((one) => !one.void && one.day < moment.on);
    return new Set(past.map(({ day }) => day)).size >= 2;
  },
);

const wordsIn = (event: Event): readonly string[] => {
  switch (event.type) {
    case 'PersonInvited':
      return [event.about];
    case 'StatementOffered':
      return [event.text.words, ...event.text.translations.map(({ words }) => words)];
    case 'HearingOffered':
    case 'MessageWritten':
    case 'RequestAnswered':
      return [event.text];
    case 'LetterSent':
      return [event.text, event.translation ?? ''];
    case 'HearingDeclined':
      return [event.why];
    default:
      return [];
  }
};

export const victimNotNamed = guard(
  'NAMING_WITHOUT_CONSENT',
  'The accused does not read the name of the victim, or of the reporter, unless that person allowed it.',
  (event, state, entry) =>
    !ofAccused(entry) || !namesWithoutConsent(state, wordsIn(event), entry.on),
);

const talkedWith = ({ heard, declined }: Party) =>
  [heard, declined].some((it) => it !== null && it.during !== 'POLICE' && counts(it.during));
const counts = (during: string) => !['NOTHING', 'RECEIVED', 'INTAKE', 'STATEMENT'].includes(during);

export const reporterHeard = elsewhere(
  stateGuard(
    'REPORTER_NOT_HEARD',
    'Nobody deliberates before the reporter was heard, did not want to, or was noted as unreachable.',
    (state) =>
      state.case.unreachable.includes('reporter') || ofRole(state, 'reporter').some(talkedWith),
  ),
);

export const victimHeard = elsewhere(
  stateGuard(
    'VICTIM_NOT_HEARD',
    'Nobody deliberates before the victim was heard, did not want to, or was noted as unreachable.',
    (state) => {
      const others = ofRole(state, 'affectedPerson');
      if (state.case.unreachable.includes('affectedPerson')) return true;
      // The reporter who is the victim is heard as the reporter.
      if (others.length === 0) return state.case.opened?.victimIs === 'REPORTER';
      return others.every(talkedWith);
    },
  ),
);

export const accusedHeard = elsewhere(
  stateGuard(
    'ACCUSED_NOT_HEARD',
    'Nobody deliberates before the accused was heard and answered the hearing, or let two invitations pass.',
    (state) =>
      ofRole(state, 'accused').some((party) => {
        if (party.declined !== null) return true;
        const papers = state.statements.filter(
          ({ party: whose, newest }) => whose.id === party.id && newest.paper === 'HEARING',
        );
        return party.heard !== null && papers.some(({ answers }) => answers.length > 0);
      }),
  ),
);
