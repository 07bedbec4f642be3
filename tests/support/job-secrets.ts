import { fromBase64url } from '@gehoord/crypto';
import { PEOPLE, PERSON_KEYS, type PersonKey } from '../../scripts/demo/people.ts';
import type { Secret } from './canary.ts';
import {
  dekSecrets,
  memberSecrets,
  personSecrets,
  postedEntries,
  rootSecrets,
  type Derived,
} from './derived.ts';
import {
  ON_THE_WIRE,
  OPENED,
  organisationIdOf,
  sessionTokens,
  signInOf,
  type Owned,
} from './harvest.ts';
import { AMIRA, TYPED, type Job } from './job.ts';
import { bytesSecret, codeSecrets, paperSecrets, phraseSecrets, textSecrets } from './secrets.ts';

/** The secrets of a run: those that may stand nowhere, and those that one person has to show. */
export interface JobSecrets {
  readonly everywhere: readonly Secret[];
  readonly contentKeys: readonly Secret[];
  readonly shares: readonly Secret[];
  readonly owned: readonly Owned[];
}

function onScreen({ papers, code }: Job): readonly Secret[] {
  return [
    ...Object.entries(TYPED).flatMap(([name, text]) => textSecrets(name, text)),
    ...codeSecrets('statuscode', code),
    ...PERSON_KEYS.flatMap((key) => [
      ...phraseSecrets(`passphrase of ${key}`, papers[key].passphrase),
      ...Object.values(papers[key].sheets).flatMap((it) => paperSecrets(`sheet of ${key}`, it)),
    ]),
  ];
}

function keysOf({ papers, staff }: Job, key: PersonKey, orgId: Uint8Array): Derived {
  const { passphrase, sheets } = papers[key];
  const [recovery = '', escrow = ''] = Object.values(sheets).slice(-2);
  const { signInName } = PEOPLE[key];
  const knows = { orgId, signInName, passphrase, recovery, escrow };
  return memberSecrets(key, knows, signInOf(staff[key].wire.exchanges));
}

const linkOf = (owner: string, token: string): Owned => ({
  owner,
  secret: bytesSecret(`link of ${owner}`, fromBase64url(token)),
  where: OPENED,
});

function tokensOf({ everybody, links, setupToken }: Job): readonly Owned[] {
  const invited = PERSON_KEYS.filter((key) => key !== 'bram');
  return [
    linkOf('bram', setupToken),
    ...invited.map((key) => linkOf(key, links[key].split('=')[1] ?? '')),
    ...everybody.flatMap((who) =>
      sessionTokens(who).map((secret) => ({ owner: who.name, secret, where: ON_THE_WIRE })),
    ),
  ];
}

/** Gather what was typed and shown, and derive again what never was on any screen. Takes seconds. */
export function secretsOf(job: Job): JobSecrets {
  const orgId = organisationIdOf(job.staff.bram.wire.exchanges);
  const amira = personSecrets('amira', job.code.join(''), orgId);
  const keys = [amira, ...PERSON_KEYS.map((key) => keysOf(job, key, orgId))];
  const exchanges = job.everybody.flatMap(({ wire }) => wire.exchanges);
  const posted = postedEntries(exchanges);
  // What was refused, such as an answer to a paper that was taken back, leaves no share behind.
  const taken = postedEntries(exchanges.filter(({ status }) => status === 200));
  const pairs = keys.flatMap((it) => it.pairs);
  const contentKeys = dekSecrets(posted, pairs);
  const [root = ''] = Object.values(job.papers.bram.sheets);
  const derived = [...rootSecrets(root, orgId), ...keys.flatMap(({ secrets }) => secrets)];
  return {
    everywhere: [...onScreen(job), ...derived, ...contentKeys],
    contentKeys,
    shares: taken.flatMap(({ share }, index) =>
      share === null ? [] : [bytesSecret(`share ${index}`, fromBase64url(share))],
    ),
    owned: [...tokensOf(job), { owner: AMIRA.later, secret: amira.locator, where: ON_THE_WIRE }],
  };
}
