import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { desk, type Endpoint, type ProblemCode } from '@gehoord/contract';
import { problemsOf } from '@gehoord/contract/openapi';
import {
  directoryHash,
  hash,
  keyPair,
  random,
  ready,
  signChallenge,
  signCountersignature,
  signDeclaration,
  signDirectory,
  toBase64url,
  type KeyPair,
} from '@gehoord/crypto';
import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import { buildApp, type App } from '../../apps/api/src/app.ts';
import type { Config } from '../../apps/api/src/config.ts';

/*
 * An organisation for the tests of the api: fictional people with real keys (from random seeds, so
 * that no test waits for Argon2id), and requests made as a client makes them.
 */

await ready();

export const TODAY = '2027-03-10';
export const b64 = toBase64url;
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

type Role = 'confidant' | 'board' | 'coordinator' | 'alternate';

/** What an endpoint answered. */
export interface Answer<E extends Endpoint> {
  readonly status: number;
  readonly code: string | null;
  readonly value: z.output<E['response']>;
  readonly text: string;
}

interface Input {
  readonly token?: string | undefined;
  readonly body?: object | undefined;
  readonly params?: Readonly<Record<string, string>>;
}

/** Ask one endpoint, whatever the body is: a test may send nonsense. */
export async function ask<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  { token, body, params = {} }: Input = {},
): Promise<Answer<E>> {
  const answer = await app.inject({
    method: endpoint.method,
    url: endpoint.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? ''),
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body && { payload: body }),
  });
  const value = answer.json<z.output<E['response']> & { code?: ProblemCode }>();
  // No client can be ready for a refusal that the endpoint's document does not name. (NOT_FOUND: it
  // was asked of the listener that does not have it.)
  if (value.code && value.code !== 'NOT_FOUND' && !problemsOf(endpoint).includes(value.code)) {
    throw new Error(`${endpoint.path} is not said to answer ${value.code}.`);
  }
  return { status: answer.statusCode, code: value.code ?? null, value, text: answer.body };
}

/** A member of the fictional organisation, with everything their own browser would hold. */
export interface Staff {
  readonly name: string;
  readonly signInName: string;
  readonly role: Role;
  readonly pair: KeyPair;
  readonly signIn: KeyPair;
}

/** Somebody who works at the organisation of the tests. */
export function staff(name: string, role: Role): Staff {
  const signInName = name.split(' ')[0]?.toLowerCase() ?? '';
  return { name, role, signInName, pair: fresh(), signIn: fresh() };
}

export const fresh = (): KeyPair => keyPair(random(32), random(32));

/** An account as the member's browser sends it. */
export function accountOf(world: World, it: Staff, day = TODAY) {
  const text = 'Ik houd geheim wat ik hier lees.';
  const signature = signDeclaration(
    { orgId: world.orgId, kid: it.pair.kid, day, text },
    it.pair.sign,
  );
  const slot = { signInKey: b64(it.signIn.keys.signKey), wrapped: b64(random(72)) };
  return {
    signInName: it.signInName,
    name: it.name,
    keys: keysOf(it.pair),
    wrappedKeys: b64(random(120)),
    slots: [
      { kind: 'passphrase' as const, ...slot },
      { kind: 'recovery' as const, ...slot },
    ],
    declaration: { text, day, signature: b64(signature) },
  };
}

export const keysOf = (pair: KeyPair) => ({
  signKey: b64(pair.keys.signKey),
  sealKey: b64(pair.keys.sealKey),
});

