import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_BODY_BYTES } from '@gehoord/contract';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../apps/api/src/config.ts';

/* What stands in the files of this folder is about the server as it is now. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const here = (name: string) => read(`scripts/run/${name}`);

/** `NAME=value` pairs of lines or of one line. */
const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/(?:^|\s)([A-Z_]+)=(\S*)/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
const linesOf = (text: string, start: RegExp) =>
  text
    .split('\n')
    .filter((line) => start.test(line))
    .map((line) => line.replace(start, ''));

const unit = here('gehoord.service');
const container = here('Containerfile');
const settings = {
  'gehoord.service': {
    ...pairs(here('gehoord.env').replace(/^#.*$/gm, '')),
    ...pairs(linesOf(unit, /^Environment=/).join(' ')),
  },
  Containerfile: pairs(linesOf(container, /^ENV /).join(' ')),
};

describe.each(Object.entries(settings))('The settings of the %s', (_name, { NODE_ENV, ...env }) => {
  it('are settings the server has, and stand in the README', () => {
    expect(NODE_ENV).toBe('production');
    const known = [...read('README.md').matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(5);
    for (const name of Object.keys(env)) expect(known).toContain(name);
  });

  it('keep the shares apart, believe one proxy, and leave the ports where the proxies look', () => {
    const config = readConfig(env);
    if (!config.ok) throw new Error(config.sentence);
    const { dataDir, sharesDir, trustProxy, portalPort, deskPort } = config.value;
    expect(sharesDir.startsWith(`${dataDir}/`) || sharesDir === dataDir).toBe(false);
    expect(trustProxy).toBe(1);
    for (const file of ['Caddyfile', 'nginx.conf']) {
      const ports = [...here(file).matchAll(/proxy(?:_pass http:\/\/)? ?127\.0\.0\.1:(\d+)/g)];
      const reached = new Set(ports.map(([, port]) => Number(port)));
      expect([file, reached]).toEqual([file, new Set([portalPort, deskPort])]);
    }
  });
});

describe('The files', () => {
  it('start what the build makes, from folders that exist', () => {
    const [started = ''] = linesOf(unit, /^ExecStart=\/usr\/bin\/node /);
    const [option = '', script = ''] = started.split(' ');
    expect(script).toBe('apps/api/dist/server.js');
    expect(linesOf(container, /^CMD /)[0]).toBe(`["node", "${option}", "${script}"]`);
    // What is measured is what is shipped.
    expect(read('tests/bench/server.ts')).toContain(`AS_SHIPPED = ['${option}']`);
    expect(read('scripts/lib/vite.mjs')).toContain("outDir: 'dist'");
    const copied = linesOf(container, /^COPY --from=build \/opt\/gehoord\//);
    for (const from of copied.map((line) => line.split(' ')[0] ?? '')) {
      const source = from.replace(/\/dist$/, '/package.json');
      expect([from, existsSync(join(root, source))]).toEqual([from, true]);
    }
  });

  it('wait longer than the longest request may take', () => {
    const [longest = 0] = [
      ...read('apps/api/src/http/listener.ts').matchAll(/requestTimeout: (\d+)_000/g),
    ].map(([, seconds]) => Number(seconds));
    expect(longest).toBeGreaterThan(0);
    expect(parseInt(linesOf(unit, /^TimeoutStopSec=/)[0] ?? '')).toBeGreaterThan(longest);
    expect(here('README.md')).toMatch(/--stop-timeout 130/);
  });

  it('let a report through that is as large as one may be, and no larger one', () => {
    const [most = ''] = linesOf(here('nginx-common.conf'), /^client_max_body_size /);
    expect(most).toBe(`${MAX_BODY_BYTES / 1024 ** 2}m;`);
  });

  it('let no visitor write the address that the limits are counted under', () => {
    expect(here('nginx-common.conf')).toMatch(/proxy_set_header X-Forwarded-For \$remote_addr;/);
    expect(here('torrc')).toMatch(/^HiddenServicePort 80 127\.0\.0\.1:8082$/m);
  });

  it('log nothing about anybody in front', () => {
    for (const text of [here('nginx-common.conf'), here('nginx.conf')]) {
      expect(text).toMatch(/^\s*access_log off;$/m);
      expect(text).toMatch(/^\s*error_log \/dev\/null emerg;$/m);
    }
    expect(here('Caddyfile')).toMatch(/exclude http$/m);
  });

  const { stdout } = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });
  // Checking a unit that is not installed came with version 250.
  const analyze = Number(/^systemd (\d+)/.exec(stdout)?.[1] ?? 0) >= 250;
  it.runIf(analyze)('hold a unit that systemd understands, and find it well shut in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gehoord-unit-'));
    const file = join(folder, 'gehoord.service');
    writeFileSync(
      file,
      unit
        .replace('/usr/bin/node', process.execPath)
        .replace(/^WorkingDirectory=.*$/m, `WorkingDirectory=${root}`),
    );
    const verified = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
    });
    // What it says of other units of this machine is not ours.
    expect(verified.stderr).not.toContain('gehoord.service');
    const shut = execFileSync('systemd-analyze', [
      'security',
      '--offline=yes',
      '--threshold=20',
      file,
    ]);
    expect(String(shut)).toMatch(/exposure level for gehoord\.service: [01]\.\d/);
    rmSync(folder, { recursive: true });
  });
});
