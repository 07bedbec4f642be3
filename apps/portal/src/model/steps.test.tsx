import { beforeEach, expect, test } from 'vitest';
import { createSteps, STEPS, type Step } from './steps.ts';

beforeEach(() => history.replaceState(null, ''));

const backTo = (step: Step): void => {
  dispatchEvent(new PopStateEvent('popstate', { state: { step: STEPS.indexOf(step) } }));
};

test('the history keeps the number of the step and nothing else', () => {
  const steps = createSteps((wanted) => wanted);
  steps.go('story');
  expect(history.state).toEqual({ step: 1 });
  expect(location.href).not.toContain('story');
});

test('back shows the step before', () => {
  const steps = createSteps((wanted) => wanted);
  steps.go('story');
  backTo('who');
  expect(steps.current.value).toBe('who');
});

test('a step whose content is gone is not shown again', () => {
  const steps = createSteps(() => 'who');
  steps.go('sent');
  backTo('send');
  expect(steps.current.value).toBe('who');
  expect(history.state).toEqual({ step: 0 });
});

test('while a code is not kept, back stays where it is', () => {
  const steps = createSteps((_, from) => from);
  steps.go('sent');
  backTo('send');
  expect(steps.current.value).toBe('sent');
  expect(history.state).toEqual({ step: 3 });
});

test('a reload starts over, whatever the history says', () => {
  history.replaceState({ step: 2 }, '');
  expect(createSteps((wanted) => wanted).current.value).toBe('who');
  expect(history.state).toEqual({ step: 0 });
});
