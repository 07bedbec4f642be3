import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { organise, type Organised } from '../../scripts/demo/organise.ts';
import { reporterAt, startHouse, type House } from '../support/house.ts';

/* The example of packages/client/README.md, run as it stands there, against a real server. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = 'packages/client/example.ts';

let house: House;
let people: Organised;
beforeAll(async () => {
  house = await startHouse();
  people = await organise(house, house.app.setupToken ?? '');
}, 120_000);
afterAll(() => house.tearDown());

const run = async (passphrase: string) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', EXAMPLE], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{ PORTAL: house.portal, DESK: house.desk, SIGN_IN_NAME: 'noor', PASSPHRASE: passphrase },
    },
  });

it('files a report, reads it at the desk, and leaves a code that works', async () => {
  const { stdout } = await run(people.passphrases.noor);
  const said = /^Come back with ((?:\d{4} ?){6})\nThe desk reads: (.*) \(0 doubts\)\n$/.exec(
    stdout,
  );
  expect(said?.[2]).toMatch(/^Sent by a program on /);
  const back = await reporterAt(house).open(said?.[1] ?? '');
  expect(back).toMatchObject({ ok: true, value: { status: { code: 'ONTVANGEN' } } });
});

it('ends with the code of what went wrong', async () => {
  await expect(run('six words that are not hers')).rejects.toThrow(/SIGN_IN_FAILED/);
});

it('is as short as its README says', () => {
  expect(
    readFileSync(ROOT + EXAMPLE, 'utf8')
      .trim()
      .split('\n').length,
  ).toBeLessThanOrEqual(30);
});
