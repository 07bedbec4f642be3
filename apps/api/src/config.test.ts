import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type Config } from './config.ts';

const read = (env: Record<string, string | undefined>): Config => {
  const it = readConfig(env, '/project');
  if (!it.ok) throw new Error(it.sentence);
  return it.value;
};
const sentence = (env: Record<string, string>) => {
  const it = readConfig(env, '/project');
  return it.ok ? null : it.sentence;
};

describe('The configuration', () => {
  it('has a value for everything that is not set, or set to nothing', () => {
    const usual = {
      dataDir: resolve('/project/data'),
      sharesDir: resolve('/project/data'),
      host: '127.0.0.1',
      portalPort: 8080,
      deskPort: 8081,
      trustProxy: 0,
    };
    expect(read({})).toMatchObject(usual);
    expect(read({ DATA_DIR: '', HOST: '', PORTAL_PORT: '', TRUST_PROXY: '' })).toMatchObject(usual);
  });

  it('takes what is set', () => {
    const env = {
      DATA_DIR: '/var/gehoord',
      HOST: '::1',
      PORTAL_PORT: '1',
      DESK_PORT: '65535',
      RATE_LIMIT: '0',
    };
    expect(read(env)).toMatchObject({
      dataDir: '/var/gehoord',
      host: '::1',
      portalPort: 1,
      deskPort: 65_535,
      rateLimit: 0,
    });
  });

  it('keeps the key shares beside the rest, unless they are to be apart', () => {
    expect(read({ DATA_DIR: 'a' }).sharesDir).toBe(resolve('/project/a'));
    expect(read({ DATA_DIR: 'a', SHARES_DIR: 'b' })).toMatchObject({
      dataDir: resolve('/project/a'),
      sharesDir: resolve('/project/b'),
    });
  });

  it('counts the proxies it believes', () => {
    expect(['off', 'on', 'ON', '0', '2'].map((it) => read({ TRUST_PROXY: it }).trustProxy)).toEqual(
      [0, 1, 1, 0, 2],
    );
  });

  it('says in words what is wrong', () => {
    for (const value of ['-1', '65536', '8080x', '1e3', '80.5'])
      expect(sentence({ PORTAL_PORT: value })).toBe(
        'PORTAL_PORT must be a port number, such as 8080.',
      );
    expect(sentence({ DESK_PORT: 'x' })).toContain('DESK_PORT');
    expect(sentence({ TRUST_PROXY: 'yes' })).toContain('TRUST_PROXY must be off, on');
    expect(sentence({ RATE_LIMIT: 'many' })).toContain('RATE_LIMIT');
    expect(sentence({ PORTAL_PORT: '9000', DESK_PORT: '9000' })).toContain('two different ports');
    expect(sentence({ PORTAL_PORT: '0', DESK_PORT: '0' })).toBeNull();
  });
});
