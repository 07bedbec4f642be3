import {
  CryptoError,
  fromBase64url,
  normaliseName,
  openSlot,
  paperSlot,
  parseCode,
  parseEntry,
  passphraseSlot,
  personOf,
  readPaperCode,
  rootKeys,
  unwrapAccountKey,
  unwrapMemberKeys,
  type KeyPair,
} from '@gehoord/crypto';
import type { Secret } from './canary.ts';
import { bytesSecret } from './secrets.ts';
import type { Exchange } from './wire.ts';

const SEED = 32;

/** Secrets that were never on a screen, derived again from those that were. */
export interface Derived {
  readonly secrets: readonly Secret[];
  readonly pairs: readonly KeyPair[];
}

// An Ed25519 secret key is its seed and then the public key, which anybody may have.
const seedOf = (secret: Uint8Array): Uint8Array => secret.slice(0, SEED);

const pairSecrets = (name: string, { sign, seal }: KeyPair): readonly Secret[] => [
  bytesSecret(`${name}: signing seed`, seedOf(sign)),
  bytesSecret(`${name}: sealing seed`, seal),
];

/** What a statuscode gives. The locator goes to the server at sign-in, and nowhere else. */
export function personSecrets(
  name: string,
  digits: string,
  orgId: Uint8Array,
): Derived & { readonly locator: Secret; readonly locatorHash: Uint8Array } {
  const code = parseCode(digits);
  if (code === null) throw new Error('Not a code.');
  const person = personOf(code, orgId);
  const signIn = bytesSecret(`${name}: sign-in seed`, seedOf(person.signIn.secret));
  return {
    secrets: [signIn, ...pairSecrets(name, person.pair)],
    pairs: [person.pair],
    locator: bytesSecret(`${name}: locator`, person.locator),
    locatorHash: person.locatorHash,
  };
}

/** What a member knows and keeps on paper. */
export interface MemberKnows {
  readonly orgId: Uint8Array;
  readonly signInName: string;
  readonly passphrase: string;
  readonly recovery: string;
  readonly escrow: string;
}

const answerOf = ({ responseBody }: Exchange) =>
  JSON.parse(responseBody.toString('utf8')) as Readonly<Record<string, string>>;

/**
 * Everything a passphrase and the sheets give: slots, account key, private keys.
 * @param signedIn the exchange in which this member signed in, with the wrapped keys in its answer.
 */
export function memberSecrets(name: string, knows: MemberKnows, signedIn: Exchange): Derived {
  const account = { orgId: knows.orgId, name: normaliseName(knows.signInName) };
  const { wrapped = '', wrappedKeys = '' } = answerOf(signedIn);
  const papers = (['recovery', 'escrow'] as const).map((kind) => {
    const paper = readPaperCode(knows[kind]);
    return { kind: `${kind} sheet`, paper, slot: paperSlot(account, kind, paper) };
  });
  const phrase = passphraseSlot(account, knows.passphrase);
  const key = unwrapAccountKey(account, phrase, fromBase64url(wrapped));
  const { pairs } = unwrapMemberKeys(account, key, fromBase64url(wrappedKeys));
  const slots = [{ kind: 'passphrase', slot: phrase }, ...papers];
  return {
    pairs,
    secrets: [
      ...papers.map(({ kind, paper }) => bytesSecret(`${name}: bytes of the ${kind}`, paper)),
      ...slots.flatMap(({ kind, slot }) => [
        bytesSecret(`${name}: sign-in seed of the ${kind}`, seedOf(slot.signIn.secret)),
        bytesSecret(`${name}: key of the ${kind}`, slot.key),
      ]),
      bytesSecret(`${name}: account key`, key),
      ...pairs.flatMap((pair) => pairSecrets(name, pair)),
    ],
  };
}

/** What the sheets of the organisation give. */
export function rootSecrets(code: string, orgId: Uint8Array): readonly Secret[] {
  const paper = readPaperCode(code);
  const { secret } = rootKeys(paper, orgId);
  return [bytesSecret('ROOT: bytes', paper), bytesSecret('ROOT: seed', seedOf(secret))];
}

interface SentEntry {
  readonly entry: string;
  readonly share: string | null;
}

/** Every entry that was posted, with the share that came along. */
export function postedEntries(exchanges: readonly Exchange[]): readonly SentEntry[] {
  return exchanges
    .filter(({ method, url }) => method === 'POST' && /\/api\/(reports|appends)$/.test(url))
    .flatMap(({ requestBody }) => {
      const body = JSON.parse(requestBody.toString('utf8')) as Record<string, SentEntry[]>;
      return body['geneses'] ?? body['appends'] ?? [];
    });
}

/** The keys of all compartments, opened with everybody's own. */
export function dekSecrets(
  entries: readonly SentEntry[],
  pairs: readonly KeyPair[],
): readonly Secret[] {
  return entries.flatMap(({ entry }, index) => {
    const { header } = parseEntry(fromBase64url(entry));
    const { opening } = header;
    if (opening === null) return [];
    const opened = header.slots.flatMap((slot) =>
      pairs.flatMap((pair) => {
        try {
          return [openSlot(slot, header, pair, opening.dekCommitment)];
        } catch (error) {
          if (error instanceof CryptoError) return [];
          throw error;
        }
      }),
    );
    return opened.slice(0, 1).map((dek) => bytesSecret(`content key ${index}`, dek));
  });
}
