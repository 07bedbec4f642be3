import { describe, expect, it } from 'vitest';
import { codeOf, Refusal } from './problem.ts';

const error = (properties: object) => Object.assign(new Error('secret'), properties);

describe('The code of an error', () => {
  it('is the one a refusal carries', () => {
    expect(codeOf(new Refusal('STALE_HEAD'))).toBe('STALE_HEAD');
  });

  it('is STORAGE_FULL where the disk is, also where the database wraps it', () => {
    expect(codeOf(error({ code: 'SQLITE_FULL' }))).toBe('STORAGE_FULL');
    expect(codeOf(error({ code: 'ENOSPC' }))).toBe('STORAGE_FULL');
    expect(codeOf(error({ cause: error({ code: 'SQLITE_FULL' }) }))).toBe('STORAGE_FULL');
  });

  it('follows the framework where the framework refuses', () => {
    const framework = (statusCode: number) => codeOf(error({ code: 'FST_ERR_ANY', statusCode }));
    expect([400, 413, 415, 404].map(framework)).toEqual([
      'BODY_MALFORMED',
      'BODY_TOO_LARGE',
      'CONTENT_TYPE_WRONG',
      'NOT_FOUND',
    ]);
    expect(framework(500)).toBe('INTERNAL');
  });

  it('is INTERNAL for everything else', () => {
    for (const it of [
      error({ statusCode: 400 }),
      error({ code: 'SQLITE_BUSY' }),
      'text',
      null,
      undefined,
    ])
      expect(codeOf(it)).toBe('INTERNAL');
  });
});
