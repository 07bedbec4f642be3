import { render } from '../testing.ts';
import { expect, test } from 'vitest';
import { all } from './examples.tsx';

test('seven drawings, all hidden from screen readers', () => {
  const { container } = render(<div>{all()}</div>);
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings).toHaveLength(7);
  expect(drawings.every((it) => it.getAttribute('aria-hidden') === 'true')).toBe(true);
});
