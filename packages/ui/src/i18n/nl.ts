import { back } from './nl/back.ts';
import { caseBack } from './nl/case-back.ts';
import { common } from './nl/common.ts';
import { files } from './nl/files.ts';
import { front } from './nl/front.ts';
import { invited } from './nl/invited.ts';
import { naming } from './nl/naming.ts';
import { paper } from './nl/paper.ts';
import { problems } from './nl/problems.ts';
import { readBy } from './nl/read-by.ts';
import { rights } from './nl/rights.ts';
import { send } from './nl/send.ts';
import { sent } from './nl/sent.ts';
import { story } from './nl/story.ts';

/** The portal in Dutch (A2 on screens, B1 in explanations). */
export const nl = {
  ...common,
  ...front,
  ...story,
  ...files,
  ...send,
  ...sent,
  ...back,
  ...invited,
  ...naming,
  ...paper,
  ...problems,
  ...caseBack,
  ...rights,
  ...readBy,
} as const;

export type Messages = Record<keyof typeof nl, string>;
