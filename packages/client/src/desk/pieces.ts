import { detailsIn, othersNames, type Party } from '@gehoord/protocol';
import type { Dossier } from '../core/dossier.ts';
import { versionsOf } from '../core/papers.ts';
import { logOf } from './case/log.ts';
import type { Seat } from './memory.ts';
import type { PieceView } from './rights-types.ts';

/* What stands in the dossier that somebody who asked could be given, cut into pieces to choose from. */

/** Longer pieces are cut at the end of a sentence, so that one name does not take a page with it. */
const LONGEST = 240;

/** A text in pieces: its lines, and of long lines the sentences. */
export const piecesOf = (text: string): readonly string[] =>
  text
    .split(/\n+/u)
    .flatMap((line) => (line.length > LONGEST ? line.split(/(?<=[.!?])\s+/u) : [line]))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

interface Source {
  readonly text: string;
  readonly on: string;
  readonly from: PieceView['from'];
}

/** The newest words of every paper that is theirs to sign. */
function papersOf(dossier: Dossier, party: Party): readonly Source[] {
  return dossier.state.statements
    .filter((one) => one.party.id === party.id)
    .flatMap(({ compartmentId }) => {
      const version = versionsOf(dossier, compartmentId).at(-1);
      return version
        ? [{ text: version.text.words, on: version.fact.line.on, from: 'THEIRS' as const }]
        : [];
    });
}

/** What they wrote themselves, under their code. */
const messagesOf = (dossier: Dossier, party: Party): readonly Source[] =>
  dossier.facts.flatMap(({ event, author, line }) =>
    event.type === 'MessageWritten' && 'party' in author && author.party === party.id
      ? [{ text: event.text, on: line.on, from: 'THEIRS' as const }]
      : [],
  );

/** Requests themselves, and what was weighed for them, are not what was asked for. */
const NOT_ABOUT = ['RequestMade', 'RequestWithdrawn', 'BalancingNoted', 'RequestAnswered'];

/** Lines of the logbook: of their own way back, and of the rest, which is left out unless chosen. */
function linesOf(dossier: Dossier, seat: Seat, party: Party): readonly Source[] {
  const own = new Set(
    dossier.facts
      .filter(({ compartment }) => compartment.id === party.id)
      .map(({ line }) => line.hash),
  );
  return logOf(dossier, seat)
    .filter(({ event }) => !NOT_ABOUT.includes(event))
    .flatMap(({ id, on, words }) =>
      words.map(({ text }) => ({ text, on, from: own.has(id) ? 'OWN_LINE' : 'OTHER' }) as const),
    );
}

/** Everything this member can read that may be about somebody, their own words first. */
export function piecesFor(dossier: Dossier, seat: Seat, party: Party): readonly PieceView[] {
  const others = othersNames(dossier.state, party);
  const lines = linesOf(dossier, seat, party);
  const sources = [
    ...[...papersOf(dossier, party), ...messagesOf(dossier, party)],
    ...lines.filter(({ from }) => from === 'OWN_LINE'),
    ...lines.filter(({ from }) => from === 'OTHER'),
  ];
  return sources.flatMap(({ text, on, from }) =>
    piecesOf(text).map((piece) => ({ text: piece, on, from, details: detailsIn(piece, others) })),
  );
}
