import styles from './paper-text.module.css';

export interface PaperTextProps {
  readonly text: string;
  /** Of the text, where it is known. */
  readonly language?: string | undefined;
  /** Said below where the text holds characters nobody sees. */
  readonly hiddenNote: string;
}

/**
 * Characters that change what a text seems to say and are not seen themselves: controls, marks of
 * direction, joiners of nothing, tags. The two joiners that Persian and emoji are written with stay.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/u;

const nameOf = (char: string): string =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text as what is seen, and the names of what is not. */
export function piecesOf(
  text: string,
): readonly { readonly hidden: boolean; readonly text: string }[] {
  const pieces: { hidden: boolean; text: string }[] = [];
  for (const char of text.replaceAll('\r\n', '\n')) {
    const hidden = HIDDEN.test(char);
    const last = pieces.at(-1);
    const shown = hidden ? nameOf(char) : char;
    if (last?.hidden === hidden) last.text += shown;
    else pieces.push({ hidden, text: shown });
  }
  return pieces;
}

/** Whether a text holds characters nobody sees. */
export const hides = (text: string): boolean => piecesOf(text).some(({ hidden }) => hidden);

/** Words that somebody else wrote, within a sentence of ours: what nobody sees is named. */
export function SeenText({ text }: Pick<PaperTextProps, 'text'>) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.hidden ? (
          <span key={index} class={styles.hidden} dir="ltr">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** The words of a paper to sign: all of them, as they stand there, with nothing that hides. */
export function PaperText({ text, language, hiddenNote }: PaperTextProps) {
  return (
    <>
      <div class={styles.paper} lang={language} dir="auto">
        <SeenText text={text} />
      </div>
      {hides(text) && <p class={styles.note}>{hiddenNote}</p>}
    </>
  );
}
