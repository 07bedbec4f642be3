import { render, screen } from '../testing.ts';
import { expect, test } from 'vitest';
import { three } from './examples.tsx';

test('the station of now is marked, and every state is said in words', () => {
  render(three());
  const stations = screen.getAllByRole('listitem');
  expect(stations.map((it) => it.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  expect(stations[0]?.textContent).toContain('Verstuurd, gedaan');
});
