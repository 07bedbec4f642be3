import type { Messages } from './nl.ts';
import { back } from './es/back.ts';
import { caseBack } from './es/case-back.ts';
import { common } from './es/common.ts';
import { files } from './es/files.ts';
import { front } from './es/front.ts';
import { invited } from './es/invited.ts';
import { naming } from './es/naming.ts';
import { paper } from './es/paper.ts';
import { problems } from './es/problems.ts';
import { readBy } from './es/read-by.ts';
import { rights } from './es/rights.ts';
import { send } from './es/send.ts';
import { sent } from './es/sent.ts';
import { story } from './es/story.ts';

/**
 * The portal in Spanish. Unreviewed: see TRANSLATORS.md.
 *
 * Address: “tú”, always; the reader speaks to us in the plural (“digan”), which Spain and America both
 * understand. Words of both sides of the ocean where there is one (“aparato”, “números”). Gender: no
 * adjective or participle that has to agree with the reader; “persona”, “alguien” and “mentor o
 * mentora” for others. Report is “aviso”, never “denuncia”, which is what the police take down. The
 * Dutch “ja” that somebody can take back is “permiso”; a report, a permission and a request are all
 * taken back with “retirar”.
 */
export const es: Messages = {
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
