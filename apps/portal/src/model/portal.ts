import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Reporter } from '@gehoord/client/types';
import type { I18n, LanguageChoice } from '@gehoord/ui/i18n';
import type { Messages } from '@gehoord/ui/i18n/nl';
import { createReadingAloud, type ReadingAloud } from './aloud.ts';
import { createChoosing, type Choosing } from './choosing.ts';
import { clearForm, createForm, type Form } from './form.ts';
import type { Organisation } from './organisation.ts';
import { createPreparing, type Preparing } from './preparing.ts';
import { createSending, type Sending } from './sending.ts';
import { createSteps, type Step, type Steps } from './steps.ts';
import { createVisit, type Visit } from './visit.ts';

export type Key = keyof Messages;
export type Texts = I18n<Key>;

/** Everything the screens show and do. */
export interface Portal {
  readonly organisation: Organisation;
  readonly reporter: Reporter;
  readonly language: LanguageChoice<Key>;
  readonly form: Form;
  readonly steps: Steps;
  readonly preparing: Preparing;
  readonly sending: Sending;
  readonly files: Choosing;
  readonly visit: Visit;
  readonly aloud: ReadingAloud;
  /** A code is on the screen that nobody has kept yet: leaving would lose it. */
  readonly unkept: ReadonlySignal<boolean>;
  /** Forget keys and texts. The screen is not touched. */
  readonly forget: () => void;
  /** Forget, and show the first screen again. */
  readonly close: () => void;
}

interface Parts {
  readonly form: Form;
  readonly sending: Sending;
  readonly visit: Visit;
}

/** A step whose content is not there (any more) gives way to the first one. */
function allowed({ form, sending, visit }: Parts, wanted: Step, from: Step): Step {
  const leaving = (from === 'sent' && !sending.kept.value) || visit.claimed.value !== null;
  if (leaving) return from;
  const there: Partial<Record<Step, boolean>> = {
    story: form.door.value !== null,
    send: form.door.value !== null && form.story.value.trim() !== '',
    sent: sending.sent.value !== null,
    view: visit.view.value !== null,
  };
  return there[wanted] === false ? 'who' : wanted;
}

/** Puts the parts together around one reporter. */
export function createPortal(
  reporter: Reporter,
  organisation: Organisation,
  language: LanguageChoice<Key>,
): Portal {
  const form = createForm();
  const preparing = createPreparing(reporter, form);
  const sending = createSending(reporter, form, preparing.start);
  const visit = createVisit(reporter);
  const aloud = createReadingAloud(computed(() => language.i18n.value?.language ?? ''));
  const files = createChoosing(reporter);
  const parts = { form, sending, visit };
  const steps = createSteps((wanted, from) => {
    const step = allowed(parts, wanted, from);
    if (step !== from && (from === 'view' || from === 'sent')) restart();
    return step;
  });
  const forget = (): void => {
    aloud.stop();
    clearForm(form);
    sending.forget();
    visit.forget();
    files.forget();
    reporter.leave().catch(() => undefined);
  };
  const restart = (): void => {
    forget();
    if (organisation.state === 'OPEN') void preparing.start();
  };
  return {
    ...parts,
    aloud,
    organisation,
    reporter,
    files,
    language,
    steps,
    preparing,
    unkept: computed(() => !sending.kept.value || visit.claimed.value !== null),
    forget,
    close: () => {
      restart();
      steps.replace('who');
    },
  };
}

const Context = createContext<Portal | null>(null);

export const PortalProvider = Context.Provider;

/** The portal, and the texts in the chosen language. */
export function usePortal(): Portal & { readonly i18n: Texts; readonly t: Texts['t'] } {
  const portal = useContext(Context);
  const i18n = portal?.language.i18n.value;
  if (portal === null || i18n === null || i18n === undefined) {
    throw new Error('A screen was drawn outside its portal.');
  }
  return { ...portal, i18n, t: i18n.t };
}
