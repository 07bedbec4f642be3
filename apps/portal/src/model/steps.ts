import { signal, type ReadonlySignal } from '@preact/signals';

/** What somebody may come to read without telling anything. */
export const TOPICS = [
  'rules',
  'conduct',
  'confidant',
  'after',
  'danger',
  'rights',
  'safety',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Screens, in the order somebody meets them; the number of each is all the history keeps. */
export const STEPS = [
  ...(['who', 'story', 'send', 'sent', 'code', 'view', 'info'] as const),
  ...TOPICS,
] as const;

export type Step = (typeof STEPS)[number];

export interface Steps {
  readonly current: ReadonlySignal<Step>;
  /** False until the first move: the first screen leaves the focus where it is. */
  readonly moved: ReadonlySignal<boolean>;
  /** Go to a step; the browser's back button returns to this one. */
  readonly go: (step: Step) => void;
  /** Go to a step in place of this one. */
  readonly replace: (step: Step) => void;
}

const stepOf = (state: unknown): Step => {
  const number = typeof state === 'object' && state !== null && 'step' in state ? state.step : 0;
  return STEPS[Number(number)] ?? 'who';
};

/**
 * The way through the form, in step with the browser's back button.
 * @param allowed the step to show when somebody asks for another one: a step whose content is gone
 * is never shown again
 */
export function createSteps(allowed: (wanted: Step, from: Step) => Step): Steps {
  const current = signal<Step>('who');
  const moved = signal(false);
  const show = (step: Step): void => {
    moved.value = true;
    current.value = step;
  };
  const state = (step: Step) => ({ step: STEPS.indexOf(step) });
  history.replaceState(state('who'), '');
  addEventListener('popstate', (event) => {
    const wanted = stepOf(event.state);
    const step = allowed(wanted, current.value);
    if (step === current.value && step !== wanted) history.pushState(state(step), '');
    else if (step !== wanted) history.replaceState(state(step), '');
    show(step);
  });
  return {
    current,
    moved,
    go: (step) => {
      history.pushState(state(step), '');
      show(step);
    },
    replace: (step) => {
      history.replaceState(state(step), '');
      show(step);
    },
  };
}
