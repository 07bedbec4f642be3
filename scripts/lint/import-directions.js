import { posix, relative, sep } from 'node:path';

/**
 * What the source of each room may import from outside itself: exact names, or everything below
 * a name that ends in `/`. This table is the design's "which way imports point".
 */
export const DIRECTIONS = {
  'packages/crypto': ['libsodium-wrappers'],
  'packages/protocol': [],
  'packages/contract': ['zod/mini'],
  'packages/ui': ['preact', 'preact/', '@preact/signals'],
  'packages/client': [
    '@gehoord/crypto',
    '@gehoord/crypto/',
    '@gehoord/protocol',
    '@gehoord/contract',
    'zod/mini',
    'comlink',
  ],
  'apps/portal': [
    '@gehoord/client',
    '@gehoord/client/',
    '@gehoord/ui',
    '@gehoord/ui/',
    'preact',
    'preact/',
    '@preact/signals',
  ],
  'apps/backoffice': [
    '@gehoord/client',
    '@gehoord/client/',
    '@gehoord/ui',
    '@gehoord/ui/',
    'preact',
    'preact/',
    '@preact/signals',
    'preact-iso',
    'uqr',
  ],
  'apps/api': [
    '@gehoord/contract',
    '@gehoord/contract/openapi',
    '@gehoord/crypto/verify',
    'zod',
    'zod/mini',
    'fastify',
    'fastify-type-provider-zod',
    '@fastify/',
    'nodemailer',
    'drizzle-orm',
    'drizzle-orm/',
    'better-sqlite3',
    'node:',
  ],
};

const TOOL = /^(?!@gehoord\/|libsodium)/;
const EXTENSION = /\.[a-z]+(\?[\w&]+)?$/;

/** @returns {string | undefined} the room a project-relative path is source of, such as `packages/crypto` */
const roomOf = (path) => /^((?:packages|apps)\/[^/]+)\/src\//.exec(path)?.[1];

const allows = (list, name) =>
  list.some((it) => (/[/:]$/.test(it) ? name.startsWith(it) : name === it));

/**
 * Why a file may not import something.
 * @param {string} file path of the importing file, relative to the project, with forward slashes
 * @param {string} name what is imported, as written
 * @returns {string | null} a sentence, or null where it is fine
 */
export function refusal(file, name) {
  const room = roomOf(file);
  if (room === undefined || DIRECTIONS[room] === undefined) return null;
  if (name.startsWith('.')) {
    const target = posix.join(posix.dirname(file), name);
    if (!target.startsWith(`${room}/`))
      return `${room} reaches outside itself: import the package by its name, where it may.`;
    return EXTENSION.test(name) ? null : 'Write the file extension in a relative import.';
  }
  if (/\.test\.tsx?$/.test(file) && TOOL.test(name)) return null;
  if (allows(DIRECTIONS[room], name)) return null;
  return `${room} may not import '${name}'; the directions stand in scripts/lint/import-directions.js.`;
}

/** ESLint rule: imports, re-exports, dynamic imports and import types keep to the directions. */
export const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const message = refusal(file, source.value);
      if (message !== null) context.report({ node, message });
    };
    const bySource = (node) => check(node, node.source);
    return {
      ImportDeclaration: bySource,
      ExportAllDeclaration: bySource,
      ExportNamedDeclaration: bySource,
      ImportExpression: bySource,
      TSImportType: bySource,
    };
  },
};
