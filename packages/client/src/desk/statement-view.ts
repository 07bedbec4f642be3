import type { StatementState } from '@gehoord/protocol';
import { isWritable, type Compartment } from '../core/compartment.ts';
import type { Dossier } from '../core/dossier.ts';
import { markOf, shownOf, versionsOf } from '../core/papers.ts';
import { threadOf } from '../core/threads.ts';
import { canWrite } from './inbox.ts';
import type { Seat } from './memory.ts';
import type { StatementView } from './view-types.ts';

/** What a paper is at this moment, for its newest version. */
function stateOf(
  { newest, offered, answers }: StatementState,
  { tainted }: Compartment,
): StatementView['state'] {
  if (tainted) return 'BROKEN';
  if (offered) return 'WAITING';
  const answer = answers.filter(({ statement }) => statement === newest.hash).at(-1);
  return answer?.answer ?? 'WRITTEN';
}

/** Whether nobody of the desk wrote anything in the dossier since the paper was answered. */
function isAnsweredLast(dossier: Dossier, { id }: Compartment): boolean {
  const last = (mine: (fact: Dossier['facts'][number]) => boolean) =>
    Math.max(0, ...dossier.facts.filter(mine).map(({ line }) => line.arrival));
  const answer = last((it) => it.event.type === 'StatementAnswered' && it.compartment.id === id);
  return answer > last(({ author }) => !('party' in author));
}

/** Who is asked to sign, as the desk calls them. */
function signerOf({ state: { parties } }: Dossier, { party }: StatementState) {
  const name = parties.find(({ id }) => id === party.id)?.name ?? '';
  return { id: party.id, role: party.role, name };
}

const canAnswer = ({ state }: Dossier, { party }: StatementState) =>
  !state.withoutCode || party.role !== 'reporter';

function statementView(dossier: Dossier, seat: Seat, state: StatementState): StatementView[] {
  const { compartmentId, offered, corrections, answers, takenOut } = state;
  const versions = versionsOf(dossier, compartmentId);
  const version = versions.at(-1);
  const compartment = dossier.compartments.get(compartmentId);
  if (!version || !compartment) return [];
  const { fact } = version;
  const numberOf = (hash: string) => versions.find((one) => one.hash === hash)?.version ?? 0;
  const now = stateOf(state, compartment);
  const person = threadOf(dossier, state.party.id);
  const holds = person !== null && canWrite(dossier, seat, person);
  const writes = holds && isWritable(compartment);
  return [
    {
      id: compartmentId,
      person: signerOf(dossier, state),
      ...shownOf(version),
      writtenOn: fact.line.on,
      writtenBy: seat.book?.staffMember(fact.author.kid)?.name ?? '',
      state: now,
      answeredLast: isAnsweredLast(dossier, compartment),
      offeredOn: offered?.on ?? null,
      corrections: corrections.map(({ statement, text: said, on }) => ({
        ...{ text: said, on, version: numberOf(statement) },
      })),
      answers: answers.map(({ statement, answer, remarks, language, signedOn, keyFrom }) => ({
        ...{ version: numberOf(statement), mark: markOf(statement) },
        ...{ answer, remarks, language, on: signedOn, deskIssued: keyFrom !== 'SELF' },
      })),
      takenOut: takenOut.map(({ how, on, by }) => ({
        ...{ how, on, by: seat.book?.staffMember(by)?.name ?? '' },
      })),
      may: {
        takeOut: writes,
        write: writes && now !== 'WAITING',
        offer: writes && now === 'WRITTEN' && canAnswer(dossier, state),
        takeBack: writes && now === 'WAITING',
      },
    },
  ];
}

/** The papers of a dossier, the newest first. */
export function statementsOf(dossier: Dossier, seat: Seat): readonly StatementView[] {
  return dossier.state.statements.flatMap((one) => statementView(dossier, seat, one)).reverse();
}
