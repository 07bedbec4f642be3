import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'Yaa akhriyay warbixintaada?',
  'readBy.REPORT':
    '{n, plural, one {Hal qof ayaa akhriyay warbixintaada} other {# qof ayaa akhriyay warbixintaada}}: {who}.',
  'readBy.EXTRACT':
    '{n, plural, one {Hal qof ayaa akhriyay soo koobidda warbixintaada} other {# qof ayaa akhriyay soo koobidda warbixintaada}}: {who}.',
  'readBy.who': '{role}, markii ugu dambaysay {day}',
  'readBy.role.confidant': 'qofka kalsoonida',
  'readBy.role.board': 'qof maamulka ka mid ah',
  'readBy.role.coordinator': 'isuduwaha',
  'readBy.role.alternate': 'qofka beddelka ah ee ka baxsan kooxda',
  'readBy.note':
    'Qofka akhriya ayaa laftiisu barnaamijka kugu ogeysiiya. Mararka qaarkood dhowr maalmood ka dib ayaad arkaysaa. Taasi caddayn uma aha inaan cid kale akhrin.',
};
