import { createI18n, type I18n } from '@gehoord/ui/i18n';
import { deskNl } from '@gehoord/ui/i18n/desk.nl';
import { nl } from '@gehoord/ui/i18n/nl';
import type { Values } from '../../packages/ui/src/i18n/fill.ts';

/** As a person reads it, and as a browser names it: without the places where a word may break. */
const read = <Key extends string>(i18n: I18n<Key>): I18n<Key> => ({
  ...i18n,
  t: (key, values) => i18n.t(key, values).replaceAll('\u00ad', ''),
});

/** The portal's Dutch texts, from the catalogue the portal itself shows. */
export const p = read(createI18n('nl', nl));

/** The desk's Dutch texts. */
export const d = read(createI18n('nl', deskNl));

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Stands where a text is not known beforehand. */
export const ANY = '\u0001';

/**
 * A pattern for a whole text, such as a label that asks for a group chosen by chance.
 * @param filled a text of a catalogue, filled with {@link ANY} where it may be anything; each
 * becomes a group of the pattern.
 */
export const shaped = (filled: string): RegExp =>
  new RegExp(`^${literal(filled).replaceAll(ANY, '(.+)')}$`);

/** Values of a message whose name is not known beforehand. */
export const anyOf = (...names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, ANY]));

/** An option or a field by the words its name begins with; a hint may follow, capitals may differ. */
export const starting = (text: string): RegExp => new RegExp(`^${literal(text)}`, 'i');
