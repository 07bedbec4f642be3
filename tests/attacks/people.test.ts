import { signClaim, toBase64url, toHex, type Person } from '@gehoord/crypto';
import type { PaperDraft } from '@gehoord/client/types';
import type { Event } from '@gehoord/protocol';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePaper, versionsOf } from '../../packages/client/src/core/papers.ts';
import { members, outside } from '../../packages/client/src/core/recipients.ts';
import { personIn } from '../../packages/client/src/core/threads.ts';
import {
  content,
  genesis,
  grant,
  turnEpoch,
  type Pen,
} from '../../packages/client/src/core/write.ts';
import type { Dossier } from '../../packages/client/src/core/dossier.ts';
import { planInvite, planReplace } from '../../packages/client/src/desk/people.ts';
import { planMessage } from '../../packages/client/src/desk/plans.ts';
import { planStatement } from '../../packages/client/src/desk/statements.ts';
import { asBram, asLotte, card, claimWith, force, penOf, staff, wayOf } from './cards.ts';
import { Case, Organisation, rulesIn, somebody } from './world.ts';

/*
 * Attack 4, for people who were invited. Bram of the directie gave Kees a card and kept the code; his
 * client is modified, and the server believes everything. Lotte's client is as it should be.
 */

let organisation: Organisation;
beforeAll(() => {
  organisation = new Organisation();
});

const ABOUT = { about: 'Iemand meldde ongewenst gedrag.' };
const KEES = { role: 'accused', name: 'Kees Testmentor', ...ABOUT } as const;
const WENDY = { role: 'witness', name: 'Wendy Fictief', ...ABOUT } as const;
const DRAFT: PaperDraft = {
  ...{ paper: 'HEARING', identity: 'SEEN', language: 'nl' },
  ...{ words: 'Kees vertelt.', translations: [] },
};

/** A report at the door of the directie, and cards for Kees and Wendy. */
function invited() {
  const it = new Case(organisation, { door: 'board' }, ['bram', 'lotte']);
  const [kees, wendy] = [somebody(), somebody()];
  it.desk('bram', planInvite(it.id, KEES, card(kees)));
  it.desk('bram', planInvite(it.id, WENDY, card(wendy)));
  return { it, kees, wendy };
}

/** Kees exchanges the card for a code of his own. */
function claimed() {
  const at = invited();
  const own = claimWith(at.it, at.kees, 'accused');
  expect(rulesIn(asLotte(at.it))).toEqual([]);
  return { ...at, own };
}

/** A paper for Kees that nobody has offered yet. */
function withPaper() {
  const at = claimed();
  const kees = wayOf(asBram(at.it), 'accused').id;
  at.it.desk('bram', planStatement(at.it.id, null, DRAFT, kees));
  const paper = asBram(at.it).state.statements[0]?.compartmentId ?? '';
  return { ...at, paper };
}

const offerTo =
  (paper: string, ...to: readonly Person[]) =>
  (dossier: Dossier, pen: Pen) => {
    const compartment = dossier.compartments.get(paper);
    const version = versionsOf(dossier, paper).at(-1);
    if (!compartment || !version) throw new Error('No paper.');
    const person = wayOf(dossier, 'accused').id;
    const event: Event = { type: 'StatementOffered', person, text: version.text };
    const readers = [...staff(organisation), ...to.map(({ pair }) => outside(pair.keys))];
    return [turnEpoch(pen, compartment, event, readers)];
  };

test('two people who were invited are told apart, and nothing is broken', () => {
  const { it } = claimed();
  const seen = asLotte(it);
  expect(seen.outside.map(({ role }) => role).sort()).toEqual(['accused', 'reporter', 'witness']);
  expect(seen.state.parties.filter(({ name }) => name !== '')).toHaveLength(2);
});

