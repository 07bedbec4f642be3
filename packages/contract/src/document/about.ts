import type { desk } from '../desk.ts';
import type { portal } from '../portal.ts';

/** What a document says about an endpoint beyond its name and its shapes. */
export interface About {
  readonly text?: string;
  /** Counted apart, and sooner refused, than other requests. */
  readonly limit?: 'SIGN_IN' | 'FILING' | 'UPLOADING';
}

/** The sentence for each limit; the numbers are the host's to set. */
export const LIMITS = {
  SIGN_IN: 'One address may ask this a tenth as often as anything else; beyond that it takes work.',
  FILING:
    'Counted apart: by default ten at once from one address and then one a minute, refused ones included, and so many bytes; beyond that it takes work.',
  UPLOADING:
    'Counted apart: by default thirty at once from one address and then three a minute; beyond that it takes work.',
} as const;

const CHALLENGE = 'A challenge counts once, for a short time; the session signs it.';

/** Endpoints that are not here are told by their name. */
export const ABOUT: {
  readonly portal: Readonly<Partial<Record<keyof typeof portal, About>>>;
  readonly desk: Readonly<Partial<Record<keyof typeof desk, About>>>;
} = {
  portal: {
    organisation: { text: 'The chain of directories up to the one that counts, oldest first.' },
    fileReport: {
      text: 'All compartments of a new dossier in one all-or-nothing write. The same bytes again answer as the first time.',
      limit: 'FILING',
    },
    challenge: { text: CHALLENGE },
    openSession: {
      text: 'Sign in with a code. Known and unknown codes get the same answer.',
      limit: 'SIGN_IN',
    },
    dossier: { text: 'Everything the holder of the code may read, sealed.' },
    append: { text: 'All or nothing, each entry at its expected head.' },
    cells: { text: 'Cells of the members who read it: sealed, all of one size.' },
    beginUpload: {
      text: 'Make room for one sealed file. What no entry has brought after a day or two is thrown away.',
      limit: 'UPLOADING',
    },
    putPart: { text: 'One part of a sealed file, in order; the same part again changes nothing.' },
    claim: { text: 'Swap a code that the desk made for one that only its holder knows.' },
  },
  desk: {
    organisation: { text: 'All directories; the last may still wait for countersignatures.' },
    setUp: { text: 'Once, with the link that is printed at start.', limit: 'SIGN_IN' },
    challenge: { text: CHALLENGE },
    openSession: {
      text: 'Sign in with one slot. An unknown name answers as a wrong passphrase does.',
      limit: 'SIGN_IN',
    },
    replaceSlot: { text: 'Set a new passphrase or sheet. Other sessions of this member end.' },
    invite: { text: 'Only the hash of the token travels; the token itself goes by hand.' },
    lookAtInvitation: { limit: 'SIGN_IN' },
    acceptInvitation: { limit: 'SIGN_IN' },
    readMail: { text: "Whether this organisation sends mail, and this member's own address." },
    setMail: { text: 'Null takes the address away, and the due days with it.' },
    setDueDays: {
      text: 'The days on which this member wants to be reminded, in place of those before.',
    },
    feed: { text: 'Everything this member may read, in the order it reached them.' },
    append: { text: 'All or nothing, each entry at its expected head.' },
    ownCells: { text: 'What this member reads now, each with their own cell there.' },
    writeCells: { text: 'All of them together, so that none of them tells anything.' },
    dossierCells: { text: 'Cells of everybody, of the epochs this member may read.' },
    readPart: { text: 'One part of a sealed file, for who may read the entry that brought it.' },
    readVault: { text: "This member's sealed drafts and snapshots." },
    writeVault: { text: 'Replace one item by a newer one, or throw it away.' },
  },
};
