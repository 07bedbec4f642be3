import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import * as w from './exhaustive/world.ts';
import { nextSteps } from './next-steps.ts';
import { initialState, type DossierState, type VerifiedEvent } from './state.ts';
import type { Sees } from './case-state.ts';

/* Too few are left to decide: Ria, who stands in, is let in. And who signs a destruction as second. */

const { BRAM, LOTTE, NOOR, RIA, KEES } = w;

const after = (state: DossierState, ...events: readonly VerifiedEvent[]) =>
  events.reduce(evolve, state);
const code = (state: DossierState, entry: VerifiedEvent) => decide(state, entry)?.code ?? 'OK';
const by = w.entry;

const investigated = after(initialState, ...w.HANDED, ...w.HEARD);
const conflict = by({ type: 'ConflictDeclared', kid: LOTTE.kid, why: 'Familie.' });
const alone = after(investigated, conflict);
const helped = after(alone, w.letIn());
const elsewhere = (kid: string, change: w.Change = {}) =>
  w.letIn(kid, { compartment: 'person', party: KEES, ...change }, '');

describe('a director who is left alone', () => {
  test('lets Ria in, who then counts wherever two are needed', () => {
    expect(code(alone, w.deliberated([BRAM.kid, RIA.kid]))).toBe('TWO_DECIDERS');
    expect(code(alone, by({ type: 'LogNoted', text: 'Dag.' }, RIA))).toBe('NOT_LET_IN');
    const present = [BRAM.kid, RIA.kid];
    const decided = after(helped, w.deliberated(present), w.proposed(), w.confirmed(RIA));
    expect(decided).toMatchObject({ phase: 'DECIDED', broken: [] });
    expect(decided.case.decision?.signers).toEqual(present);
  });

  test('says why in the case file and nowhere else, and there first', () => {
    expect(code(alone, w.letIn(RIA.kid, {}, ' '))).toBe('REASON_MISSING');
    expect(code(alone, elsewhere(RIA.kid))).toBe('ACCESS_WITHOUT_CONSENT');
    expect(code(helped, elsewhere(RIA.kid))).toBe('OK');
    const told = w.letIn(RIA.kid, { compartment: 'person', party: KEES });
    expect(code(helped, told)).toBe('REASON_MISSING');
    expect(code(helped, elsewhere(RIA.kid, { personReads: false }))).toBe('PERSON_SHUT_OUT');
  });

  test('lets nobody in while two are left, nor who may not decide', () => {
    expect(code(investigated, w.letIn())).toBe('ENOUGH_DECIDERS');
    expect(code(helped, w.letIn('b3'))).toBe('ENOUGH_DECIDERS');
    expect(code(alone, w.letIn(NOOR.kid))).toBe('NOT_A_DECIDER');
    expect(code(alone, w.letIn(LOTTE.kid))).toBe('CONFLICT_OF_INTEREST');
    expect(code(alone, w.letIn(RIA.kid, { grants: ['x9'] }))).toBe('ACCESS_WITHOUT_CONSENT');
    const speaks = by({ type: 'SpokespersonChosen', name: 'Ria Reserve', kid: RIA.kid });
    expect(code(after(alone, speaks), w.letIn())).toBe('SPOKESPERSON_READS');
  });

  test('is alone also because the other left the organisation', () => {
    const staff = w.STAFF.filter(({ kid }) => kid !== LOTTE.kid);
    expect(code(investigated, w.letIn(RIA.kid, { staff }))).toBe('OK');
    const me = { ...BRAM, staff };
    const needed = (state: DossierState) =>
      nextSteps(state, me, w.DAY).filter((step) => step.needed);
    expect(needed(investigated)[0]).toMatchObject({ event: 'DeciderAdded', refusal: null });
    expect(nextSteps(investigated, { ...me, staff: w.STAFF }, w.DAY)).toContainEqual(
      expect.objectContaining({ event: 'DeciderAdded', needed: false }),
    );
  });

  test('is believed by who reads only a part, and cannot see the reason', () => {
    const seenAs = (sees: Sees) => ({ ...initialState, case: { ...initialState.case, sees } });
    const opened = after(seenAs('PART'), w.admitted(), w.received());
    expect(code(opened, elsewhere(RIA.kid))).toBe('OK');
    expect(code(after(seenAs('CASE'), w.admitted()), elsewhere(RIA.kid))).toBe(
      'ACCESS_WITHOUT_CONSENT',
    );
  });
});

describe('the second person of a destruction', () => {
  const evaluated = after(
    investigated,
    ...[w.deliberated(), w.proposed({ finding: 'UNFOUNDED', measure: null }), w.confirmed()],
    ...[...w.INFORMED, by({ type: 'Evaluated', text: 'Het ging zorgvuldig.' })],
  );
  const order = by({ type: 'DestructionOrdered', orderId: 'o1', shredded: true });
  const ordered = after(evaluated, order);
  const confirm = (author: VerifiedEvent['author']) =>
    by({ type: 'DestructionConfirmed', orderId: 'o1' }, author);

  test('is the confidant, or who stands in, once they were let in to the file for it', () => {
    for (const who of [NOOR, RIA]) {
      expect(code(ordered, confirm(who))).toBe('NOT_LET_IN');
      const done = after(ordered, w.secondLetIn(who.kid), confirm(who));
      expect(done).toMatchObject({ phase: 'DESTROYED', broken: [] });
    }
    expect(code(evaluated, w.secondLetIn(NOOR.kid))).toBe('NOT_ORDERED');
    expect(code(ordered, w.secondLetIn('c0'))).toBe('NOT_A_SECOND');
    expect(code(ordered, w.secondLetIn(NOOR.kid, {}, ''))).toBe('REASON_MISSING');
  });

  test('signs, and does nothing else in the file, until they are let in to decide', () => {
    const there = after(ordered, w.secondLetIn(RIA.kid));
    const log = by({ type: 'LogNoted', text: 'Dag.' }, RIA);
    expect(code(there, log)).toBe('ONLY_TO_DESTROY');
    expect(nextSteps(there, RIA, w.DAY).map(({ event }) => event)).toEqual([
      'DestructionConfirmed',
    ]);
    const decides = after(there, conflict, w.letIn(RIA.kid, { grants: [] }));
    expect(code(decides, log)).toBe('OK');
  });

  test('reads the file alone, and finds nothing broken in it', () => {
    const file = [...w.HANDED, ...w.HEARD, w.deliberated()].concat(
      ...[w.proposed({ finding: 'UNFOUNDED', measure: null }), w.confirmed(), ...w.INFORMED],
      ...[by({ type: 'Evaluated', text: 'Zorgvuldig.' }), order, w.secondLetIn(RIA.kid)],
    );
    const seen = after(
      { ...initialState, case: { ...initialState.case, sees: 'FILE' } },
      ...file.filter(({ compartment }) => compartment === 'casefile'),
    );
    expect(seen).toMatchObject({ phase: 'EVALUATED', broken: [] });
    expect(after(seen, confirm(RIA))).toMatchObject({ phase: 'DESTROYED', broken: [] });
    // What the file itself tells is judged all the same.
    const twice = after(seen, by({ type: 'DestructionConfirmed', orderId: 'o1' }, BRAM));
    expect(twice.broken.map(({ rule }) => rule)).toEqual(['SECOND_SIGNATURE_REQUIRED']);
  });
});
