import { signal, type ReadonlySignal } from '@preact/signals';
import type { FileGiven, FileProgress, Problem, Reporter } from '@gehoord/client/types';
import { outcomeOf } from './outcome-of.ts';

/** A file that goes along. */
export interface Chosen {
  readonly id: string;
  readonly kind: FileGiven['kind'];
  /** Of a document its own name; a picture has only a number, as its name may tell something. */
  readonly name: string;
  readonly number: number;
}

/** A file that does not go along, and why. */
export interface Left {
  readonly name: string;
  readonly problem: Problem | 'UNREADABLE';
}

/** The files somebody chose. */
export interface Choosing {
  readonly list: ReadonlySignal<readonly Chosen[]>;
  readonly left: ReadonlySignal<readonly Left[]>;
  /** True while pictures are drawn anew. */
  readonly working: ReadonlySignal<boolean>;
  readonly progress: ReadonlySignal<readonly FileProgress[]>;
  choose(files: readonly File[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Send something, and follow how far the files are meanwhile. */
  whileSending(send: () => Promise<boolean>): Promise<boolean>;
  /** They were sent, or everything is left behind. */
  forget(): void;
}

/** Milliseconds between two looks at how far they are. */
const LOOK = 400;

/** Choosing files: pictures are cleaned here, all of them wait in the worker until they are sent. */
export function createChoosing(reporter: Reporter): Choosing {
  const list = signal<readonly Chosen[]>([]);
  const left = signal<readonly Left[]>([]);
  const working = signal(false);
  const progress = signal<readonly FileProgress[]>([]);
  let [made, turn] = [0, 0];

  const leaveOut = (name: string, problem: Left['problem']): void => {
    left.value = [...left.value, { name, problem }];
  };
  const add = async (file: File, during: number): Promise<void> => {
    const isPicture = file.type.startsWith('image/');
    const { cleanPicture } = await import('./clean-picture.ts');
    const bytes = isPicture ? await cleanPicture(file) : file;
    if (bytes === null) {
      leaveOut(file.name, 'UNREADABLE');
      return;
    }
    const [id, number] = [crypto.randomUUID(), (made += 1)];
    const kind = isPicture ? 'PICTURE' : 'DOCUMENT';
    const name = isPicture ? `foto-${number}.jpg` : file.name;
    const given = await outcomeOf(reporter.attach({ id, name, kind, bytes }));
    // Everything was left behind while this one was made ready.
    if (during !== turn) return reporter.detach(id);
    if (given.ok) list.value = [...list.value, { id, kind, name, number }];
    else leaveOut(file.name, given.problem);
  };
  const look = async (): Promise<void> => {
    progress.value = await reporter.filesSent();
  };
  return {
    ...{ list, left, working, progress },
    async choose(files) {
      working.value = true;
      left.value = [];
      const during = turn;
      for (const file of files) if (during === turn) await add(file, during);
      working.value = false;
    },
    async remove(id) {
      list.value = list.value.filter((one) => one.id !== id);
      await reporter.detach(id);
    },
    async whileSending(send) {
      if (list.value.length === 0) return send();
      const timer = setInterval(() => void look(), LOOK);
      try {
        return await send();
      } finally {
        clearInterval(timer);
      }
    },
    forget() {
      turn += 1;
      list.value = [];
      left.value = [];
      progress.value = [];
    },
  };
}
