import {
  clocks,
  decidersIn,
  isConflictedIn,
  nextSteps,
  STATIONS,
  uninformed,
  type NextStep,
  type PartyRole,
  type Role,
} from '@gehoord/protocol';
import { today } from '../../core/day.ts';
import type { Dossier } from '../../core/dossier.ts';
import { refOf, type OutsidePerson } from '../../core/people.ts';
import { threadOf } from '../../core/threads.ts';
import { canWrite, labelOf } from '../inbox.ts';
import type { Seat } from '../memory.ts';
import { ownKid } from '../sign-in.ts';
import { readRecord } from '../../core/record.ts';
import { newcomersFor } from './adding.ts';
import { decisionView } from './decision.ts';
import { newest } from './orders.ts';
import { logOf } from './log.ts';
import type { CaseParty, CaseView, ClockView, StepView } from './types.ts';

const nameOf = (seat: Seat, kid: string) => seat.book?.staffMember(kid)?.name ?? '';

const stepView = ({ event, id, by, due, refusal, needed }: NextStep): StepView => ({
  ...{ event, id, by, due, needed, refusal: refusal?.code ?? null },
});

const OTHERS: readonly (Role | PartyRole)[] = [
  ...(['confidant', 'board', 'alternate', 'coordinator'] as const),
  ...(['reporter', 'affectedPerson', 'accused'] as const),
];

/** What moves the case on and somebody else does, each step once. */
function waitsFor({ state }: Dossier, seat: Seat): readonly StepView[] {
  const staff = seat.book?.staff ?? null;
  const needed = OTHERS.flatMap((as) => nextSteps(state, { as, kid: '', staff }, today()))
    .filter((step) => step.needed && !step.by.includes(seat.role))
    .map(stepView);
  return [...new Map(needed.map((step) => [step.event, step])).values()];
}

function clocksView({ state }: Dossier): readonly ClockView[] {
  const named = (of: string | null) =>
    state.case.tasks.find(({ taskId }) => taskId === of)?.text ??
    state.parties.find(({ id }) => id === of)?.name ??
    '';
  return clocks(state, today()).map((clock) => ({ ...clock, of: named(clock.of) }));
}

/** Steps that stand in somebody's own way back. */
const OWN = ['HearingOffered', 'HearingHeld', 'HearingDeclined', 'LetterSent'] as const;

function partyView(dossier: Dossier, seat: Seat, person: OutsidePerson): CaseParty {
  const { id, role, keyFrom, keys } = person;
  const way = threadOf(dossier, id);
  const party = dossier.state.parties.find((one) => one.id === id);
  const me = { as: seat.role, kid: ownKid(seat) };
  const writes = way !== null && canWrite(dossier, seat, way) && keys.length > 0;
  const steps = writes ? nextSteps(dossier.state, me, today(), refOf(person)) : [];
  return {
    ...{ id, role, name: party?.name ?? '', own: keyFrom === 'SELF' },
    hearings: party?.hearings ?? [],
    ...{ heardOn: party?.heard?.day ?? null, declinedOn: party?.declined?.on ?? null },
    letter: party?.letter ?? null,
    steps: steps.filter(({ event }) => (OWN as readonly string[]).includes(event)).map(stepView),
  };
}

function destructionView(dossier: Dossier, seat: Seat): CaseView['destruction'] {
  const { order } = dossier.state.case;
  const paper = newest(dossier, 'DestructionOrdered', 'RetentionEnded')?.event.paper;
  const record = paper === undefined ? null : readRecord(paper);
  if (order === null || record === null) return null;
  return {
    ...{ ...record, by: nameOf(seat, order.by), on: order.on, mine: order.by === ownKid(seat) },
    confirmedBy: order.confirmed && nameOf(seat, order.confirmed.by),
    dueOn: seat.orders.get(order.orderId)?.dueOn ?? null,
  };
}

function adviceView({ facts }: Dossier, seat: Seat): CaseView['advice'] {
  return facts.flatMap(({ event, author, line }) =>
    event.type === 'AdviceAsked' || event.type === 'AdviceGiven'
      ? [
          {
            ...{ about: event.about, text: event.text, asked: event.type === 'AdviceAsked' },
            ...{ by: nameOf(seat, author.kid), on: line.on },
          },
        ]
      : [],
  );
}

/** Letters and digits that nobody takes for another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Of the year and the dossier itself: a count would tell a person with a conflict that there is one. */
function proposedNumber({ id, state }: Dossier): string {
  const year = (state.receivedOn ?? today()).slice(0, 4);
  const four = [0, 2, 4, 6].map((at) => SIGNS[parseInt(id.slice(at, at + 2), 16) % SIGNS.length]);
  return `${year}-${four.join('')}`;
}

/** The case as this member can know it. */
export function caseView(dossier: Dossier, seat: Seat): CaseView {
  const { state, passed, outside } = dossier;
  const now = state.case;
  const staff = seat.book?.staff ?? [];
  const me = ownKid(seat);
  const deciders = decidersIn(state, { staff });
  const free = staff.filter(({ kid }) => !isConflictedIn(state, kid));
  return {
    phase: state.phase,
    stations: STATIONS.map((phase) => ({
      ...{ phase, on: passed.find((one) => one.phase === phase)?.on ?? null },
    })),
    number: now.opened?.number ?? null,
    proposedNumber: proposedNumber(dossier),
    openedOn: now.opened?.on ?? null,
    victimIs: now.opened?.victimIs ?? null,
    steps: nextSteps(state, { as: seat.role, kid: me, staff }, today()).map(stepView),
    waitsFor: waitsFor(dossier, seat),
    clocks: clocksView(dossier),
    tasks: now.tasks.map(({ taskId, text, owner, due, ended }) => ({
      ...{ taskId, text, due, owner: nameOf(seat, owner) },
      ended: ended && { how: ended.how, on: ended.on },
    })),
    measures: now.measures.map(({ text, until, on }) => ({ text, until, on })),
    advice: adviceView(dossier, seat),
    hold: now.hold && { reason: now.hold.reason, reviewOn: now.hold.reviewOn },
    spokesperson: now.spokesperson?.name ?? null,
    conflicts: now.conflicts.map(({ kid }) => nameOf(seat, kid)),
    proposal: now.proposal && {
      ...now.proposal,
      ...{ by: nameOf(seat, now.proposal.by), mine: now.proposal.by === me },
    },
    decision: decisionView(dossier, seat),
    parties: outside.map((person) => partyView(dossier, seat, person)),
    uninformed: now.decision || now.droppedOn ? uninformed(state, today()) : [],
    withdrawn: now.withdrawn && {
      ...{ on: now.withdrawn.on, continued: now.withdrawn.continued?.ground ?? null },
    },
    override: now.override && { ground: now.override.ground, on: now.override.on },
    retainUntil: now.retainUntil,
    destruction: destructionView(dossier, seat),
    others: [...seat.kept.keys()]
      .filter((id) => id !== dossier.id)
      .map((id) => ({ dossierId: id, label: labelOf(id) })),
    advisers: free.filter(({ role }) => role === 'confidant' || role === 'coordinator'),
    deciders: staff.filter(({ kid }) => deciders.includes(kid)),
    onlySigns: now.sees === 'FILE',
    newcomers: newcomersFor(dossier, seat, 'DeciderAdded'),
    seconds: newcomersFor(dossier, seat, 'SecondPersonAdded'),
    log: logOf(dossier, seat),
  };
}