/** The server, and an organisation around it. */
export class World {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'gehoord-api-'));
  readonly orgId = random(16);
  readonly root = fresh();
  readonly lines: string[] = [];
  now = new Date(`${TODAY}T12:00:00`);
  #app: App | null = null;
  #directories: Uint8Array[] = [];
  /** What is not as usual; counts from the next start. */
  settings: Partial<Config>;

  constructor(settings: Partial<Config> = {}) {
    this.settings = settings;
  }

  get app(): App {
    if (this.#app === null) throw new Error('The server is not running.');
    return this.#app;
  }

  get portal(): FastifyInstance {
    return this.app.portal;
  }

  get desk(): FastifyInstance {
    return this.app.desk;
  }

  get directory(): { number: number; hash: Uint8Array; bytes: Uint8Array } {
    const bytes = this.#directories.at(-1);
    if (bytes === undefined) throw new Error('There is no directory.');
    return { number: this.#directories.length, hash: directoryHash(bytes), bytes };
  }

  get config(): Config {
    return {
      dataDir: this.dataDir,
      sharesDir: this.dataDir,
      replicaDir: null,
      coolingOffDays: 14,
      filesMost: 2_000_000_000,
      host: '127.0.0.1',
      portalPort: 0,
      deskPort: 0,
      trustProxy: 0,
      // No limit on requests: a test makes more of them in a second than a house in a day. Tests
      // about the limits set one.
      rateLimit: 0,
      mail: null,
      folders: { migrations: MIGRATIONS, portal: '/nowhere', desk: '/nowhere' },
      ...this.settings,
    };
  }

  async start(): Promise<this> {
    const log = (line: string) => void this.lines.push(line);
    this.#app = await buildApp(this.config, { clock: () => this.now, log });
    return this;
  }

  async stop(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
  }

  /** Let days go by, with the server's look at the calendar on each. */
  async passDays(days: number): Promise<void> {
    for (let day = 0; day < days; day++) {
      this.now = new Date(this.now.getTime() + 86_400_000);
      await this.app.lookForDue();
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  setUpBody(first: Staff) {
    return {
      setupToken: this.app.setupToken ?? b64(random(32)),
      orgId: b64(this.orgId),
      rootKey: b64(this.root.keys.signKey),
      organisation: {
        name: 'Stichting Samenop',
        leaveUrl: 'https://example.org/',
        contact: {
          name: 'Noor Voorbeeld',
          phone: '010 000 00 00',
          hours: 'maandag tot en met donderdag, 9.00 – 17.00 uur',
        },
      },
      account: accountOf(this, first),
    };
  }

  async challenge(app: FastifyInstance): Promise<Uint8Array> {
    const { value } = await ask(app, desk.challenge, { body: {} });
    return new Uint8Array(Buffer.from(value.challenge, 'base64url'));
  }

  /** A desk session of somebody who is in. */
  async signIn(it: Staff): Promise<string> {
    const answer = await this.trySignIn(it);
    if (answer.status !== 200) throw new Error(`${it.name} could not sign in: ${answer.text}`);
    return answer.value.token;
  }

  async trySignIn(
    it: Staff,
    secret: KeyPair = it.signIn,
  ): Promise<Answer<typeof desk.openSession>> {
    const challenge = await this.challenge(this.desk);
    const what = { orgId: this.orgId, challenge, audience: 'desk' as const };
    return ask(this.desk, desk.openSession, {
      body: {
        signInName: it.signInName,
        slot: 'passphrase',
        challenge: b64(challenge),
        signature: b64(signChallenge(what, secret.sign)),
      },
    });
  }

  /** Invite somebody and let them make their account. */
  async join(it: Staff, token: string): Promise<Answer<typeof desk.acceptInvitation>> {
    const invitation = random(32);
    const tokenHash = b64(hash('invitation', invitation));
    await ask(this.desk, desk.invite, { token, body: { role: it.role, tokenHash } });
    const body = { token: b64(invitation), account: accountOf(this, it) };
    return ask(this.desk, desk.acceptInvitation, { body });
  }

  /** The next directory with these people in it, signed by ROOT. Not sent yet. */
  nextDirectory(
    people: readonly { it: Staff; status?: 'active' | 'revoked' }[],
    change: { notAfter?: string; name?: string; root?: KeyPair } = {},
  ): Uint8Array {
    const previous = this.#directories.at(-1);
    const from = { validFrom: TODAY, validUntil: '2028-03-01' };
    const body = {
      orgId: this.orgId,
      number: this.#directories.length + 1,
      previous: previous ? directoryHash(previous) : null,
      issuedOn: TODAY,
      notAfter: change.notAfter ?? '2028-03-01',
      members: people.map(({ it, status = 'active' }) => ({
        ...{ name: change.name ?? it.name, role: it.role, kid: it.pair.kid },
        ...it.pair.keys,
        ...from,
        status,
      })),
    };
    return signDirectory(body, (change.root ?? this.root).sign);
  }

  async publish(bytes: Uint8Array, token: string): Promise<Answer<typeof desk.publishDirectory>> {
    const answer = await ask(this.desk, desk.publishDirectory, {
      token,
      body: { directory: b64(bytes) },
    });
    if (answer.status === 200) this.#directories.push(bytes);
    return answer;
  }

  async countersign(it: Staff, token: string): Promise<Answer<typeof desk.countersign>> {
    const { number, hash: directory } = this.directory;
    const what = { orgId: this.orgId, directoryHash: directory };
    const signature = b64(signCountersignature(what, it.pair.sign));
    return ask(this.desk, desk.countersign, { token, body: { number, signature } });
  }
}
