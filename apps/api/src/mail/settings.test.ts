import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { connectionOf } from './post.ts';
import type { MailSettings } from './settings.ts';

const HOST = 'smtps://balie%40samenop.invalid:g%3Aheim@post.samenop.invalid';
const usual = { SMTP_URL: HOST, MAIL_FROM: 'post@samenop.invalid' };

function read(env: Record<string, string>): MailSettings | null {
  const it = readConfig(env, '/project');
  if (!it.ok) throw new Error(it.sentence);
  return it.value.mail;
}
const sentence = (env: Record<string, string>) => {
  const it = readConfig({ ...usual, ...env }, '/project');
  return it.ok ? '' : it.sentence;
};

describe('The settings for mail', () => {
  it('are off as long as there is no mail host', () => {
    expect(read({})).toBeNull();
    expect(read({ MAIL_FROM: 'post@samenop.invalid', MAIL_HOUR: '9', SMTP_URL: '' })).toBeNull();
  });

  it('take a mail host with a name and a password', () => {
    expect(read(usual)).toEqual({
      host: 'post.samenop.invalid',
      port: 465,
      secure: true,
      auth: { user: 'balie@samenop.invalid', pass: 'g:heim' },
      from: 'post@samenop.invalid',
      hour: 8,
      deskAddress: null,
    });
    const env = { ...usual, SMTP_URL: 'smtp://[::1]:2525', MAIL_HOUR: '0' };
    expect(read({ ...env, DESK_ADDRESS: 'https://balie.samenop.invalid' })).toMatchObject({
      ...{ host: '::1', port: 2525, secure: false, auth: null, hour: 0 },
      deskAddress: 'https://balie.samenop.invalid/',
    });
    expect(read({ ...usual, SMTP_URL: 'smtp://post.samenop.invalid' })?.port).toBe(587);
  });

  it('say in words what is wrong, and never repeat a password', () => {
    const wrong = ['post', 'http://a', 'smtp://', 'smtp://a/b', 'smtp://a?b=c', 'smtp://x:%zz@a'];
    for (const SMTP_URL of wrong) {
      expect(sentence({ SMTP_URL })).toMatch(/^SMTP_URL must be the address of a mail host/);
    }
    expect(sentence({ SMTP_URL: 'smtp://me:g:heim@a b' })).not.toContain('heim');
    expect(sentence({ MAIL_FROM: 'Samenop' })).toMatch(/^MAIL_FROM must be one mail address/);
    expect(sentence({ MAIL_FROM: 'a@b.nl, c@d.nl' })).toMatch(/^MAIL_FROM must be/);
    expect(sentence({ MAIL_FROM: '' })).toMatch(/^MAIL_FROM must be set together with SMTP_URL/);
    for (const MAIL_HOUR of ['24', '-1', '8.5', 'acht']) {
      expect(sentence({ MAIL_HOUR })).toMatch(/^MAIL_HOUR must be an hour of the day/);
    }
    for (const DESK_ADDRESS of [
      'balie',
      'ftp://a',
      'https://me@a',
      'https://a/#b',
      'https://a?b',
    ]) {
      expect(sentence({ DESK_ADDRESS })).toMatch(/^DESK_ADDRESS must be the web address/);
    }
  });
});

describe('The connection to the mail host', () => {
  const to = (SMTP_URL: string) => connectionOf(read({ ...usual, SMTP_URL })!);

  it('is TLS before anything is said, except on this machine', () => {
    expect(to(HOST)).toMatchObject({ secure: true, requireTLS: true });
    expect(to('smtp://a:b@post.samenop.invalid')).toMatchObject({ requireTLS: true });
    for (const there of ['127.0.0.1.samenop.invalid', '10.0.0.1', '[2001:db8::1]']) {
      expect(to(`smtp://${there}`)).toMatchObject({ requireTLS: true });
    }
    for (const here of ['localhost', '127.0.0.1', '[::1]']) {
      expect(to(`smtp://${here}:25`)).not.toHaveProperty('requireTLS');
    }
  });

  it('gives the name in the address that mail comes from, never this computer’s own', () => {
    expect(to(HOST).name).toBe('samenop.invalid');
  });
});
