import { reportChanges } from './changes/report-changes.ts';
import { namingChanges } from './changes/naming-changes.ts';
import { caseChanges } from './changes/case-changes.ts';
import { intakeChanges } from './changes/intake-changes.ts';
import { outcomeChanges } from './changes/outcome-changes.ts';
import { requestsLeft, rightsChanges } from './changes/rights-changes.ts';
import type { Change } from './changes/change.ts';
import { decideWith } from './decide.ts';
import type { EventType } from './events.ts';
import type { DossierState, PartyRef, StatusLine, VerifiedEvent } from './state.ts';
import { PROTOCOL, type Protocol } from './steps.ts';
import type { StatusCode } from './words.ts';

/** What each event changes. Events without a row change nothing but the phase their step names. */
const CHANGES: { readonly [T in EventType]?: Change<T> } = {
  ...reportChanges,
  ...namingChanges,
  ...intakeChanges,
  ...caseChanges,
  ...outcomeChanges,
  ...rightsChanges,
};

const TOUCHES: readonly string[] = ['person', 'talk'];

/** The last day on which anybody wrote to or from the reporter: what is kept counts from it. */
const touched = (state: DossierState, { compartment, party, on }: VerifiedEvent): DossierState =>
  TOUCHES.includes(compartment) && (party === null || party.role === 'reporter')
    ? { ...state, case: { ...state.case, lastContactOn: on } }
    : state;

/**
 * The next state. An entry that breaks a rule never changes the state: it is listed as broken,
 * with the rule, for everybody who reads.
 */
export const evolve = (state: DossierState, entry: VerifiedEvent): DossierState =>
  evolveWith(PROTOCOL, state, entry);

/** The same, by other rules than those in force: so that a test can leave one out. */
export function evolveWith(
  protocol: Protocol,
  state: DossierState,
  entry: VerifiedEvent,
): DossierState {
  const refusal = decideWith(protocol, state, entry);
  if (refusal !== null) {
    const broken = { rule: refusal.code, compartment: entry.compartment, on: entry.on };
    return { ...state, broken: [...state.broken, broken] };
  }
  const change = CHANGES[entry.event.type] as Change<EventType> | undefined;
  const { to } = protocol.steps.find(({ event }) => event === entry.event.type) ?? { to: null };
  const phase = to !== null && typeof to === 'object' ? to.to(state, entry) : to;
  const next = { ...state, ...change?.(state, entry.event, entry), ...(phase && { phase }) };
  return requestsLeft(touched(next, entry), entry);
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
  const waits = paper ?? (asked && asked.until >= on ? asked : null);
  if (!waits) return status;
  const line = paper ? 'CONTROLEER' : 'VRAAG';
  return { status: line, nextOn: status?.nextOn ?? null, setOn: waits.on, by: waits.by };
}
