/*
 * The statuscode: 24 digits, of which the last two are check digits (ISO 7064, MOD 97-10). Every
 * wrong digit and every swap of neighbours is detected; which one it is cannot be told. Pure, so
 * that the first screens can check a code before any crypto is loaded.
 */

export const CODE_DIGITS = 24;

/** First digit (zero) of each run of decimal digits that people may type or paste. */
const ZEROS = [
  0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6,
  0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** Exactly 24 ASCII digits with correct check digits. */
export type Code = string & { readonly __brand: 'Code' };

const digitOf = (char: string): string => {
  const point = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => point >= start && point < start + 10);
  return zero === undefined ? '' : String(point - zero);
};

/** The ASCII digits in a text; spaces, hyphens, marks and letters are dropped. */
export function digitsOf(typed: string): string {
  return Array.from(typed, digitOf).join('');
}

const mod97 = (digits: string) =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** What is wrong with a typed code, or OK. */
export function checkCode(
  typed: string,
): 'OK' | 'CODE_TOO_SHORT' | 'CODE_TOO_LONG' | 'CODE_MISTYPED' {
  const digits = digitsOf(typed);
  if (digits.length < CODE_DIGITS) return 'CODE_TOO_SHORT';
  if (digits.length > CODE_DIGITS) return 'CODE_TOO_LONG';
  // Not `mod97(digits) === 1`: 00, 01 and 99 would pass for 97, 98 and 02.
  return withCheckDigits(digits.slice(0, -2)) === digits ? 'OK' : 'CODE_MISTYPED';
}

/** The code a person typed, or null. */
export function parseCode(typed: string): Code | null {
  return checkCode(typed) === 'OK' ? (digitsOf(typed) as Code) : null;
}

/** Put the two check digits behind 22 digits. */
export function withCheckDigits(digits: string): Code {
  const check = 98 - ((mod97(digits) * 100) % 97);
  return (digits + String(check).padStart(2, '0')) as Code;
}

/** Groups of four, as a code is shown, printed and read aloud. */
export function groupsOf(digits: string): readonly string[] {
  return digits.match(/.{1,4}/g) ?? [];
}
