import { isIP } from 'node:net';
import { domainOf, messageFor } from './message.ts';
import type { MailSettings } from './settings.ts';

/** What became of one mail. UNKNOWN: the connection broke, and nobody can tell whether it went. */
export type Delivery =
  { readonly state: 'SENT' } | { readonly state: 'REFUSED' | 'UNKNOWN'; readonly code: string };

/** The way to the organisation's mail host. */
export interface Post {
  /** @returns null where the mail host lets us in, otherwise a code that says why not. */
  reach(): Promise<string | null>;
  /** @param day see {@link messageFor}. */
  send(address: string, day: string): Promise<Delivery>;
  /** Break off what is under way. */
  close(): void;
}

/** Milliseconds to wait for a mail host that says nothing. */
const PATIENCE = 10_000;

const read = (error: unknown, key: 'code' | 'responseCode'): unknown =>
  error instanceof Error ? (error as Error & Record<string, unknown>)[key] : undefined;

/** A code and nothing else: messages of mail hosts repeat addresses. */
function codeOf(error: unknown): string {
  const code = read(error, 'code');
  return typeof code === 'string' && /^[A-Z_]{1,30}$/.test(code) ? code : 'EUNKNOWN';
}

const isHere = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** How to talk to the mail host. A password or address never crosses a network in the clear. */
export function connectionOf({ host, port, secure, auth, from }: MailSettings) {
  return {
    ...{ host, port, secure },
    ...(auth && { auth }),
    ...(isHere(host) ? { ignoreTLS: true } : { requireTLS: true }),
    // Otherwise the library introduces itself with this computer's own name.
    name: domainOf(from),
    ...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
    dnsTimeout: PATIENCE,
    logger: false,
  };
}

/** Mail over SMTP, one connection for each. */
export async function smtpPost(settings: MailSettings): Promise<Post> {
  // Loaded here: a server without mail does not carry it.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(connectionOf(settings));
  const closing = new AbortController();
  const closed = new Promise<string>((resolve) => {
    closing.signal.addEventListener('abort', () => resolve('EABORT'));
  });

  return {
    reach: () => Promise.race([transport.verify().then(() => null, codeOf), closed]),
    async send(address, day) {
      try {
        await transport.sendMail({
          ...messageFor(settings, address, day),
          signal: closing.signal,
        });
        return { state: 'SENT' };
      } catch (error) {
        const answered = typeof read(error, 'responseCode') === 'number';
        return { state: answered ? 'REFUSED' : 'UNKNOWN', code: codeOf(error) };
      }
    },
    close: () => closing.abort(),
  };
}
