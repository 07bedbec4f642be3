import { describe, expect, it } from 'vitest';
import { CryptoError, guarded, must } from './error.ts';

describe('the one error', () => {
  it('never says what failed', () => {
    const [a, b] = [new CryptoError(), new CryptoError()];
    expect([a.message, b.message]).toEqual(['This does not hold.', 'This does not hold.']);
    expect(a.name).toBe('CryptoError');
    expect(a).toBeInstanceOf(Error);
    expect(Object.keys(a)).toEqual(['name']);
  });

  it('is thrown by must, unless it holds', () => {
    expect(() => must(false)).toThrow(CryptoError);
    expect(() => must(true)).not.toThrow();
  });

  it('replaces whatever guarded catches, cause and all', () => {
    const attempt = () =>
      guarded(() => {
        throw new RangeError('byte 7 of the key');
      });
    expect(attempt).toThrow(CryptoError);
    expect(attempt).toThrow(expect.not.objectContaining({ cause: expect.anything() }));
    expect(attempt).not.toThrow('byte 7');
    expect(guarded(() => 7)).toBe(7);
  });
});
