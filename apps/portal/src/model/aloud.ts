import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Spoken } from '@gehoord/ui/aloud';

/** Reading the screen aloud, with voices that are on the device. */
export interface ReadingAloud {
  /** Whether this device has a voice of its own for the language of the screen. */
  readonly able: ReadonlySignal<boolean>;
  readonly on: ReadonlySignal<boolean>;
  readonly toggle: () => void;
  /** Speaks; what was being spoken stops. The same part again while it is spoken: silence. */
  readonly speak: (part: Element, words: readonly Spoken[]) => void;
  /** Silence at once. */
  readonly stop: () => void;
}

const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? speechSynthesis : undefined;

/** Voices that stay on the device: what a voice elsewhere is asked to read, is read elsewhere. */
const ownVoices = (): readonly SpeechSynthesisVoice[] =>
  (speech()?.getVoices() ?? []).filter(({ localService }) => localService);

/** `nl-NL` and `nl_NL` speak `nl`. */
const speaks = (voice: SpeechSynthesisVoice, language: string): boolean =>
  voice.lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split('-')[0];

/**
 * @param language of the screen; empty until it is known
 */
export function createReadingAloud(language: ReadonlySignal<string>): ReadingAloud {
  const voices = signal(ownVoices());
  // Most browsers know their voices only a moment later.
  speech()?.addEventListener('voiceschanged', () => (voices.value = ownVoices()));
  const voiceOf = (wanted: string) => voices.value.find((voice) => speaks(voice, wanted));
  const able = computed(() => voiceOf(language.value) !== undefined);
  const wanted = signal(false);
  let spoken: Element | null = null;
  const stop = (): void => {
    spoken = null;
    speech()?.cancel();
  };
  const say = ({ text, language: own }: Spoken): SpeechSynthesisUtterance | null => {
    const voice = voiceOf(own || language.value);
    if (voice === undefined) return null;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return utterance;
  };
  return {
    able,
    on: computed(() => wanted.value && able.value),
    toggle: () => {
      stop();
      wanted.value = !wanted.value;
    },
    speak: (part, words) => {
      const again = spoken === part && speech()?.speaking === true;
      stop();
      if (again) return;
      spoken = part;
      for (const utterance of words.map(say)) if (utterance !== null) speech()?.speak(utterance);
    },
    stop,
  };
}
