import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyPair, random, ready, toBase64url, toHex } from '@gehoord/crypto';
import type { Event } from '@gehoord/protocol';
import { act, appends, dossierOf, type Plan } from '../../packages/client/src/desk/act.ts';
import { pull } from '../../packages/client/src/desk/feed.ts';
import type { Seat } from '../../packages/client/src/desk/memory.ts';
import { openDossier } from '../../packages/client/src/desk/reading.ts';
import { signIn } from '../../packages/client/src/desk/sign-in.ts';
import { members, outside } from '../../packages/client/src/core/recipients.ts';
import { threadOf } from '../../packages/client/src/core/threads.ts';
import { content, genesis, grant, turnEpoch } from '../../packages/client/src/core/write.ts';
import { compartmentsOf, type Dossier } from '../../packages/client/src/core/dossier.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { boardOf } from '../support/board.ts';
import { formOf } from '../support/form.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/*
 * The server is blind, so a modified client can send it entries that break the protocol. Nothing
 * hides them: every reader's own client lists them with the rule, and they change nothing.
 */

let house: House;
let people: Organised;
/** Noor's seat, in the hands of somebody who changed her program. */
let noor: Seat;
const transport = () => ({ fetch: globalThis.fetch, origin: house.desk, timeout: 60_000 });

beforeAll(async () => {
  await ready();
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
  noor = expectDone(await signIn(transport(), 'noor', people.passphrases.noor));
}, 120_000);

afterAll(() => house.tearDown());

async function file() {
  const reporter = reporterAt(house);
  expectDone(await reporter.prepare());
  const { code } = expectDone(await reporter.submit(formOf()));
  expectDone(await reporter.open(code?.join('') ?? ''));
  expectDone(await pull(transport(), noor));
  const id = [...noor.kept.keys()].at(-1) ?? '';
  expectDone(await openDossier(transport(), noor, id));
  return { reporter, id };
}

const force = async (
  id: string,
  plan: (dossier: Dossier, it: Parameters<Plan>[0]) => ReturnType<typeof appends>,
) =>
  expectDone(
    await act(transport(), noor, id, random(8).join(), (it) => {
      const dossier = dossierOf(it.seat, id);
      return dossier
        ? { ok: true, value: plan(dossier, it) }
        : { ok: false, problem: 'DOSSIER_UNKNOWN' };
    }),
  );

const ownBroken = (id: string) => dossierOf(noor, id)?.state.broken.map((one) => one.rule);
/** Words of her own about how the intake went. */
const INTAKE_WAS = {
  ...{ notedOn: '2026-11-21', safetyOn: '2026-11-21', toldOn: '2026-11-21' },
  statement: 'SIGNED',
} as const;
const noEvidence = { requestId: '00'.repeat(16), consents: [], shown: '', nonce: '00'.repeat(32) };

