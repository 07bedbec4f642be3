import { join } from 'node:path';
import { fromBase64url } from '@gehoord/crypto';
import type { Found, Haystack, Secret } from './canary.ts';
import type { House } from './house.ts';
import type { Leftovers } from './leftovers.ts';
import { exchangePlaces, filePlaces, leftoverPlaces, linePlaces, valuePlaces } from './places.ts';
import { bytesSecret } from './secrets.ts';
import type { Visitor } from './visitor.ts';
import type { Exchange } from './wire.ts';

/** Everything that went to and from one browser, was said in it, or stayed in it. */
export const placesOf = (who: Visitor, leftovers: Leftovers): readonly Haystack[] => [
  ...who.wire.exchanges.flatMap((exchange) => exchangePlaces(who.name, exchange)),
  ...linePlaces(`${who.name}: console`, who.console),
  ...leftoverPlaces(who.name, leftovers),
];

/** Both databases, with what belongs to them: as files, and value by value. */
export const serverPlaces = ({ config }: House, when: string): readonly Haystack[] => [
  ...filePlaces(config.dataDir, when),
  ...['gehoord.db', 'shares.db'].flatMap((file) => valuePlaces(join(config.dataDir, file))),
];

const to = (exchanges: readonly Exchange[], path: string): readonly Exchange[] =>
  exchanges.filter(({ method, url }) => method === 'POST' && new URL(url).pathname === path);

/** A field of a JSON body, as the text it is. */
export const fieldOf = (body: Buffer, name: string): string => {
  const value = (JSON.parse(body.toString('utf8')) as Readonly<Record<string, unknown>>)[name];
  if (typeof value !== 'string') throw new Error(`No ${name} in this body.`);
  return value;
};

/** The organisation's id, from the set-up itself. */
export function organisationIdOf(exchanges: readonly Exchange[]): Uint8Array {
  const [setUp] = to(exchanges, '/api/setup');
  if (setUp === undefined) throw new Error('Nobody set anything up here.');
  return fromBase64url(fieldOf(setUp.requestBody, 'orgId'));
}

const signIns = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  to(exchanges, '/api/sessions').filter(({ status }) => status < 300);

/** The last time somebody signed in here. */
export function signInOf(exchanges: readonly Exchange[]): Exchange {
  const last = signIns(exchanges).at(-1);
  if (last === undefined) throw new Error('Nobody signed in here.');
  return last;
}

/** The tokens of all sessions somebody had. */
export const sessionTokens = ({ name, wire }: Visitor): readonly Secret[] =>
  signIns(wire.exchanges).map(({ responseBody }, index) =>
    bytesSecret(`${name}: session ${index}`, fromBase64url(fieldOf(responseBody, 'token'))),
  );

/** Where a session token and a locator have to stand. */
export const ON_THE_WIRE = /, (request headers|request body|answer body)$/;

/** Where a one-time link stands after it was opened: a browser remembers what it was told to open. */
export const OPENED = /(, request body|: addresses that were asked|: address as it was typed)$/;

/** A secret that one person has to show, and only there. */
export interface Owned {
  readonly owner: string;
  readonly secret: Secret;
  readonly where: RegExp;
}

/** Where secrets with an owner stand although they may not. */
export const strays = (owned: readonly Owned[], found: readonly Found[]): readonly Found[] =>
  found.filter(({ secret, place }) =>
    owned.some(
      (it) =>
        it.secret.name === secret && !(place.startsWith(`${it.owner}: `) && it.where.test(place)),
    ),
  );
