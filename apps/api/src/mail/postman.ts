import { today, type Clock } from '../days.ts';
import { codeOf } from '../http/problem.ts';
import type { Log } from '../http/log.ts';
import type { Standing } from '../rules/standing.ts';
import type { Store } from '../store/store.ts';
import type { Post } from './post.ts';
import { holdRound } from './round.ts';

/** Goes round once a day. */
export interface Postman {
  /** Look at the clock, and go round where it is time; the server asks once a minute. */
  look(): Promise<void>;
  /** False from a round that failed until one that did not. */
  delivers(): boolean;
  /** Break off and go nowhere any more. */
  stop(): Promise<void>;
}

interface Needs {
  readonly store: Store;
  readonly standing: () => Promise<Standing>;
  readonly clock: Clock;
  readonly log: Log;
  readonly post: Post;
  /** First hour of the day at which mail goes out; later ones are for what failed then. */
  readonly hour: number;
}

const hourOf = (clock: Clock) => `${today(clock)} ${clock().getHours()}`;

/**
 * Mail leaves when an hour begins and at no other time, so that it never tells when something came:
 * at the fixed hour, and where that failed or the server was down, at the next full hours of that day.
 */
export function createPostman({ store, standing, clock, log, post, hour }: Needs): Postman {
  let looked = hourOf(clock);
  let failed = false;
  let stopped = false;
  let going: Promise<void> = Promise.resolve();

  const hold = async () =>
    holdRound({
      ...{ store, post, standing: await standing(), day: today(clock) },
      stopped: () => stopped,
    });

  async function goRound(): Promise<void> {
    // Also where the store itself does not answer: the next hour is another try.
    const code = await hold().catch(codeOf);
    failed = code !== null;
    if (code !== null) log(`MAIL ${code}`);
  }

  return {
    look() {
      const now = hourOf(clock);
      if (stopped || now === looked) return going;
      looked = now;
      if (clock().getHours() >= hour) going = going.then(goRound);
      return going;
    },
    delivers: () => !failed,
    async stop() {
      stopped = true;
      post.close();
      await going;
    },
  };
}
