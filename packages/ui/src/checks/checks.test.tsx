import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Checks } from './checks.tsx';
import { none } from './checks.examples.tsx';

afterEach(cleanup);

const options = [
  { value: 'A', label: 'Eerste' },
  { value: 'B', label: 'Tweede' },
  { value: 'C', label: 'Derde' },
] as const;

test('nothing is ticked beforehand', () => {
  render(none());
  expect(screen.getAllByRole('checkbox').some((it) => (it as HTMLInputElement).checked)).toBe(
    false,
  );
});

test('ticking adds in the order of the options; ticking again takes away', () => {
  const onChange = vi.fn();
  render(<Checks id="q" label="Vraag" options={options} values={['C']} onChange={onChange} />);
  fireEvent.click(screen.getByLabelText('Eerste'));
  expect(onChange).toHaveBeenLastCalledWith(['A', 'C']);
  fireEvent.click(screen.getByLabelText('Derde'));
  expect(onChange).toHaveBeenLastCalledWith([]);
});
