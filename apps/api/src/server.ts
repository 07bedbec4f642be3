import type { FastifyInstance } from 'fastify';
import { buildApp, type App } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { listenTrouble, storeTrouble, type Which } from './trouble.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Say in one sentence what to do, and end. */
function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** An address as a browser on this computer takes it, without a slash at the end. */
function urlOf(host: string, app: FastifyInstance): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function open(config: Config): Promise<App> {
  try {
    return await buildApp(config);
  } catch (error) {
    return giveUp(storeTrouble(error, config));
  }
}

async function listen(
  app: App,
  side: FastifyInstance,
  which: Which,
  config: Config,
): Promise<void> {
  const port = which === 'PORTAL_PORT' ? config.portalPort : config.deskPort;
  try {
    await side.listen({ host: config.host, port });
  } catch (error) {
    await app.close();
    giveUp(listenTrouble(error, which, port, config.host));
  }
}

function closeOnSignal(app: App): void {
  let closing = false;
  const close = () => {
    // A second Ctrl-C does not wait any longer; everything acknowledged is on disk already.
    if (closing) process.exit(1);
    closing = true;
    void app.close().then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

/** Addresses without a slash at the end. */
interface Running {
  readonly portal: string;
  readonly desk: string;
  /** See {@link App.setupToken}. */
  readonly setupToken: string | null;
}

async function start(): Promise<Running> {
  // The databases are for this user's eyes only, also where the folder was made by somebody else.
  process.umask(0o077);
  const configured = readConfig(process.env);
  const config = configured.ok ? configured.value : giveUp(configured.sentence);
  // While SQLite writes a file anew, its temporary one holds every entry: it lies where they lie.
  process.env['SQLITE_TMPDIR'] ??= config.dataDir;
  const app = await open(config);
  const again = app.destroyedAgain;
  if (again > 0) {
    const what = again === 1 ? 'One dossier was' : `${again} dossiers were`;
    say(`${what} destroyed after this database was made, and removed from it again just now.`);
  }
  closeOnSignal(app);
  await listen(app, app.portal, 'PORTAL_PORT', config);
  await listen(app, app.desk, 'DESK_PORT', config);
  const { setupToken } = app;
  const [portal, desk] = [urlOf(config.host, app.portal), urlOf(config.host, app.desk)];
  say(`Portal: ${portal}/`);
  say(`Desk:   ${desk}/`);
  if (setupToken !== null) say(`Set up the organisation, once: ${desk}/#setup=${setupToken}`);
  return { portal, desk, setupToken };
}

/** The server starts by being imported; whoever imports it can wait until both listeners answer. */
export const running: Promise<Running> = start();
