import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from './button.tsx';
import { busy } from './button.examples.tsx';

afterEach(cleanup);

test('pressing it does what it says', () => {
  const onClick = vi.fn();
  render(<Button onClick={onClick}>Verder</Button>);
  fireEvent.click(screen.getByRole('button', { name: 'Verder' }));
  expect(onClick).toHaveBeenCalledOnce();
});

test('while busy it says so, keeps its place and does nothing', () => {
  const onClick = vi.fn();
  render(
    <Button busy busyLabel="Even wachten …" onClick={onClick}>
      Versturen
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Even wachten …' });
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(button.hasAttribute('disabled')).toBe(false);
});

test('a busy submit button does not submit twice', () => {
  const submit = vi.fn((event: Event) => event.preventDefault());
  render(<form onSubmit={submit}>{busy()}</form>);
  fireEvent.click(screen.getByRole('button'));
  expect(submit).not.toHaveBeenCalled();
});
