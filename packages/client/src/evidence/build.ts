import { fromBase64url, fromHex, readSignature, toBase64url, toHex } from '@gehoord/crypto';
import type { StatementState } from '@gehoord/protocol';
import type { Dossier } from '../core/dossier.ts';
import { versionsOf, type PaperVersion } from '../core/papers.ts';
import { orNull } from '../core/attempt.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Line } from './lines.ts';
import { hashable, organisationLines, sealedFile, type Maker } from './sealed-file.ts';

/** What a file is made from: a dossier as its maker reads it. */
export interface Making extends Maker {
  readonly dossier: Dossier;
  /** Compartment of the one paper that goes in; null for all of them. */
  readonly statementId: string | null;
}

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
  const { dossier, book } = making;
  const { nonce, people } = evidenceOf(dossier, book);
  return [
    ...organisationLines(making),
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
  const { dossier, statementId } = making;
  const there = dossier.state.statements.some(
    ({ compartmentId }) => statementId === null || compartmentId === statementId,
  );
  if (!there) return null;
  const scope = statementId === null ? 'DOSSIER' : 'PAPER';
  return sealedFile('BUNDLE', allLines(making), {
    ...making,
    ...{ dossierId: fromHex(dossier.id), scope },
  });
}
