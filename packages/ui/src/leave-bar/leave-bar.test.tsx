import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LeaveBar } from './leave-bar.tsx';
import { leaveNow } from './leave-now.ts';
import { threeShifts } from './three-shifts.ts';

afterEach(cleanup);

const shifts = (keys: readonly [string, number][]) => {
  const onThree = vi.fn();
  const listener = threeShifts(onThree, () => undefined);
  for (const [key, timeStamp] of keys) listener({ key, timeStamp, repeat: false });
  return onThree;
};

test('three times Shift within five seconds leaves', () => {
  const onThree = shifts([
    ['Shift', 0],
    ['Shift', 2000],
    ['Shift', 4900],
  ]);
  expect(onThree).toHaveBeenCalledOnce();
});

test('slower does not', () => {
  const onThree = shifts([
    ['Shift', 0],
    ['Shift', 2600],
    ['Shift', 5200],
  ]);
  expect(onThree).not.toHaveBeenCalled();
});

test('writing capitals does not', () => {
  const onThree = shifts([
    ['Shift', 0],
    ['A', 10],
    ['Shift', 500],
    ['B', 510],
    ['Shift', 900],
  ]);
  expect(onThree).not.toHaveBeenCalled();
});

test('leaving empties the page first, then forgets, then goes', () => {
  const order: string[] = [];
  document.body.append('een geheim');
  leaveNow('https://www.example.org/', () => order.push(`forget "${document.body.textContent}"`), {
    document,
    history: { replaceState: (state) => order.push(`history ${String(state)}`) },
    location: { pathname: '/', replace: (to) => order.push(`go ${String(to)}`) },
  });
  expect(order).toEqual(['history null', 'forget ""', 'go https://www.example.org/']);
});

test('the button and the keyboard both leave, and the count is read aloud', () => {
  const leave = vi.fn();
  render(
    <LeaveBar
      address="https://www.example.org/"
      label="Snel weg"
      hint="Of druk 3 keer op Shift."
      countText={(left) => `Nog ${left} keer`}
      forget={() => undefined}
      leave={leave}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Snel weg' }));
  fireEvent.keyDown(document.body, { key: 'Shift' });
  fireEvent.keyDown(document.body, { key: 'Shift' });
  fireEvent.keyDown(document.body, { key: 'Shift' });
  expect(leave).toHaveBeenCalledTimes(2);
});
