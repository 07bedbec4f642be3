import { keyPair, locatorHashOf, random, ready, type Person } from '@gehoord/crypto';
import { doorsFor } from '@gehoord/protocol';
import { loadPublicBook } from '../../packages/client/src/core/organisation.ts';
import { composeReport, newNonce } from '../../packages/client/src/reporter/compose.ts';
import { formOf } from '../support/form.ts';

/** A report as it goes over the wire, and whose it is. */
export interface Sealed {
  readonly orgId: Uint8Array;
  readonly person: Person;
  readonly body: Buffer;
}

/** Somebody with keys of their own. Chance takes Argon2id's place: the server sees no difference. */
function somebody(): Person {
  const locator = random(16);
  const signIn = keyPair(random(32), random(32));
  return {
    locator,
    locatorHash: locatorHashOf(locator),
    signIn: { publicKey: signIn.keys.signKey, secret: signIn.sign },
    pair: keyPair(random(32), random(32)),
  };
}

/** Seal reports to the VCP of an organisation, with the reporter's own client. */
export async function sealReports(portal: string, count: number): Promise<readonly Sealed[]> {
  await ready();
  const known = await loadPublicBook({ fetch: globalThis.fetch, origin: portal, timeout: 60_000 });
  if (!known.ok) throw new Error(`No directory: ${known.problem}`);
  const { book } = known.value;
  const form = formOf();
  const door = doorsFor(form.subject, book.staff).find((it) => it.door === form.door);
  const readers = door?.readers.map(({ kid }) => kid) ?? [];
  return Array.from({ length: count }, () => {
    const person = somebody();
    const founding = composeReport(form, person, newNonce(), readers, book);
    return { orgId: book.orgId, person, body: Buffer.from(JSON.stringify(founding)) };
  });
}
