import {
  RECEIVER_ROLES,
  verifyOrder,
  type Order,
  type OrderSignature,
} from '@gehoord/crypto/verify';
import type { ProblemCode } from '@gehoord/contract';
import { hex, same } from '../bytes.ts';
import { addDays, isAboutToday } from '../days.ts';
import type { Outlook } from '../store/store.ts';
import type { Member, Person, StoredOrder } from '../store/values.ts';
import { memberState, type CurrentDirectory } from './standing.ts';

/** Days without a word from outside after which a report that stayed confidential may go. */
export const SILENT_DAYS = 30;

/** Days in which a report that was withdrawn can be taken back. */
export const TAKE_BACK_DAYS = 7;

/** Somebody who signed, as the server knows them; null where it knows nobody with this kid. */
export interface Signer {
  readonly signature: OrderSignature;
  readonly member: Member | null;
  readonly person: Person | null;
}

export interface OrderFacts {
  readonly order: Order;
  readonly body: Uint8Array;
  readonly signers: readonly Signer[];
  readonly orgId: Uint8Array | null;
  readonly current: CurrentDirectory | null;
  readonly outlook: Outlook;
  /** The order it is about, where it names one. */
  readonly about: StoredOrder | null;
  readonly today: string;
  /** Whether that is believed: see rules/calendar.ts. */
  readonly believed: boolean;
}

const keyOf = ({ member, person }: Signer): Uint8Array | null =>
  member?.keys.signKey ?? person?.keys.signKey ?? null;

/** Members who signed and may: active, of a role that hears of reports, and with a part in this dossier. */
function membersOf({ signers, current, outlook }: OrderFacts): readonly Member[] {
  return signers.flatMap(({ member }) =>
    member !== null &&
    RECEIVER_ROLES.includes(member.role) &&
    memberState(current, member.kid) === 'ACTIVE' &&
    outlook.members.has(hex(member.kid))
      ? [member]
      : [],
  );
}

const named = ({ name }: Member) =>
  name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Two accounts of one person are one person. */
const peopleIn = (members: readonly Member[]): number => new Set(members.map(named)).size;

const decides = ({ role }: Member): boolean => role === 'board' || role === 'alternate';

/** Whether somebody of the directie ever had a slot: then it is not the receiver's alone any more. */
const reachedDirectie = ({ outlook }: OrderFacts): boolean =>
  [...outlook.members.values()].includes('board');

/** How many members an erasure takes: one while the receiver alone holds it, two from then on. */
const enough = (facts: OrderFacts): boolean =>
  peopleIn(membersOf(facts)) >= (reachedDirectie(facts) ? 2 : 1);

/**
 * Whether two of them read one compartment now. The server cannot tell a case file from a talk with an
 * adviser; whoever was let in to neither, or was shut out, is no second person (T16).
 */
const together = (facts: OrderFacts): boolean =>
  facts.outlook.rooms.some(
    (room) => peopleIn(membersOf(facts).filter(({ kid }) => room.has(hex(kid)))) >= 2,
  );

/**
 * Whether somebody reported this dossier, or may have. At the portal only the reporter's code is made by
 * nobody else. Of a dossier that a desk began every code is the desk's, and the server cannot tell whose
 * is whose; the member who signs along can.
 */
const hasReported = ({ person }: Signer, { order, outlook }: OrderFacts): boolean =>
  person !== null &&
  same(person.dossierId, order.dossierId) &&
  !(outlook.hasReporter && person.issued);

/** What each kind takes besides signatures that hold. */
const RULES: Readonly<Record<Order['kind'], (facts: OrderFacts) => ProblemCode | null>> = {
  DESTROY: (facts) => {
    const members = membersOf(facts);
    if (!together(facts)) return 'SECOND_SIGNATURE_REQUIRED';
    return members.some(decides) ? null : 'NOT_ALLOWED';
  },
  ERASE: (facts) => {
    const { order, signers, today, believed } = facts;
    if (!signers.some((signer) => hasReported(signer, facts)) || !enough(facts))
      return 'SECOND_SIGNATURE_REQUIRED';
    return believed && addDays(order.day, TAKE_BACK_DAYS) < today ? null : 'TOO_EARLY';
  },
  FADE: (facts) => {
    const { outlook, today, believed } = facts;
    if (!enough(facts)) return 'SECOND_SIGNATURE_REQUIRED';
    // A talk that was written down without a code has nobody outside who could say anything.
    const last = outlook.spokenOn ?? (reachedDirectie(facts) ? null : outlook.begunOn);
    const silent = last !== null && addDays(last, SILENT_DAYS) <= today;
    return believed && silent ? null : 'TOO_EARLY';
  },
  HOLD: (facts) => (membersOf(facts).length > 0 ? null : 'NOT_ALLOWED'),
  RELEASE: (facts) => aboutOne(facts, ['HOLD']),
  CANCEL: (facts) => aboutOne(facts, ['DESTROY']),
};

function aboutOne(facts: OrderFacts, kinds: readonly StoredOrder['kind'][]): ProblemCode | null {
  const { about, order } = facts;
  if (membersOf(facts).length === 0) return 'NOT_ALLOWED';
  const fits =
    about !== null && same(about.dossierId, order.dossierId) && kinds.includes(about.kind);
  return fits ? null : 'ORDER_REFUSED';
}

/** A person who withdrew signed on that day, and whoever holds the report adds their name a week later. */
function dayFits({ order, today }: OrderFacts): boolean {
  return order.kind === 'HOLD' || order.kind === 'RELEASE' || order.kind === 'CANCEL'
    ? isAboutToday(order.day, today)
    : order.day <= addDays(today, 1);
}

const destroys = (kind: Order['kind']): boolean =>
  kind === 'DESTROY' || kind === 'ERASE' || kind === 'FADE';

/** @returns why an order is refused; null where it is carried out. */
export function orderProblem(facts: OrderFacts): ProblemCode | null {
  const { order, body, signers, orgId, outlook } = facts;
  if (!same(order.orgId, orgId) || !dayFits(facts)) return 'ORDER_REFUSED';
  const holds = signers.every((signer) => {
    const signKey = keyOf(signer);
    return (
      signKey !== null && verifyOrder(body, { signature: signer.signature.signature, signKey })
    );
  });
  if (!holds) return 'ORDER_REFUSED';
  if (destroys(order.kind) && outlook.orders.some(({ kind }) => kind === 'HOLD')) return 'ON_HOLD';
  return RULES[order.kind](facts);
}
