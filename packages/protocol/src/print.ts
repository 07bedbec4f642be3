import { STEPS } from './steps.ts';

const cell = (value: string) => value.replaceAll('|', '\\|');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const HEAD = ['#', 'Step', 'By', 'Where', 'From → to', 'Refused unless', 'Due', 'Source'];

/** PROTOCOL.md, printed from the table, so that the document can never say something else. */
export function printProtocol(): string {
  const rows = STEPS.map((step) =>
    row([
      step.id,
      `${step.command} → \`${step.event}\``,
      step.by.join(', '),
      step.in.join(', '),
      `${step.from.join(', ')} → ${step.to ?? 'same'}`,
      step.guards.map((guard) => `${guard.sentence} (\`${guard.code}\`)`).join(' ') || '–',
      step.due ?? '–',
      step.source,
    ]),
  );
  return [
    '# The protocol as it is enforced',
    '',
    'Printed from `src/steps.ts` by `npm run protocol`; `npm test` fails when the two differ. Every',
    'rule is asked twice: before an entry is written, and by every reader afterwards. What breaks a',
    'rule changes nothing and is shown as broken.',
    '',
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...rows,
    '',
  ].join('\n');
}
