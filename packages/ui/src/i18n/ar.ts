import { back } from './ar/back.ts';
import { caseBack } from './ar/case-back.ts';
import { common } from './ar/common.ts';
import { files } from './ar/files.ts';
import { front } from './ar/front.ts';
import { invited } from './ar/invited.ts';
import { naming } from './ar/naming.ts';
import { paper } from './ar/paper.ts';
import { problems } from './ar/problems.ts';
import { readBy } from './ar/read-by.ts';
import { rights } from './ar/rights.ts';
import { send } from './ar/send.ts';
import { sent } from './ar/sent.ts';
import { story } from './ar/story.ts';
import type { Messages } from './nl.ts';

/** The portal in Arabic. Unreviewed: see TRANSLATORS.md. */
export const ar: Messages = {
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
