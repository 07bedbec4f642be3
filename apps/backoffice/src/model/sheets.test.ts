import { describe, expect, it } from 'vitest';
import { isRetyped } from './passphrase.ts';
import { isGroup, pickGroup } from './sheets.ts';

const code = ['AB0D', 'E1GH', 'JKMN'];

describe('a group typed back from paper', () => {
  it('may be typed in small letters, with spaces', () => {
    expect(isGroup(' jk mn', code, 2)).toBe(true);
  });

  it('may take O for 0 and l for 1: on paper they look alike', () => {
    expect(isGroup('abod', code, 0)).toBe(true);
    expect(isGroup('elgh', code, 1)).toBe(true);
  });

  it('is wrong when it is another group, or nothing', () => {
    expect(isGroup('AB0D', code, 1)).toBe(false);
    expect(isGroup('', code, 1)).toBe(false);
    expect(isGroup('', code, 9)).toBe(false);
  });

  it('is picked from the whole code', () => {
    const picked = new Set(Array.from({ length: 200 }, () => pickGroup(code)));
    expect([...picked].sort()).toEqual([0, 1, 2]);
  });
});

describe('six words typed over', () => {
  const state = { way: 'words', words: 'fiets wolk lepel', own: '', again: '' } as const;

  it('are the same with other capitals and spaces', () => {
    expect(isRetyped({ ...state, retyped: '  Fiets  wolk-lepel ' })).toBe(true);
  });

  it('are not the same with a word wrong, and never before there are words', () => {
    expect(isRetyped({ ...state, retyped: 'fiets wolk' })).toBe(false);
    expect(isRetyped({ ...state, words: '', retyped: '' })).toBe(false);
  });
});
