import type { PartyRef } from '../state.ts';
import type { PartyRole } from '../words.ts';
import type { History, Invariant } from './explore.ts';
import { all, conflicted, has, last, never, noes, ofRole } from './facts.ts';

/* What must be true of somebody's own name, of their own yes, and of who gets a code. */

const isIn =
  (whose: PartyRef | null) =>
  ({ party }: History[number]) =>
    party?.id === whose?.id;

/** The last question about somebody's name; what came of it, and who confirmed that. */
function namingOf(history: History, whose: PartyRef | null) {
  const own = history.filter(isIn(whose));
  const asked = last(own, 'NamingAsked');
  const later = asked ? own.slice(own.indexOf(asked)) : [];
  const answer = last(later, 'NamingAnswered', 'NamingWithdrawn');
  const yes = answer?.event.type === 'NamingAnswered' && answer.event.consents.length > 0 && answer;
  const sure = yes ? all(own.slice(own.indexOf(yes)), 'ConsentConfirmed') : [];
  const confirmed = sure.some(({ event }) => event.requestId === asked?.event.requestId);
  return { asked, answer, yes: yes || undefined, confirmed };
}

/** Who made somebody a code, and could have answered with it. */
const makers = (history: History, whose: PartyRef | null): readonly (string | null)[] => [
  whose?.issuedBy ?? null,
  ...all(history.filter(isIn(whose)), 'CodeReplaced').map(({ author }) => author.kid),
];

const peopleOf = (history: History, role: PartyRole): readonly PartyRef[] => {
  const known = ofRole(all(history, 'PersonAdmitted', 'PersonInvited'), role);
  return known.flatMap(({ party }) => party ?? []);
};

/** They said yes to it, it still counts, and somebody who could not have said it knows so. */
const mayBeTold = (history: History, role: PartyRole, on: string) => {
  const people = peopleOf(history, role);
  return people.every((one) => {
    const { asked, yes, confirmed } = namingOf(history, one);
    if (!asked || !yes || asked.event.until < on) return false;
    return one.keyFrom === 'SELF' || confirmed;
  });
};

/** A handover on a consent from a code that the desk made, until somebody else knows of it. */
const unconfirmed = (history: History) => {
  const handover = last(history, 'HandedOver');
  if (handover?.founding !== 'DESK_ISSUED' || handover.event.consents.length === 0) return false;
  const { requestId } = handover.event;
  const out = peopleOf(history, 'reporter').flatMap((one) => makers(history, one));
  return !all(history, 'ConsentConfirmed').some(
    ({ event, author }) => event.requestId === requestId && !out.includes(author.kid),
  );
};

const NAMES: readonly (readonly [RegExp, PartyRole])[] = [
  [/amira/i, 'reporter'],
  [/selam/i, 'affectedPerson'],
];

