import { describe, expect, test } from 'vitest';
import { names } from './naming.ts';

/* Whether a text names Amira Proefmelder, in whatever way it is written. */

describe('a text', () => {
  test.each([
    ['Amira Proefmelder zei het.', 'NAMED'],
    ['het was AMÍRA.', 'NAMED'],
    ['mevrouw proefmelder', 'NAMED'],
    ['A\u200bmira zei het.', 'NAMED'],
    ['Ａｍｉｒａ', 'NAMED'],
    ['Amira’s verhaal', 'NAMED'],
    ['A.P. zei het.', 'INITIALS'],
    ['A. P. zei het.', 'INITIALS'],
    ['van AP gehoord', 'INITIALS'],
    ['de ap op haar telefoon', 'NO'],
    ['Amirah zei het.', 'NO'],
    ['Iemand zei het.', 'NO'],
  ])('%s', (text, expected) => expect(names(text, ['Amira Proefmelder'])).toBe(expected));

  test('in any script, and short parts of a name only where the name is whole', () => {
    expect(names('قالت أميرة ذلك', ['أميرة'])).toBe('NAMED');
    expect(names('сказала Леся', ['леся'])).toBe('NAMED');
    expect(names('Bo liep weg.', ['Bo de Wit'])).toBe('NO');
    expect(names('de Wit liep weg.', ['Bo de Wit'])).toBe('NAMED');
    expect(names('Hij zag Li.', ['Li'])).toBe('NAMED');
    expect(names('iets', [' '])).toBe('NO');
  });
});
