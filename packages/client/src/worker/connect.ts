import { wrap } from 'comlink';
import { refused } from '../outcome.ts';
import { ownWorker } from './trusted-url.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * The client behind a worker, with the worker started at the first call. A worker that does not
 * start or dies (no WebAssembly, no memory) answers every call with CRYPTO_UNAVAILABLE: the page
 * then shows telephone numbers, and nothing was sent. A script that never arrived is OFFLINE, and
 * the next call asks for it again.
 * @param url address of the worker script, on our own origin.
 */
export function connect(url: string, name: string): object {
  let remote: Record<string, Method> | null = null;
  let died: Promise<unknown> | null = null;
  const start = () => {
    const worker = ownWorker(url, name);
    died = new Promise((resolve) => {
      worker.addEventListener('error', (event) => {
        // Only a script that runs has something to say about its error.
        const runs = event instanceof ErrorEvent;
        // It is told on the screen; the console of somebody's telephone stays empty.
        event.preventDefault();
        if (!runs) remote = null;
        resolve(refused(runs ? 'CRYPTO_UNAVAILABLE' : 'OFFLINE'));
      });
    });
    remote = wrap(worker) as unknown as Record<string, Method>;
  };
  const method =
    (key: string): Method =>
    async (...args) => {
      try {
        if (remote === null) start();
        return await Promise.race([remote?.[key]?.(...args), died]);
      } catch {
        return refused('CRYPTO_UNAVAILABLE');
      }
    };
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === 'string' && key !== 'then' ? method(key) : undefined),
    },
  );
}
