import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { all } from './drawing.examples.tsx';

afterEach(cleanup);

test('seven drawings, all hidden from screen readers', () => {
  const { container } = render(<div>{all()}</div>);
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings).toHaveLength(7);
  expect(drawings.every((it) => it.getAttribute('aria-hidden') === 'true')).toBe(true);
});
