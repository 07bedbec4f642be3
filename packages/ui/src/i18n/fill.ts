/** What a message may be filled with. Numbers are written in the digits of the language. */
export type Values = Readonly<Record<string, string | number>>;

/** How a language writes a number, and which plural form goes with it. */
export interface Counting {
  readonly number: (value: number) => string;
  readonly form: (value: number) => string;
}

const PLURAL = /\{(\w+), plural, ((?:\w+ \{[^{}]*\} ?)+)\}/g;
const FORM = /(\w+) \{([^{}]*)\}/g;
const NAME = /\{(\w+)\}/g;

function plural(counting: Counting, count: number, forms: string): string {
  const texts = new Map([...forms.matchAll(FORM)].map(([, name, text]) => [name, text]));
  const text = texts.get(counting.form(count)) ?? texts.get('other') ?? '';
  return text.replaceAll('#', counting.number(count));
}

/**
 * Fills a message: `{name}` and `{count, plural, one {# dag} other {# dagen}}`, the part of ICU
 * MessageFormat our texts need. Written here because the library for all of it costs a third of
 * what the first page may weigh.
 * @returns the text; a name without a value stays visible as `{name}`.
 */
export function fill(message: string, values: Values, counting: Counting): string {
  const written = (name: string, otherwise: string): string => {
    const value = values[name];
    return typeof value === 'number' ? counting.number(value) : (value ?? otherwise);
  };
  return message
    .replace(PLURAL, (_, name: string, forms: string) =>
      plural(counting, Number(values[name]), forms),
    )
    .replace(NAME, (whole, name: string) => written(name, whole));
}
