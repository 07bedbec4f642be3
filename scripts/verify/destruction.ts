/* The record of a destruction in sentences. Who signed stands there by role and key: it names nobody. */
import type { Facts, RecordFact } from './checked.ts';
import { dayIn, fill, line, own, WORDS, type Language, type Piece, type Section } from './told.ts';
import { visibleName } from './visible.ts';

const KEYS = ['rule', 'number', 'month', 'finding', 'kinds', 'ordered'] as const;
type Key = (typeof KEYS)[number];

/** "casefile 1, person 2": what was there, with how many of each. */
function kindsIn(text: string, language: Language): string {
  const { kinds } = WORDS[language].record;
  const all = text.split(', ').map((one) => {
    const [kind = '', many = ''] = one.split(' ');
    const name = own(kinds, kind);
    return name && /^[0-9]{1,6}$/.test(many) ? `${many} × ${name}` : visibleName(one);
  });
  return all.join(', ');
}

function valueIn(key: Key, text: string, language: Language): string {
  const { rules, outcomes } = WORDS[language].record;
  if (key === 'kinds') return kindsIn(text, language);
  if (key === 'ordered' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return dayIn(text, language);
  const word = key === 'rule' ? own(rules, text) : key === 'finding' ? own(outcomes, text) : null;
  return word ?? visibleName(text);
}

/** What stood on the screen of those who signed. A line that no record has is shown as it is. */
function wordsIn({ words: text }: RecordFact, language: Language): readonly string[] {
  const { lines } = WORDS[language].record;
  return text.split('\n').flatMap((one) => {
    const at = one.indexOf(': ');
    const [key, value] = [KEYS.find((it) => it === one.slice(0, at)), one.slice(at + 2)];
    if (key === undefined) return [visibleName(one)];
    return value === '' ? [] : [fill(lines[key], { value: valueIn(key, value, language) })];
  });
}

function signersIn({ signers }: RecordFact, language: Language): readonly Piece[] {
  const { record, roles } = WORDS[language];
  return signers.flatMap(({ role, fingerprint, left }): Piece[] => [
    line(fill(record.signed, { role: roles[role] })),
    { is: 'digits', label: record.key, groups: fingerprint },
    ...(left ? [line(record.left)] : []),
  ]);
}

/** Whether two signed one order, which line of the list is theirs, what they read, and what it leaves open. */
export function recordIn(
  fact: RecordFact,
  { exporter, directory }: Facts,
  language: Language,
): readonly Section[] {
  const { record, roles, maker, members } = WORDS[language];
  const { stone, mark, orderedOn } = fact;
  const values = { role: roles[exporter.role], day: dayIn(exporter.on, language) };
  const { number, issuedOn } = directory;
  return [
    {
      title: record.title,
      pieces: [
        line(record.two),
        { is: 'digits', label: record.mark, groups: mark },
        ...signersIn(fact, language),
        line(fill(record.ordered, { day: dayIn(orderedOn, language) })),
        line(fill(record.stone, { number: stone.number, day: dayIn(stone.on, language) })),
        line(record.says),
        { is: 'list', items: wordsIn(fact, language) },
      ],
    },
    {
      title: maker,
      pieces: [
        line(fill(record.maker, values)),
        { is: 'digits', label: record.makersKey, groups: exporter.fingerprint },
        line(fill(members, { number, day: dayIn(issuedOn, language) })),
      ],
    },
    { title: record.not.title, pieces: [{ is: 'list', items: record.not.lines }] },
  ];
}
