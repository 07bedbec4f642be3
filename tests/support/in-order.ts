import { test } from 'vitest';

/** Tests that are steps of one story: once one has failed, what follows says nothing any more. */
export function inOrder() {
  let broken = false;
  return (name: string, run: () => unknown): void =>
    test(name, async (context) => {
      if (broken) context.skip();
      broken = true;
      await run();
      broken = false;
    });
}
