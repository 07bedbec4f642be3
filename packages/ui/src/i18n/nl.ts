import { common } from './nl/common.ts';

/** The portal in Dutch (A2 on screens, B1 in explanations). */
export const nl = {
  ...common,
} as const;

export type Messages = Record<keyof typeof nl, string>;
