import type { Problem, Role } from '@gehoord/client/types';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../model/context.ts';
import { useTask, type Task } from '../../model/task.ts';
import type { Names } from '../../parts/joining/member-step.tsx';
import type { Sheet } from '../../parts/joining/sheet-paper.tsx';

/** The steps of joining, in order. */
export const STEPS = ['declaration', 'member', 'passphrase', 'sheets'] as const;
type Step = (typeof STEPS)[number];

/** What the invitation says. */
export interface Invited {
  readonly role: Role;
  readonly organisation: string;
}

/** Joining by invitation: what it says, what was filled in, and the sheets at the end. */
export interface InvitationModel {
  /** Null while it is looked at, or when it does not work. */
  readonly invited: Invited | null;
  readonly looking: Task;
  readonly step: Step;
  readonly names: Names;
  /** Why the names were sent back. */
  readonly nameProblem: Problem | null;
  readonly sheets: readonly Sheet[];
  readonly task: Task;
  readonly look: () => Promise<void>;
  readonly name: (names: Names) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** Keep the declaration exactly as it stood on the screen, whatever language comes after. */
  readonly agree: (declaration: string) => void;
  readonly create: (passphrase: string) => Promise<void>;
}

/** Join with the token of an invitation. */
export function useInvitation(token: string): InvitationModel {
  const { desk } = useApp();
  const looking = useTask();
  const task = useTask();
  const invited = useSignal<Invited | null>(null);
  const at = useSignal(0);
  const names = useSignal<Names>({ name: '', signInName: '' });
  const declaration = useSignal('');
  const sheets = useSignal<readonly Sheet[]>([]);

  const look = async (): Promise<void> => {
    invited.value = await looking.run(() => desk.lookAtInvitation(token));
  };
  useEffect(() => void look(), []);

  const create = async (passphrase: string): Promise<void> => {
    const { name, signInName } = names.peek();
    const member = {
      name: name.trim(),
      signInName: signInName.trim(),
      passphrase,
      declaration: declaration.peek(),
    };
    const made = await task.run(() => desk.acceptInvitation(token, member));
    if (!made) return;
    const { recovery, escrow, fingerprint } = made;
    sheets.value = [
      { kind: 'recovery', code: recovery, fingerprint },
      { kind: 'escrow', code: escrow, fingerprint },
    ];
    at.value = STEPS.indexOf('sheets');
  };

  const taken = task.problem === 'NAME_TAKEN';
  const step = STEPS[at.value] ?? 'declaration';
  return {
    invited: invited.value,
    looking,
    step: taken && step === 'passphrase' ? 'member' : step,
    names: names.value,
    nameProblem: taken ? task.problem : null,
    sheets: sheets.value,
    task,
    look,
    name: (next) => (names.value = next),
    next: () => {
      if (taken) task.clear();
      else at.value += 1;
    },
    back: () => {
      task.clear();
      at.value = Math.max(0, at.value - 1);
    },
    agree: (text) => {
      declaration.value = text;
      at.value += 1;
    },
    create,
  };
}
