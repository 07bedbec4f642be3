import type { EventOf } from '../events.ts';
import { AT_RECEIVER } from '../phases.ts';
import { guard, stateGuard } from './guard.ts';

/* The rules of people without an account who are not the reporter. */

export const heldByDirectie = stateGuard(
  'NOT_BEFORE_HANDOVER',
  'Somebody else than the reporter gets a code once the directie holds the case.',
  ({ phase }, { author }) => author.as === 'board' || !AT_RECEIVER.includes(phase),
);

export const toldWhy = guard<EventOf<'PersonInvited'>>(
  'REASON_MISSING',
  'Whoever gets a code reads why; the accused reads the nature of the report.',
  ({ about }) => about.trim() !== '',
);

export const byWhoHolds = guard<EventOf<'PersonInvited'>>(
  'NOT_THE_HOLDERS',
  'Only those who hold the case invite somebody, and nobody else of the desk reads along.',
  (_, __, { author, grants, holders }) =>
    holders === null || [author.kid, ...grants].every((kid) => holders.includes(kid)),
);

export const oneAccused = guard<EventOf<'PersonInvited'>>(
  'ONE_ACCUSED',
  'One person is accused in a dossier; another one has a dossier of their own.',
  ({ role }, { parties }) =>
    role !== 'accused' || !parties.some((party) => party.role === 'accused'),
);

export const canReadIt = guard<EventOf<'PersonInvited' | 'CodeReplaced'>>(
  'PERSON_SHUT_OUT',
  'Whoever a code is made for reads their own way back with it.',
  (_, __, { personReads }) => personReads === true,
);

export const madeByTheDesk = stateGuard(
  'CODE_OF_THEIR_OWN',
  'Only somebody who was invited gets another code; who made their own reports again.',
  (_, { party }) => party === null || party.keyFrom === 'DESK_ISSUED',
);

export const onlyWhatWaits = guard<EventOf<'CodeReplaced'>>(
  'NOT_WAITING',
  'Another code opens of the papers what waits, and nothing that was closed or never offered.',
  (_, { statements }, { compartment, compartmentId }) =>
    compartment !== 'statement' ||
    statements.some((it) => it.compartmentId === compartmentId && it.offered !== null),
);

export const dayToCome = guard<EventOf<'HearingOffered'>>(
  'DATE_IN_THE_PAST',
  'Somebody is invited for a day that is still to come.',
  ({ day }, _, { on }) => day >= on,
);

export const dayThatWas = guard<EventOf<'HearingHeld'>>(
  'DATE_TO_COME',
  'A talk is noted down once it was held.',
  ({ day }, _, { on }) => day <= on,
);
