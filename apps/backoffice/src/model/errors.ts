import { useSignal } from '@preact/signals';

/** One field that is not right: its id, and in words what to do. */
export interface FieldError {
  readonly id: string;
  readonly text: string;
}

/** What is wrong in one form. */
export interface Errors {
  /** A new array every time somebody tries, so that the summary takes the focus again. */
  readonly list: readonly FieldError[];
  readonly of: (id: string) => string | undefined;
  /**
   * Keep only what is wrong.
   * @returns true when everything is right.
   */
  readonly check: (
    rules: readonly (readonly [wrong: boolean, id: string, text: string])[],
  ) => boolean;
}

/** The errors of one form; empty until somebody tries to send it. */
export function useErrors(): Errors {
  const list = useSignal<readonly FieldError[]>([]);
  return {
    list: list.value,
    of: (id) => list.value.find((error) => error.id === id)?.text,
    check: (rules) => {
      list.value = rules.filter(([wrong]) => wrong).map(([, id, text]) => ({ id, text }));
      return list.value.length === 0;
    },
  };
}
