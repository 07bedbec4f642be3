import { common } from './nl/common.ts';
import { deskProblems } from './nl/desk-problems.ts';

/** The desk in Dutch. */
export const deskNl = {
  ...common,
  ...deskProblems,
} as const;

export type DeskMessages = Record<keyof typeof deskNl, string>;
