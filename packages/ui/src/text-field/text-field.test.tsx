import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TextField } from './text-field.tsx';
import { withHint, wrong } from './text-field.examples.tsx';

afterEach(cleanup);

test('typing reaches the model', () => {
  const onInput = vi.fn();
  render(<TextField id="n" label="Je naam" value="" onInput={onInput} />);
  fireEvent.input(screen.getByLabelText('Je naam'), { target: { value: 'Amira' } });
  expect(onInput).toHaveBeenCalledWith('Amira');
});

test('nothing typed is offered to the browser or a cloud', () => {
  render(withHint());
  const field = screen.getByLabelText('Telefoon of e-mail');
  expect(field.getAttribute('autocomplete')).toBe('off');
});

test('an error belongs to its field', () => {
  render(wrong());
  const field = screen.getByLabelText('Je naam');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Vul je naam in, of kies anoniem.',
  );
});
