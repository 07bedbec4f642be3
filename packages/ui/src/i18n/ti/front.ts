import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'ቀልጢፍኩም ካብዚ ውጹ',
  'leave.hint': 'ቀልጢፍኩም ክትወጹ ትደልዩ ዲኹም? Shift 3 ግዜ ጠውቑ።',
  'leave.count': 'ገና {left} ግዜ Shift ጠውቑ።',

  'language.label': 'ቋንቋ',
  'language.failed': 'እዚ ቋንቋ ሕጂ ክመጽእ ኣይከኣለን። ጸኒሕኩም ደጊምኩም ፈትኑ።',
  'language.unreviewed': 'ክሳብ ሕጂ ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ነዚ ጽሑፍ ኣይኣንበቦን። ጌጋታት ክህልውዎ ይኽእል እዩ።',

  'front.heading': 'ገለ ነገር ኣጋጢሙ ዶ?',
  'front.lead': 'ኣብዚ ክትነግሩ ትኽእሉ ኢኹም። እንተተጠራጠርኩም እውን።',
  'front.unsure': 'ርግጸኛታት ክትኮኑ ኣየድልን።',
  'front.proof': 'መርትዖ ኣየድልየኩምን።',
  'front.nameless': 'ስምኩም ክትህቡ ኣየድልን።',
  'front.decide': 'መን ከም ዘንብቦ ንስኹም ትመርጹ።',
  'front.danger': 'ሕጂ ኣብ ሓደጋ ዲኹም?',
  'front.call112': 'ናብ 112 ደውሉ',
  'front.notAlways': 'ኩሉ ግዜ ኣብዚ የለናን።',
  'front.haveCode': 'ኮድ ኣሎኒ',
  'front.readers.title': 'መን እዩ ዘንብቦ?',
  'front.readers.text':
    'መልእኽትኹም ኣብዚ፣ ኣብ ናትኩም መሳርሒ ይቝለፍ። መፍትሕ ዘለዎም እቶም ንስኹም ዝመረጽኩምዎም ሰባት ጥራይ እዮም። እቲ ዝዕቅቦ ኮምፒተር ከንብቦ ኣይክእልን።',
  'front.secret.title': 'ምስጢር ኮይኑ ይጸንሕ ዶ?',
  'front.secret.text':
    'መብዛሕትኡ ግዜ ንስኹም ትመርጹ። ሓድሓደ ግዜ ግን ስቕ ክንብል ኣይፍቀደልናን። ንኣብነት ሰብ ኣብ ዓቢ ሓደጋ እንተሎ። ወይ ሕጊ ገለ ክንገብር እንተኣዚዙና። እንተተኻኢሉ፣ ቅድሚ ኩሉ ንዓኹም ንነግር።',
  'front.fake.title': 'እዚ ገጽ ናይ ብሓቂ ድዩ?',
  'front.fake.text': 'ኣብቲ ፖስተር ቁጽርታት ኣለዉ። ኣብዚ እውን ኣለዉ። ዝተፈላለዩ ድዮም? ዋላ ሓንቲ ኣይትስደዱ። ደውሉልና።',
  'front.unconfirmed':
    'ንዝሓለፈ 90 መዓልቲ፣ ኣብዚ መን ከም ዘንብብ ዘረጋገጸ ሰብ የለን። ግን መልእኽቲ ክትሰዱ ትኽእሉ ኢኹም። ትጠራጠሩ ዲኹም? ቅድም ደውሉ።',

  'who.step': 'ስጉምቲ {step} ካብ {of}',
  'who.subject': 'ብዛዕባ መን እዩ?',
  'who.subject.missing': 'ብዛዕባ መን ምዃኑ ምረጹ። ኣይፈልጥን ዝብል እውን ክትመርጹ ትኽእሉ ኢኹም።',
  'who.MENTOR': 'ሜንተር (mentor)',
  'who.MENTEE': 'ሜንቲ (mentee)',
  'who.STAFF': 'ኣብዚ ዝሰርሕ ሰብ',
  'who.OTHER': 'ካልእ ሰብ',
  'who.UNKNOWN': 'ኣይፈልጥን፣ ወይ ክብሎ ኣይደልን',
  'who.staff': 'እቲ ሰብ መን እዩ?',
  'who.staff.hint': 'እዚ ሰብ እዚ መልእኽትኹም ከንብብ ኣይክእልን እዩ።',
  'who.staff.UNKNOWN': 'ካልእ ሰብ፣ ወይ ኣይፈልጥን',
  'who.door': 'መን ከንብቦ ይኽእል?',
  'who.door.waiting': 'መን ከንብቦ ከም ዝኽእል ንደሊ ኣለና …',
  'who.door.confidant':
    '{names}: ኣብዚ ዘይሰርሕ፣ ንዓኹም ዝሰምዕ ሰብ። ሓለፍቲ ዘንብብዎ፣ ንስኹም እወ እንተበልኩም ጥራይ እዩ። ሓደጋ እንተሎ፣ ወይ ሕጊ እንተኣዚዙ ግን ይፍለ።',
  'who.door.alternate':
    '{names}: ካብ ጋንታ ወጻኢ። ካልኦት ዘንብብዎ፣ ንስኹም እወ እንተበልኩም ጥራይ እዩ። ሓደጋ እንተሎ፣ ወይ ሕጊ እንተኣዚዙ ግን ይፍለ።',
  'who.door.board': 'ሓለፍቲ የንብብዎ፣ እንታይ ከም ዘጋጠመ ድማ የጻርዩ። ቅድም ፍቓድኩም ኣይሓቱን።',

  'foot.talk': 'ብዘረባ ይሕሸኩም ዶ?',
  'foot.talk.text': 'ናብ {name} ደውሉ። ስምኩም ክትነግሩ ኣየድልን።',
  'foot.traces': 'ኣብዚ ከም ዝነበርኩ ካልእ ሰብ ክርኢ ይኽእል ዶ?',
  'foot.traces.text':
    'ንሕና ኣብዚ መሳርሒ ዋላ ሓንቲ ኣይንዕቅብን። ግን ብራውዘርኩም ነቶም ዝኸፈትኩምዎም ገጻት ይዝክሮም። ሰብ ኣብ መሳርሒኹም ይርኢ ድዩ? ታሪኽ ናይ ብራውዘርኩም ደምስሱ፣ ወይ ካልእ መሳርሒ ተጠቐሙ።',
  'foot.more': 'ቅድም ተወሳኺ ክትፈልጡ ትደልዩ ዲኹም?',
  'foot.info': 'ሕግታት፣ መሰላትን እንታይ ከም ዝኸውንን',
  'foot.safety': 'ሰብ ስክሪንኩም ክርኢ ይኽእል ዶ? ብውሑስ መንገዲ ምጥቃም',
  'aloud.on': 'ብድምጺ ምንባብ',
  'aloud.of': 'ብድምጺ ምንባብ፦ {what}',
};
