import type { Messages } from './nl.ts';
import { back } from './uk/back.ts';
import { caseBack } from './uk/case-back.ts';
import { common } from './uk/common.ts';
import { files } from './uk/files.ts';
import { front } from './uk/front.ts';
import { invited } from './uk/invited.ts';
import { naming } from './uk/naming.ts';
import { paper } from './uk/paper.ts';
import { problems } from './uk/problems.ts';
import { readBy } from './uk/read-by.ts';
import { rights } from './uk/rights.ts';
import { send } from './uk/send.ts';
import { sent } from './uk/sent.ts';
import { story } from './uk/story.ts';

/**
 * The portal in Ukrainian. Unreviewed: see TRANSLATORS.md.
 *
 * Address: “ви” with a small letter, always, which is also gender-neutral in the past tense.
 * What the reader says of themselves is put so that no ending shows a gender. What a member of staff
 * did is told without an ending too (“Хто це записав: {name}”). Names stay as they are written, after
 * a colon: they are not declined. A day stands in brackets or after a colon, because its weekday is
 * not declined either; after a day at the end there is no full stop, for it ends in “р.” already.
 * Message (“повідомлення”) and report (“звернення”) are two words. The Dutch “ja” that somebody can
 * take back is “згода”; a consent is taken back with “забрати”, a report with “відкликати”.
 */
export const uk: Messages = {
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
