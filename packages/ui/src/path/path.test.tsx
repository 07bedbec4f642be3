import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { three } from './path.examples.tsx';

afterEach(cleanup);

test('the station of now is marked, and every state is said in words', () => {
  render(three());
  const stations = screen.getAllByRole('listitem');
  expect(stations.map((it) => it.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  expect(stations[0]?.textContent).toContain('Verstuurd, gedaan');
});
