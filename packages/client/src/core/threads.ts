import type { Compartment } from './compartment.ts';
import type { Dossier, Fact } from './dossier.ts';
import { compartmentsOf } from './dossier.ts';

export type ThreadId = 'TALK' | 'PERSON';

const KIND = { TALK: 'talk', PERSON: 'person' } as const;

/** The compartment a conversation lives in. */
export function threadOf(dossier: Dossier, thread: ThreadId): Compartment | null {
  return compartmentsOf(dossier, KIND[thread])[0] ?? null;
}

/** The messages of a conversation that held, oldest first. */
export function messagesIn(
  dossier: Dossier,
  compartment: Compartment,
): readonly (Fact & { readonly text: string })[] {
  return dossier.facts.flatMap((fact) =>
    fact.compartment === compartment && fact.event.type === 'MessageWritten'
      ? [{ ...fact, text: fact.event.text }]
      : [],
  );
}
