import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DoorChoice, Prepared, Problem, Reporter } from '@gehoord/client/types';
import { subjectOf, type Form } from './form.ts';
import { outcomeOf } from './outcome-of.ts';

/** What has to be known before anything can be sealed: who reads, and through which doors. */
export interface Preparing {
  readonly prepared: ReadonlySignal<Prepared | null>;
  readonly problem: ReadonlySignal<Problem | null>;
  /** Doors for the chosen subject; null while they are being looked up. */
  readonly doors: ReadonlySignal<readonly DoorChoice[] | null>;
  /** Load the crypto and the directory, in the worker. Calling again tries again. */
  readonly start: () => Promise<void>;
}

// A worker that died answers everything with a refusal, also what has no refusal in its type.
const isDoors = (found: unknown): found is readonly DoorChoice[] => Array.isArray(found);

const keepDoor = (form: Form, doors: readonly DoorChoice[]): void => {
  const same = doors.find(({ door }) => door === form.door.peek()?.door);
  form.door.value = same ?? doors[0] ?? null;
};

/** Looks up the doors anew whenever the subject changes; the last subject wins. */
function followSubject(reporter: Reporter, form: Form, ready: ReadonlySignal<Prepared | null>) {
  const doors = signal<readonly DoorChoice[] | null>(null);
  let asked = 0;
  effect(() => {
    const subject = subjectOf(form);
    asked += 1;
    const mine = asked;
    if (subject === null || ready.value === null) return;
    void reporter.doorsFor(subject).then((found: unknown) => {
      if (mine !== asked || !isDoors(found)) return;
      keepDoor(form, found);
      doors.value = found;
    });
  });
  return doors;
}

/** Prepares in the background; nothing on the screen waits for it until a reader is chosen. */
export function createPreparing(reporter: Reporter, form: Form): Preparing {
  const prepared = signal<Prepared | null>(null);
  const problem = signal<Problem | null>(null);
  const doors = followSubject(reporter, form, prepared);
  const start = async (): Promise<void> => {
    problem.value = null;
    const outcome = await outcomeOf(reporter.prepare());
    if (outcome.ok) prepared.value = outcome.value;
    else problem.value = outcome.problem;
  };
  return { prepared, problem, doors, start };
}
