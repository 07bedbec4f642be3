/*
 * What comes of checking a file, as both programs say it. Types only: the page has them from here,
 * and the compiler sees that what packages/client gives has the same shape.
 */

export type Outsider = 'reporter' | 'affectedPerson' | 'accused' | 'witness';
export type MemberRole = 'confidant' | 'board' | 'coordinator' | 'alternate';

export interface Finding {
  readonly code: string;
  readonly part: string;
}

export interface SignatureFact {
  readonly part: string;
  readonly role: Outsider | MemberRole;
  readonly keyFrom: 'SELF' | 'DESK_ISSUED' | 'MEMBER';
  readonly name: string | null;
  readonly answer: 'SIGNED' | 'REFUSED';
  readonly language: string;
  readonly signedOn: string;
  readonly remarks: string | null;
  readonly fingerprint: readonly string[];
  readonly replaced: boolean;
  readonly left: boolean;
  readonly issuedBy: string | null;
}

export interface PaperFact {
  readonly part: string;
  readonly kind: 'INTAKE' | 'HEARING' | 'DECISION' | 'LETTER';
  readonly version: number;
  readonly identity: 'SEEN' | 'KNOWN' | 'ANONYMOUS' | 'NOBODY';
  readonly language: string;
  readonly writtenOn: string;
  readonly mark: readonly string[];
  readonly earlierMissing: boolean;
  readonly words: string | null;
  readonly translations: readonly { readonly language: string; readonly words: string }[];
  readonly attachments: number;
  readonly signatures: readonly SignatureFact[];
  readonly corrections: readonly string[];
}

export interface RecordFact {
  readonly words: string;
  readonly orderedOn: string;
  readonly mark: readonly string[];
  readonly signers: readonly {
    readonly role: MemberRole;
    readonly fingerprint: readonly string[];
    readonly left: boolean;
  }[];
  readonly stone: { readonly number: number; readonly on: string };
}

export interface Facts {
  readonly scope: 'PAPER' | 'DOSSIER' | 'RECORD';
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
  readonly record: RecordFact | null;
}

export interface Checked {
  readonly isBundle: boolean;
  readonly findings: readonly Finding[];
  readonly facts: Facts | null;
}
