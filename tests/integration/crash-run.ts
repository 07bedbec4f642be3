import { portal, desk, type Endpoint } from '@gehoord/contract';
import { fromBase64url, signChallenge } from '@gehoord/crypto';
import type * as z from 'zod/mini';
import type { Outsider } from './api-chain.ts';
import { Server } from './api-process.ts';
import { b64, type Staff, type World } from './api-world.ts';

/* What the tests that kill the server share: the process, and requests that may lose their answer. */

const slow = process.env['SLOW'] === '1';

/** SLOW=1 kills a hundred times in each test. */
export const KILLS = slow ? 100 : 3;

/** How long one test may take: milliseconds. */
export const PATIENCE = slow ? 7_200_000 : 120_000;

/** The real server on a folder, listening, without limits: hundreds of reports come at once. */
export async function running(dataDir: string) {
  const server = new Server({ DATA_DIR: dataDir, RATE_LIMIT: '0' });
  const [, address = ''] = await server.says(/Portal:\s*(http:\/\/[^/]+)\//);
  const [, deskAddress = ''] = await server.says(/Desk:\s*(http:\/\/[^/]+)\//);
  return { server, address, deskAddress };
}

/** Ask a listener over HTTP. @returns null where no answer came. */
export async function askAt<E extends Endpoint>(
  address: string,
  { method, path }: E,
  { token, body }: { readonly token?: string; readonly body?: object } = {},
): Promise<{ status: number; value: z.output<E['response']> } | null> {
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body && { 'content-type': 'application/json' }),
  };
  try {
    const answer = await fetch(address + path, {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, value: (await answer.json()) as z.output<E['response']> };
  } catch {
    return null;
  }
}

const challengeAt = async (address: string) => {
  const answer = await askAt(address, portal.challenge, { body: {} });
  if (answer === null) throw new Error('There is no server.');
  return fromBase64url(answer.value.challenge);
};

const tokenOf = (answer: { status: number; value: { token: string } } | null) => {
  if (answer?.status !== 200) throw new Error(`Signing in gave ${answer?.status ?? 'nothing'}.`);
  return answer.value.token;
};

/** A session at the portal, over HTTP. */
export async function codeSession(address: string, world: World, it: Outsider): Promise<string> {
  const challenge = await challengeAt(address);
  const what = { orgId: world.orgId, challenge, audience: 'portal' as const };
  const signature = b64(signChallenge(what, it.signIn.sign));
  const body = { locator: b64(it.locator), challenge: b64(challenge), signature };
  return tokenOf(await askAt(address, portal.openSession, { body }));
}

/** A session at the desk, over HTTP. */
export async function memberSession(address: string, world: World, it: Staff): Promise<string> {
  const challenge = await challengeAt(address);
  const what = { orgId: world.orgId, challenge, audience: 'desk' as const };
  const signature = b64(signChallenge(what, it.signIn.sign));
  const { signInName } = it;
  const body = { signInName, slot: 'passphrase', challenge: b64(challenge), signature };
  return tokenOf(await askAt(address, desk.openSession, { body }));
}

/** Kills a server once so many answers have come. */
export class Killer {
  readonly #server: Server;
  #left: number;

  constructor(server: Server, after: number) {
    this.#server = server;
    this.#left = after;
  }

  /** One more answer came. */
  count(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#server.process.kill('SIGKILL');
  }

  /** Gone for certain. */
  async done(): Promise<void> {
    this.#server.process.kill('SIGKILL');
    await this.#server.ended();
  }
}
