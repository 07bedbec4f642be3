import { back } from './fa/back.ts';
import { caseBack } from './fa/case-back.ts';
import { common } from './fa/common.ts';
import { files } from './fa/files.ts';
import { front } from './fa/front.ts';
import { invited } from './fa/invited.ts';
import { naming } from './fa/naming.ts';
import { paper } from './fa/paper.ts';
import { problems } from './fa/problems.ts';
import { readBy } from './fa/read-by.ts';
import { rights } from './fa/rights.ts';
import { send } from './fa/send.ts';
import { sent } from './fa/sent.ts';
import { story } from './fa/story.ts';
import type { Messages } from './nl.ts';

/** The portal in Persian. Unreviewed: see TRANSLATORS.md. */
export const fa: Messages = {
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
