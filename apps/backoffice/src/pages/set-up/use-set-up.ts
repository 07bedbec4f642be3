import type { Outcome } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useApp } from '../../model/context.ts';
import { useTask, type Task } from '../../model/task.ts';
import { trimmed, type PublicData } from '../../parts/contact-fields.tsx';
import type { Names } from '../../parts/joining/member-step.tsx';
import type { Sheet } from '../../parts/joining/sheet-paper.tsx';

/** The steps of set-up, in order. There is no way back from the sheets. */
export const STEPS = [
  'organisation',
  'contact',
  'member',
  'declaration',
  'passphrase',
  'sheets',
] as const;
type Step = (typeof STEPS)[number];

/** Everything filled in during set-up, and the sheets once the keys are made. */
export interface SetUpModel {
  readonly step: Step;
  readonly data: PublicData;
  readonly names: Names;
  readonly sheets: readonly Sheet[];
  readonly task: Task;
  readonly change: (data: PublicData) => void;
  readonly name: (names: Names) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** Keep the declaration exactly as it stood on the screen, whatever language comes after. */
  readonly agree: (declaration: string) => void;
  readonly create: (passphrase: string) => Promise<void>;
  /** The sheets are good: make the organisation. True once it is there. */
  readonly found: () => Promise<boolean>;
}

const NOTHING: PublicData = { name: '', leaveUrl: '', contact: { name: '', phone: '', hours: '' } };

const founded = (outcome: Outcome<null>): Outcome<true> =>
  outcome.ok ? { ok: true, value: true } : outcome;

/** Set-up with a one-time token. */
export function useSetUp(setupToken: string): SetUpModel {
  const { desk } = useApp();
  const task = useTask();
  const at = useSignal(0);
  const data = useSignal(NOTHING);
  const names = useSignal<Names>({ name: '', signInName: '' });
  const declaration = useSignal('');
  const sheets = useSignal<readonly Sheet[]>([]);

  const create = async (passphrase: string): Promise<void> => {
    const { name, signInName } = names.peek();
    const member = {
      name: name.trim(),
      signInName: signInName.trim(),
      passphrase,
      declaration: declaration.peek(),
    };
    const organisation = trimmed(data.peek());
    const made = await task.run(() => desk.setUp({ setupToken, organisation, member }));
    if (!made) return;
    const { recovery, escrow, fingerprint } = made.sheets;
    sheets.value = [
      { kind: 'rootBoard', code: made.root, fingerprint: made.rootFingerprint },
      { kind: 'rootAlternate', code: made.root, fingerprint: made.rootFingerprint },
      { kind: 'recovery', code: recovery, fingerprint },
      { kind: 'escrow', code: escrow, fingerprint },
    ];
    at.value = STEPS.indexOf('sheets');
  };

  return {
    step: STEPS[at.value] ?? 'organisation',
    data: data.value,
    names: names.value,
    sheets: sheets.value,
    task,
    change: (next) => (data.value = next),
    name: (next) => (names.value = next),
    next: () => (at.value += 1),
    back: () => (at.value -= 1),
    agree: (text) => {
      declaration.value = text;
      at.value += 1;
    },
    create,
    found: async () => (await task.run(async () => founded(await desk.found()))) === true,
  };
}
