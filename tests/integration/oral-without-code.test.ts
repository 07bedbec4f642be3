import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takenIn } from '../../scripts/demo/case.ts';
import { expectDone, organise, type Organised } from '../../scripts/demo/organise.ts';
import { formOf } from '../support/form.ts';
import { startHouse, type House } from '../support/house.ts';

let house: House;
let people: Organised;

beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
  expectDone(await people.desks.noor.sync());
}, 120_000);

afterAll(() => house.tearDown());

const named = { name: 'Amira Proefmelder', contact: '' };

/** What somebody told the VCP, without a card. */
async function toldToNoor(mayPassOn: 'YES' | 'NO' | undefined) {
  const report = { form: formOf({ identity: named }), told: false, withCode: false, mayPassOn };
  const { dossierId } = expectDone(await people.desks.noor.takeDown(report));
  expectDone(await people.desks.noor.sync());
  return dossierId;
}

describe('told to the VCP, without a code', () => {
  test('"yes" while telling is the consent: the words go on, the name stays', async () => {
    const { noor, bram } = people.desks;
    const id = await toldToNoor('YES');
    expect(expectDone(await bram.sync())).toEqual([]);
    const view = expectDone(await noor.dossier(id));
    expect(view).toMatchObject({
      withoutCode: true,
      mayPassOn: 'YES',
      takenDownBy: 'Noor Voorbeeld',
    });
    // Not before it was taken in, also where nobody can sign.
    expect(view.may).toMatchObject({ askHandover: false, handOver: false });
    expect(await noor.handOver(id)).toMatchObject({ ok: false, rule: 'STEPS_NOT_TOLD' });
    const taken = await takenIn(noor, id, { unsigned: 'NO_CODE' });
    expect(taken.may).toMatchObject({ askHandover: false, handOver: true });
    expect(expectDone(await noor.handOver(id)).broken).toEqual([]);
    expectDone(await bram.sync());
    const seen = expectDone(await bram.dossier(id));
    expect(seen.broken).toEqual([]);
    expect(seen.report?.story).toContain('Kees legde');
    expect(seen.identity).toEqual({ state: 'HIDDEN' });
  });

  test.each(['NO', undefined] as const)(
    '%s while telling: it stays with the VCP',
    async (answer) => {
      const { noor, bram } = people.desks;
      const id = await toldToNoor(answer);
      const view = expectDone(await noor.dossier(id));
      expect(view.mayPassOn).toBe('NO');
      expect(view.may.handOver).toBe(false);
      expect((await noor.handOver(id)).ok).toBe(false);
      expect(expectDone(await bram.sync()).map((row) => row.dossierId)).not.toContain(id);
    },
  );

  test("at the coordinator's door it is not asked: VCP and directie read it already", async () => {
    const { iris, noor, bram } = people.desks;
    const report = { form: formOf(), told: true, withCode: false, mayPassOn: 'YES' } as const;
    const { dossierId } = expectDone(await iris.takeDown(report));
    expectDone(await bram.sync());
    expect(expectDone(await bram.dossier(dossierId)).mayPassOn).toBeNull();
    expectDone(await noor.sync());
    const seen = expectDone(await noor.dossier(dossierId));
    expect(seen.may).toMatchObject({ askHandover: false, handOver: false });
  });
});

describe('told to the very person it is about', () => {
  test('is not taken down by them: nothing is sent, and somebody else can', async () => {
    const { iris, bram } = people.desks;
    const staff = expectDone(await bram.team()).members;
    const kid = staff.find((member) => member.name === 'Iris Voorhoofd')?.kid ?? '';
    const form = formOf({ subject: { role: 'STAFF', staff: [kid] } });
    const report = { form, told: true, withCode: false };
    const before = expectDone(await iris.sync()).length;
    const refused = { ok: false, problem: 'ABOUT_YOURSELF' };
    expect(await iris.oralReaders(form.subject)).toEqual(refused);
    expect(await iris.takeDown(report)).toEqual(refused);
    expect(expectDone(await iris.sync())).toHaveLength(before);
    const { dossierId } = expectDone(await bram.takeDown(report));
    expectDone(await bram.sync());
    const seen = expectDone(await bram.dossier(dossierId));
    expect(seen.broken).toEqual([]);
    expect(seen.report?.story).toBe(form.story);
  });
});

describe('who reads a dossier stands in it', () => {
  test('told to the VCP with a card: she alone, until it is handed over', async () => {
    const { noor } = people.desks;
    const report = { form: formOf(), told: false, withCode: true };
    const { dossierId, claimBy } = expectDone(await noor.takeDown(report));
    expect(claimBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expectDone(await noor.sync());
    const view = expectDone(await noor.dossier(dossierId));
    expect(view.threads[0]?.readers.map(({ name }) => name)).toEqual(['Noor Voorbeeld']);
    const reached = view.handoverReaders.map(({ name }) => name).sort();
    expect(reached).toEqual(['Bram Bestuur', 'Lotte Leiding']);
    expect(view.may.askHandover).toBe(true);
  });

  test('told to the coordinator with a card: nobody is left to hand it over to', async () => {
    const { iris, noor } = people.desks;
    const report = { form: formOf(), told: true, withCode: true };
    const { dossierId } = expectDone(await iris.takeDown(report));
    expectDone(await noor.sync());
    const view = expectDone(await noor.dossier(dossierId));
    expect(view.threads[0]?.readers).toHaveLength(4);
    expect(view.handoverReaders).toEqual([]);
    expect(view.may.askHandover).toBe(false);
  });
});
