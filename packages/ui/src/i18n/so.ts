import { back } from './so/back.ts';
import { caseBack } from './so/case-back.ts';
import { common } from './so/common.ts';
import { files } from './so/files.ts';
import { front } from './so/front.ts';
import { invited } from './so/invited.ts';
import { naming } from './so/naming.ts';
import { paper } from './so/paper.ts';
import { problems } from './so/problems.ts';
import { readBy } from './so/read-by.ts';
import { rights } from './so/rights.ts';
import { send } from './so/send.ts';
import { sent } from './so/sent.ts';
import { story } from './so/story.ts';
import type { Messages } from './nl.ts';

/** The portal in Somali. Unreviewed: see TRANSLATORS.md. */
export const so: Messages = {
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
