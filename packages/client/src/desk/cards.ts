import { groupsOf, newCode, personOf, random } from '@gehoord/crypto';
import { addDays } from '@gehoord/protocol';
import { today } from '../core/day.ts';
import type { CardAttempt, ClaimCard, Seat } from './memory.ts';

const CARD_DAYS = 30;

/** A code to print or tell. The person replaces it by one of their own when they come back. */
function newCard(seat: Seat): ClaimCard {
  const code = newCode();
  const person = personOf(code, seat.account.orgId);
  return { groups: groupsOf(code), person, claimBy: addDays(today(), CARD_DAYS) };
}

/**
 * The card and nonce of one action: the same for every try, so that trying again makes no second one.
 * Forget it with `seat.cards.delete` once the action is done.
 */
export function attemptOf(seat: Seat, what: string, withCard = true): CardAttempt {
  const known = seat.cards.get(what);
  if (known) return known;
  const attempt = { nonce: random(16), card: withCard ? newCard(seat) : null };
  seat.cards.set(what, attempt);
  return attempt;
}
