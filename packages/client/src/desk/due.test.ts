import { describe, expect, it } from 'vitest';
import { dueDaysOf } from './due.ts';

const row = {
  receivedOn: '2026-11-20',
  answerBy: '2026-11-27',
  nextOn: null,
  status: 'ONTVANGEN',
  newest: '2026-11-20',
  withoutCode: false,
  heldByOthers: false,
  requests: [],
} as const;

const request = (due: string) =>
  ({ requestId: 'q', what: 'ERASURE', role: 'accused', due }) as const;

describe('Due days', () => {
  it('are the day before the seventh, the seventh, and three months later', () => {
    const days = dueDaysOf([row], '2026-11-21');
    expect(days).toEqual(['2026-11-26', '2026-11-27', '2027-02-20']);
  });

  it('leave the seventh day out once somebody answered, and take the day the status promises', () => {
    const answered = { ...row, answerBy: null, status: 'BEZIG', nextOn: '2026-12-04' } as const;
    expect(dueDaysOf([answered], '2026-11-21')).toEqual(['2026-12-04', '2027-02-20']);
  });

  it('are the last day of each request and the one before it, also once the case has ended', () => {
    const asked = { ...row, requests: [request('2026-11-24'), request('2026-12-18')] };
    const days = ['2026-11-23', '2026-11-24', '2026-12-17', '2026-12-18'];
    for (const one of [
      { ...asked, status: 'KLAAR' },
      { ...asked, withoutCode: true },
    ] as const) {
      expect(dueDaysOf([one], '2026-11-21')).toEqual(days);
    }
    expect(dueDaysOf([asked], '2026-11-21')).toEqual([
      ...['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27', ...days.slice(2), '2027-02-20'],
    ]);
  });

  it('are days that are still to come', () => {
    expect(dueDaysOf([row], '2026-11-26')).toEqual(['2026-11-27', '2027-02-20']);
    expect(dueDaysOf([row], '2027-02-20')).toEqual([]);
  });

  it('do not tell how many dossiers they are about', () => {
    expect(dueDaysOf([row, row, row], '2026-11-21')).toEqual(dueDaysOf([row], '2026-11-21'));
  });

  it('are not of what others hold, of what ended, or where nobody can be told', () => {
    const others = [
      { ...row, heldByOthers: true, requests: [request('2026-11-24')] },
      { ...row, withoutCode: true },
      { ...row, newest: '', requests: [request('2026-11-24')] },
      ...(['BESLUIT', 'KLAAR', 'GESTOPT', 'GEWIST'] as const).map((status) => ({ ...row, status })),
    ];
    for (const one of others) expect(dueDaysOf([one], '2026-11-21')).toEqual([]);
  });
});
