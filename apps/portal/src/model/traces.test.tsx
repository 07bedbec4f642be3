import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { leaveNoTraces } from './traces.ts';

afterEach(() => vi.restoreAllMocks());

function given({ unkept }: { unkept: boolean }) {
  const forget = vi.fn();
  leaveNoTraces({ unkept: signal(unkept), forget });
  return forget;
}

const leaving = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

test('nobody is held back once nothing can be lost', () => {
  given({ unkept: false });
  expect(leaving()).toBe(false);
});

test('leaving asks first while a code is not kept', () => {
  given({ unkept: true });
  expect(leaving()).toBe(true);
});

test('going out of sight empties the page and forgets', () => {
  const forget = given({ unkept: false });
  document.body.append('een geheim');
  dispatchEvent(new Event('pagehide'));
  expect(document.body.textContent).toBe('');
  expect(forget).toHaveBeenCalled();
});

test('a page the browser kept a picture of loads anew', () => {
  given({ unkept: false });
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(reload).toHaveBeenCalled();
});
