import { names } from './naming.ts';

/* What in a text may tell who somebody is, besides a name. A help to who reads it, never a promise. */

export const DETAILS = ['NAME', 'INITIALS', 'PHONE', 'MAIL', 'ADDRESS', 'PLACE'] as const;
export type Detail = (typeof DETAILS)[number];

const PHONE = /(?:\+|00)?\d(?:[\s.()/-]*\d){7,}/u;
const MAIL = /[^\s@]+@[^\s@]+\.[^\s@.]+/u;
const POSTCODE = /(?<!\d)\d{4}\s?[A-Z]{2}(?![\p{L}\d])/u;
const STREET =
  /\p{Lu}[\p{L}'’-]*(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|park|pad|steeg|dreef|plantsoen|markt)(?!\p{L})/u;
/** A word with a capital after one of these is a place, or a person. */
const PLACE = /(?<!\p{L})(?:[Ii]n|[Uu]it|[Tt]e|[Bb]ij|[Oo]p|[Nn]aar|[Vv]an|[Mm]et)\s+\p{Lu}\p{L}+/u;
/** Two or more capitals with dots: somebody's initials, whoever it is. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,}/u;

/**
 * What a text may give away. Simple rules: they miss a nickname, a job or a habit, and they find what
 * gives nothing away.
 * @param others Names of everybody else the dossier knows.
 */
export function detailsIn(text: string, others: readonly string[]): readonly Detail[] {
  const named = names(text, others);
  const found: Readonly<Record<Detail, boolean>> = {
    NAME: named === 'NAMED',
    INITIALS: named === 'INITIALS' || INITIALS.test(text),
    PHONE: PHONE.test(text),
    MAIL: MAIL.test(text),
    ADDRESS: POSTCODE.test(text) || STREET.test(text),
    PLACE: PLACE.test(text),
  };
  return DETAILS.filter((one) => found[one]);
}
