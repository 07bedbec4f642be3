import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './context.ts';

/** A passphrase while it is being chosen. */
export interface PassphraseState {
  readonly way: 'words' | 'own';
  /** Six Dutch words; empty until the first proposal is there. */
  readonly words: string;
  readonly retyped: string;
  readonly own: string;
  readonly again: string;
}

const START: PassphraseState = { way: 'words', words: '', retyped: '', own: '', again: '' };

const loose = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
    .join(' ');

/** Whether the words were typed over: capitals and spaces do not matter, the words do. */
export function isRetyped({ words, retyped }: PassphraseState): boolean {
  return words !== '' && loose(retyped) === loose(words);
}

/** The passphrase as it will be used. Spaces at the ends are no part of it. */
export function chosen(state: PassphraseState): string {
  return state.way === 'words' ? state.words : state.own.trim();
}

/** A passphrase being chosen, with the first six words already asked for. */
export interface PassphraseModel {
  readonly state: PassphraseState;
  /** No words could be proposed: this browser cannot make them. */
  readonly broken: boolean;
  readonly change: (part: Partial<PassphraseState>) => void;
  readonly otherWords: () => Promise<void>;
}

/** Start choosing a passphrase. */
export function usePassphrase(): PassphraseModel {
  const { desk } = useApp();
  const state = useSignal(START);
  const change = (part: Partial<PassphraseState>): void => {
    state.value = { ...state.peek(), ...part };
  };
  const broken = useSignal(false);
  const otherWords = async (): Promise<void> => {
    // A worker that died answers with a refusal where words are expected.
    const words: unknown = await desk.proposePassphrase().catch(() => null);
    broken.value = typeof words !== 'string';
    change({ words: typeof words === 'string' ? words : '', retyped: '' });
  };
  useEffect(() => void otherWords(), []);
  return { state: state.value, broken: broken.value, change, otherWords };
}
