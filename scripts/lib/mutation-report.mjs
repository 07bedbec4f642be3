/**
 * @typedef {{ line: number, column: number }} Spot
 * @typedef {object} Change
 * @property {string} mutatorName
 * @property {string} replacement
 * @property {string} status
 * @property {{ start: Spot, end: Spot }} location lines and columns from 1
 * @typedef {{ files: Record<string, { source: string, mutants: Change[] }> }} Report as StrykerJS
 * writes it (mutation-testing-report-schema)
 */

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** @param {readonly Change[]} changes @param {readonly string[]} statuses */
const those = (changes, statuses) => changes.filter(({ status }) => statuses.includes(status));

/** @param {Report} report */
const all = ({ files }) => Object.values(files).flatMap(({ mutants }) => mutants);

/** How many changes there are, and how many a test noticed. @param {Report} report */
export function countsOf(report) {
  const total = those(all(report), [...NOTICED, ...MISSED]).length;
  return { noticed: those(all(report), NOTICED).length, total };
}

/**
 * What nothing has noticed yet, as StrykerJS takes places: `file:line:column-line:column`.
 * @param {Report} report
 * @param {readonly string[]} among
 */
export function leftIn({ files }, among) {
  return Object.entries(files)
    .filter(([file]) => among.includes(file))
    .flatMap(([file, { mutants }]) =>
      those(mutants, [...MISSED, 'Ignored']).map(({ location: { start, end } }) => {
        const spot = (/** @type {Spot} */ { line, column }) => `${line}:${column - 1}`;
        return `${file}:${spot(start)}-${spot(end)}`;
      }),
    );
}

/** @param {string} source @param {Change} change @returns {string} */
function before(source, { location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
    )
    .join(' ');
}

const short = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').slice(0, 70);

/** For people: a line for each file, and one for each change that nothing noticed. @param {Report} report */
export function linesOf(report) {
  const rows = Object.entries(report.files).map(([file, { source, mutants }]) => {
    const counts = countsOf({ files: { [file]: { source, mutants } } });
    const missed = those(mutants, MISSED).map((it) => {
      const { line, column } = it.location.start;
      return `    ${line}:${column}  ${short(before(source, it))}  →  ${short(it.replacement)}`;
    });
    return [`${counts.noticed} of ${counts.total}  ${file}`, ...missed];
  });
  const { noticed, total } = countsOf(report);
  return ['', ...rows.flat(), `${noticed} of ${total}: ${((noticed / total) * 100).toFixed(1)} %`];
}
