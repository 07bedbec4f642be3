import type { ReportForm } from '@gehoord/client/types';

/** A report of Amira Proefmelder about Kees Testmentor (both fictional), with what a test changes. */
export function formOf(change: Partial<ReportForm> = {}): ReportForm {
  return {
    story: 'Kees legde steeds zijn hand op mijn been. Ik wil dat het stopt.',
    subject: { role: 'MENTOR', staff: [], name: 'Kees Testmentor' },
    door: 'confidant',
    reporterIs: 'MENTEE',
    relation: 'SELF',
    identity: { name: 'Amira Proefmelder', contact: '010 000 00 01' },
    code: 'KEEP',
    language: 'nl',
    ...change,
  };
}
