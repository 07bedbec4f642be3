import type { invited as nl } from '../nl/invited.ts';

/** What somebody reads who did not report, and was given a code. Equal words for everybody. */
export const invited: Record<keyof typeof nl, string> = {
  'me.heading': 'ስለምንታይ ኮድ ኣሎኩም',
  'me.by': 'እዚ ኮድ ብ{name} ኣብ {day} ተዋሂቡኩም። ብ{name} ዝተጻሕፈ፦',
  'me.by.unnamed': 'እዚ ኮድ ኣብ {day} ተዋሂቡኩም። ምስኡ እዚ ተጻሒፉ ነይሩ፦',
  'me.only': 'እዚ ገጽ ነቲ ኮድኩም ዘለዎ ሰብን ኣብዚ ጉዳይ ንዝሰርሑ ሰባትን እዩ።',
  'me.accused':
    'ንዓኹም ከመይ ከም ዝስምዓኩም ክትነግሩ ትኽእሉ ኢኹም። ንኹሉ ሰብ ብማዕረ ንርእዮ። ዝድግፈኩም ሰብ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም።',
  'me.affectedPerson': 'ዋላ ሓንቲ ክትነግሩ ኣየድልን። እንታይ ከም ዘድልየኩም ንገሩና። ስምኩም ክንጠቅስ ንኽእል እንተኾንና እውን ንገሩና።',
  'me.witness':
    'ባዕልኹም ዝረኣኹምዎ ወይ ዝሰማዕኩምዎ ጥራይ ንገሩ። ምስ ካልኦት ብዛዕባኡ እንተዘይተዛረብኩም ይሕሽ። ምስ ሓኪም፣ ጠበቓ፣ ፖሊስ፣ ወይ ዝድግፈኩም ሰብ ግን ኩሉ ግዜ ክትዛረቡ ትኽእሉ ኢኹም።',
  'me.hearing': 'ክትዛረቡ ትመጹ ዶ?',
  'me.hearing.day': 'ዕድመ ን{day}',
  'me.hearing.answer': 'ትመጹ እንተኾንኩም ኣብ ታሕቲ ጽሓፉ። ኣይትኽእሉን ዲኹም? ብዘይ ስግኣት ንገሩና።',
  'me.hearing.off': 'እቲ ዝርርብ ተሰሪዙ',
  'me.hearing.off.text': 'ን{day} ተዓዲምኩም ኔርኩም። እቲ ዝርርብ ተሰሪዙ። ክትመጹ ኣየድልን።',
  'me.hearing.off.later': 'ሓድሽ መዓልቲ እንተሃልዩ፣ ኣብዚ ተንብብዎ።',
  'me.heard': 'ኣብ {day} ምሳኹም ተዛሪብና',
  'me.heard.points': 'ብዛዕባኡ እዚ ተጻሒፉ ኣሎ፦',
  'me.point.NATURE': 'እቲ ጸብጻብ ብዛዕባ እንታይ ምዃኑ ነጊርና።',
  'me.point.OPEN': 'ክፉት ሕቶታት ሓቲትና፣ ሰሚዕና ድማ።',
  'me.point.SUPPORT': 'እንታይ ደገፍ ከም ዘድልየኩም ሓቲትና።',
  'me.point.CONTACT': 'ርክብና ብኸመይ ከም ዝቕጽል ተሰማሚዕና።',
  'me.point.STATEMENT': 'ጽሑፍ ቃል ክዳሎ እዩ። ንስኹም ተንብብዎን ትፍርምዎን፣ ወይ ኣይትፍርምዎን።',
  'me.heard.wrong': 'እዚ ልክዕ ኣይኮነን ድዩ? ጽሓፉልና።',
  'view.replaced': 'ኣብ {day} ብ{name} ሓድሽ ኮድ ተገይሩልኩም። እቲ ናይ ቀደም ድሕሪ ሕጂ ኣይሰርሕን።',
  'view.replaced.why': 'ምኽንያት፦ {why}',
  'view.replaced.wrong': 'ኣይፈለጥኩምን ዲኹም? ደውሉልና።',
  'thread.PERSON.invited': 'መልእኽትታት',
};
