import { randomUUID } from 'node:crypto';
import type { MailSettings } from './settings.ts';

/** Domain of the address that mail comes from: the only name this server gives itself in mail. */
export const domainOf = (from: string): string => from.slice(from.lastIndexOf('@') + 1);

const SUBJECT = 'Er is iets nieuws';
const TEXT = 'Er is iets nieuws. Log in.';

/**
 * The one mail there is: the same words to everybody, whatever there is and however much.
 * @param day on which it is sent, `YYYY-MM-DD`; its date says the fixed hour of that day.
 */
export function messageFor(settings: MailSettings, address: string, day: string) {
  const { from, hour, deskAddress } = settings;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    from: { name: '', address: from },
    to: { name: '', address },
    subject: SUBJECT,
    text: `${[TEXT, deskAddress].filter(Boolean).join('\n\n')}\n`,
    date: new Date(year, month - 1, date, hour),
    messageId: `<${randomUUID()}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const;
}
