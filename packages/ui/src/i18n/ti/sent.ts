import type { sent as nl } from '../nl/sent.ts';

/** The code, keeping it, and what happens when. */
export const sent: Record<keyof typeof nl, string> = {
  'sent.heading': 'ተሰዲዱ ኣሎ',
  'sent.lead': 'ነዚ ምንጋርኩም ጽቡቕ እዩ።',
  'keep.title': 'እዚ ኮድኩም እዩ',
  'keep.why': 'በዚ ኮድ መልስና ተንብቡ። ንሕና ነቲ ኮድ ኣይንፈልጦን።',
  'keep.how': 'ነቲ ኮድ ሕጂ ዓቅብዎ',
  'keep.paper': 'ኩሎም ቁጽርታት ኣብ ወረቐት ጽሓፉ።',
  'keep.phone': 'ወይ ኣብ ተሌፎንኩም ከም ቁጽሪ ናይ ሓደ ሰብ ዓቅብዎም። ስም ባዕልኹም ምረጹ።',
  'keep.print': 'ወይ ነዚ ገጽ ፕሪንት ግበርዎ።',
  'keep.print.button': 'ፕሪንት',
  'keep.warnings': 'ኣስተውዕሉ',
  'keep.screenshot': 'ስእሊ ናይ ስክሪን እንተዘይወሰድኩም ይሕሽ። ሓድሓደ ግዜ ኣብ ኢንተርነት (cloud) ይዕቀብ።',
  'keep.lost': 'ኮድኩም ጠፊኡኩም ድዩ? ዋላ ሓደ ሰብ ክረኽቦ ኣይክእልን። ሽዑ ደጊምኩም ትነግሩ።',
  'keep.found':
    'ካልእ ሰብ ኮድኩም እንተረኸበ? መልእኽትታትናን ክሳብ ክንደይ ከም ዝበጻሕናን ይርኢ። ሓድሓደ ግዜ ዝጽበየኩም ዘሎ ጽሑፍ ቃል እውን። ኣብ ክንዳኹም ክምልስን ክመርጽን ይኽእል። እቲ ሕጂ ዝጸሓፍኩምዎ ታሪኽ ግን ኣብኡ ፈጺሙ ኣይርአን።',
  'keep.check.title': 'ነቲ ኮድ ዓቂብኩምዎ ዲኹም?',
  'keep.check.label': 'ጉጅለ {n} ናይ ኮድኩም ጽሓፉ',
  'keep.check.hint': 'ኣብ ወረቐትኩም ወይ ኣብ ተሌፎንኩም ርኣዩ።',
  'keep.check.wrong': 'እዚ ጉጅለ {n} ኣይኮነን። ደጊምኩም ብጥንቃቐ ርኣዩ።',
  'keep.done': 'እወ፣ ዓቂበዮ',
  'receipt.heading': 'ተወዲኡ። ሕጂ ዋላ ሓንቲ ክትገብሩ ኣየድልን።',
  'receipt.lead': 'መልእኽትኹም ኣብ {day} በጺሑና።',
  'receipt.nocode': 'ኮድ የብልኩምን። ጸኒሕኩም ተወሳኺ ክትነግሩ ትደልዩ ዲኹም? ሽዑ ደጊምኩም ጽሓፉ።',
  'receipt.back': 'ጸኒሕኩም ምስ ኮድኩም ተመለሱ። ሽዑ መልሲ ተንብቡ።',
  'receipt.care': 'ንነብስኹም ተኸናኸኑ',
  'receipt.care.text': 'ምስ ትኣምንዎ ሰብ ተዘራረቡ። ንሓኪም ወይ ንመሓዛኹም ኩሉ ግዜ ኩሉ ክትነግሩ ትኽእሉ ኢኹም።',
  'receipt.close': 'ዕጸዉ',
};
