import { back } from './ti/back.ts';
import { caseBack } from './ti/case-back.ts';
import { common } from './ti/common.ts';
import { files } from './ti/files.ts';
import { front } from './ti/front.ts';
import { invited } from './ti/invited.ts';
import { naming } from './ti/naming.ts';
import { paper } from './ti/paper.ts';
import { problems } from './ti/problems.ts';
import { readBy } from './ti/read-by.ts';
import { rights } from './ti/rights.ts';
import { send } from './ti/send.ts';
import { sent } from './ti/sent.ts';
import { story } from './ti/story.ts';
import type { Messages } from './nl.ts';

/** The portal in Tigrinya. Unreviewed: see TRANSLATORS.md. */
export const ti: Messages = {
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
