import {
  equal,
  fromBase64url,
  fromHex,
  kidOf,
  openSignature,
  parseStatement,
  remarksHash,
  statementHash,
  toHex,
  wordsHash,
  type Place,
  type PublicKeys,
  type Statement,
} from '@gehoord/crypto';
import type {
  Author,
  Event,
  EventOf,
  PaperText,
  VerifiedEvent,
  VerifiedPaper,
  VerifiedSignature,
} from '@gehoord/protocol';
import { orNull } from './attempt.ts';

/** What a paper, or what somebody says under one, is held against. */
export interface Around {
  readonly place: Place;
  /** Who is asked to sign, with the keys they had at that moment; null where this reader knows none. */
  readonly signer: {
    readonly keys: PublicKeys | null;
    readonly keyFrom: 'SELF' | 'DESK_ISSUED';
  } | null;
  /** The version that waits, as it was offered. */
  readonly offered: PaperText | null;
}

type Signing = Pick<VerifiedEvent, 'paper' | 'signature'>;

/** Whether these are the very words and translations that a statement names. */
function wordsMatch(statement: Statement, text: PaperText): boolean {
  const nonce = fromHex(text.nonce);
  return (
    equal(statement.words, wordsHash(nonce, statement.language, text.words)) &&
    statement.translations.length === text.translations.length &&
    statement.translations.every(({ language, words }, at) => {
      const given = text.translations[at];
      return given?.language === language && equal(words, wordsHash(nonce, language, given.words));
    })
  );
}

/** @returns null where the bytes are no statement. */
export function paperOf(text: PaperText, { place }: Pick<Around, 'place'>): VerifiedPaper | null {
  return orNull(() => {
    const bytes = fromBase64url(text.bytes);
    const it = parseStatement(bytes);
    return {
      hash: toHex(statementHash(bytes)),
      statementId: toHex(it.statementId),
      version: it.version,
      previous: it.previous && toHex(it.previous),
      ...{ paper: it.paper, identity: it.identity, language: it.language },
      matches:
        equal(it.orgId, place.orgId) &&
        equal(it.dossierId, place.dossierId) &&
        wordsMatch(it, text),
    };
  });
}

function signatureOf(
  { signature, remarks }: EventOf<'StatementAnswered'>,
  author: Author,
  { offered, signer }: Around,
): VerifiedSignature | null {
  if (offered === null) return null;
  return orNull(() => {
    const said = openSignature(fromBase64url(signature), fromBase64url(offered.bytes));
    // After a claim the old code signs nothing any more.
    const keys = signer?.keys;
    const own = !!keys && equal(keys.signKey, said.signKey);
    const named = own && equal(said.kid, kidOf(keys)) && toHex(said.kid) === author.kid;
    const from = said.keyFrom === signer?.keyFrom;
    const given = remarks === null ? null : remarksHash(fromHex(offered.nonce), remarks);
    return {
      statement: toHex(said.statement),
      ...{ role: said.role, keyFrom: said.keyFrom, answer: said.answer },
      ...{ language: said.language, signedOn: said.signedOn },
      byAuthor: named && from,
      remarksMatch:
        given === null || said.remarks === null
          ? given === said.remarks
          : equal(given, said.remarks),
    };
  });
}

/** Check the paper an event brings, or the signature; null where it brings none that holds. */
export function signingOf(event: Event, author: Author, around: Around): Signing {
  if (event.type === 'StatementWritten' || event.type === 'StatementOffered') {
    return { paper: paperOf(event.text, around), signature: null };
  }
  if (event.type !== 'StatementAnswered') return { paper: null, signature: null };
  return { paper: null, signature: signatureOf(event, author, around) };
}
