import { isComing } from '../knowledge.ts';
import { namedStaff } from '../doors.ts';
import type { EventType, ReportWords } from '../events.ts';
import type { Phase } from '../phases.ts';
import type { Author, DossierState } from '../state.ts';
import type { Role } from '../words.ts';
import {
  answered,
  cases,
  type Change,
  consulted,
  ended,
  lineBack,
  lineBy,
  papers,
  parties,
  trace,
} from './change.ts';

/** Behind which door it came in; what was told and taken down, with whom. */
const doorOf = (door: ReportWords['door'], { as }: Author): Role | null => {
  if (door !== 'ORAL') return door;
  return as === 'confidant' || as === 'board' || as === 'alternate' || as === 'coordinator'
    ? as
    : null;
};

/** A talk while the police are asked does not undo that somebody was heard before. */
const during = ({ phase }: DossierState, before: { readonly during: Phase } | null): Phase =>
  phase === 'POLICE' ? (before?.during ?? phase) : phase;

/** What a report, its people, its papers and its handover change. */
export const reportChanges: { readonly [T in EventType]?: Change<T> } = {
  PersonAdmitted: (state, event, entry) => ({
    receivedOn: entry.on,
    provenance: event.provenance,
    withoutCode: event.withoutCode,
    ...cases(state, () => ({ sawStart: true })),
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
  HearingCancelled: (state, _, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      hearings: it.hearings.map((one) =>
        isComing(one, entry.on) ? { ...one, void: true, cancelledOn: entry.on } : one,
      ),
    })),
  HearingHeld: (state, { day, points, how }, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      heard: { day, points, during: during(state, it.heard), ...(how && { how }) },
    })),
  HearingDeclined: (state, { why }, entry) =>
    parties(state, entry, (it) => ({
      ...it,
      declined: { why, on: entry.on, during: during(state, it.declined) },
    })),
  Claimed: (state, _, entry) => parties(state, entry, (it) => ({ ...it, cardUntil: null })),
  ReportReceived: (state, event, entry) => ({
    receivedOn: state.receivedOn ?? entry.on,
    subject: [...new Set([...state.subject, ...namedStaff(event.words.subject)])],
    mayPassOn: state.mayPassOn ?? event.mayPassOn,
    withoutCode: state.withoutCode || event.withoutCode,
    ...cases(state, (now) => ({
      door: now.door ?? doorOf(event.words.door, entry.author),
      relation: now.relation ?? event.words.relation ?? null,
      subjectName: now.subjectName ?? event.words.subject.name ?? null,
    })),
  }),
  IdentityGiven: (state, { name }) =>
    cases(state, ({ reporterNames }) => ({ reporterNames: [...reporterNames, name] })),
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
      offered: {
        ...{ hash: it.newest.hash, text, identity: it.newest.identity },
        ...trace(entry),
      },
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
      answers: signature
        ? [
            ...it.answers,
            { ...signature, remarks, on: entry.on, identity: (it.offered ?? it.newest).identity },
          ]
        : it.answers,
    })),
  HolderChanged: (state) =>
    consulted(state, (now) => (now.state === 'GIVEN' ? { ...now, state: 'DONE' } : now)),
  HandedOver: (state, event, entry) => ({
    provenance: entry.founding ?? state.provenance,
    handedOver: event,
    receivedOn: event.receivedOn,
    withoutCode: event.withoutCode,
    ...cases(state, ({ readers }) => ({
      passedOnWith: event.ground,
      readers: [...readers, entry.author.kid, ...entry.grants],
    })),
    ...consulted(state, (now) => (now.state === 'GIVEN' ? { ...now, state: 'DONE' } : now)),
  }),
};
