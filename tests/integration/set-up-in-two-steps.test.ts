import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskAt, expectDone } from '../../scripts/demo/organise.ts';
import { DECLARATION, ORGANISATION, PEOPLE } from '../../scripts/demo/people.ts';
import { startHouse, type House } from '../support/house.ts';

let house: House;

beforeAll(async () => {
  house = await startHouse();
}, 60_000);

afterAll(() => house.tearDown());

test('sheets that were never checked leave nothing behind; the same link starts again', async () => {
  const setupToken = house.app.setupToken ?? '';
  const desk = deskAt(house.desk);
  const passphrase = await desk.proposePassphrase();
  const { name, signInName } = PEOPLE.bram;
  const member = { name, signInName, passphrase, declaration: DECLARATION };
  const input = { setupToken, organisation: ORGANISATION, member };
  expect(await desk.found()).toEqual({ ok: false, problem: 'NOTHING_TO_DO' });
  const lost = expectDone(await desk.setUp(input));
  expect(expectDone(await desk.organisation()).state).toBe('NEW');

  // The window was closed, the sheets are gone: another desk, the same link.
  const again = deskAt(house.desk);
  const kept = expectDone(await again.setUp(input));
  expect(kept.root).not.toEqual(lost.root);
  expectDone(await again.found());
  expect(expectDone(await again.organisation()).state).toBe('SETTING_UP');

  expect(await desk.found()).toEqual({ ok: false, problem: 'SETUP_REFUSED' });
  expectDone(await again.signIn(signInName, passphrase));
  expect(expectDone(await again.team()).rootFingerprint).toEqual(kept.rootFingerprint);
}, 60_000);
