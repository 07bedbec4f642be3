import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { median } from './row.ts';

const GB = 1024 ** 3;

/** Milliseconds that a write of 4 KiB takes to reach the disk in a folder; median of twenty. */
function flushTime(folder: string): number {
  const file = join(folder, 'flush');
  const handle = openSync(file, 'w');
  const page = Buffer.alloc(4096, 1);
  const times = Array.from({ length: 20 }, () => {
    const started = performance.now();
    writeSync(handle, page);
    fsyncSync(handle);
    return performance.now() - started;
  });
  closeSync(handle);
  rmSync(file);
  return median(times);
}

/**
 * What the figures depend on, in one line: times mean little without it. The load is what others
 * were doing just before; well above 0 it makes every time too long.
 */
export function machineLine(folder: string): string {
  const [cpu] = cpus();
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'})`,
    `${(totalmem() / GB).toFixed(0)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `flush to disk ${flushTime(folder).toFixed(2)} ms`,
    `load before ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  ].join(' · ');
}
