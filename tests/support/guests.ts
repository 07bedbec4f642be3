import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { visitor, type Visitor } from './visitor.ts';

/**
 * Visitors for one test file: each leaves at the end of its test, or of the file, and none may have
 * heard a console complain: no error in a script, nothing the security policy refused.
 */
export function guests(browser: () => Browser, until: 'TEST' | 'FILE' = 'TEST') {
  const here: Visitor[] = [];
  const end = until === 'TEST' ? afterEach : afterAll;
  end(async () => {
    const gone = here.splice(0);
    for (const guest of gone) await guest.leave();
    expect(gone.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return async (name: string, options: BrowserContextOptions = {}): Promise<Visitor> => {
    const guest = await visitor(browser(), name, options);
    here.push(guest);
    return guest;
  };
}
