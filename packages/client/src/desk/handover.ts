import { fromHex, random, toHex } from '@gehoord/crypto';
import type { EventOf, Event } from '@gehoord/protocol';
import { isWritable } from '../core/compartment.ts';
import { compartmentsOf, type Dossier } from '../core/dossier.ts';
import { consentsOf } from '../core/evidence.ts';
import { answeredPapers } from '../core/papers.ts';
import { members } from '../core/recipients.ts';
import { foundingOf, reporterKeys } from '../core/reporters.ts';
import { reporterIn, staffStaying, threadOf } from '../core/threads.ts';
import { genesis, grant, turnEpoch } from '../core/write.ts';
import { done, refused } from '../outcome.ts';
import { appends, dossierOf, may, type Desktop, type Plan } from './act.ts';
import { readersFor } from './plans.ts';
import { ownKid } from './sign-in.ts';

/** What may be given, by what right: a signed consent, or the answer sent along without a code. */
interface Ground {
  readonly requestId: string;
  readonly why: string;
  readonly extract: string | null;
  readonly readers: readonly string[];
  readonly report: 'RAW' | 'EXTRACT';
  readonly identity: boolean;
  readonly consents: readonly string[];
  readonly shown: string;
  readonly nonce: string;
  readonly reports: readonly string[];
  readonly identities: readonly string[];
  readonly statements: readonly string[];
}

function groundOf(dossier: Dossier, desktop: Desktop): Ground | null {
  const { consultation, withoutCode, mayPassOn } = dossier.state;
  if (consultation?.state === 'GIVEN') {
    const { asked, given } = consultation;
    const { requestId, why, extract, readers } = asked;
    const { report, identity, consents, shown, nonce } = given;
    return {
      ...{ requestId, why, readers, report, identity, consents, shown, nonce },
      extract: report === 'EXTRACT' ? extract : null,
      reports: report === 'RAW' ? asked.reports.map((ref) => ref.compartmentId) : [],
      identities: identity ? asked.identities.map((ref) => ref.compartmentId) : [],
      statements: asked.statements.map((ref) => ref.compartmentId),
    };
  }
  if (!withoutCode || mayPassOn !== 'YES') return null;
  return {
    ...{ requestId: toHex(random(16)), why: '', extract: null, report: 'RAW', identity: false },
    readers: readersFor(dossier, desktop).map((reader) => reader.kid),
    ...{ consents: [], shown: '', nonce: '0'.repeat(64), identities: [] },
    reports: compartmentsOf(dossier, 'report').map((compartment) => compartment.id),
    statements: dossier.state.statements.map(({ compartmentId }) => compartmentId),
  };
}

function founderNonceOf(dossier: Dossier): string | null {
  const admitted = dossier.facts.find(({ event }) => event.type === 'PersonAdmitted')?.event;
  return admitted?.type === 'PersonAdmitted' ? admitted.nonce : null;
}

function handedOver(dossier: Dossier, ground: Ground): EventOf<'HandedOver'> | null {
  const founderNonce = founderNonceOf(dossier);
  const { receivedOn, withoutCode } = dossier.state;
  if (founderNonce === null || receivedOn === null) return null;
  const { requestId, why, extract, report, identity, consents, shown, nonce } = ground;
  return {
    type: 'HandedOver',
    ...{ requestId, why, extract, report, identity, consents, shown, nonce },
    ...{ receivedOn, founderNonce, withoutCode },
  };
}

/**
 * Hand a confidential report over: give the readers exactly what the reporter's consent names, and
 * turn the way back to them. The receiver keeps the talk, and reads nothing the directie writes.
 */
export const planHandover =
  (id: string): Plan =>
  (desktop) => {
    const { seat, pen, book } = desktop;
    const dossier = dossierOf(seat, id);
    const person = dossier && threadOf(dossier, 'PERSON');
    if (!dossier || !person) return refused('DOSSIER_UNKNOWN');
    if (!isWritable(person)) return refused('READERS_CHANGED');
    const ground = groundOf(dossier, desktop);
    const event = ground && handedOver(dossier, ground);
    const readers = ground && members(book, ground.readers);
    if (!ground || !event) return refused('CONSENT_MISSING');
    if (!readers || readers.length === 0) return refused('NO_READER_LEFT');
    const consents = consentsOf(event, {
      ...{ book, place: person.place, state: dossier.state },
      ...{ reporters: reporterKeys(dossier, book), founding: foundingOf(dossier, book) },
    });
    const grants = readers.map(({ kid }) => toHex(kid));
    // Only what the consent names, and only once: a paper can be answered again in a later version.
    const heads = consents.find(({ what }) => what === 'HANDOVER')?.heads ?? [];
    const papers = ground.statements.filter(
      (id) => ground.consents.length === 0 || heads.some((head) => head.compartmentId === id),
    );
    const finished = answeredPapers(dossier).map(({ compartmentId }) => compartmentId);
    if (dossier.state.statements.some(({ offered }) => offered)) return refused('PAPER_WAITS');
    if (ground.consents.length > 0 && papers.some((id) => !finished.includes(id)))
      return refused('PAPER_WAITS');
    const refusal = may(seat, dossier, 'consult', event, { consents, grants });
    if (refusal) return refusal;
    const { requestId, shown, nonce } = ground;
    const evidence = { requestId, consents: [...ground.consents], shown, nonce };
    const holder: Event = { type: 'HolderChanged', ...evidence };
    const access: Event = { type: 'AccessGranted', ...evidence };
    const known = (ids: readonly string[]) =>
      ids.flatMap((one) => dossier.compartments.get(one) ?? []);
    const given = known([...ground.reports, ...ground.identities]);
    const own = members(book, [ownKid(seat)]) ?? [];
    return done(
      appends(
        turnEpoch(pen, person, holder, [...readers, ...reporterIn(person)]),
        ...given.map((compartment) => grant(pen, compartment, access, readers)),
        // With what came before: the versions, the corrections, and what was signed.
        ...known(papers).map((paper) => {
          const staying = [...staffStaying(paper, book), ...readers];
          return turnEpoch(pen, paper, access, staying, { earlierFor: readers });
        }),
        genesis(pen, fromHex(dossier.id), 'consult', event, [...own, ...readers]).append,
      ),
    );
  };
