import type { SentFile } from '@gehoord/protocol';
import type { Outcome } from '../outcome.ts';

/** A file somebody chose, as the screen gives it. */
export interface FileGiven {
  /** Chosen by the screen, to name it by. */
  readonly id: string;
  readonly name: string;
  readonly kind: SentFile['kind'];
  readonly bytes: Blob;
}

/** How far a file is, in bytes as they are stored. */
export interface FileProgress {
  readonly id: string;
  readonly sent: number;
  readonly size: number;
}

/** Files that go along with the next report or addition. Nothing of them leaves before that is sent. */
export interface FileSending {
  attach(file: FileGiven): Promise<Outcome<null>>;
  /** Not this one after all; also while it is being sent. */
  detach(id: string): Promise<void>;
  filesSent(): Promise<readonly FileProgress[]>;
}
