import fc from 'fast-check';
import type * as z from 'zod/mini';

/*
 * Values of the shape that a schema of the contract describes, so that a test reaches every route
 * with a body its handler has to judge, and learns of a new field without being told.
 */

/** What the definitions of the contract's schemas hold, as far as it matters here. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
}
interface Check {
  readonly pattern?: RegExp;
  readonly length?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly check?: string;
  readonly value?: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** So many base64url characters. Grown from a seed: a thousand separate choices would take long. */
function base64url(seed: number, length: number): string {
  let state = seed >>> 0 || 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += ALPHABET[state >>> 26] ?? '';
  }
  return text;
}

/** Longest text that is made, however much the schema would take. */
const LONG = 2000;

const definitionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;
const checksOf = ({ checks = [] }: Definition): Check =>
  Object.assign({}, ...checks.map((it) => it._zod.def)) as Check;

function texts(definition: Definition): fc.Arbitrary<string> {
  const { pattern, length, minimum = 0, maximum = 60 } = checksOf(definition);
  if (definition.format === 'url') return fc.webUrl({ validSchemes: ['https'] });
  if (definition.format === 'email') return fc.nat().map((it) => `post${it}@voorbeeld.invalid`);
  if (pattern?.source.startsWith('^\\d{4}')) {
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
      .map((date) => date.toISOString().slice(0, 10));
  }
  const most = Math.min(maximum, LONG);
  if (pattern === undefined) {
    return fc
      .string({ minLength: minimum, maxLength: most })
      .filter((it) => it.trim().length >= minimum);
  }
  const lengths =
    length === undefined ? fc.integer({ min: minimum, max: most }) : fc.constant(length);
  return fc.tuple(fc.nat(), lengths).map(([seed, it]) => base64url(seed, it));
}

function numbers({ checks = [] }: Definition): fc.Arbitrary<number> {
  const all = checks.map((it) => it._zod.def);
  const bound = (kind: string) => all.find(({ check }) => check === kind)?.value;
  return fc.integer({ min: bound('greater_than') ?? -1e9, max: bound('less_than') ?? 1e9 });
}

/** @throws for a kind of schema that the contract does not use today. */
export function arbitraryOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema);
  const { type, shape = {}, element, innerType, entries = {} } = definition;
  if (type === 'string') return texts(definition);
  if (type === 'number') return numbers(definition);
  if (type === 'boolean') return fc.boolean();
  if (type === 'enum') return fc.constantFrom(...Object.values(entries));
  if (type === 'nullable' && innerType)
    return fc.option(arbitraryOf(innerType), { nil: null, freq: 3 });
  if (type === 'array' && element) {
    const { minimum = 0, maximum = 3 } = checksOf(definition);
    const size = { minLength: minimum, maxLength: Math.max(minimum, Math.min(maximum, 3)) };
    return fc.array(arbitraryOf(element), size);
  }
  if (type === 'object') {
    const fields = Object.entries(shape).map(([name, it]) => [name, arbitraryOf(it)] as const);
    return fc.record(Object.fromEntries(fields)).map((made) => ({ ...made }));
  }
  throw new Error(`No values are known for the schema ${type}.`);
}

/** One value of a schema's shape, always the same. */
export function sampleOf(schema: z.ZodMiniType): unknown {
  const [sample] = fc.sample(arbitraryOf(schema), { seed: 7, numRuns: 1 });
  return sample;
}

/** The same value with one field too many, once for each object in it, however deep it sits. */
export function withOneFieldMore(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return list.flatMap((it, index) => withOneFieldMore(it).map((more) => list.with(index, more)));
  }
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.entries(value).flatMap(([name, it]) =>
    withOneFieldMore(it).map((more) => ({ ...value, [name]: more })),
  );
  return [{ ...value, note: 'x' }, ...deeper];
}

/** The same value with one field left out, or of another kind, once for each field of the first level. */
export function withOneFieldWrong(value: object): readonly unknown[] {
  return Object.keys(value).flatMap((name) => {
    const { [name]: _, ...without } = value as Record<string, unknown>;
    return [without, { ...value, [name]: { no: 'such thing' } }];
  });
}
