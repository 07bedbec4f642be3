import { isOver, ratioOf, type Row, type Unit } from './row.ts';

const DECIMALS: Partial<Record<Unit, number>> = { s: 2, ms: 2 };

function figure(value: number, unit: Unit): string {
  const decimals = DECIMALS[unit] ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const number = value.toLocaleString('en', digits);
  return unit === '/s' ? `${number}/s` : `${number} ${unit}`;
}

const peerOf = ({ peer, unit }: Row): string =>
  peer === undefined ? '–' : peer < 1 ? `${peer} ${unit}` : figure(peer, unit);

function limitOf({ limit, unit }: Row): string {
  if (limit === null) return '–';
  return 'most' in limit ? `≤ ${figure(limit.most, unit)}` : `≥ ${figure(limit.least, unit)}`;
}

function cellsOf(row: Row): readonly string[] {
  const measured = row.measured === null ? 'not measured' : figure(row.measured, row.unit);
  const ratio = ratioOf(row)?.toFixed(2) ?? '–';
  const marked = isOver(row) ? `${ratio} !` : ratio;
  return [row.row, measured, limitOf(row), marked, peerOf(row), row.how];
}

/** The whole table in Markdown, aligned for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const heads = ['row', 'measured', 'limit', 'ratio', 'GlobaLeaks', 'how'];
  const lines = [heads, ...rows.map(cellsOf)];
  // The last column is as long as it is: padding it would wrap every line of a terminal.
  const widths = heads.map((_, column) =>
    column === heads.length - 1 ? 3 : Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const drawn = lines.map((line) =>
    line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join(' | ');
  return [drawn[0], rule, ...drawn.slice(1)].map((line) => `| ${line ?? ''} |`).join('\n');
}

/** Which rows are over their limit, in a sentence. */
export function verdictOn(rows: readonly Row[]): string {
  const over = rows.filter(isOver).map(({ row }) => row);
  const missing = rows.filter(({ measured }) => measured === null).map(({ row }) => row);
  const list = (names: readonly string[]) => names.map((name) => `\n  - ${name}`).join('');
  const said = over.length === 0 ? 'No row is over its limit.' : `Over the limit:${list(over)}`;
  return missing.length === 0 ? said : `${said}\nNot measured:${list(missing)}`;
}
