import type { Desk, Outcome } from '@gehoord/client/types';
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';

/** Milliseconds of quiet before a half-written text is sealed and kept. */
export const SAVE_AFTER = 2_000;

type Keeper = Pick<Desk, 'saveDraft' | 'readDraft'>;

/** A text somebody is writing. It stays in memory until it is sent, cleared or forgotten. */
export interface Draft {
  readonly text: ReadonlySignal<string>;
  /** EMPTY nothing written · WAITING to be kept · KEPT sealed · FAILED could not be kept yet. */
  readonly state: ReadonlySignal<'EMPTY' | 'WAITING' | 'KEPT' | 'FAILED'>;
  readonly set: (text: string) => void;
  /** Empty the box and throw the sealed copy away: the text was sent, or is not wanted. */
  readonly clear: () => void;
}

/** All half-written texts of this session. */
export interface Drafts {
  /** The draft of this name; the first time, a sealed copy is fetched. */
  readonly open: (name: string) => Draft;
  /** Seal every text that is not kept yet. False: at least one could not be kept. */
  readonly saveAll: () => Promise<boolean>;
  /** Whether any text is written here that is not kept yet. */
  readonly unsaved: () => boolean;
  /** Forget every text on this computer. Sealed copies stay. */
  readonly forget: () => void;
}

class Kept implements Draft {
  readonly text: Signal<string> = signal('');
  readonly state: Signal<'EMPTY' | 'WAITING' | 'KEPT' | 'FAILED'> = signal('EMPTY');
  touched = false;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly #save: (draft: Kept) => Promise<boolean>;

  constructor(save: (draft: Kept) => Promise<boolean>) {
    this.#save = save;
  }

  set(text: string): void {
    this.touched = true;
    this.text.value = text;
    this.state.value = 'WAITING';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.#save(this), SAVE_AFTER);
  }

  clear(): void {
    this.set('');
    void this.#save(this);
  }

  fill(text: string): void {
    if (this.touched || text === '') return;
    this.text.value = text;
    this.state.value = 'KEPT';
  }

  forget(): void {
    clearTimeout(this.timer);
    this.touched = true;
    this.text.value = '';
    this.state.value = 'EMPTY';
  }
}

async function saved(work: Promise<Outcome<null>>): Promise<boolean> {
  try {
    return (await work).ok;
  } catch {
    return false;
  }
}

/** Texts in boxes, each kept as a sealed draft a moment after typing stops. */
export function createDrafts(desk: Keeper): Drafts {
  const all = new Map<string, Kept>();
  // One after the other: an older text must never arrive after a newer one.
  let queue: Promise<unknown> = Promise.resolve();

  const keep =
    (name: string) =>
    (draft: Kept): Promise<boolean> => {
      clearTimeout(draft.timer);
      const turn = queue.then(async () => {
        if (all.get(name) !== draft || draft.state.value === 'KEPT') return true;
        const text = draft.text.value;
        const ok = await saved(desk.saveDraft(name, text));
        if (draft.text.value !== text || all.get(name) !== draft) return ok;
        draft.state.value = ok ? (text ? 'KEPT' : 'EMPTY') : 'FAILED';
        return ok;
      });
      queue = turn;
      return turn;
    };

  const start = (name: string): Kept => {
    const draft = new Kept(keep(name));
    all.set(name, draft);
    desk.readDraft(name).then(
      (outcome) => outcome.ok && draft.fill(outcome.value),
      () => undefined,
    );
    return draft;
  };

  const waiting = (draft: Kept): boolean =>
    draft.state.value === 'WAITING' || draft.state.value === 'FAILED';

  return {
    open: (name) => all.get(name) ?? start(name),
    saveAll: async () => {
      const kept = [...all]
        .filter(([, draft]) => waiting(draft))
        .map(([name, draft]) => keep(name)(draft));
      return (await Promise.all(kept)).every(Boolean);
    },
    unsaved: () => [...all.values()].some((draft) => waiting(draft) && draft.text.value !== ''),
    forget: () => {
      for (const draft of all.values()) draft.forget();
      all.clear();
    },
  };
}
