import { findingOf, type Finding } from '@gehoord/protocol';
import type { Dossier } from './dossier.ts';

/*
 * The record of a destruction: what both who sign it read, what the order holds the hash of, and what
 * stays in the register. Lines of a key and codes, so that it is the same in every language. It names
 * nobody.
 */

export const RECORD_RULES = ['T16', 'T17'] as const;

export interface DestructionRecord {
  /** Row of the protocol: what was unfounded (T16), or what was kept long enough (T17). */
  readonly rule: (typeof RECORD_RULES)[number];
  readonly number: string;
  /** Month of the decision, `YYYY-MM`. */
  readonly month: string;
  readonly finding: Finding | null;
  /** Kinds of compartments the first who signed could open, with how many of each. */
  readonly kinds: readonly { readonly kind: string; readonly many: number }[];
  readonly orderedOn: string;
}

const FINDINGS: readonly (Finding | null)[] = ['UPHELD', 'UNFOUNDED', 'INCONCLUSIVE'];

function kindsIn(dossier: Dossier): DestructionRecord['kinds'] {
  const many = new Map<string, number>();
  for (const { kind } of dossier.compartments.values()) {
    if (kind !== null) many.set(kind, (many.get(kind) ?? 0) + 1);
  }
  return [...many].sort().map(([kind, count]) => ({ kind, many: count }));
}

/** The record of a dossier as this reader knows it. */
export function paperText(dossier: Dossier, rule: DestructionRecord['rule'], on: string): string {
  const { case: now } = dossier.state;
  const decidedOn = now.decision?.decidedOn ?? now.droppedOn ?? on;
  return [
    `rule: ${rule}`,
    `number: ${now.opened?.number ?? ''}`,
    `month: ${decidedOn.slice(0, 7)}`,
    `finding: ${findingOf(dossier.state) ?? ''}`,
    `kinds: ${kindsIn(dossier)
      .map(({ kind, many }) => `${kind} ${many}`)
      .join(', ')}`,
    `ordered: ${on}`,
  ].join('\n');
}

/** @returns null for a text that is no such record. */
export function readRecord(text: string): DestructionRecord | null {
  const found = new Map(
    text.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)] as const;
    }),
  );
  const rule = RECORD_RULES.find((one) => one === found.get('rule'));
  const finding = FINDINGS.find((one) => one === found.get('finding')) ?? null;
  if (rule === undefined) return null;
  const kinds = (found.get('kinds') ?? '').split(', ').flatMap((one) => {
    const [kind = '', many = ''] = one.split(' ');
    return /^\d+$/.test(many) ? [{ kind, many: Number(many) }] : [];
  });
  return {
    ...{ rule, finding, kinds, number: found.get('number') ?? '' },
    ...{ month: found.get('month') ?? '', orderedOn: found.get('ordered') ?? '' },
  };
}
