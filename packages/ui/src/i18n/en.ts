import { common } from './en/common.ts';
import type { Messages } from './nl.ts';

/** The portal in English. */
export const en: Messages = {
  ...common,
};
