import { type CaseState, noCase, type PoliceState } from '../case-state.ts';
import type { EventType } from '../events.ts';
import type { AdviceAbout } from '../events/intake-events.ts';
import type { DossierState, Party } from '../state.ts';
import { cases, type Change, trace } from './change.ts';

const police = (state: DossierState, change: Partial<PoliceState>): Partial<DossierState> =>
  cases(state, (now) => ({ police: { ...now.police, ...change } }));

/** What was asked before an inquiry says nothing about what comes up in it. */
const settled = ({ about }: { readonly about: AdviceAbout }) =>
  about === 'CRIME' || about === 'POLICE' || about === 'INQUIRY';

const inquiry = ({ advice, consulted }: CaseState, on: string) => ({
  inquiryOn: on,
  advice: advice.filter((one) => !settled(one)),
  consulted: consulted.filter((one) => !settled(one)),
});

/** Nobody expects the accused on a day that is still to come: the police are asked first. */
const uninvited = (it: Party, on: string): Party => ({
  ...it,
  hearings: it.hearings.map((one) => (one.day < on ? one : { ...one, void: true })),
});

/** What the case changes, from its number to the inquiry. */
export const caseChanges: { readonly [T in EventType]?: Change<T> } = {
  CaseOpened: (state, { number, receivedOn, victimIs }, entry) => ({
    receivedOn: state.receivedOn ?? receivedOn,
    ...cases(state, ({ readers }) => ({
      opened: { number, receivedOn, victimIs, ...trace(entry) },
      readers: [...readers, entry.author.kid, ...entry.grants],
      deciders: [entry.author.kid, ...entry.grants],
    })),
  }),
  DeciderAdded: (state, { kid }, { compartment }) =>
    // Elsewhere it only opens what they need.
    compartment === 'casefile'
      ? cases(state, ({ readers, deciders }) => ({
          readers: [...readers, kid],
          deciders: [...deciders, kid],
        }))
      : {},
  SecondPersonAdded: (state, { kid }) =>
    cases(state, ({ readers, seconds }) => ({
      readers: [...readers, kid],
      seconds: [...seconds, kid],
    })),
  TaskPlanned: (state, { taskId, text, owner, due }, entry) =>
    cases(state, ({ tasks }) => ({
      tasks: [...tasks, { taskId, text, owner, due, ended: null, ...trace(entry) }],
    })),
  TaskEnded: (state, { taskId, how, note }, { on }) =>
    cases(state, ({ tasks }) => ({
      tasks: tasks.map((task) =>
        task.taskId === taskId ? { ...task, ended: { how, note, on } } : task,
      ),
    })),
  DossierLinked: (state, { dossierId }) =>
    cases(state, ({ links }) => ({ links: [...new Set([...links, dossierId])] })),
  EvidenceNoted: (state, { text }, entry) =>
    cases(state, ({ evidence }) => ({ evidence: [...evidence, { text, ...trace(entry) }] })),
  HoldSet: (state, { reason, reviewOn }, entry) =>
    cases(state, () => ({ hold: { reason, reviewOn, ...trace(entry) } })),
  HoldReleased: (state) => cases(state, () => ({ hold: null })),
  SpokespersonChosen: (state, { name, kid }) =>
    cases(state, () => ({ spokesperson: { name, kid } })),
  ConflictDeclared: (state, { kid }, entry) =>
    // Elsewhere it only turns the readers.
    entry.compartment === 'casefile'
      ? cases(state, ({ conflicts, proposal, order }) => ({
          conflicts: [...conflicts, { kid, ...trace(entry) }],
          // What somebody with a conflict began, nobody finishes.
          proposal: proposal?.by === kid ? null : proposal,
          order: order?.by === kid ? null : order,
        }))
      : {},
  AliasNoted: (state, { name }) => cases(state, ({ aliases }) => ({ aliases: [...aliases, name] })),
  ConsultationMissed: (state, { about, whom }) =>
    cases(state, ({ consulted }) => ({ consulted: [...consulted, { about, whom }] })),
  VictimConsulted: (state, { about }) =>
    cases(state, ({ consulted }) => ({ consulted: [...consulted, { about, whom: 'victim' }] })),
  CrimeSuspected: (state, { answer }, { on }) => ({
    // What the police said before was about something else.
    ...cases(state, () => ({ crime: answer, police: noCase.police })),
    parties: state.parties.map((it) => (it.role === 'accused' ? uninvited(it, on) : it)),
  }),
  CrimeRuledOut: (state, _, { on }) => ({
    ...cases(state, (now) => ({ crime: 'NO', ...inquiry(now, on) })),
  }),
  PoliceNotified: (state, { named }, entry) => ({
    ...cases(state, (now) => ({
      police: { ...now.police, notifiedOn: now.police.notifiedOn ?? entry.on },
      outbound: [...now.outbound, { to: 'police', named, ...trace(entry) }],
    })),
  }),
  PoliceAdvised: (state, { advice }) => police(state, { advice }),
  ComplaintMade: (state, { reference }) =>
    police(state, { complaint: reference, noComplaint: false }),
  NoComplaint: (state) => police(state, { noComplaint: true }),
  PoliceConcluded: (state, _, { on }) => police(state, { concludedOn: on }),
  InquiryStarted: (state, _, { on }) => cases(state, (now) => inquiry(now, on)),
  OutboundNoted: (state, { to, named }, entry) =>
    cases(state, ({ outbound }) => ({ outbound: [...outbound, { to, named, ...trace(entry) }] })),
  PartyUnreachable: (state, { who }) =>
    cases(state, ({ unreachable }) => ({ unreachable: [...new Set([...unreachable, who])] })),
};
