import { done, refused, type Outcome } from '../outcome.ts';

/** A part of the program that travels only when it is wanted. OFFLINE when it does not come. */
export async function fetched<Part>(load: () => Promise<Part>): Promise<Outcome<Part>> {
  try {
    return done(await load());
  } catch {
    return refused('OFFLINE');
  }
}
