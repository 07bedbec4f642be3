import type { CompartmentKind, Event, EventOf } from '../events.ts';
import type { PartyRef, VerifiedConsent, VerifiedEvent } from '../state.ts';
import { stepOf } from '../steps.ts';
import { HEARING_POINTS, type PaperKind } from '../words.ts';

/*
 * Fictional people and the entries they write, for scenarios and for the exhaustive check. Amira
 * reports Kees. Noor is the confidant; Bram and Lotte are the directie, Ria stands in, Cor coordinates.
 */

export const DAY = '2026-11-21';
export const READERS = ['b1', 'b2'] as const;

export const NOOR = { as: 'confidant', kid: 'cc' } as const;
export const BRAM = { as: 'board', kid: 'b1' } as const;
export const LOTTE = { as: 'board', kid: 'b2' } as const;
export const RIA = { as: 'alternate', kid: 'a1' } as const;
export const COR = { as: 'coordinator', kid: 'c0' } as const;

/** Everybody who belongs to the organisation. */
export const STAFF = [NOOR, BRAM, LOTTE, RIA, COR].map(({ kid, as }) => ({ kid, role: as }));

const way = (id: string, role: PartyRef['role']): PartyRef => ({
  ...{ id, role, keyFrom: role === 'reporter' ? 'SELF' : 'DESK_ISSUED' },
  issuedBy: role === 'reporter' ? null : 'b1',
});
export const AMIRA = way('01', 'reporter');
export const KEES = way('02', 'accused');
export const SELAM = way('03', 'affectedPerson');

/** Somebody with a code, as the author of an entry. */
export const self = ({ id, role }: PartyRef): VerifiedEvent['author'] => ({
  ...{ as: role, kid: `k${id}`, party: id },
});

export type Change = Partial<Omit<VerifiedEvent, 'event' | 'author'>>;

/** An entry as it is after every signature and key was checked. */
export function entry(
  event: Event,
  author: VerifiedEvent['author'] = BRAM,
  change: Change = {},
): VerifiedEvent {
  const compartment: CompartmentKind = change.compartment ?? stepOf(event.type).in[0] ?? 'person';
  const theirs = compartment === 'person' || compartment === 'statement' || compartment === 'talk';
  const party = change.party === undefined ? (theirs ? AMIRA : null) : change.party;
  return {
    ...{ event, author, compartment, on: DAY, founding: 'SELF', grants: [], party },
    compartmentId: party?.id ?? compartment,
    ...{ personReads: true, heads: ['h1'], consents: [], holders: null },
    ...{ staff: null, paper: null, signature: null, ...change },
  };
}

export const admitted = (withoutCode = false, change: Change = {}) =>
  entry(
    { type: 'PersonAdmitted', provenance: 'SELF', nonce: '00', withoutCode, own: [] },
    self(AMIRA),
    change,
  );

export const received = (
  event: Partial<EventOf<'ReportReceived'>> = {},
  words: Partial<EventOf<'ReportReceived'>['words']> = {},
) =>
  entry(
    {
      ...{ type: 'ReportReceived', withoutCode: false, mayPassOn: null, told: false },
      words: {
        ...{ story: 'Het gebeurde.', subject: { role: 'MENTOR', staff: [] } },
        ...{ door: 'confidant', language: 'nl', relation: 'SELF', ...words },
      },
      ...event,
    },
    self(AMIRA),
  );

export const identified = (name = 'Amira Proefmelder') =>
  entry({ type: 'IdentityGiven', name, contact: '' }, self(AMIRA));

export const noted = (
  event: Partial<EventOf<'IntakeNoted'>> = {},
  author: VerifiedEvent['author'] = NOOR,
) =>
  entry(
    {
      ...{ type: 'IntakeNoted', what: 'Het gebeurde.', when: '', who: '', aware: '' },
      ...{ danger: 'NONE', dangerNote: '', conflictChecked: true, ...event },
    },
    author,
  );

export const safe = (author: VerifiedEvent['author'] = NOOR) =>
  entry({ type: 'SafetyNoted', safety: 'Veilig thuis.', support: 'Hulp genoemd.' }, author);