export const NAMING_INVARIANTS: readonly Invariant[] = [
  {
    name: 'the accused reads a name only on a standing yes: signed, and known to be theirs',
    breaks: ({ event, party, author, on }, history) => {
      if (party?.role !== 'accused' || 'party' in author) return false;
      if (event.type === 'StatementWritten') return false;
      const words = JSON.stringify(event);
      return NAMES.some(([name, role]) => name.test(words) && !mayBeTold(history, role, on));
    },
  },
  never(
    'nobody answers for another',
    ['NamingAnswered', 'NamingWithdrawn'],
    ({ author, party }) => !('party' in author) || author.party !== party?.id,
  ),
  never(
    'somebody is asked about their own name, while they can answer, and once at a time',
    ['NamingAsked'],
    ({ event, party, personReads, on }, history) => {
      const { asked, answer } = namingOf(history, party);
      const waits = asked !== undefined && !answer && asked.event.until >= on;
      const nobody =
        party?.role === 'reporter' && last(history, 'PersonAdmitted')?.event.withoutCode;
      const theirs = party?.role === 'reporter' || party?.role === 'affectedPerson';
      return waits || nobody === true || !theirs || personReads !== true || event.until < on;
    },
  ),
  never(
    'a no is left alone for two weeks, and then asked about only for another reason',
    ['NamingAsked'],
    ({ event, party, on }, history) =>
      noes(history, party).some((no) => {
        const days = (Date.parse(on) - Date.parse(no.on)) / 86_400_000;
        return days < 14 || no.why === event.why;
      }),
  ),
  never(
    'an answer belongs to the question that waits',
    ['NamingAnswered'],
    ({ event, party, on }, history) => {
      const { asked, answer } = namingOf(history, party);
      return asked?.event.requestId !== event.requestId || !!answer || asked.event.until < on;
    },
  ),
  never(
    'a yes is signed for this name alone, and lets nobody in',
    ['NamingAnswered'],
    ({ event, party, compartmentId, consents }, history) => {
      if (event.consents.length === 0) return false;
      const [one] = consents;
      const until = namingOf(history, party).asked?.event.until;
      const theirs = one?.heads.some((head) => head.compartmentId === compartmentId);
      return (
        event.consents.length !== 1 ||
        consents.length !== 1 ||
        one?.what !== 'NAMING' ||
        !one.signed ||
        !one.textMatches ||
        !theirs ||
        one.readers.length > 0 ||
        one.expiresOn !== until
      );
    },
  ),
  never(
    'only a yes that stands is taken back',
    ['NamingWithdrawn'],
    ({ event, party }, history) =>
      namingOf(history, party).yes?.event.requestId !== event.requestId,
  ),
  never(
    'nobody who made a code confirms what was answered with it',
    ['ConsentConfirmed'],
    ({ event, party, author }, history) => {
      const named = namingOf(history, party).yes?.event.requestId === event.requestId;
      const whose = named ? [party] : peopleOf(history, 'reporter');
      const out = whose.flatMap((one) => makers(history, one));
      return out.includes(null) || out.includes(author.kid) || !makers(history, party)[0];
    },
  ),
  never('only what waits is confirmed, once', ['ConsentConfirmed'], ({ event, party }, history) => {
    if (party?.keyFrom !== 'DESK_ISSUED') return true;
    const { yes, confirmed } = namingOf(history, party);
    if (yes?.event.requestId === event.requestId && !confirmed) return false;
    return (
      !unconfirmed(history) || last(history, 'HandedOver')?.event.requestId !== event.requestId
    );
  }),
  never(
    'nothing is begun on a consent that whoever made the code could have given',
    ['CaseOpened', 'PersonInvited'],
    (_, history) => unconfirmed(history),
  ),
  never(
    'somebody gets a code to read with, from those who hold the case, once it is the directie that does',
    ['PersonInvited'],
    ({ author, grants, holders, personReads }, history) => {
      const strangers = [author.kid, ...grants].some((kid) => holders?.includes(kid) === false);
      const early = author.as !== 'board' && !has(history, 'HandedOver', 'CaseOpened');
      return strangers || early || personReads !== true;
    },
  ),
  never(
    'one person is accused in a dossier',
    ['PersonInvited'],
    ({ event }, history) => event.role === 'accused' && peopleOf(history, 'accused').length > 0,
  ),
  never(
    'a code is made again only by why, for who was invited, and for them to read',
    ['CodeReplaced'],
    ({ party, personReads }) => party?.keyFrom === 'SELF' || personReads !== true,
  ),
  never(
    'nobody is shut out but who steps back, or has a conflict that stands in the file',
    ['ConflictDeclared'],
    ({ event, author, compartment }, history) =>
      compartment !== 'casefile' &&
      author.kid !== event.kid &&
      has(history, 'CaseOpened') &&
      !conflicted(history).includes(event.kid),
  ),
  never(
    'a conflict takes nobody their own way back',
    ['ConflictDeclared'],
    ({ compartment, personReads }) => compartment === 'person' && personReads === false,
  ),
];
