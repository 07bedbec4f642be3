import { back } from './en/back.ts';
import { caseBack } from './en/case-back.ts';
import { common } from './en/common.ts';
import { files } from './en/files.ts';
import { front } from './en/front.ts';
import { invited } from './en/invited.ts';
import { naming } from './en/naming.ts';
import { paper } from './en/paper.ts';
import { problems } from './en/problems.ts';
import { readBy } from './en/read-by.ts';
import { rights } from './en/rights.ts';
import { send } from './en/send.ts';
import { sent } from './en/sent.ts';
import { story } from './en/story.ts';
import type { Messages } from './nl.ts';

/** The portal in English. */
export const en: Messages = {
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
};
