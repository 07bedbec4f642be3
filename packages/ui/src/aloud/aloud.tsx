import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import styles from './aloud.module.css';

/** A few words to speak, in one go. */
export interface Spoken {
  readonly text: string;
  /** BCP 47; empty where the page does not say. */
  readonly language: string;
}

/** What reads a part of the screen aloud. */
export interface Aloud {
  /** Name of the button beside a part. */
  readonly label: (what: string) => string;
  /** Speaks these one after the other; the same part again while it is spoken: silence. */
  readonly speak: (part: Element, words: readonly Spoken[]) => void;
}

const Context = createContext<Aloud | null>(null);

/** Null: nothing is read aloud, and no buttons for it are shown. */
export const AloudProvider = Context.Provider;

/** Marks a part of the screen that is read as one; parts within it are left to their own button. */
export const ALOUD = { 'data-aloud': '' } as const;

/** What is no text to be heard: what one presses or fills in, drawings, and what only says a name. */
const SILENT = 'button, input, textarea, select, svg, [aria-hidden="true"], [data-aloud]';
const BLOCKS = 'p, li, h1, h2, h3, h4, legend, label, summary, dt, dd, div, span';

const isText = (node: Node): boolean => node.nodeType === 3;

function collect(element: Element, into: Spoken[]): void {
  let words = '';
  const finish = (): void => {
    const text = words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (text !== '') into.push({ text, language });
    words = '';
  };
  for (const node of element.childNodes) {
    if (isText(node)) words += node.textContent ?? '';
    else if (node instanceof Element && !node.matches(SILENT)) {
      if (node.matches(BLOCKS)) {
        finish();
        collect(node, into);
      } else words += node.textContent;
    }
  }
  finish();
}

/** The texts of a part, as far as they are seen, in their order. */
export function wordsOf(part: Element): readonly Spoken[] {
  const into: Spoken[] = [];
  collect(part, into);
  return into;
}

/** Reads the part around it aloud, once somebody has switched that on. */
export function AloudButton({ what }: { readonly what: string }) {
  const aloud = useContext(Context);
  const button = useRef<HTMLButtonElement>(null);
  if (aloud === null) return null;
  const press = (): void => {
    const part = button.current?.closest('[data-aloud]');
    if (part) aloud.speak(part, wordsOf(part));
  };
  return (
    <button
      ref={button}
      type="button"
      class={styles.button}
      aria-label={aloud.label(what)}
      onClick={press}
    >
      <svg class={styles.drawing} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9.5v5h4l5 4v-13l-5 4z" />
        <path d="M16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />
      </svg>
    </button>
  );
}
