import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Choices } from './choices.tsx';
import { chosen, open, wrong } from './choices.examples.tsx';

afterEach(cleanup);

test('the question names the group and stands as a heading', () => {
  render(open());
  expect(screen.getByRole('group', { name: 'Over wie gaat het?' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Over wie gaat het?' })).toBeTruthy();
});

test('nothing is chosen beforehand', () => {
  render(open());
  expect(screen.getAllByRole('radio').some((it) => (it as HTMLInputElement).checked)).toBe(false);
});

test('choosing gives the value; the hint describes its row', () => {
  const onChange = vi.fn();
  render(
    <Choices
      id="q"
      label="Vraag"
      options={[
        { value: 'A', label: 'Eerste', hint: 'Uitleg' },
        { value: 'B', label: 'Tweede' },
      ]}
      value="B"
      onChange={onChange}
    />,
  );
  fireEvent.click(screen.getByLabelText(/Eerste/));
  expect(onChange).toHaveBeenCalledWith('A');
  const described = screen.getByLabelText(/Eerste/).getAttribute('aria-describedby');
  expect(document.getElementById(described ?? '')?.textContent).toBe('Uitleg');
});

test('the chosen row is checked', () => {
  render(chosen());
  expect(screen.getByLabelText<HTMLInputElement>(/Iemand die hier werkt/).checked).toBe(true);
});

test('the error summary can land on the first row', () => {
  render(wrong());
  expect(document.getElementById('subject')).toBe(screen.getByLabelText('Een mentor'));
  expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe('subject-error');
});
