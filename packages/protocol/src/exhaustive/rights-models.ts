import type { EventOf } from '../events.ts';
import type { RequestKind } from '../events/rights-events.ts';
import { accessText } from '../rights.ts';
import type { PartyRef, VerifiedEvent } from '../state.ts';
import { HANDED_ONLY } from './case-models.ts';
import type { Model } from './explore.ts';
import { bram, by, CONFLICT, move, probe, withBlanks } from './moves.ts';
import * as w from './world.ts';

/* What people ask about what stands there of them, and what the desk may do with it. */

const { LOTTE, NOOR, AMIRA, KEES, SELAM } = w;

const asks = (
  party: PartyRef,
  requestId: string,
  what: RequestKind = 'ACCESS',
  text = 'Dit klopt niet.',
  author = w.self(party),
) => by(author, { type: 'RequestMade', requestId, what, text }, { party });

const takesBack = (party: PartyRef, requestId: string, author = w.self(party)) =>
  by(author, { type: 'RequestWithdrawn', requestId }, { party });

const weighed = (requestId: string, change: w.Change = {}) =>
  bram({ type: 'BalancingNoted', requestId, text: 'Zijn belang telt.' }, change);

const answers = (party: PartyRef, requestId: string, text = 'Dat kan nu niet.') =>
  bram({ type: 'RequestAnswered', requestId, outcome: 'REFUSED', text }, { party });

const PASSAGES = [
  { text: 'Hij vertelde over Mira.', shown: true },
  { text: 'Amira zag het.', shown: false },
];

const drafts = (
  requestId: string,
  change: Partial<EventOf<'RedactionProposed'>> = {},
): VerifiedEvent =>
  bram({
    ...{ type: 'RedactionProposed', requestId, redactionId: 'x1', passages: PASSAGES },
    ...change,
  });

const looks = (author: VerifiedEvent['author'] = LOTTE, redactionId = 'x1') =>
  by(author, { type: 'RedactionReviewed', redactionId });

const gives = (party: PartyRef, requestId: string, text = accessText(PASSAGES)) =>
  bram({ type: 'AccessGiven', requestId, redactionId: 'x1', text }, { party });

const PEOPLE = [
  ...[...HANDED_ONLY, w.opened('OTHER'), w.invited(SELAM, 'Selam Fictief')],
  w.invited(KEES, 'Kees Testmentor'),
];

/** Everything of one request of one person; the last of it counts. */
const aboutRequest = (party: PartyRef, requestId: string, what: RequestKind, other: PartyRef) => {
  const group = `${what} of ${party.role}`;
  return [
    move(`${group}: asked ${requestId}`, asks(party, requestId, what), group),
    probe(`${group}: asked ${requestId}, no words`, asks(party, requestId, what, ' ')),
    probe(
      `${group}: asked ${requestId} by another`,
      asks(party, requestId, what, 'Wis het.', w.self(other)),
    ),
    move(`${group}: taken back ${requestId}`, takesBack(party, requestId), group),
    probe(
      `${group}: taken back ${requestId} by another`,
      takesBack(party, requestId, w.self(other)),
    ),
    move(`${group}: answered ${requestId}`, answers(party, requestId), group),
    ...['Amira', 'Selam', 'Kees'].map((name) =>
      probe(
        `${group}: answered ${requestId}, naming ${name}`,
        answers(party, requestId, `${name} zei dat.`),
      ),
    ),
    probe(`${group}: ${requestId} answered for another`, answers(other, requestId)),
    move(`weighed ${requestId}`, weighed(requestId)),
  ];
};

export const requests: Model = {
  name: 'what people ask about what stands there of them',
  starts: [PEOPLE],
  moves: withBlanks([
    ...aboutRequest(KEES, 'r1', 'ACCESS', AMIRA),
    ...aboutRequest(KEES, 'r2', 'ACCESS', AMIRA),
    ...aboutRequest(KEES, 'c1', 'CORRECTION', SELAM),
    ...aboutRequest(SELAM, 's1', 'ACCESS', KEES),
    CONFLICT,
    probe('weighed, read by a stranger', {
      ...weighed('r1', { compartment: 'intake', grants: ['x9'], holders: ['cc'] }),
      author: NOOR,
    }),
    probe('weighed, read by Lotte', {
      ...weighed('r1', { compartment: 'intake', grants: [LOTTE.kid] }),
      author: NOOR,
    }),
  ]),
  goal: null,
  depth: 4,
};

const draftMoves = withBlanks([
  move('asked', asks(KEES, 'r1'), 'request'),
  move('asked again', asks(KEES, 'r2'), 'request'),
  move('asked to correct', asks(KEES, 'c1', 'CORRECTION')),
  move('weighed', weighed('r1')),
  move('weighed again', weighed('r2')),
  move('taken back', takesBack(KEES, 'r1'), 'request'),
  move('drafted', drafts('r1'), 'draft'),
  move('drafted for the other', drafts('r2'), 'draft'),
  probe('drafted for a correction', drafts('c1')),
  probe('drafted, nothing shown', drafts('r1', { passages: [{ text: 'Amira.', shown: false }] })),
  probe('drafted, naming Amira', drafts('r1', { passages: [{ text: 'Amira.', shown: true }] })),
  move('looked at', looks(), 'looked'),
  probe('looked at by who made it', looks(w.BRAM)),
  probe('looked at, another', looks(LOTTE, 'x9')),
  move('given', gives(KEES, 'r1'), 'request'),
  probe('given for the other', gives(KEES, 'r2')),
  probe('given for a correction', gives(KEES, 'c1')),
  probe('given to another', gives(SELAM, 'r1')),
  probe('given, more', gives(KEES, 'r1', 'Hij vertelde over Mira.')),
  move('alias', bram({ type: 'AliasNoted', name: 'Mira' })),
  move('case opened', w.opened('OTHER')),
]);

/** A draft of what is given, looked at by somebody else. */
export const redactions: Model = {
  name: 'what is given of what stands there, looked at by a second person',
  starts: [PEOPLE, [...HANDED_ONLY, w.invited(KEES, 'Kees Testmentor')]],
  moves: draftMoves,
  goal: null,
};
