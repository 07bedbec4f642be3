import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadingAloud } from './aloud.ts';

interface Said {
  text: string;
  voice?: { lang: string };
}

const voice = (lang: string, localService: boolean) => ({ lang, localService });
let voices: ReturnType<typeof voice>[] = [];
let said: Said[] = [];
let speaking = false;
let changed: () => void = () => undefined;

beforeEach(() => {
  [voices, said, speaking] = [[voice('nl-NL', true)], [], false];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: (_: string, run: () => void) => (changed = run),
    get speaking() {
      return speaking;
    },
    speak: (it: Said) => {
      said.push(it);
      speaking = true;
    },
    cancel: () => {
      speaking = false;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const part = document.createElement('p');
const words = [{ text: 'Je bent welkom.', language: 'nl' }];

test('only a voice that is on the device, in the language of the screen', () => {
  const language = signal('nl');
  voices = [voice('nl-NL', false), voice('ar-SA', true)];
  const aloud = createReadingAloud(language);
  expect(aloud.able.value).toBe(false);
  language.value = 'ar';
  expect(aloud.able.value).toBe(true);
  aloud.speak(part, words);
  expect(said).toEqual([]);
});

test('voices that come later are found, also under an underscore', () => {
  voices = [];
  const aloud = createReadingAloud(signal('nl'));
  expect(aloud.able.value).toBe(false);
  voices = [voice('nl_NL', true)];
  changed();
  expect(aloud.able.value).toBe(true);
});

test('speaks with that voice; the same part again is silence, another part takes over', () => {
  const aloud = createReadingAloud(signal('nl'));
  aloud.speak(part, words);
  expect(said).toMatchObject([{ text: 'Je bent welkom.', voice: { lang: 'nl-NL' } }]);
  aloud.speak(part, words);
  expect([said.length, speaking]).toEqual([1, false]);
  aloud.speak(part, words);
  aloud.speak(document.createElement('p'), words);
  expect([said.length, speaking]).toEqual([3, true]);
});

test('switching off is silence', () => {
  const aloud = createReadingAloud(signal('nl'));
  aloud.toggle();
  expect(aloud.on.value).toBe(true);
  aloud.speak(part, words);
  aloud.toggle();
  expect([aloud.on.value, speaking]).toEqual([false, false]);
});

test('a device without any speech has no button and does not fail', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  const aloud = createReadingAloud(signal('nl'));
  expect(aloud.able.value).toBe(false);
  expect(() => aloud.stop()).not.toThrow();
});
