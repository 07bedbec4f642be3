import { decide } from './decide.ts';
import { namedStaff } from './doors.ts';
import type { EventOf, EventType } from './events.ts';
import { confirmsHandover } from './naming-guards.ts';
import type {
  Author,
  Consultation,
  DossierState,
  Naming,
  Party,
  PartyRef,
  StatementState,
  StatusLine,
  VerifiedEvent,
} from './state.ts';
import { stepOf } from './steps.ts';
import type { StatusCode } from './words.ts';

type Change<T extends EventType> = (
  state: DossierState,
  event: EventOf<T>,
  entry: VerifiedEvent,
) => Partial<DossierState>;

const byDesk = (author: Author) => !('party' in author);

const nobodyYet = {
  ...{ name: '', about: '', status: null, cardUntil: null },
  ...{ replaced: [], hearings: [], heard: null, naming: null },
};

/** The person a compartment is for, changed; somebody nobody saw come in begins here. */
function parties(
  state: DossierState,
  { party, on, author }: Pick<VerifiedEvent, 'party' | 'on' | 'author'>,
  change: (it: Party) => Party,
): Partial<DossierState> {
  if (party === null) return {};
  const known = state.parties.find(({ id }) => id === party.id);
  const before = known ?? { ...nobodyYet, ...party, admittedOn: on, by: author.kid };
  const others = state.parties.filter((one) => one !== known);
  return { parties: [...others, change(before)] };
}

const lineBy = (status: StatusCode, nextOn: string | null, { on, author }: VerifiedEvent) => ({
  ...{ status, nextOn, setOn: on, by: author.kid },
});

const answered = (state: DossierState, entry: VerifiedEvent) =>
  byDesk(entry.author) && entry.party?.role === 'reporter'
    ? { answeredOn: state.answeredOn ?? entry.on }
    : {};

const consulted = (state: DossierState, change: (now: Consultation) => Consultation) =>
  state.consultation ? { consultation: change(state.consultation) } : {};

/** A question that waits is the status line; once it is answered the line before it comes back. */
const lineBack = (state: DossierState, entry: VerifiedEvent) =>
  parties(state, entry, (it) =>
    it.status?.status === 'JOUW_KEUZE' && state.consultation
      ? { ...it, status: { ...(state.consultation.before ?? it.status), setOn: entry.on } }
      : it,
  );

const ended = (state: DossierState, as: 'DECLINED' | 'WITHDRAWN') =>
  consulted(state, ({ asked, on, by, before }) => ({ state: as, asked, on, by, before }));

/** What came of the question about somebody's name. */
const named = (state: DossierState, entry: VerifiedEvent, now: Pick<Naming, 'state'>) =>
  parties(state, entry, (it) => ({
    ...it,
    naming: it.naming && { ...it.naming, ...now, answeredOn: entry.on },
  }));

/** The paper of this compartment, changed; a paper nobody saw before begins with this version. */
function papers(
  state: DossierState,
  { compartmentId, paper, party }: VerifiedEvent,
  change: (it: StatementState) => StatementState,
): Partial<DossierState> {
  const known = state.statements.find((one) => one.compartmentId === compartmentId);
  const before =
    known ?? (paper && party && { compartmentId, party, newest: paper, ...UNANSWERED });
  if (!before) return {};
  const others = state.statements.filter((one) => one !== known);
  return { statements: [...others, change(paper ? { ...before, newest: paper } : before)] };
}
const UNANSWERED = { offered: null, corrections: [], answers: [], takenOut: [] };

