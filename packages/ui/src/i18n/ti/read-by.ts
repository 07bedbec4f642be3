import type { readBy as nl } from '../nl/read-by.ts';

/** Who read the report, as the reporter reads it under the code. */
export const readBy: Record<keyof typeof nl, string> = {
  'readBy.title': 'ጸብጻብኩም መን ኣንቢብዎ?',
  'readBy.REPORT': '{n, plural, one {# ሰብ ጸብጻብኩም ኣንቢቡ} other {# ሰባት ጸብጻብኩም ኣንቢቦም}}፦ {who}።',
  'readBy.EXTRACT':
    '{n, plural, one {# ሰብ ጽማቝ ናይ ጸብጻብኩም ኣንቢቡ} other {# ሰባት ጽማቝ ናይ ጸብጻብኩም ኣንቢቦም}}፦ {who}።',
  'readBy.who': '{role}፣ ንመወዳእታ ግዜ ኣብ {day}',
  'readBy.role.confidant': 'ናይ እምነት ሰብ',
  'readBy.role.board': 'ሓደ ሰብ ካብ ሓለፍቲ',
  'readBy.role.coordinator': 'ኣወሃሃዲ ሰብ',
  'readBy.role.alternate': 'ካብ ጋንታ ወጻኢ ዝኾነ ተካኢ ሰብ',
  'readBy.note':
    'ዘንበበ ሰብ ባዕሉ በቲ ፕሮግራም ይሕብረኩም። ሓድሓደ ግዜ ድሕሪ ገለ መዓልታት ጥራይ ትርእይዎ። እዚ፣ ካልእ ሰብ ከም ዘየንበቦ መርትዖ ኣይኮነን።',
};
