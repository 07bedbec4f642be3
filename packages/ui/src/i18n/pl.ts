import type { Messages } from './nl.ts';
import { back } from './pl/back.ts';
import { caseBack } from './pl/case-back.ts';
import { common } from './pl/common.ts';
import { files } from './pl/files.ts';
import { front } from './pl/front.ts';
import { invited } from './pl/invited.ts';
import { naming } from './pl/naming.ts';
import { paper } from './pl/paper.ts';
import { problems } from './pl/problems.ts';
import { readBy } from './pl/read-by.ts';
import { rights } from './pl/rights.ts';
import { send } from './pl/send.ts';
import { sent } from './pl/sent.ts';
import { story } from './pl/story.ts';

/**
 * The portal in Polish. Unreviewed: see TRANSLATORS.md.
 *
 * Address: “ty” with a small letter, always. Gender: the past tense of “ja” and “ty” shows it, so
 * neither is used: what the reader did is a noun or a present tense (“Twoja odpowiedź: tak”), what a
 * member of staff did is impersonal (“Zapisano. Kto to zapisał: {name}”). Names stay as they are
 * written, after a colon or as the subject: they are not declined. A day stands in brackets or after a
 * colon, because its weekday is not declined either. Name is “imię i nazwisko”: “imię” alone is only
 * the first name. The Dutch “ja” that somebody can take back is “zgoda”; a consent is taken back with
 * “cofnąć”, a report and a request with “wycofać”.
 */
export const pl: Messages = {
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