describe('whoever made the card and kept it', () => {
  test('writes nothing in the name of somebody who has a code of their own', () => {
    const { it, kees } = claimed();
    const seen = force(it, (dossier) => {
      const pen = penOf(organisation, kees.pair, dossier);
      const event: Event = { type: 'MessageWritten', text: 'Ik beken.' };
      return [content(pen, wayOf(dossier, 'accused'), event)];
    });
    expect(rulesIn(seen)).toEqual(['AUTHOR']);
    const said = seen.facts.filter(({ event }) => event.type === 'MessageWritten');
    expect(said).toEqual([]);
  });

  test('offers no paper to the card: everybody sees it is broken', () => {
    const { it, kees, own, paper } = withPaper();
    const seen = force(it, offerTo(paper, kees));
    expect(rulesIn(seen)).toEqual(['READER_UNKNOWN']);
    expect(seen.state.statements[0]?.offered).toBeNull();
    const { it: other, own: theirs, paper: second } = withPaper();
    expect(rulesIn(force(other, offerTo(second, theirs, kees)))).toEqual(['READER_UNKNOWN']);
    expect(own).not.toBe(theirs);
  });

  test('offers it to nobody else: not to the witness, and not without its signer', () => {
    const { it, wendy, paper } = withPaper();
    expect(rulesIn(force(it, offerTo(paper, wendy)))).toEqual(['READER_UNKNOWN']);
    const other = withPaper();
    expect(rulesIn(force(other.it, offerTo(other.paper)))).toEqual(['PAPER_NOT_SHOWN']);
    const third = withPaper();
    expect(rulesIn(force(third.it, offerTo(third.paper, third.own)))).toEqual([]);
  });

  test('claims the code back with nothing but the card: the claim was used', () => {
    const { it, kees } = claimed();
    const again = somebody();
    const seen = force(it, (dossier) => {
      const way = wayOf(dossier, 'accused');
      const claim = signClaim(
        {
          ...{ dossierId: way.place.dossierId, oldKid: kees.pair.kid, newKeys: again.pair.keys },
          ...{ newLocatorHash: again.locatorHash, newSignInKey: again.signIn.publicKey },
        },
        kees.pair.sign,
        again.pair.sign,
      );
      const event: Event = { type: 'Claimed', claim: toBase64url(claim) };
      return [
        turnEpoch(penOf(organisation, kees.pair, dossier), way, event, [
          ...staff(organisation),
          outside(again.pair.keys),
        ]),
      ];
    });
    expect(rulesIn(seen)).toContain('AUTHOR');
    expect(personIn(seen, wayOf(seen, 'accused').id)?.keys).toHaveLength(2);
  });
});

test('a claim that is none brings in nobody, and takes no card away', () => {
  const { it, kees } = invited();
  const dossier = it.read(kees.pair);
  const way = wayOf(dossier, 'accused');
  const event: Event = { type: 'Claimed', claim: 'AAAA' };
  it.add([content(penOf(organisation, kees.pair, dossier), way, event)]);
  const again = [...staff(organisation), outside(kees.pair.keys)];
  const now = it.read(kees.pair);
  it.add([turnEpoch(penOf(organisation, kees.pair, now), wayOf(now, 'accused'), event, again)]);
  const seen = asLotte(it);
  expect(rulesIn(seen)).toEqual(['READER_UNKNOWN', 'READER_UNKNOWN']);
  expect(seen.state.parties.find(({ role }) => role === 'accused')?.cardUntil).toBe('2099-01-01');
});

test('who never held the case writes no paper, whatever they say they saw', () => {
  const { it } = claimed();
  const { noor } = organisation.pairs;
  const way = wayOf(asBram(it), 'accused');
  const text = makePaper(DRAFT, way, organisation.book, null);
  const event: Event = { type: 'StatementWritten', person: way.id, text };
  const seen = [{ compartmentId: way.id, seq: 999, head: '00'.repeat(32) }];
  const pen = { author: noor, book: organisation.book, seen };
  it.add([genesis(pen, way.place.dossierId, 'statement', event, staff(organisation)).append]);
  expect(rulesIn(asLotte(it))).toEqual(['NOT_THE_HOLDERS']);
});

