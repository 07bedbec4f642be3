import type { Messages } from './nl.ts';
import { back } from './fr/back.ts';
import { caseBack } from './fr/case-back.ts';
import { common } from './fr/common.ts';
import { files } from './fr/files.ts';
import { front } from './fr/front.ts';
import { invited } from './fr/invited.ts';
import { naming } from './fr/naming.ts';
import { paper } from './fr/paper.ts';
import { problems } from './fr/problems.ts';
import { readBy } from './fr/read-by.ts';
import { rights } from './fr/rights.ts';
import { send } from './fr/send.ts';
import { sent } from './fr/sent.ts';
import { story } from './fr/story.ts';

/**
 * The portal in French. Unreviewed: see TRANSLATORS.md.
 *
 * Address: “vous”, always. Gender: no adjective or participle that has to agree with the reader;
 * “personne”, “quelqu’un” and “un ou une mentor” for others. No “de” before a name (it might have to
 * be “d’”). A day is written without an article: “le {day}”. A no-break space stands before ? ! : ;
 * and inside « », as French writes it. The Dutch “ja” that somebody can take back is “accord”; a
 * report, a consent and a request are all taken back with “retirer”.
 */
export const fr: Messages = {
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