describe('a VCP with a modified client', () => {
  test('shows the report to the directie without consent: seen as broken by herself and by them', async () => {
    const { id } = await file();
    await force(id, (dossier, it) => {
      const report = compartmentsOf(dossier, 'report')[0];
      if (!report) throw new Error('No report.');
      return appends(grant(it.pen, report, { type: 'AccessGranted', ...noEvidence }, boardOf(it)));
    });
    expect(ownBroken(id)).toEqual(['ACCESS_WITHOUT_CONSENT']);
    expectDone(await people.desks.bram.sync());
    const seen = expectDone(await people.desks.bram.dossier(id));
    expect(seen.broken.length).toBeGreaterThan(0);
    expect(seen.handover).toBeNull();
  });

  test('turns the way back to the directie without consent: the reporter sees it is broken', async () => {
    const { reporter, id } = await file();
    await force(id, (dossier, it) => {
      const person = threadOf(dossier, 'PERSON');
      if (!person) throw new Error('No way back.');
      const reporters = [...dossier.people.values()].map(outside);
      const own =
        members(it.book, [it.book.staff.find((one) => one.role === 'confidant')?.kid ?? '']) ?? [];
      return appends(
        turnEpoch(it.pen, person, { type: 'HolderChanged', ...noEvidence }, [
          ...boardOf(it),
          ...own,
          ...reporters,
        ]),
      );
    });
    const view = expectDone(await reporter.refresh());
    expect(view.broken).toBe(1);
    expect(view.questions).toEqual([]);
  });

  test('makes up a reporter of her own to sign a consent with: nobody takes it for the reporter', async () => {
    const { id } = await file();
    const puppet = keyPair(random(32), random(32));
    await force(id, (dossier, it) => {
      const person = threadOf(dossier, 'PERSON');
      if (!person) throw new Error('No way back.');
      const event: Event = { type: 'MessageWritten', text: 'Niets aan de hand.' };
      const writing = appends(grant(it.pen, person, event, [outside(puppet.keys)]));
      const keys = {
        signKey: toBase64url(puppet.keys.signKey),
        sealKey: toBase64url(puppet.keys.sealKey),
      };
      const account = { locatorHash: toBase64url(random(32)), signInKey: toBase64url(random(32)) };
      return {
        ...writing,
        people: [{ ...account, keys, expiresOn: '2099-01-01', replaces: null }],
      };
    });
    expect(ownBroken(id)).toEqual(['READER_UNKNOWN']);
  });

  test('hands over with words of her own instead of a consent', async () => {
    const { id } = await file();
    await force(id, (dossier, it) => {
      const event: Event = {
        ...{
          type: 'HandedOver',
          ...noEvidence,
          why: 'Omdat ik het zeg.',
          extract: 'Verzonnen.',
          report: 'EXTRACT',
        },
        ...{
          identity: false,
          receivedOn: '2026-11-21',
          founderNonce: '00'.repeat(16),
          withoutCode: false,
        },
        ...{ ground: 'CONSENT', intake: INTAKE_WAS },
      };
      const place = threadOf(dossier, 'PERSON')?.place;
      if (!place) throw new Error('No dossier.');
      return appends(genesis(it.pen, place.dossierId, 'consult', event, boardOf(it)).append);
    });
    expectDone(await people.desks.lotte.sync());
    const seen = expectDone(await people.desks.lotte.dossier(id));
    expect(seen.extract).toBeNull();
    expect(seen.broken.map((one) => one.rule)).toEqual(['CONSENT_MISSING']);
  });

  test('copies the words into a compartment of her own for the directie', async () => {
    const { id } = await file();
    await force(id, (dossier, it) => {
      const report = dossier.facts.find(({ event }) => event.type === 'ReportReceived')?.event;
      const place = threadOf(dossier, 'PERSON')?.place;
      if (!report || !place) throw new Error('No dossier.');
      return appends(genesis(it.pen, place.dossierId, 'report', report, boardOf(it)).append);
    });
    expectDone(await people.desks.bram.sync());
    const seen = expectDone(await people.desks.bram.dossier(id));
    expect(seen.report).toBeNull();
    expect(seen.broken.map((one) => one.rule)).toContain('NOT_THE_REPORTERS');
  });

  test('uses a consent that was taken back: the reporter sees it', async () => {
    const { reporter, id } = await file();
    const asked = { why: 'Daarom.', extract: 'Kort.', offersRaw: false };
    expectDone(await people.desks.noor.sync());
    expectDone(await people.desks.noor.askHandover(id, asked));
    const view = expectDone(await reporter.refresh());
    const requestId = view.questions[0]?.requestId ?? '';
    const choice = { report: 'EXTRACT', identity: false } as const;
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await pull(transport(), noor));
    const given = dossierOf(noor, id)?.state.consultation;
    if (given?.state !== 'GIVEN') throw new Error('No consent.');
    const { consents, shown, nonce } = given.given;
    expectDone(await reporter.withdrawConsent(requestId));
    await force(id, (dossier, it) => {
      const person = threadOf(dossier, 'PERSON');
      if (!person) throw new Error('No way back.');
      const event: Event = { type: 'HolderChanged', requestId, consents, shown, nonce };
      const reporters = [...dossier.people.values()].map(outside);
      return appends(turnEpoch(it.pen, person, event, [...boardOf(it), ...reporters]));
    });
    expect(expectDone(await reporter.refresh())).toMatchObject({
      broken: 1,
      questions: [{ state: 'WITHDRAWN' }],
    });
  });

  test('shuts the reporter out of their own way back: refused by the server', async () => {
    const { reporter, id } = await file();
    const plan: Plan = (it) => {
      const dossier = dossierOf(it.seat, id);
      const person = dossier && threadOf(dossier, 'PERSON');
      if (!person) throw new Error('No way back.');
      const event: Event = { type: 'HolderChanged', ...noEvidence };
      return { ok: true, value: appends(turnEpoch(it.pen, person, event, boardOf(it))) };
    };
    const shut = await act(transport(), noor, id, 'shut out', plan);
    expect(shut).toEqual({ ok: false, problem: 'ENTRY_REFUSED' });
    expect(expectDone(await reporter.refresh())).toMatchObject({ broken: 0 });
  });

  test('lets somebody into the confidential talk: nobody writes there any more', async () => {
    const { reporter, id } = await file();
    await force(id, (dossier, it) => {
      const talk = threadOf(dossier, 'TALK');
      if (!talk) throw new Error('No talk.');
      const event: Event = { type: 'MessageWritten', text: 'Vertel maar.' };
      return appends(grant(it.pen, talk, event, boardOf(it)));
    });
    const view = expectDone(await reporter.refresh());
    expect(view.broken).toBe(1);
    expect(view.threads.find((thread) => thread.id === 'TALK')?.canReply).toBe(false);
    expect(await reporter.reply('TALK', 'Alleen voor jou.')).toEqual({
      ...{ ok: false, problem: 'READERS_CHANGED' },
    });
    expectDone(await people.desks.noor.sync());
    expect(await people.desks.noor.write(id, 'TALK', 'Goed.')).toEqual({
      ...{ ok: false, problem: 'READERS_CHANGED' },
    });
  });

  test('starts a second talk with the directie in it: the first stays the talk', async () => {
    const { reporter, id } = await file();
    // Ids are drawn by chance: with eight of them one sorts before the true talk for certain enough.
    for (let round = 0; round < 8; round++)
      await force(id, (dossier, it) => {
        const place = threadOf(dossier, 'PERSON')?.place;
        if (!place) throw new Error('No dossier.');
        const readers = [
          ...boardOf(it),
          ...(members(it.book, [toHex(noor.pairs[0].kid)]) ?? []),
          ...[...dossier.people.values()].map(outside),
        ];
        const opened: Event = { type: 'TalkOpened' };
        const lying = { ...it.pen, seen: [] };
        return appends(genesis(lying, place.dossierId, 'talk', opened, readers).append);
      });
    // A message in one of her own would hold, were it in the talk: it does not make it one.
    for (let round = 0; round < 8; round++)
      await force(id, (dossier, it) => {
        const talk = threadOf(dossier, 'TALK');
        const own = compartmentsOf(dossier, 'talk').filter((one) => one !== talk)[round];
        if (!own) throw new Error('No talk of her own.');
        const said: Event = { type: 'MessageWritten', text: 'Hier verder?' };
        return appends(content({ ...it.pen, seen: [] }, own, said));
      });
    const view = expectDone(await reporter.refresh());
    expect(view.broken).toBe(8);
    const talk = view.threads.find((thread) => thread.id === 'TALK');
    expect(talk?.with.map((one) => one.role)).toEqual(['confidant']);
    const after = expectDone(await reporter.reply('TALK', 'Alleen voor jou.'));
    expect(after.threads.find((thread) => thread.id === 'TALK')?.messages).toHaveLength(1);
    expectDone(await people.desks.bram.sync());
    expect(JSON.stringify(expectDone(await people.desks.bram.dossier(id)))).not.toContain(
      'Alleen voor jou.',
    );
  });

  test('writes another summary than the one that was signed: who receives it is not shown it', async () => {
    const { reporter, id } = await file();
    const asked = { why: 'Daarom.', extract: 'Wat is afgesproken.', offersRaw: false };
    expectDone(await people.desks.noor.sync());
    expectDone(await people.desks.noor.askHandover(id, asked));
    const requestId = expectDone(await reporter.refresh()).questions[0]?.requestId ?? '';
    const choice = { report: 'EXTRACT', identity: false } as const;
    expectDone(
      await reporter.answerConsent({ requestId, choice, shown: 'Mag dit?', language: 'nl' }),
    );
    expectDone(await pull(transport(), noor));
    await force(id, (dossier, it) => {
      const given = dossier.state.consultation;
      const person = threadOf(dossier, 'PERSON');
      const admitted = dossier.facts.find(({ event }) => event.type === 'PersonAdmitted')?.event;
      if (given?.state !== 'GIVEN' || !person || admitted?.type !== 'PersonAdmitted')
        throw new Error('No consent.');
      const { consents, shown, nonce } = given.given;
      const evidence = { requestId, consents, shown, nonce };
      const reporters = [...dossier.people.values()].map(outside);
      const handed: Event = {
        ...{ type: 'HandedOver', ...evidence, why: 'Daarom.', report: 'EXTRACT' },
        ...{ extract: 'Heel iets anders.', identity: false, receivedOn: '2026-11-21' },
        ...{ founderNonce: admitted.nonce, withoutCode: false },
        ...{ ground: 'CONSENT', intake: INTAKE_WAS },
      };
      return appends(
        turnEpoch(it.pen, person, { type: 'HolderChanged', ...evidence }, [
          ...boardOf(it),
          ...reporters,
        ]),
        genesis(it.pen, person.place.dossierId, 'consult', handed, boardOf(it)).append,
      );
    });
    expectDone(await people.desks.lotte.sync());
    const seen = expectDone(await people.desks.lotte.dossier(id));
    expect(seen.extract).toBeNull();
    expect(seen.broken.map((one) => one.rule)).toContain('CONSENT_MISSING');
  });

  test('writes in the name of the status line what nobody may set', async () => {
    const { reporter, id } = await file();
    await force(id, (dossier, it) => {
      const person = threadOf(dossier, 'PERSON');
      if (!person) throw new Error('No way back.');
      return appends(
        content(it.pen, person, { type: 'StatusSet', status: 'GEWIST', nextOn: null }),
      );
    });
    const view = expectDone(await reporter.refresh());
    expect(view).toMatchObject({ broken: 1, status: { code: 'ONTVANGEN' } });
  });
});