test('who begins compartments without end silences nobody', () => {
  const { it, own } = claimed();
  for (let left = 80; left > 0; left -= 1) {
    const dossier = it.read(own.pair);
    const event: Event = { type: 'ReportAdded', text: 'Ruis.' };
    const { dossierId } = wayOf(dossier, 'accused').place;
    it.add([
      genesis(
        penOf(organisation, own.pair, dossier),
        dossierId,
        'report',
        event,
        staff(organisation),
      ).append,
    ]);
  }
  const way = wayOf(asBram(it), 'accused').id;
  it.desk('bram', planMessage(it.id, way, 'Hoor je mij?'));
  const seen = asLotte(it);
  expect(new Set(rulesIn(seen))).toEqual(new Set(['NOT_YOURS']));
  expect(seen.facts.filter(({ event }) => event.type === 'MessageWritten')).toHaveLength(1);
});

test('a paper from before anybody else could have one names nobody: it is the reporter’s', () => {
  const { it } = invited();
  const seen = force(it, (dossier, pen) => {
    const way = wayOf(dossier, 'reporter');
    const text = makePaper(DRAFT, way, organisation.book, null);
    const event: Event = { type: 'StatementWritten', text };
    return [genesis(pen, way.place.dossierId, 'statement', event, staff(organisation)).append];
  });
  expect(rulesIn(seen)).toEqual([]);
  expect(seen.state.statements.map(({ party }) => party.role)).toEqual(['reporter']);
});

describe('another card', () => {
  test('opens no paper that does not wait', () => {
    const { it, own, paper } = withPaper();
    const seen = force(it, (dossier, pen) => {
      const compartment = dossier.compartments.get(paper);
      if (!compartment) throw new Error('No paper.');
      const event: Event = { type: 'CodeReplaced', why: 'Kwijt.', cardUntil: '2099-01-01' };
      return [turnEpoch(pen, compartment, event, [...staff(organisation), outside(own.pair.keys)])];
    });
    expect(rulesIn(seen)).toEqual(['NOT_WAITING']);
  });

  test('starts an epoch without the key before', () => {
    const { it, own } = claimed();
    const fresh = outside(somebody().pair.keys);
    const event: Event = { type: 'CodeReplaced', why: 'Kwijt.', cardUntil: '2099-01-01' };
    const seen = force(it, (dossier, pen) => [
      grant(pen, wayOf(dossier, 'accused'), event, [fresh]),
    ]);
    expect(rulesIn(seen)).toEqual(['READER_UNKNOWN']);
    const { it: other } = claimed();
    const both = force(other, (dossier, pen) => [
      turnEpoch(pen, wayOf(dossier, 'accused'), event, [
        ...[...staff(organisation), fresh],
        ...[outside(own.pair.keys)],
      ]),
    ]);
    expect(rulesIn(both)).toEqual(['READER_UNKNOWN']);
  });

  test('takes the place of the code, for whoever reads it', () => {
    const { it, own } = claimed();
    const second = somebody();
    const way = wayOf(asBram(it), 'accused');
    const whom = { personId: way.id, why: 'Kwijt.', lost: toHex(own.pair.kid) };
    it.desk('bram', planReplace(it.id, whom, card(second)));
    const seen = asLotte(it);
    expect(rulesIn(seen)).toEqual([]);
    expect(personIn(seen, way.id)?.keys).toHaveLength(3);
    // The code it replaced writes nothing any more, not even where a server still takes it.
    it.add([
      content(penOf(organisation, own.pair, seen), wayOf(asBram(it), 'accused'), {
        ...{ type: 'MessageWritten', text: 'Ben ik er nog?' },
      }),
    ]);
    expect(rulesIn(asLotte(it))).toEqual(['AUTHOR']);
  });

  test('is not made for a reporter who has a code of their own', () => {
    const { it } = invited();
    const puppet = somebody();
    const seen = force(it, (dossier, pen) => {
      const event: Event = { type: 'CodeReplaced', why: 'Kwijt.', cardUntil: '2099-01-01' };
      const readers = [...staff(organisation), outside(puppet.pair.keys)];
      return [turnEpoch(pen, wayOf(dossier, 'reporter'), event, readers)];
    });
    expect(rulesIn(seen)).toEqual(['CODE_OF_THEIR_OWN']);
    expect(personIn(seen, 'PERSON')?.keys).toHaveLength(1);
    it.add([
      content(penOf(organisation, puppet.pair, seen), wayOf(asBram(it), 'reporter'), {
        ...{ type: 'MessageWritten', text: 'Ik trek alles in.' },
      }),
    ]);
    expect(rulesIn(asLotte(it))).toEqual(['CODE_OF_THEIR_OWN', 'AUTHOR']);
  });

  test('lets nobody of the desk in, and is one card', () => {
    const replace = (more: readonly Person[], who = staff(organisation)) => {
      const { it } = claimed();
      return force(it, (dossier, pen) => {
        const event: Event = { type: 'CodeReplaced', why: 'Kwijt.', cardUntil: '2099-01-01' };
        const readers = [...who, ...more.map(({ pair }) => outside(pair.keys))];
        return [turnEpoch(pen, wayOf(dossier, 'accused'), event, readers)];
      });
    };
    expect(rulesIn(replace([somebody()]))).toEqual([]);
    expect(rulesIn(replace([somebody(), somebody()]))).toEqual(['READER_UNKNOWN']);
    const noor = members(organisation.book, [organisation.kidOf('noor')]) ?? [];
    const seen = replace([somebody()], [...staff(organisation), ...noor]);
    expect(rulesIn(seen)).toEqual(['ACCESS_WITHOUT_CONSENT']);
    expect(personIn(seen, wayOf(seen, 'accused').id)?.keys).toHaveLength(2);
  });
});

