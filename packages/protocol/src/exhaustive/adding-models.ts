import type { Event } from '../events.ts';
import type { VerifiedEvent } from '../state.ts';
import type { History, Model } from './explore.ts';
import { HANDED_ONLY } from './case-models.ts';
import { bram, by, CONFLICT, days, LET_IN, move, probe, withBlanks } from './moves.ts';
import * as w from './world.ts';

/* What people may try about letting somebody in to a case that runs. */

const { BRAM, LOTTE, NOOR, RIA, COR, KEES } = w;

const SAM = 'b3';
const withSam = [...w.STAFF, { kid: SAM, role: 'board' as const }];
const withoutLotte = w.STAFF.filter(({ kid }) => kid !== LOTTE.kid);
const log = (author: VerifiedEvent['author']) => by(author, { type: 'LogNoted', text: 'Gebeld.' });

/** In somebody's way back, or a paper of theirs: without the reason. */
const elsewhere = (kid: string, change: w.Change = {}, why = '') =>
  w.letIn(kid, { compartment: 'person', party: KEES, ...change }, why);

export const lettingIn: Model = {
  name: 'letting somebody in to decide, whoever they are and wherever it is said',
  starts: [
    HANDED_ONLY,
    [...HANDED_ONLY, w.opened(), w.invited(KEES, 'Kees Testmentor')],
    // Another report of the same person names Ria.
    [
      ...HANDED_ONLY,
      w.received({}, { subject: { role: 'STAFF', staff: [RIA.kid] } }),
      ...[w.opened(), w.invited(KEES, 'Kees Testmentor')],
    ],
  ],
  moves: withBlanks([
    ...[CONFLICT, LET_IN],
    move('Ria is let in, Lotte has left', w.letIn(RIA.kid, { staff: withoutLotte }), LET_IN.name),
    move('Sam is let in', w.letIn(SAM, { staff: withSam })),
    ...[COR.kid, NOOR.kid, LOTTE.kid].map((kid) => probe(`${kid} is let in`, w.letIn(kid))),
    probe('Ria is let in, and a stranger', w.letIn(RIA.kid, { grants: [RIA.kid, 'x9'] })),
    probe('nobody is let in', w.letIn(RIA.kid, { grants: [] })),
    move('Ria reads Kees', elsewhere(RIA.kid)),
    probe('Ria reads Amira', elsewhere(RIA.kid, { party: w.AMIRA })),
    probe('Ria reads Kees, and why', elsewhere(RIA.kid, {}, 'Te weinig.')),
    probe('Ria reads Kees, who does not', elsewhere(RIA.kid, { personReads: false })),
    probe('a paper is opened to Ria', elsewhere(RIA.kid, { compartment: 'statement' })),
    move(
      'Ria speaks outside',
      bram({ type: 'SpokespersonChosen', name: 'Ria Reserve', kid: RIA.kid }),
      'spokesperson',
    ),
    ...[RIA, LOTTE].map((author) => probe(`${author.kid} logs`, log(author))),
    move('deliberation with Ria', w.deliberated([BRAM.kid, RIA.kid])),
    ...[w.opened(), w.advised('CRIME'), w.ruledOut()].map((one) => move(one.event.type, one)),
  ]),
  goal: ({ case: now, phase }) => now.opened !== null && phase === 'INVESTIGATION',
};

const order: Event = { type: 'DestructionOrdered', orderId: 'o1', shredded: true };
const confirm = (author: VerifiedEvent['author']) =>
  by(author, { type: 'DestructionConfirmed', orderId: 'o1' });
const sam = (kid: string, change: w.Change = {}) => w.secondLetIn(kid, change);

/** @param starts cases that can be ordered destroyed: what was unfounded, and what was kept. */
export const secondsFrom = (...starts: readonly History[]): Model => ({
  name: 'letting somebody in to sign a destruction as the second',
  starts,
  moves: withBlanks([
    move('ordered', bram(order), 'OPEN'),
    move('kept no more', bram({ type: 'RetentionEnded', orderId: 'o1' }), 'OPEN'),
    move('cancelled', bram({ type: 'DestructionCancelled', why: 'Wacht.' }), 'OPEN'),
    days(60, 'RETAINED'),
    ...[CONFLICT, LET_IN],
    move('Noor is let in to sign', sam(NOOR.kid)),
    move('Ria is let in to sign', sam(RIA.kid)),
    move('Ria decides, who signed', w.letIn(RIA.kid, { grants: [] }), LET_IN.name),
    ...[COR.kid, LOTTE.kid].map((kid) => probe(`${kid} is let in to sign`, sam(kid))),
    probe('nobody is let in to sign', sam(NOOR.kid, { grants: [] })),
    probe('Noor is let in to sign, and a stranger', sam(NOOR.kid, { grants: [NOOR.kid, 'x9'] })),
    move(
      'Ria speaks outside',
      bram({ type: 'SpokespersonChosen', name: 'Ria Reserve', kid: RIA.kid }),
      'spokesperson',
    ),
    probe('Ria logs', log(RIA)),
    ...[BRAM, NOOR, RIA].map((author) =>
      move(`confirmed by ${author.kid}`, confirm(author), 'OPEN'),
    ),
  ]),
  goal: ({ phase }) => phase === 'DESTROYED',
});
