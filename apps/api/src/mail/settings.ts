import { z } from 'zod';

/** The organisation's own mail host, and what its mail looks like. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise the connection is turned into TLS before anything is said. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  /** Address that mail comes from. */
  readonly from: string;
  /** Hour of the server's day at which mail goes out, 0 to 23. */
  readonly hour: number;
  /** Address of the desk as its members know it; null leaves it out. */
  readonly deskAddress: string | null;
}

type SmtpHost = Pick<MailSettings, 'host' | 'port' | 'secure' | 'auth'>;

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

function authOf({ username, password }: URL): SmtpHost['auth'] {
  if (username === '') return null;
  return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
}

/** @returns null for anything but `smtp(s)://[user:pass@]host[:port]`. */
function smtpHost(text: string): SmtpHost | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const usual = PORTS[url.protocol];
  const bare = ['', '/'].includes(url.pathname) && url.search === '' && url.hash === '';
  if (usual === undefined || url.hostname === '' || !bare) return null;
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? usual : Number(url.port),
      secure: url.protocol === 'smtps:',
      auth: authOf(url),
    };
  } catch {
    // A percent sign that stands for nothing.
    return null;
  }
}

/** @returns null for anything that is no plain web address. */
function plainAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, username, search, hash } = new URL(text);
  const plain = /^https?:$/.test(protocol) && [username, search, hash].every((it) => it === '');
  return plain ? origin + pathname : null;
}

const orWrong =
  <T>(read: (text: string) => T | null, message: string) =>
  (text: string, context: z.core.$RefinementCtx<string>): T | typeof z.NEVER => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };

const hourOf = (text: string) =>
  /^\d{1,2}$/.test(text) && Number(text) < 24 ? Number(text) : null;

/** The variables about mail; their sentences never repeat what was typed. */
export const mailVariables = {
  SMTP_URL: z
    .string()
    .trim()
    .transform(
      orWrong(
        smtpHost,
        'SMTP_URL must be the address of a mail host, such as smtps://name:password@mail.example.org:465; write special characters in the password as %40.',
      ),
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .pipe(z.email('MAIL_FROM must be one mail address, such as noreply@example.org.'))
    .optional(),
  MAIL_HOUR: z
    .string()
    .trim()
    .transform(orWrong(hourOf, 'MAIL_HOUR must be an hour of the day from 0 to 23, such as 8.'))
    .default(8),
  DESK_ADDRESS: z
    .string()
    .trim()
    .transform(
      orWrong(
        plainAddress,
        'DESK_ADDRESS must be the web address of the desk, such as https://desk.example.org/.',
      ),
    )
    .optional(),
};

interface Read {
  readonly SMTP_URL?: SmtpHost | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly MAIL_HOUR: number;
  readonly DESK_ADDRESS?: string | undefined;
}

/** Said where there is a host to send with but no address to send from. */
export const FROM_MISSING =
  'MAIL_FROM must be set together with SMTP_URL: the address that mail comes from, such as noreply@example.org.';

/** Whether the variables about mail go together. */
export const goTogether = ({ SMTP_URL, MAIL_FROM }: Read): boolean =>
  SMTP_URL === undefined || MAIL_FROM !== undefined;

/** @returns null where no mail host is set: then nobody gets mail. */
export function mailSettings({
  SMTP_URL,
  MAIL_FROM,
  MAIL_HOUR,
  DESK_ADDRESS,
}: Read): MailSettings | null {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null;
  return { ...SMTP_URL, from: MAIL_FROM, hour: MAIL_HOUR, deskAddress: DESK_ADDRESS ?? null };
}
