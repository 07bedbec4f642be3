import { randomBytes } from 'node:crypto';
import { ready } from '@gehoord/crypto/verify';
import type { FastifyInstance } from 'fastify';
import { encode } from './bytes.ts';
import type { Config } from './config.ts';
import { cachedStanding, createContext } from './context.ts';
import type { Clock } from './days.ts';
import { createDestroyer } from './destroyer.ts';
import { addDesk } from './desk.ts';
import { createBodyMemory } from './http/body-memory.ts';
import { createListener } from './http/listener.ts';
import { toStdout, type Log } from './http/log.ts';
import { addReadiness } from './http/ready.ts';
import { smtpPost } from './mail/post.ts';
import { createPostman } from './mail/postman.ts';
import { addPortal } from './portal.ts';
import { createStore } from './store/create.ts';

/** Both listeners over one store, ready to listen or to be asked with `inject`. */
export interface App {
  readonly portal: FastifyInstance;
  readonly desk: FastifyInstance;
  /** For the one-time set-up link, base64url; null where there is an organisation already. */
  readonly setupToken: string | null;
  /** Look at the clock for the day's mail; the server does so every minute by itself. */
  lookForMail(): Promise<void>;
  /** Carry out what is due; the server looks every minute by itself. */
  lookForDue(): Promise<void>;
  /** How many dossiers a restored database still had that were destroyed before. */
  readonly destroyedAgain: number;
  /** Let what is under way end, then close both databases. */
  close(): Promise<void>;
}

const MINUTE = 60_000;

/** What tests and benchmarks replace. */
export interface Surroundings {
  readonly clock?: Clock;
  readonly log?: Log;
  /** Less work than a flood costs people in earnest. */
  readonly proofBits?: number;
}

/**
 * Build the server.
 * @throws where the data folder cannot be written or a database cannot be read.
 */
export async function buildApp(config: Config, surroundings: Surroundings = {}): Promise<App> {
  const { clock = () => new Date(), log = toStdout, proofBits } = surroundings;
  await ready();
  const store = createStore(config, config.folders.migrations);
  const setupToken = (await store.organisation()) === null ? randomBytes(32) : null;
  const standing = cachedStanding(store);
  const postman =
    config.mail &&
    createPostman({
      ...{ store, standing, clock, log },
      post: await smtpPost(config.mail),
      hour: config.mail.hour,
    });
  const destroyer = createDestroyer({ store, clock, log });
  // What became due while the server was down is carried out before anybody is served.
  await destroyer.look();
  const look = () => void Promise.all([postman?.look(), destroyer.look()]);
  const timer = setInterval(look, MINUTE).unref();
  const { coolingOffDays, filesMost } = config;
  const context = createContext({
    ...{ store, clock, standing, setupToken, postman, destroyer, coolingOffDays, filesMost },
  });
  const common = { ...config, log, proofBits, bodies: createBodyMemory({ now: Date.now }) };
  const portal = await createListener(common);
  const desk = await createListener(common);
  addPortal(portal, context, config);
  addDesk(desk, context, config);
  for (const { app } of [portal, desk]) addReadiness(app, () => store.answers());
  await Promise.all([portal.ready(), desk.ready()]);
  return {
    portal: portal.app,
    desk: desk.app,
    setupToken: setupToken && encode(setupToken),
    lookForMail: async () => postman?.look(),
    lookForDue: () => destroyer.look(),
    destroyedAgain: store.destroyedAgain,
    async close() {
      clearInterval(timer);
      await destroyer.look();
      await postman?.stop();
      await Promise.all([portal.app.close(), desk.app.close()]);
      await store.close();
    },
  };
}
