import type { Guard } from './guards/guard.ts';
import { ALWAYS, AT_DIRECTIE, AT_RECEIVER, FROM_HANDOVER, type Phase, STARTED } from './phases.ts';
import { PROTOCOL, type Step } from './steps.ts';

const cell = (value: string) => value.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const HEAD = ['#', 'Step', 'By', 'Where', 'From → to', 'Refused unless', 'Due', 'Source'];

const GROUPS: readonly (readonly [readonly Phase[], string])[] = [
  [ALWAYS, 'any'],
  [STARTED, 'any, once it was received'],
  [FROM_HANDOVER, 'any, from REGISTERED on'],
  [AT_RECEIVER, 'any, before the handover'],
  [AT_DIRECTIE, 'any, from REGISTERED to DELIBERATION'],
];

const fromOf = ({ from }: Step) => GROUPS.find(([group]) => group === from)?.[1] ?? from.join(', ');

const toOf = ({ to }: Step) => (to === null ? 'same' : typeof to === 'string' ? to : to.sentence);

const ruleOf = ({ sentence, code }: Guard) => `${sentence} (\`${code}\`)`;

/** PROTOCOL.md, printed from the table, so that the document can never say something else. */
export function printProtocol(): string {
  const rows = PROTOCOL.steps.map((step) =>
    row([
      step.id,
      `${step.command} → \`${step.event}\``,
      step.by.join(', '),
      step.in.join(', '),
      `${fromOf(step)} → ${toOf(step)}`,
      step.guards.map(ruleOf).join(' ') || '–',
      step.due ?? '–',
      step.source,
    ]),
  );
  return [
    '# The protocol as it is enforced',
    '',
    'Printed from `src/steps.ts` by `npm run protocol`; `npm test` fails when the two differ. Every',
    'rule is asked twice: before an entry is written, and by every reader afterwards. What breaks a',
    'rule changes nothing and is shown as broken. "Any" phase is never `WITHDRAWN` or `DESTROYED`.',
    '',
    'Before every row:',
    '',
    ...PROTOCOL.always.map((guard) => `- ${ruleOf(guard)}`),
    '',
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...rows,
    '',
  ].join('\n');
}
