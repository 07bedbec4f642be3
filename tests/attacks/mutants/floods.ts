import { always, without, type Attack } from './mutant.ts';

const http = (name: string) => `apps/api/src/http/${name}`;
const PUZZLES = http('puzzles.test.ts');
const LIMITS = http('limits.test.ts');
const BODIES = http('bodies.test.ts');
const CONNECTIONS = http('connections.test.ts');
const MOUNT = http('mount.test.ts');

/** Attacks on being there at all: not in the threat model's ten, and counted behind them. */
export const ON_AVAILABILITY: readonly Attack[] = [
  {
    number: 11,
    what: 'floods of guesses and reports that would lock others out; work that was not done, or done once for all',
    mutants: [
      without(
        http('puzzles.ts'),
        'if (!verifyProof(seed, bits, bytesOf(proof))) return false;',
        PUZZLES,
      ),
      { file: http('puzzles.ts'), find: ' || generation.used.has(name)', put: '', test: PUZZLES },
      without(http('puzzles.ts'), '.update(operation)', PUZZLES),
      always(
        http('puzzles.ts'),
        'timingSafeEqual(mark(generation.key, operation, seed.subarray(0, HALF)), seed.subarray(HALF))',
        PUZZLES,
      ),
      always(http('puzzles.ts'), 'now() < until + LIFE', PUZZLES),
      without(
        http('gate.ts'),
        "if (bytes > MOST_FOR_WORK) throw new Refusal('TOO_MANY_REQUESTS', wait);",
        LIMITS,
      ),
      without(http('gate.ts'), " || take(everybody, '', bytes)", LIMITS),
      without(http('gate.ts'), ' || bytes(name, size)', LIMITS),
      without(http('gate.ts'), 'if (puzzles.redeem(operation, proof)) return;', LIMITS),
      {
        file: http('limits.ts'),
        find: "wait > 0 && spare('') > 0 ?",
        put: 'wait > 0 ?',
        test: LIMITS,
      },
      without(http('mount.ts'), 'limits.session(token);', MOUNT),
    ],
  },
  {
    number: 12,
    what: 'bodies that never end, connections that say nothing: memory and places taken from everybody',
    mutants: [
      without(http('body-memory.ts'), 'if (held > most) makeRoom();', BODIES),
      without(http('body-memory.ts'), 'if (held > most) release(body);', BODIES),
      without(http('bodies.ts'), "reply.raw.once('close', () => release(request));", BODIES),
      {
        file: http('bodies.ts'),
        find: "if (request.headers['transfer-encoding'] === undefined) return;",
        put: 'if (reply) return;',
        test: BODIES,
      },
      without(http('connections.ts'), 'if (places.size > most) makeRoom();', CONNECTIONS),
      {
        file: http('connections.ts'),
        find: "hasBody(request) ? 'SLOW' : 'OURS'",
        put: "'SLOW'",
        test: CONNECTIONS,
      },
      {
        file: http('connections.ts'),
        find: 'sizeOf(b) > sizeOf(a) ? b : a',
        put: 'a',
        test: CONNECTIONS,
      },
      {
        file: http('connections.ts'),
        find: 'now - since >= GRACE ? idle : (slow ?? idle)',
        put: 'idle ?? slow',
        test: CONNECTIONS,
      },
    ],
  },
];
