import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ROOT } from '../../scripts/lib/run.mjs';
import type { Origins } from '../../scripts/demo/organise.ts';

/** What a process has used so far. */
export interface Usage {
  /** Milliseconds of processor time, all its threads, user and system. */
  readonly cpu: number;
  /** Resident memory now and at most, in MB of 1,000,000 bytes. */
  readonly memory: number;
  readonly peak: number;
}

/** The built server, in a process of its own. */
export interface Server extends Origins {
  readonly setupToken: string | null;
  /** Null where the system does not tell: only Linux does. */
  usage(): Usage | null;
  /** Stops as Ctrl-C does, with both databases closed. */
  stop(): Promise<void>;
}

// Linux counts processor time for programs in hundredths of a second, whatever its own clock is.
const TICK = 10;

function usageOf(pid: number): Usage | null {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; what follows it does not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) =>
    (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) * TICK,
    memory: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const ADDRESSES = [/^Portal: (\S+)\/$/m, /^Desk: +(\S+)\/$/m, /#setup=(\S+)$/m] as const;

// The set-up link is the line after the addresses, if there is one at all.
const LAST_LINE = 100;

/** Reads the addresses from what the server says; rejects when it ends instead. */
function listening(child: ChildProcess): Promise<Omit<Server, 'usage' | 'stop'>> {
  return new Promise((resolve, reject) => {
    let said = '';
    const answer = (): void => {
      const [portal = '', desk = '', setupToken = null] = ADDRESSES.map(
        (address) => address.exec(said)?.[1],
      );
      resolve({ portal, desk, setupToken });
    };
    const keep = (line: string): void => {
      said += `${line}\n`;
      if (ADDRESSES[1].test(line)) setTimeout(answer, LAST_LINE);
    };
    child.once('exit', () => reject(new Error(`The server ended: ${said.trim()}`)));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface(stream).on('line', keep);
    }
  });
}

/** What the unit and the container in scripts/run tell Node. */
const AS_SHIPPED = ['--max-semi-space-size=4'];

/**
 * Start what `npm run build` made on free ports, without a limit on requests.
 * @param dataDir made where it is missing.
 */
export async function startServer(dataDir: string): Promise<Server> {
  const env = {
    ...process.env,
    ...{ DATA_DIR: dataDir, PORTAL_PORT: '0', DESK_PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '0' },
  };
  const child = spawn(process.execPath, [...AS_SHIPPED, `${ROOT}apps/api/dist/server.js`], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const origins = await listening(child);
  return { ...origins, usage: () => usageOf(child.pid ?? 0), stop: () => stop(child) };
}
