/* What the sentences consist of: the same keys in every language. */
import type { Facts, PaperFact, SignatureFact } from '../checked.ts';

type Role = SignatureFact['role'];
type Kind = PaperFact['kind'];

/** What is said of the record of a destruction. */
export interface RecordWords {
  readonly title: string;
  readonly two: string;
  readonly mark: string;
  readonly signed: string;
  readonly left: string;
  readonly key: string;
  readonly ordered: string;
  readonly stone: string;
  readonly says: string;
  /** By the key of its line. */
  readonly lines: Readonly<
    Record<'rule' | 'number' | 'month' | 'finding' | 'kinds' | 'ordered', string>
  >;
  readonly rules: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly maker: string;
  readonly makersKey: string;
  readonly not: { readonly title: string; readonly lines: readonly string[] };
}

/** All sentences in one language. `{name}` is filled in. */
export interface Words {
  /** Title and advice by what came of it. */
  readonly verdicts: Readonly<
    Record<'HOLDS' | 'BROKEN' | 'NO_BUNDLE', { readonly title: string; readonly lead: string }>
  >;
  /** By code of a finding; `{part}` is the part in words, `{Part}` with a capital. */
  readonly findings: Readonly<Record<string, string>>;
  readonly otherFinding: string;
  readonly moreFindings: string;
  /** By the first word of a part's name. `{1}`, `{2}` … are its other words. */
  readonly parts: Readonly<Record<string, string>>;
  /** With their article, in the middle of a sentence. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindTitles: Readonly<Record<Kind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly maker: string;
  readonly made: string;
  readonly scopes: Readonly<Record<Facts['scope'], string>>;
  readonly members: string;
  readonly makersKey: string;
  readonly compare: {
    readonly title: string;
    readonly ask: string;
    readonly differ: string;
    readonly same: string;
    readonly digits: string;
  };
  readonly paper: {
    readonly version: string;
    readonly mark: string;
    readonly writtenOn: string;
    readonly identity: Readonly<Record<PaperFact['identity'], string>>;
    readonly earlierMissing: string;
    readonly notShown: string;
    readonly words: string;
    readonly translation: string;
    readonly hidden: string;
    readonly attachments: string;
    readonly nobody: string;
    readonly correction: string;
  };
  readonly signature: {
    readonly answers: Readonly<Record<SignatureFact['answer'], string>>;
    readonly day: string;
    readonly language: string;
    readonly SELF: string;
    readonly DESK_ISSUED: string;
    readonly MEMBER: string;
    readonly replaced: string;
    readonly left: string;
    readonly remarks: string;
    readonly key: string;
  };
  readonly record: RecordWords;
  readonly not: { readonly title: string; readonly lines: readonly string[] };
}