export const told = (
  event: Partial<EventOf<'StepsTold'>> = {},
  author: VerifiedEvent['author'] = NOOR,
) =>
  entry(
    {
      ...{ type: 'StepsTold', reached: true, contact: 'Onder de code.' },
      ...{ explained: true, adviceGiven: true, ...event },
    },
    author,
  );

const TEXT = { bytes: 'b', words: 'Zo ging het.', translations: [], nonce: '00' };

/** A paper offered to somebody: first written, then shown. */
export const paperFor = (
  party: PartyRef,
  paper: PaperKind,
  identity: 'SEEN' | 'ANONYMOUS' = 'SEEN',
  author: VerifiedEvent['author'] = BRAM,
): readonly VerifiedEvent[] => {
  const change = {
    ...{ party, compartmentId: `p${party.id}${paper}` },
    paper: {
      ...{ hash: 'v1', statementId: 's', version: 1, paper, previous: null, identity },
      ...{ language: 'nl', matches: true },
    },
  };
  const event = { person: party.id, text: TEXT };
  return [
    entry({ type: 'StatementWritten', ...event }, author, { ...change, personReads: false }),
    entry({ type: 'StatementOffered', ...event }, author, change),
  ];
};

export const answeredBy = (party: PartyRef, paper: PaperKind, answer: 'SIGNED' | 'REFUSED') =>
  entry({ type: 'StatementAnswered', signature: 'x', remarks: null }, self(party), {
    ...{ party, compartmentId: `p${party.id}${paper}`, personReads: false },
    signature: {
      ...{ statement: 'v1', role: party.role, keyFrom: party.keyFrom, answer, language: 'nl' },
      ...{ signedOn: DAY, byAuthor: true, remarksMatch: true },
    },
  });

const consent = (what: string): VerifiedConsent => ({
  ...{ what, readers: READERS, heads: [{ compartmentId: AMIRA.id, head: 'h1' }] },
  ...{ signed: true, textMatches: true, extractMatches: true, expiresOn: '2027-02-19' },
});

const EVIDENCE = { requestId: 'r1', consents: ['c'], shown: 'Mag dit?', nonce: '00' };

export const asked = () =>
  entry(
    {
      ...{ type: 'ConsentAsked', requestId: 'r1', why: 'Dan kan de directie iets doen.' },
      ...{ extract: 'Kort.', offersRaw: false, readers: READERS, reports: [], identities: [] },
      ...{ statements: [], expiresOn: '2027-02-19' },
    },
    NOOR,
  );

export const agreed = () =>
  entry({ type: 'ConsentGiven', report: 'EXTRACT', identity: false, ...EVIDENCE }, self(AMIRA), {
    consents: [consent('HANDOVER')],
  });

export const declined = () => entry({ type: 'ConsentDeclined', requestId: 'r1' }, self(AMIRA));

export const handed = (
  event: Partial<EventOf<'HandedOver'>> = {},
  change: Change = {},
  statement: EventOf<'HandedOver'>['intake']['statement'] = 'SIGNED',
) =>
  entry(
    {
      ...{ type: 'HandedOver', ...EVIDENCE, why: 'Daarom.', extract: 'Kort.', report: 'EXTRACT' },
      ...{ identity: false, receivedOn: DAY, founderNonce: '00', withoutCode: false },
      ground: 'CONSENT',
      intake: { notedOn: DAY, safetyOn: DAY, statement, toldOn: DAY },
      ...event,
    },
    NOOR,
    { grants: READERS, consents: [consent('HANDOVER')], ...change },
  );

export const opened = (victimIs: EventOf<'CaseOpened'>['victimIs'] = 'REPORTER', author = BRAM) =>
  entry({ type: 'CaseOpened', number: '2026-007', receivedOn: DAY, victimIs }, author, {
    grants: [LOTTE.kid],
  });

export const missed = (
  about: EventOf<'ConsultationMissed'>['about'],
  whom: EventOf<'ConsultationMissed'>['whom'],
) => entry({ type: 'ConsultationMissed', about, whom, why: 'Niet bereikbaar.' });

export const advised = (
  about: EventOf<'AdviceGiven'>['about'],
  author: VerifiedEvent['author'] = NOOR,
) => entry({ type: 'AdviceGiven', about, text: 'Ons advies.' }, author);

