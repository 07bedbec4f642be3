import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Outcome, Problem, Reporter, ReporterView } from '@gehoord/client/types';
import { outcomeOf } from './outcome-of.ts';

/** One thing somebody can do on a visit; a problem is shown where it was done. */
export type Action =
  | 'open'
  | 'claim'
  | 'refresh'
  | 'reply-TALK'
  | 'reply-PERSON'
  | 'add'
  | 'identity'
  | 'stop'
  | 'letter'
  | 'request'
  | `request-${string}`
  | `consent-${string}`
  | `naming-${string}`
  | `paper-${string}`;

/** Coming back with a code. */
export interface Visit {
  /** ASCII digits of the code, only until it has been opened. */
  readonly digits: Signal<string>;
  readonly view: ReadonlySignal<ReporterView | null>;
  readonly busy: ReadonlySignal<Action | null>;
  readonly problem: ReadonlySignal<{ readonly action: Action; readonly code: Problem } | null>;
  /** A code of one's own, just made and not yet shown to have been kept. */
  readonly claimed: ReadonlySignal<readonly string[] | null>;
  /** Text not sent yet, by action: it outlives an ended session. */
  readonly draft: (action: Action) => Signal<string>;
  /** Does one thing and shows the view it gives. True when it went well. */
  readonly act: (action: Action, run: () => Promise<Outcome<ReporterView>>) => Promise<boolean>;
  readonly open: () => Promise<boolean>;
  readonly claim: () => Promise<boolean>;
  readonly keep: () => void;
  readonly forget: () => void;
}

function createDrafts() {
  const drafts = new Map<Action, Signal<string>>();
  const draft = (action: Action): Signal<string> => {
    const found = drafts.get(action) ?? signal('');
    drafts.set(action, found);
    return found;
  };
  const clear = (): void => {
    for (const text of drafts.values()) text.value = '';
  };
  return { draft, clear };
}

/** A visit with a code, from typing it to leaving. */
export function createVisit(reporter: Reporter): Visit {
  const digits = signal('');
  const view = signal<ReporterView | null>(null);
  const busy = signal<Action | null>(null);
  const problem = signal<{ action: Action; code: Problem } | null>(null);
  const claimed = signal<readonly string[] | null>(null);
  const drafts = createDrafts();
  const tell = (action: Action, code: Problem): void => {
    problem.value = { action, code };
    if (code !== 'ERASED') return;
    // What was on the screen is gone at the organisation, and goes here as well.
    view.value = null;
    claimed.value = null;
    drafts.clear();
  };
  const act: Visit['act'] = async (action, run) => {
    if (busy.value !== null) return false;
    busy.value = action;
    problem.value = null;
    const outcome = await outcomeOf(run());
    busy.value = null;
    if (outcome.ok) view.value = outcome.value;
    else tell(action, outcome.problem);
    return outcome.ok;
  };
  const open = async (): Promise<boolean> => {
    const opened = await act('open', () => reporter.open(digits.value));
    if (opened) digits.value = '';
    return opened;
  };
  const claim = (): Promise<boolean> =>
    act('claim', async () => {
      const outcome = await reporter.claim();
      if (!outcome.ok) return outcome;
      claimed.value = outcome.value.code;
      return { ok: true, value: outcome.value.view };
    });
  const forget = (): void => {
    view.value = null;
    digits.value = '';
    problem.value = null;
    claimed.value = null;
    drafts.clear();
  };
  const keep = (): void => {
    claimed.value = null;
  };
  return {
    digits,
    view,
    busy,
    problem,
    claimed,
    draft: drafts.draft,
    act,
    open,
    claim,
    keep,
    forget,
  };
}
