import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Many connections that mean no good. */
export interface CrowdPlan {
  readonly port: number;
  /** Address of this machine from which they come. */
  readonly from: string;
  readonly count: number;
  /** Sent as soon as a connection is open. */
  readonly opening: string;
  /** Sent again and again, once a second; empty sends nothing. */
  readonly drip: string;
  /** Whether anything that comes back is read. */
  readonly reads: boolean;
}

/** How a crowd is doing. */
export interface CrowdState {
  /** Connections that were open at some time, and those that are open now. */
  readonly opened: number;
  readonly open: number;
  /** Connections that could not be made at all. */
  readonly failed: number;
}

/** A crowd in a process of its own, so that it has open files of its own. */
export class Crowd {
  readonly process: ChildProcess;
  state: CrowdState = { opened: 0, open: 0, failed: 0 };

  constructor(plan: CrowdPlan) {
    const script = fileURLToPath(new URL('hostile-crowd-run.ts', import.meta.url));
    this.process = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(plan)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.process.stdout?.on('data', (chunk) => {
      const [last] = String(chunk).trim().split('\n').slice(-1);
      if (last) this.state = JSON.parse(last) as CrowdState;
    });
  }

  leave(): void {
    this.process.kill('SIGKILL');
  }
}
