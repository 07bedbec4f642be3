import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  FROM_MISSING,
  goTogether,
  mailSettings,
  mailVariables,
  type MailSettings,
} from './mail/settings.ts';

/** Everything the server needs to be told. Paths are absolute. */
export interface Config {
  /** Folder of the sealed entries, and of the key shares unless `sharesDir` says otherwise. */
  readonly dataDir: string;
  /** Folder of the key shares, so that a backup of `dataDir` can be without them. */
  readonly sharesDir: string;
  /** Folder of a second, living copy of the key shares; null where there is none. */
  readonly replicaDir: string | null;
  /** Days between the second signature under a destruction and the destruction itself. */
  readonly coolingOffDays: number;
  /** Bytes that all sealed files together may take. */
  readonly filesMost: number;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly portalPort: number;
  readonly deskPort: number;
  /** How many proxies in front are believed about addresses; 0 believes none. */
  readonly trustProxy: number;
  /** Requests one address may make in a minute, per listener; 0 is without limit. */
  readonly rateLimit: number;
  /** Null where the organisation has no mail host: nobody gets mail. */
  readonly mail: MailSettings | null;
  readonly folders: {
    /** Holds `main/` and `shares/`. */
    readonly migrations: string;
    /** Built app of the public form, with `index.html` in it. */
    readonly portal: string;
    readonly desk: string;
  };
}

/** A configuration, or a sentence that tells a person what to change. */
export type Configured =
  { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly sentence: string };

type Env = Readonly<Record<string, string | undefined>>;

const number = (most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value <= most, message);

const port = (name: string, example: number) =>
  number(65_535, `${name} must be a port number, such as ${example}.`);

const hops = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^(off|on|[0-9])$/,
    'TRUST_PROXY must be off, on, or the number of proxies in front of this server.',
  )
  .transform((word) => (word === 'off' ? 0 : word === 'on' ? 1 : Number(word)));

const settings = z
  .object({
    DATA_DIR: z.string().min(1, 'DATA_DIR must name a folder, such as data.').default('data'),
    SHARES_DIR: z.string().optional(),
    SHARES_REPLICA_DIR: z.string().optional(),
    COOLING_OFF_DAYS: number(
      30,
      'COOLING_OFF_DAYS must be a number of days from 1 to 30, such as 14.',
    )
      .refine(
        (days) => days >= 1,
        'COOLING_OFF_DAYS must be a number of days from 1 to 30, such as 14.',
      )
      .default(14),
    FILES_MB: number(
      10_000_000,
      'FILES_MB must be a number of megabytes, such as 20000, or 0 for no files.',
    ).default(20_000),
    HOST: z
      .string()
      .trim()
      .min(1, 'HOST must be an address, such as 127.0.0.1.')
      .default('127.0.0.1'),
    PORTAL_PORT: port('PORTAL_PORT', 8080).default(8080),
    DESK_PORT: port('DESK_PORT', 8081).default(8081),
    TRUST_PROXY: hops.default(0),
    RATE_LIMIT: number(
      1_000_000,
      'RATE_LIMIT must be a number of requests a minute, such as 1200, or 0 for no limit.',
    ).default(1200),
    ...mailVariables,
  })
  .refine((it) => it.PORTAL_PORT === 0 || it.PORTAL_PORT !== it.DESK_PORT, {
    error: 'PORTAL_PORT and DESK_PORT must be two different ports.',
  })
  .refine((it) => it.SHARES_REPLICA_DIR !== (it.SHARES_DIR ?? it.DATA_DIR), {
    error: 'SHARES_REPLICA_DIR must be another folder than SHARES_DIR, on another disk or machine.',
  })
  .refine(goTogether, { error: FROM_MISSING });

/**
 * Read the configuration from environment variables; an empty one counts as not set.
 * @param projectRoot folder that holds `migrations/` and `apps/`; `DATA_DIR` may be relative to it.
 */
export function readConfig(env: Env, projectRoot: string = process.cwd()): Configured {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = settings.safeParse(set);
  if (!read.success) {
    return { ok: false, sentence: read.error.issues.map((issue) => issue.message).join(' ') };
  }
  const it = read.data;
  return {
    ok: true,
    value: {
      dataDir: resolve(projectRoot, it.DATA_DIR),
      sharesDir: resolve(projectRoot, it.SHARES_DIR ?? it.DATA_DIR),
      replicaDir:
        it.SHARES_REPLICA_DIR === undefined ? null : resolve(projectRoot, it.SHARES_REPLICA_DIR),
      coolingOffDays: it.COOLING_OFF_DAYS,
      filesMost: it.FILES_MB * 1_000_000,
      host: it.HOST,
      portalPort: it.PORTAL_PORT,
      deskPort: it.DESK_PORT,
      trustProxy: it.TRUST_PROXY,
      rateLimit: it.RATE_LIMIT,
      mail: mailSettings(it),
      folders: {
        migrations: join(projectRoot, 'migrations'),
        portal: join(projectRoot, 'apps', 'portal', 'dist'),
        desk: join(projectRoot, 'apps', 'backoffice', 'dist'),
      },
    },
  };
}