export const ruledOut = () =>
  entry({ type: 'CrimeRuledOut', reason: 'Geen strafbaar feit.', withoutRegardToForce: true });

export const suspected = () =>
  entry({
    ...{ type: 'CrimeSuspected', answer: 'DOUBT', reason: 'Het kan.', withoutRegardToForce: true },
  });

export const invited = (party: PartyRef, name: string, about = 'Iemand meldde gedrag.') =>
  entry(
    {
      ...{ type: 'PersonInvited', role: party.role as 'accused', name, about },
      cardUntil: '2026-12-21',
    },
    BRAM,
    { party },
  );

export const offeredTalk = (party: PartyRef, day = '2026-11-24', on = DAY) =>
  entry({ type: 'HearingOffered', day, text: 'Kom je praten?' }, BRAM, { party, on });

export const calledOff = (party: PartyRef, on = DAY) =>
  entry({ type: 'HearingCancelled' }, BRAM, { party, on });

export const heard = (party: PartyRef, points = HEARING_POINTS, on = DAY) =>
  entry({ type: 'HearingHeld', day: on, points }, BRAM, { party, on });

export const declinedTalk = (party: PartyRef, on = DAY) =>
  entry({ type: 'HearingDeclined', why: 'Kwam niet.' }, BRAM, { party, on });

/** Somebody is let in to decide: in the case file with the reason, elsewhere without one. */
export const letIn = (kid: string = RIA.kid, change: Change = {}, why = 'Te weinig beslissers.') =>
  entry({ type: 'DeciderAdded', kid, why }, BRAM, { grants: [kid], staff: STAFF, ...change });

/** Somebody is let in to the case file, to sign a destruction. */
export const secondLetIn = (kid: string, change: Change = {}, why = 'Lotte is weg.') =>
  entry({ type: 'SecondPersonAdded', kid, why }, BRAM, { grants: [kid], staff: STAFF, ...change });

export const deliberated = (present: readonly string[] = READERS, on = DAY) =>
  entry({ type: 'DeliberationHeld', minutes: 'We spraken.', present }, BRAM, { on });

export const proposed = (
  event: Partial<EventOf<'DecisionProposed'>> = {},
  author: VerifiedEvent['author'] = BRAM,
) =>
  entry(
    {
      ...{ type: 'DecisionProposed', decisionId: 'd1', finding: 'UPHELD', measure: 'REPRIMAND' },
      ...{ reasons: 'Daarom.', evidence: 'Twee verslagen.', ...event },
    },
    author,
  );

export const confirmed = (author: VerifiedEvent['author'] = LOTTE) =>
  entry({ type: 'DecisionConfirmed', decisionId: 'd1' }, author);

export const letter = (party: PartyRef, text = 'Dit besloten we.', on = DAY) =>
  entry({ type: 'LetterSent', text }, BRAM, { party, on });

export const read = (party: PartyRef) => entry({ type: 'LetterRead' }, self(party), { party });

export const closed = (on = DAY) => entry({ type: 'CaseClosed' }, BRAM, { on });

/** From the report to the handover, at the confidant's door, with a code. */
export const HANDED: readonly VerifiedEvent[] = [
  ...[admitted(), received(), identified(), noted(), safe()],
  ...[...paperFor(AMIRA, 'INTAKE', 'SEEN', NOOR), answeredBy(AMIRA, 'INTAKE', 'SIGNED'), told()],
  ...[asked(), agreed(), handed(), opened(), advised('CRIME')],
];

/** From there to a deliberation in which everybody was heard. */
export const HEARD: readonly VerifiedEvent[] = [
  ...[ruledOut(), heard(AMIRA), invited(KEES, 'Kees Testmentor'), offeredTalk(KEES), heard(KEES)],
  ...[...paperFor(KEES, 'HEARING'), answeredBy(KEES, 'HEARING', 'SIGNED')],
  ...[missed('MEASURES', 'victim'), missed('MEASURES', 'coordinator')],
];

/** Everybody reads the letter, and the case is closed. */
export const INFORMED: readonly VerifiedEvent[] = [
  ...[letter(AMIRA), letter(KEES), read(AMIRA), read(KEES), closed()],
];
