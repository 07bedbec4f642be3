/** One thing that does not hold, and the part of the file it is about. */
export interface Finding {
  readonly code: FindingCode;
  /** Name of a part, `seal`, `file`, or `line N` where the line has no name that can be read. */
  readonly part: string;
}

export type FindingCode =
  // The file
  | 'TOO_LARGE'
  | 'NOT_A_BUNDLE'
  | 'FILE_END'
  | 'PART_UNREADABLE'
  | 'PART_ORDER'
  // The seal and the parts it names
  | 'SEAL_BROKEN'
  | 'PART_CHANGED'
  | 'PART_MISSING'
  | 'PART_ADDED'
  | 'PART_MOVED'
  | 'PART_NAME'
  | 'SEAL_PLACE'
  | 'SEAL_SCOPE'
  | 'SEAL_DIRECTORY'
  | 'EXPORTER_UNKNOWN'
  | 'EXPORTER_REVOKED'
  // Who belongs to the organisation
  | 'ROOT_OTHER'
  | 'DIRECTORY_BROKEN'
  | 'DIRECTORY_NONE'
  | 'COUNTERSIGNATURE_BROKEN'
  // Who has which code
  | 'FOUNDER_UNKNOWN'
  | 'KEY_UNPROVEN'
  // The papers
  | 'PAPER_BROKEN'
  | 'PAPER_PLACE'
  | 'PAPER_DIRECTORY'
  | 'PAPER_LINK'
  | 'WORDS_CHANGED'
  | 'WORDS_MISSING'
  | 'TRANSLATION_CHANGED'
  // What stands under them
  | 'SIGNATURE_BROKEN'
  | 'SIGNATURE_OTHER_VERSION'
  | 'SIGNATURE_OTHER_PAPER'
  | 'SIGNATURE_OTHER'
  | 'SIGNATURE_TWICE'
  | 'SIGNATURE_LANGUAGE'
  | 'SIGNER_UNKNOWN'
  | 'SIGNER_ROLE'
  | 'SIGNER_REVOKED'
  | 'PROVENANCE'
  | 'REMARKS_CHANGED'
  // The record of a destruction
  | 'RECORD_BROKEN'
  | 'RECORD_PLACE'
  | 'RECORD_WORDS'
  | 'ORDER_SIGNATURE'
  | 'ORDER_SIGNER'
  | 'ORDER_ONE'
  | 'ORDER_ROLE'
  | 'STONE_BROKEN'
  | 'STONE_ROW'
  | 'STONE_OTHER';

export type OutsideRole = 'reporter' | 'affectedPerson' | 'accused' | 'witness';
export type MemberRole = 'confidant' | 'board' | 'coordinator' | 'alternate';
type Provenance = 'SELF' | 'DESK_ISSUED';

/** Somebody's answer under one version. Fingerprints are six groups of five digits. */
export interface SignatureFact {
  readonly part: string;
  readonly role: OutsideRole | MemberRole;
  readonly keyFrom: Provenance | 'MEMBER';
  /** A member's name as the directory has it; null for people outside. */
  readonly name: string | null;
  readonly answer: 'SIGNED' | 'REFUSED';
  readonly language: string;
  /** As the signer says it. */
  readonly signedOn: string;
  readonly remarks: string | null;
  readonly fingerprint: readonly string[];
  /** Made with a code that was replaced: before or after, this file cannot say. */
  readonly replaced: boolean;
  /** A member who has left since. */
  readonly left: boolean;
  /** Who of the desk made the code that the key goes back to. */
  readonly issuedBy: string | null;
}

/** One version of a paper. */
export interface PaperFact {
  readonly part: string;
  readonly kind: 'INTAKE' | 'HEARING' | 'DECISION' | 'LETTER';
  readonly version: number;
  readonly identity: 'SEEN' | 'KNOWN' | 'ANONYMOUS' | 'NOBODY';
  readonly language: string;
  readonly writtenOn: string;
  /** The digits that stood on the screen with this version. */
  readonly mark: readonly string[];
  /** The version before is not in the file. */
  readonly earlierMissing: boolean;
  /** Null for a version that was never shown to anybody outside. */
  readonly words: string | null;
  readonly translations: readonly { readonly language: string; readonly words: string }[];
  /** How many files it names; they are not in here. */
  readonly attachments: number;
  readonly signatures: readonly SignatureFact[];
  /** What people asked to be changed. Nobody signed these lines but the maker of the file. */
  readonly corrections: readonly string[];
}

/** What two people signed before a dossier was destroyed. Fingerprints are six groups of five digits. */
export interface RecordFact {
  /** Lines of a key and codes: see core/record.ts. */
  readonly words: string;
  /** Day of the order, as who signed it first says. */
  readonly orderedOn: string;
  readonly mark: readonly string[];
  readonly signers: readonly {
    readonly role: MemberRole;
    readonly fingerprint: readonly string[];
    /** Who has left since. */
    readonly left: boolean;
  }[];
  /** The line of the list of what was destroyed, counted from 1, and its day as the server says it. */
  readonly stone: { readonly number: number; readonly on: string };
}

/** What a file proves. Only given where everything in it holds. */
export interface Facts {
  readonly scope: 'PAPER' | 'DOSSIER' | 'RECORD';
  /** As the maker of the file wrote it: the name is not proven, the ROOT key is. */
  readonly organisation: string;
  readonly root: readonly string[];
  readonly exporter: {
    readonly name: string;
    readonly role: MemberRole;
    readonly fingerprint: readonly string[];
    readonly on: string;
  };
  readonly directory: { readonly number: number; readonly issuedOn: string };
  readonly papers: readonly PaperFact[];
  /** Null in a file of papers. */
  readonly record: RecordFact | null;
}

/** What came of checking a file. */
export interface Checked {
  /** False where the file is something else altogether. */
  readonly isBundle: boolean;
  readonly findings: readonly Finding[];
  /** Null as soon as anything does not hold. */
  readonly facts: Facts | null;
}
