/* File a report and read it at the desk, without a screen. How to run it: README.md beside this. */
import { createDesk } from '@gehoord/client/desk';
import { createReporter } from '@gehoord/client/reporter';
import type { Outcome } from '@gehoord/client/types';

const { PORTAL = '', DESK = '', SIGN_IN_NAME = '', PASSPHRASE = '' } = process.env;
const at = (origin: string) => ({ fetch, origin, timeout: 30_000 });
const say = (line: string) => process.stdout.write(`${line}\n`);
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

const reporter = createReporter(at(PORTAL));
valueOf(await reporter.prepare()); // fetches and checks who may read, and makes a code
const subject = { role: 'UNKNOWN', staff: [] } as const;
const [choice] = await reporter.doorsFor(subject); // nobody whom the report is about
const story = `Sent by a program on ${new Date().toDateString()}.`;
const form = { story, subject, door: choice?.door ?? 'confidant', language: 'en' };
const { code } = valueOf(await reporter.submit({ ...form, identity: null, code: 'KEEP' }));
say(`Come back with ${code?.join(' ') ?? ''}`);

const desk = createDesk(at(DESK));
valueOf(await desk.signIn(SIGN_IN_NAME, PASSPHRASE));
const [newest] = valueOf(await desk.sync()); // fetches, checks and opens what is new
const dossier = valueOf(await desk.dossier(newest?.dossierId ?? ''));
say(`The desk reads: ${dossier.report?.story ?? 'nothing'} (${dossier.broken.length} doubts)`);
await desk.lock(); // ends the session and forgets every key
