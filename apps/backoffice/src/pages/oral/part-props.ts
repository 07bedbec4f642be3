import type { Errors } from '../../model/errors.ts';
import type { OralModel } from '../../model/use-oral.ts';

/** What every part of the form is given. */
export interface PartProps {
  readonly model: OralModel;
  readonly errors: Errors;
}
