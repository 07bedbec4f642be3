import {
  exportPartHash,
  fromBase64url,
  fromHex,
  readSignature,
  signExport,
  text,
  toBase64url,
  toHex,
  type KeyPair,
} from '@gehoord/crypto';
import type { StatementState } from '@gehoord/protocol';
import type { DirectoryBook } from '../core/directory-book.ts';
import type { Dossier } from '../core/dossier.ts';
import { versionsOf, type PaperVersion } from '../core/papers.ts';
import { orNull } from '../core/attempt.ts';
import { evidenceOf } from './evidence-of.ts';
import { FIRST_LINE, sealLine, type Line } from './lines.ts';

/** What a file is made from: a dossier as its maker reads it. */
export interface Making {
  readonly dossier: Dossier;
  readonly book: DirectoryBook;
  /** Public name of the organisation, as it is shown. */
  readonly organisation: string;
  /** The member who makes the file. */
  readonly by: Pick<KeyPair, 'kid' | 'sign' | 'keys'>;
  /** The day they say it is, `YYYY-MM-DD`. */
  readonly on: string;
  /** Compartment of the one paper that goes in; null for all of them. */
  readonly statementId: string | null;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The form in which text is hashed: NFC, and U+FFFD for half a surrogate pair. */
const hashable = (value: string): string => utf8.decode(text(value));

interface Answered {
  /** Hexadecimal hash of the version. */
  readonly statement: string;
  readonly signature: string;
  readonly remarks: string | null;
}

function answersIn({ facts }: Dossier, compartmentId: string): readonly Answered[] {
  return facts.flatMap(({ event, compartment }) => {
    if (event.type !== 'StatementAnswered' || compartment.id !== compartmentId) return [];
    const { signature, remarks } = event;
    const said = orNull(() => readSignature(fromBase64url(signature)));
    return said ? [{ statement: toHex(said.statement), signature, remarks }] : [];
  });
}

/** Versions that lay before somebody; of the others only the bytes go along, so that none is missing. */
const wasOffered = ({ facts }: Dossier, { text: own }: PaperVersion): boolean =>
  facts.some(({ event }) => event.type === 'StatementOffered' && event.text.bytes === own.bytes);

function versionLines(
  { dossier }: Making,
  state: StatementState,
  number: number,
  version: PaperVersion,
): readonly Line[] {
  const { text: own, hash, paper, version: count } = version;
  const answers = answersIn(dossier, state.compartmentId).filter((it) => it.statement === hash);
  const corrections = state.corrections.filter((it) => it.statement === hash);
  const shown = {
    nonce: toBase64url(fromHex(own.nonce)),
    words: hashable(own.words),
    translations: own.translations.map(({ language, words }) => ({
      ...{ language: hashable(language), words: hashable(words) },
    })),
  };
  const seen = answers.length + corrections.length > 0 || wasOffered(dossier, version);
  const below = (word: string, at: number) => `${word} ${number} ${count} ${at + 1} ${paper}`;
  return [
    {
      part: `paper ${number} ${count} ${paper}`,
      statement: own.bytes,
      shown: seen ? shown : null,
    },
    ...answers.map(({ signature, remarks }, at) => ({
      ...{ part: below('signature', at), signature },
      remarks: remarks === null ? null : hashable(remarks),
    })),
    ...corrections.map((one, at) => ({
      ...{ part: below('correction', at), text: hashable(one.text) },
    })),
  ];
}

function paperLines(making: Making): readonly Line[] {
  const { dossier, statementId } = making;
  const papers = dossier.state.statements.filter(
    ({ compartmentId }) => statementId === null || compartmentId === statementId,
  );
  return papers.flatMap((state, at) =>
    versionsOf(dossier, state.compartmentId).flatMap((version) =>
      versionLines(making, state, at + 1, version),
    ),
  );
}

function allLines(making: Making): readonly Line[] {
  const { dossier, book, organisation } = making;
  const { nonce, people } = evidenceOf(dossier, book);
  return [
    {
      part: 'organisation',
      orgId: toBase64url(book.orgId),
      name: hashable(organisation),
      root: toBase64url(book.rootKey),
    },
    ...book.pages.map(({ bytes, countersignatures }, at) => ({
      part: `directory ${at + 1}`,
      directory: toBase64url(bytes),
      countersignatures: countersignatures.map(({ kid, signature }) => ({
        ...{ kid: toBase64url(kid), signature: toBase64url(signature) },
      })),
    })),
    { part: 'dossier', dossierId: toBase64url(fromHex(dossier.id)), nonce },
    ...people,
    ...paperLines(making),
  ];
}

/**
 * Make the file: everything somebody needs to check these papers years later, without a server.
 * It holds the words in the clear; whoever has the file can read it.
 * @returns its bytes (UTF-8 text), or null where there is no such paper or no directory to go by.
 */
export function buildBundle(making: Making): Uint8Array | null {
  const { dossier, book, by, on, statementId } = making;
  const page = book.current;
  const there = dossier.state.statements.some(
    ({ compartmentId }) => statementId === null || compartmentId === statementId,
  );
  if (page === null || !there) return null;
  const lines = allLines(making).map((line) => ({ name: line.part, text: JSON.stringify(line) }));
  const seal = signExport(
    {
      ...{ orgId: book.orgId, dossierId: fromHex(dossier.id) },
      scope: statementId === null ? 'DOSSIER' : 'PAPER',
      ...{ kid: by.kid, signKey: by.keys.signKey, madeOn: on, directoryHash: page.hash },
      parts: lines.map((line) => ({ name: line.name, hash: exportPartHash(text(line.text)) })),
    },
    by.sign,
  );
  const all = [FIRST_LINE, ...lines.map((line) => line.text), sealLine(toBase64url(seal))];
  return text(`${all.join('\n')}\n`);
}