describe('somebody who is invited', () => {
  const invite = (event: Partial<Event>, readers: (it: Case) => Parameters<typeof genesis>[4]) => {
    const { it } = invited();
    return force(it, (dossier, pen) => {
      const whole = { type: 'PersonInvited', ...WENDY, cardUntil: '2099-01-01', ...event } as Event;
      const { dossierId } = wayOf(dossier, 'reporter').place;
      return [genesis(pen, dossierId, 'person', whole, readers(it)).append];
    });
  };

  test('is one person with one key, named by who holds the case', () => {
    const [a, b] = [outside(somebody().pair.keys), outside(somebody().pair.keys)];
    expect(rulesIn(invite({}, () => [...staff(organisation), a]))).toEqual([]);
    expect(rulesIn(invite({}, () => [...staff(organisation), a, b]))).toEqual(['READER_UNKNOWN']);
    const noor = members(organisation.book, [organisation.kidOf('noor')]) ?? [];
    expect(rulesIn(invite({}, () => [...staff(organisation), ...noor, a]))).toEqual([
      'NOT_THE_HOLDERS',
    ]);
    expect(rulesIn(invite({ ...KEES }, () => [...staff(organisation), a]))).toEqual([
      'ONE_ACCUSED',
    ]);
  });

  test('is not shown another: their key gets no place in what is somebody else’s', () => {
    const { it, wendy } = claimed();
    const seen = force(it, (dossier, pen) => {
      const event: Event = { type: 'MessageWritten', text: 'Kijk maar mee.' };
      return [grant(pen, wayOf(dossier, 'accused'), event, [outside(wendy.pair.keys)])];
    });
    expect(rulesIn(seen)).toEqual(['READER_UNKNOWN']);
  });

  test('against the rules stays nobody when the card is claimed, or replaced', () => {
    const { it } = invited();
    const [puppet, own] = [somebody(), somebody()];
    const dossier = asBram(it);
    const { dossierId } = wayOf(dossier, 'reporter').place;
    const event: Event = { type: 'PersonInvited', ...KEES, cardUntil: '2099-01-01' };
    const readers = [...staff(organisation), outside(puppet.pair.keys)];
    const pen = penOf(organisation, organisation.pairs.bram, dossier);
    const made = genesis(pen, dossierId, 'person', event, readers);
    it.add([made.append]);
    const way = () => {
      const found = asBram(it).compartments.get(made.at.compartmentId);
      if (!found) throw new Error('Nothing was begun.');
      return found;
    };
    const claim = signClaim(
      {
        ...{ dossierId, oldKid: puppet.pair.kid, newKeys: own.pair.keys },
        ...{ newLocatorHash: own.locatorHash, newSignInKey: own.signIn.publicKey },
      },
      puppet.pair.sign,
      own.pair.sign,
    );
    const claims: Event = { type: 'Claimed', claim: toBase64url(claim) };
    const again = [...staff(organisation), outside(own.pair.keys)];
    it.add([turnEpoch(penOf(organisation, puppet.pair, asBram(it)), way(), claims, again)]);
    it.add([
      content(penOf(organisation, own.pair, asBram(it)), way(), {
        type: 'MessageWritten',
        text: 'Ik beken.',
      }),
    ]);
    expect(rulesIn(asLotte(it))).toEqual(['ONE_ACCUSED', 'AUTHOR', 'AUTHOR']);
    const replaces: Event = { type: 'CodeReplaced', why: 'Kwijt.', cardUntil: '2099-01-01' };
    it.add([
      turnEpoch(penOf(organisation, organisation.pairs.bram, asBram(it)), way(), replaces, readers),
    ]);
    const seen = asLotte(it);
    expect(rulesIn(seen)).toHaveLength(4);
    expect(seen.outside.find(({ id }) => id === way().id)?.keys).toEqual([]);
    expect(seen.state.parties.filter(({ role }) => role === 'accused')).toHaveLength(1);
  });

  test('against the rules is nobody: their key writes nothing, and no paper is theirs', () => {
    const puppet = somebody();
    const { it } = invited();
    const broken = (author: Pen['author'], readers: Parameters<typeof genesis>[4]) => {
      const dossier = asBram(it);
      const event: Event = { type: 'PersonInvited', ...KEES, cardUntil: '2099-01-01' };
      const { dossierId } = wayOf(dossier, 'reporter').place;
      const made = genesis(
        penOf(organisation, author, dossier),
        dossierId,
        'person',
        event,
        readers,
      );
      it.add([made.append]);
      const way = asBram(it).compartments.get(made.at.compartmentId);
      if (!way) throw new Error('Nothing was begun.');
      it.add([
        content(penOf(organisation, puppet.pair, asBram(it)), way, {
          type: 'MessageWritten',
          text: 'Ik beken.',
        }),
      ]);
      return way;
    };
    // A second accused, invited by Bram; then one whom Amira invites, who is no member at all.
    const way = broken(organisation.pairs.bram, [
      ...staff(organisation),
      outside(puppet.pair.keys),
    ]);
    expect(rulesIn(asLotte(it))).toEqual(['ONE_ACCUSED', 'AUTHOR']);
    const seen = force(it, (dossier, pen) => {
      const text = makePaper(DRAFT, way, organisation.book, null);
      const event: Event = { type: 'StatementWritten', person: way.id, text };
      return [genesis(pen, way.place.dossierId, 'statement', event, staff(organisation)).append];
    });
    expect([...rulesIn(seen)].sort()).toEqual(['AUTHOR', 'ONE_ACCUSED', 'WRONG_PERSON']);
    expect(seen.state.statements).toEqual([]);
    broken(it.reporter.pair, [...staff(organisation), outside(puppet.pair.keys)]);
    const after = rulesIn(asLotte(it));
    expect(after.filter((rule) => rule === 'AUTHOR')).toHaveLength(2);
    expect(after).toHaveLength(5);
  });
});
