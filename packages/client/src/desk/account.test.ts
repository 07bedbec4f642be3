import { expect, test } from 'vitest';
import { passphraseProblem } from './account.ts';

test('six words pass, also when one of them happens to hold the sign-in name', () => {
  expect(passphraseProblem('noordpool lepel anker zeil brood tulp', 'noor')).toBeNull();
});

test('a short passphrase, or one that is little more than the name, is refused', () => {
  expect(passphraseProblem('lepel anker', 'noor')?.problem).toBe('PASSPHRASE_WEAK');
  expect(passphraseProblem('Noor Noor Noor Noor Noor', 'noor')?.problem).toBe('PASSPHRASE_WEAK');
  expect(passphraseProblem('noorvoorbeeld noorvoorbeeld 2026', 'NoorVoorbeeld')?.problem).toBe(
    'PASSPHRASE_WEAK',
  );
});
