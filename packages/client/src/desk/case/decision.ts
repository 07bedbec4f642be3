import { fingerprint, fromHex } from '@gehoord/crypto';
import type { Event } from '@gehoord/protocol';
import type { Dossier, Fact } from '../../core/dossier.ts';
import { markOf } from '../../core/papers.ts';
import type { Seat } from '../memory.ts';
import type { DecisionView, SignatureView } from './types.ts';

/** Steps that are signatures under a decision: the first is whose words it are. */
const SIGNS: readonly Event['type'][] = [
  ...(['DecisionProposed', 'RevisionProposed', 'DecisionConfirmed', 'RevisionConfirmed'] as const),
];

const nameOf = (seat: Seat, kid: string) => seat.book?.staffMember(kid)?.name ?? '';

const signatureView = (seat: Seat, { author, line }: Fact): SignatureView => ({
  ...{ name: nameOf(seat, author.kid), role: author.as, on: line.on },
  fingerprint: fingerprint(fromHex(author.kid)),
  mark: markOf(line.hash),
});

const groundOf = (event: Event) => (event.type === 'RevisionProposed' ? event.ground : '');

/** The decision in force, with the two signatures that made it one; null while there is none. */
export function decisionView({ state, facts }: Dossier, seat: Seat): DecisionView | null {
  const now = state.case.decision;
  if (now === null) return null;
  const { decisionId, finding, measure, reasons, evidence, by, revises } = now;
  const signed = facts.filter(
    ({ event }) =>
      SIGNS.includes(event.type) && 'decisionId' in event && event.decisionId === decisionId,
  );
  return {
    ...{ decisionId, finding, measure, reasons, evidence, revises, on: now.decidedOn },
    ground: signed.map(({ event }) => groundOf(event)).join(''),
    by: nameOf(seat, by),
    signatures: signed.map((fact) => signatureView(seat, fact)),
    entryId: signed.at(-1)?.line.hash ?? '',
  };
}
