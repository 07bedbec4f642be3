import type { EventType } from '@gehoord/client/types';
import type { I18n } from '@gehoord/ui/i18n';
import type { Key } from '../../../model/language.ts';

/** Steps that have words to begin with: which field, and which words. */
const EXAMPLES: Readonly<Partial<Record<EventType, readonly [field: string, word: Key]>>> = {
  InquiryStarted: ['plan', 'case.template.plan'],
  PoliceNotified: ['text', 'case.template.police'],
  DeliberationHeld: ['minutes', 'case.template.minutes'],
  Evaluated: ['text', 'case.template.evaluation'],
};

/** Words that can be put into a field that is still empty. */
export function examplesOf(event: EventType, t: I18n<Key>['t']) {
  const [field, word] = EXAMPLES[event] ?? [];
  return field && word ? { example: { field, text: t(word) } } : {};
}
