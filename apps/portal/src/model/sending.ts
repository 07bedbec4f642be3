import { signal, type ReadonlySignal } from '@preact/signals';
import type { DoorChoice, Problem, Receipt, ReportForm, Reporter } from '@gehoord/client/types';
import { clearForm, reportOf, type Form } from './form.ts';
import { outcomeOf } from './outcome-of.ts';

/** What is still known after sending: nothing that was written. */
export interface Sent {
  readonly receipt: Receipt;
  readonly door: DoorChoice;
  readonly mayPassOn: ReportForm['mayPassOn'];
}

export interface Sending {
  readonly busy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Problem | null>;
  readonly sent: ReadonlySignal<Sent | null>;
  /** False while a code is on the screen that the person has not shown to have kept. */
  readonly kept: ReadonlySignal<boolean>;
  /** Seals and sends. Once it has arrived the form is emptied. True when it has. */
  readonly send: (language: string) => Promise<boolean>;
  /** The code was typed back: forget it. */
  readonly keep: () => void;
  readonly forget: () => void;
}

/**
 * Sending a report, once, however often it is tried.
 * @param lookAgain fetches who reads here anew: nothing goes to somebody who was not on the screen
 */
export function createSending(
  reporter: Reporter,
  form: Form,
  lookAgain: () => Promise<void>,
): Sending {
  const busy = signal(false);
  const problem = signal<Problem | null>(null);
  const sent = signal<Sent | null>(null);
  const kept = signal(true);
  const arrived = (receipt: Receipt, door: DoorChoice, mayPassOn: Sent['mayPassOn']): void => {
    sent.value = { receipt, door, mayPassOn };
    kept.value = receipt.code === null;
    clearForm(form);
  };
  const send = async (language: string): Promise<boolean> => {
    const report = reportOf(form, language);
    const door = form.door.value;
    if (report === null || door === null || busy.value) return false;
    busy.value = true;
    problem.value = null;
    const outcome = await outcomeOf(reporter.submit(report));
    if (!outcome.ok && outcome.problem === 'DIRECTORY_STALE') await lookAgain();
    busy.value = false;
    if (outcome.ok) arrived(outcome.value, door, report.mayPassOn);
    else problem.value = outcome.problem;
    return outcome.ok;
  };
  const keep = (): void => {
    const it = sent.value;
    if (it !== null) sent.value = { ...it, receipt: { ...it.receipt, code: [] } };
    kept.value = true;
  };
  const forget = (): void => {
    sent.value = null;
    kept.value = true;
    problem.value = null;
  };
  return { busy, problem, sent, kept, send, keep, forget };
}
