import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('../../scripts/run/', import.meta.url));
const shipped = (name: string) => readFileSync(join(RUN, name), 'utf8');

/** The names in the shipped files. */
export const NAMES = { portal: 'meld.example.org', desk: 'desk.example.org' } as const;

/** Where Gehoord itself listens. */
export interface Behind {
  readonly portal: number;
  readonly desk: number;
}

/** A proxy that runs, and how to reach it. */
export interface Front {
  readonly https: number;
  readonly http: number;
  /** Where tor would deliver. */
  readonly onion: number;
  /** The certificate that both names have, PEM. */
  readonly ca: string;
  /** All it wrote, to its log files and to its standard output. */
  written(): string;
  stop(): Promise<void>;
}

/** Everything that a shipped file is filled in with. */
interface Blanks extends Behind {
  readonly https: number;
  readonly http: number;
  readonly onion: number;
  readonly folder: string;
  readonly cert: string;
  readonly key: string;
}

type Fill = readonly [what: RegExp, value: string];

/** @throws where the file no longer has what a test fills in. */
function fillIn(name: string, fills: readonly Fill[]): string {
  return fills.reduce((text, [what, value]) => {
    if (!what.test(text)) throw new Error(`${name} has no ${what.source} any more.`);
    return text.replaceAll(new RegExp(what, 'gm'), value);
  }, shipped(name));
}

const LOGGING = /^\s*(access_log off|error_log \/dev\/null emerg);$/gm;

/** The shipped files with names, ports and paths of this test; around them what Debian begins with. */
function nginxConfig({ folder, ...it }: Blanks, logs: boolean): string {
  const six = Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === '::1'),
  );
  const alsoSix = (port: number) => (six ? `listen [::1]:${port}` : '#');
  const own = fillIn('nginx.conf', [
    [/listen \[::\]:443/, alsoSix(it.https)],
    [/listen \[::\]:80/, alsoSix(it.http)],
    [/listen 443/, `listen 127.0.0.1:${it.https}`],
    [/listen 80/, `listen 127.0.0.1:${it.http}`],
    [/127\.0\.0\.1:8080/, `127.0.0.1:${it.portal}`],
    [/127\.0\.0\.1:8081/, `127.0.0.1:${it.desk}`],
    [/127\.0\.0\.1:8082/, `127.0.0.1:${it.onion}`],
    [/\/etc\/letsencrypt\/live\/[^/]+\/fullchain\.pem/, it.cert],
    [/\/etc\/letsencrypt\/live\/[^/]+\/privkey\.pem/, it.key],
    [/\/opt\/gehoord\/scripts\/run\/nginx-common\.conf/, join(folder, 'common.conf')],
  ]);
  const kept = (text: string) => (logs ? text.replaceAll(LOGGING, '') : text);
  writeFileSync(join(folder, 'common.conf'), kept(shipped('nginx-common.conf')));
  writeFileSync(join(folder, 'gehoord.conf'), kept(own));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return `daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};
    events { worker_connections 256; }
    http {
      access_log ${join(folder, 'access.log')}; gzip on; ${temporary.join(' ')}
      include ${join(folder, 'gehoord.conf')};
    }`;
}

function caddyConfig({ folder, ...it }: Blanks): string {
  const options = [
    ...['admin off', 'default_bind 127.0.0.1', `storage file_system ${join(folder, 'kept')}`],
    ...[`http_port ${it.http}`, `https_port ${it.https}`],
  ];
  return fillIn('Caddyfile', [
    [/^\{$/m, `{\n\t${options.join('\n\t')}`],
    [/^(meld|desk)\.example\.org \{$/m, `$1.example.org {\n\ttls ${it.cert} ${it.key}`],
    [/127\.0\.0\.1:8080/, `127.0.0.1:${it.portal}`],
    [/127\.0\.0\.1:8081/, `127.0.0.1:${it.desk}`],
    [/http:\/\/:8082/, `http://:${it.onion}`],
  ]);
}

/** A certificate for both names that nobody else trusts. */
function certificate(folder: string): { cert: string; key: string } {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const names = Object.values(NAMES).map((name) => `DNS:${name}`);
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-subj', `/CN=${NAMES.portal}`, '-keyout', key, '-out', cert],
      ...['-addext', `subjectAltName=${names.join(',')}`],
    ],
    { stdio: 'ignore' },
  );
  return { cert, key };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The proxy ended: ${said()}`);
    const socket = connect(port, '127.0.0.1');
    const [event] = await Promise.race(
      (['connect', 'error'] as const).map((it) =>
        once(socket, it).then(
          () => [it],
          () => ['error'],
        ),
      ),
    );
    socket.destroy();
    if (event === 'connect') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A proxy there are files for. */
export type ProxyName = 'nginx' | 'caddy';

/**
 * Start a proxy with the shipped file, with only names, ports and paths filled in.
 * @param path the program.
 * @param logs nginx only: leave out the lines that switch its logs off.
 */
export async function startProxy(
  name: ProxyName,
  path: string,
  behind: Behind,
  logs = false,
): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), 'gehoord-proxy-'));
  const files = certificate(folder);
  const [https, http, onion] = [await freePort(), await freePort(), await freePort()];
  const blanks = { ...behind, ...files, https, http, onion, folder };
  const config = join(folder, 'config');
  writeFileSync(config, name === 'nginx' ? nginxConfig(blanks, logs) : caddyConfig(blanks));
  const args =
    name === 'nginx'
      ? ['-p', folder, '-e', 'stderr', '-c', config]
      : ['run', '--config', config, '--adapter', 'caddyfile'];
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (said += String(chunk)));
  }
  const log = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  await answers(https, child, () => said + log('error.log'));
  return {
    ...{ https, http, onion, ca: readFileSync(files.cert, 'utf8') },
    written: () => said + log('access.log') + log('error.log'),
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
