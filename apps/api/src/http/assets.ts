import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of a built app, held in memory. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** The same, brotli-compressed, where the build left it beside the file. */
  readonly brotli: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const readIf = (file: string) => (existsSync(file) ? readFileSync(file) : null);

/**
 * Read a built app into memory.
 * @returns assets by path, such as `/assets/main.js`; empty where the folder is missing. Files of a
 * kind that is not known, and names that begin with a dot, are left out.
 */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((it) => it.isFile() && !it.name.startsWith('.'));
  return new Map(
    files.flatMap((it) => {
      const type = TYPES[extname(it.name)];
      if (type === undefined) return [];
      const file = join(it.parentPath, it.name);
      const path = file.slice(folder.length).replaceAll('\\', '/');
      return [[path, { type, body: readFileSync(file), brotli: readIf(`${file}.br`) }] as const];
    }),
  );
}
