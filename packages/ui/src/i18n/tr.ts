import type { Messages } from './nl.ts';
import { back } from './tr/back.ts';
import { caseBack } from './tr/case-back.ts';
import { common } from './tr/common.ts';
import { files } from './tr/files.ts';
import { front } from './tr/front.ts';
import { invited } from './tr/invited.ts';
import { naming } from './tr/naming.ts';
import { paper } from './tr/paper.ts';
import { problems } from './tr/problems.ts';
import { readBy } from './tr/read-by.ts';
import { rights } from './tr/rights.ts';
import { send } from './tr/send.ts';
import { sent } from './tr/sent.ts';
import { story } from './tr/story.ts';

/**
 * The portal in Turkish. Unreviewed: see TRANSLATORS.md.
 *
 * Address: “siz”, always; buttons that do something are short (“Gönder”). Turkish has no gender.
 * A name never takes an ending, because its vowels are not known: it is the subject, stands before
 * “ile”, or after a colon. A day is followed by “günü”, which takes the ending. After a number the
 * noun stays singular, so both plural forms read alike. The Dutch “ja” that somebody can take back
 * is “izin”; a report is taken back with “geri çekmek”, a consent with “geri almak”.
 */
export const tr: Messages = {
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