/** What each event changes. Events without a row change nothing but the phase their step names. */
const CHANGES: { readonly [T in EventType]?: Change<T> } = {
  PersonAdmitted: (state, event, entry) => ({
    receivedOn: entry.on,
    provenance: event.provenance,
    withoutCode: event.withoutCode,
    ...parties(state, entry, (it) => ({
      ...it,
      status: { status: 'ONTVANGEN', nextOn: null, setOn: entry.on, by: null },
    })),
  }),
  PersonInvited: (state, { name, about, cardUntil }, entry) => ({
    // Who was invited knows nothing of the way before; who invited them goes on from where they are.
    phase: state.phase === 'NOTHING' ? 'REGISTERED' : state.phase,
    receivedOn: state.receivedOn ?? entry.on,
    ...parties(state, entry, (it) => ({
      ...{ ...it, name, about, cardUntil, status: lineBy('BEZIG', null, entry) },
    })),
  }),
  CodeReplaced: (state, { why, cardUntil }, entry) =>
    entry.compartment === 'person'
      ? parties(state, entry, (it) => ({
          ...it,
          cardUntil,
          replaced: [...it.replaced, { on: entry.on, by: entry.author.kid, why }],
        }))
      : {},
  HearingOffered: (state, { day, text }, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      hearings: [...it.hearings, { day, text, on: entry.on }],
    })),
  HearingHeld: (state, { day, points }, entry) =>
    parties(state, entry, (it) => ({ ...it, heard: { day, points } })),
  Claimed: (state, _, entry) => parties(state, entry, (it) => ({ ...it, cardUntil: null })),
  ReportReceived: (state, event, entry) => ({
    receivedOn: state.receivedOn ?? entry.on,
    subject: [...new Set([...state.subject, ...namedStaff(event.words.subject)])],
    mayPassOn: state.mayPassOn ?? event.mayPassOn,
    withoutCode: state.withoutCode || event.withoutCode,
  }),
  TalkOpened: () => ({ hasTalk: true }),
  StatusSet: (state, event, entry) => ({
    ...answered(state, entry),
    ...parties(state, entry, (it) => ({
      ...it,
      status: lineBy(event.status, event.nextOn, entry),
    })),
  }),
  MessageWritten: (state, _, entry) => answered(state, entry),
  ConsentAsked: (state, event, entry) => ({
    ...answered(state, entry),
    consultation: {
      ...{ state: 'ASKED', asked: event, on: entry.on, by: entry.author.kid },
      before: state.parties.find(({ id }) => id === entry.party?.id)?.status ?? null,
    },
    ...parties(state, entry, (it) => ({ ...it, status: lineBy('JOUW_KEUZE', null, entry) })),
  }),
  ConsentGiven: (state, event, entry) => ({
    ...consulted(state, ({ asked, on, by, before }) => ({
      ...{ state: 'GIVEN', asked, on, by, before },
      ...{ given: event, givenOn: entry.on },
    })),
    ...lineBack(state, entry),
  }),
  NamingAsked: (state, { type: _, ...asked }, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      naming: {
        ...{ ...asked, on: entry.on, by: entry.author.kid },
        ...{ state: 'ASKED', answeredOn: null, confirmed: null },
      },
    })),
  NamingAnswered: (state, { consents }, entry) =>
    named(state, entry, { state: consents.length > 0 ? 'GIVEN' : 'DECLINED' }),
  NamingWithdrawn: (state, _, entry) => named(state, entry, { state: 'WITHDRAWN' }),
  ConsentConfirmed: (state, event, entry) => {
    const confirmed = { on: entry.on, by: entry.author.kid, how: event.how };
    return confirmsHandover(event, state, entry)
      ? { handoverConfirmed: confirmed }
      : parties(state, entry, (it) => ({
          ...it,
          naming: it.naming && { ...it.naming, confirmed },
        }));
  },
  ConsentDeclined: (state, _, entry) => ({
    ...ended(state, 'DECLINED'),
    ...lineBack(state, entry),
  }),
  ConsentWithdrawn: (state, _, entry) => ({
    ...ended(state, 'WITHDRAWN'),
    withdrawnOn: state.phase === 'REGISTERED' ? entry.on : state.withdrawnOn,
  }),
  StatementWritten: (state, _, entry) => papers(state, entry, (it) => it),
  StatementOffered: (state, { text }, entry) => ({
    ...answered(state, entry),
    ...papers(state, entry, (it) => ({
      ...it,
      offered: { hash: it.newest.hash, text, on: entry.on, by: entry.author.kid },
    })),
  }),
  StatementTakenBack: (state, _, entry) => papers(state, entry, (it) => ({ ...it, offered: null })),
  PaperTakenOut: (state, { how }, entry) =>
    papers(state, entry, (it) => ({
      ...it,
      takenOut: [...it.takenOut, { how, on: entry.on, by: entry.author.kid }],
    })),
  CorrectionAsked: (state, { statement, text }, entry) =>
    papers(state, entry, (it) => ({
      ...it,
      corrections: [...it.corrections, { statement, text, on: entry.on }],
    })),
  StatementAnswered: (state, { remarks }, { signature, ...entry }) =>
    papers(state, { signature, ...entry }, (it) => ({
      ...it,
      offered: null,
      answers: signature ? [...it.answers, { ...signature, remarks, on: entry.on }] : it.answers,
    })),
  HolderChanged: (state) =>
    consulted(state, (now) => (now.state === 'GIVEN' ? { ...now, state: 'DONE' } : now)),
  HandedOver: (state, event, entry) => ({
    provenance: entry.founding ?? state.provenance,
    handedOver: event,
    receivedOn: event.receivedOn,
    withoutCode: event.withoutCode,
    ...consulted(state, (now) => (now.state === 'GIVEN' ? { ...now, state: 'DONE' } : now)),
  }),
};

/**
 * The next state. An entry that breaks a rule never changes the state: it is listed as broken,
 * with the rule, for everybody who reads.
 */
export function evolve(state: DossierState, entry: VerifiedEvent): DossierState {
  const refusal = decide(state, entry);
  if (refusal !== null) {
    const broken = { rule: refusal.code, compartment: entry.compartment, on: entry.on };
    return { ...state, broken: [...state.broken, broken] };
  }
  const change = CHANGES[entry.event.type] as Change<EventType> | undefined;
  const to = stepOf(entry.event.type).to;
  return { ...state, ...change?.(state, entry.event, entry), ...(to && { phase: to }) };
}

/** Lines that no paper stands before: a question that waits, and the end of a case. */
const FIRST: readonly StatusCode[] = ['JOUW_KEUZE', 'BESLUIT', 'KLAAR', 'GESTOPT', 'GEWIST'];

/**
 * The line a person sees: a paper that waits for them, or else a question about their name, with the
 * date that was promised before.
 */
export function statusLineOf(
  { parties: people, statements }: Pick<DossierState, 'parties' | 'statements'>,
  { id }: Pick<PartyRef, 'id'>,
  on: string,
): StatusLine | null {
  const who = people.find((one) => one.id === id);
  const status = who?.status ?? null;
  if (status && FIRST.includes(status.status)) return status;
  const theirs = statements.filter(({ party }) => party.id === id);
  const paper = theirs.flatMap(({ offered }) => offered ?? []).at(-1);
  const asked = who?.naming?.state === 'ASKED' ? who.naming : null;
  const question = asked && asked.until >= on ? asked : null;
  const waits = paper ?? question;
  if (!waits) return status;
  const line = paper ? 'CONTROLEER' : 'VRAAG';
  return { status: line, nextOn: status?.nextOn ?? null, setOn: waits.on, by: waits.by };
}
