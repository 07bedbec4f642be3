import { desk } from '@gehoord/contract';
import { ask, staff, World, type Staff } from './api-world.ts';

/** The people of Stichting Samenop, all fictional, each with a session. */
export interface Team {
  readonly noor: Staff;
  readonly teun: Staff;
  readonly iris: Staff;
  readonly bram: Staff;
  readonly lotte: Staff;
  /** Session tokens by sign-in name. */
  readonly tokens: Readonly<Record<string, string>>;
}

export const PEOPLE = () => ({
  noor: staff('Noor Voorbeeld', 'confidant'),
  teun: staff('Teun Reserve', 'alternate'),
  iris: staff('Iris Voorhoofd', 'coordinator'),
  bram: staff('Bram Bestuur', 'board'),
  lotte: staff('Lotte Leiding', 'board'),
});

/** Set the organisation up until its portal is open. */
export async function openOrganisation(world: World): Promise<Team> {
  const people = PEOPLE();
  const { bram, noor, teun } = people;
  const made = await ask(world.desk, desk.setUp, { body: world.setUpBody(bram) });
  if (made.status !== 200) throw new Error(made.text);
  const tokens: Record<string, string> = { bram: await world.signIn(bram) };
  for (const it of [noor, teun, people.iris, people.lotte]) {
    const joined = await world.join(it, tokens.bram ?? '');
    if (joined.status !== 200) throw new Error(joined.text);
    tokens[it.signInName] = await world.signIn(it);
  }
  const all = Object.values(people).map((it) => ({ it }));
  const published = await world.publish(world.nextDirectory(all), tokens.bram ?? '');
  if (published.status !== 200) throw new Error(published.text);
  await world.countersign(noor, tokens.noor ?? '');
  await world.countersign(teun, tokens.teun ?? '');
  return { ...people, tokens };
}

/** An organisation of one's own, with its portal open. */
export async function openWorld(
  ...settings: ConstructorParameters<typeof World>
): Promise<readonly [World, Team]> {
  const world = await new World(...settings).start();
  return [world, await openOrganisation(world)];
}
