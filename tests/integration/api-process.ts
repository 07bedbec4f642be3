import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The real server, as a process of its own. */
export class Server {
  readonly process: ChildProcess;
  output = '';
  errors = '';

  constructor(env: Record<string, string>) {
    const script = join(ROOT, 'apps/api/src/server.ts');
    const args = ['--import', 'tsx', script];
    const settings = { PORTAL_PORT: '0', DESK_PORT: '0', HOST: '127.0.0.1', ...env };
    this.process = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...settings },
    });
    this.process.stdout?.on('data', (chunk) => (this.output += String(chunk)));
    this.process.stderr?.on('data', (chunk) => (this.errors += String(chunk)));
  }

  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found;
      if (this.process.exitCode !== null) throw new Error(this.errors);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async ended(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null)
      await once(this.process, 'exit');
    return this.process.exitCode;
  }
}
