import type { DeskMessages } from './desk.nl.ts';
import { common } from './en/common.ts';
import { deskProblems } from './en/desk-problems.ts';

/** The desk in English. */
export const deskEn: DeskMessages = {
  ...common,
  ...deskProblems,
};
