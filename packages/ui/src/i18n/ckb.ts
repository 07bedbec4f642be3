import { back } from './ckb/back.ts';
import { caseBack } from './ckb/case-back.ts';
import { common } from './ckb/common.ts';
import { files } from './ckb/files.ts';
import { front } from './ckb/front.ts';
import { invited } from './ckb/invited.ts';
import { naming } from './ckb/naming.ts';
import { paper } from './ckb/paper.ts';
import { problems } from './ckb/problems.ts';
import { readBy } from './ckb/read-by.ts';
import { rights } from './ckb/rights.ts';
import { send } from './ckb/send.ts';
import { sent } from './ckb/sent.ts';
import { story } from './ckb/story.ts';
import type { Messages } from './nl.ts';

/** The portal in Sorani Kurdish. Unreviewed: see TRANSLATORS.md. */
export const ckb: Messages = {
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
