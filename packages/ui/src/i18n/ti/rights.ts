import type { rights as nl } from '../nl/rights.ts';

/** What somebody with a code may ask about what stands there of them. */
export const rights: Record<keyof typeof nl, string> = {
  'rights.title': 'ሓበሬታኹም',
  'rights.intro': 'ብዛዕባ ሓበሬታኹም ኩሉ ግዜ ክትሓቱ ትኽእሉ ኢኹም። ምኽንያት ኣየድልን።',
  'rights.open': 'ብዛዕባ ሓበሬታኹም ሕተቱ',
  'rights.what': 'እንታይ ክትሓቱ ትደልዩ?',
  'rights.what.missing': 'ቅድም እንታይ ክትሓቱ ከም ትደልዩ ምረጹ።',
  'rights.ACCESS': 'ብዛዕባይ እንታይ ሓበሬታ ኣሎኩም?',
  'rights.CORRECTION': 'ልክዕ ዘይኮነ ነገር ኣሎ',
  'rights.ERASURE': 'ሓበሬታይ ደምስሱ',
  'rights.OBJECTION': 'ተቓውሞ ኣሎኒ',
  'rights.ACCESS.text':
    'ሽዑ ብዛዕባኹም እንታይ ከም ዝተጻሕፈ ኣብዚ ተንብቡ። ኣስማት ካልኦት ሰባት ነውጽኦ። ሓድሓደ ግዜ ካልእ ነገር እውን ነውጽእ።',
  'rights.CORRECTION.text':
    'ልክዕ ዘይኮነ ጽሓፉ። ሓቂ ምሳኹም እንተኾይኑ፣ እቲ ዝነበረ ጽሑፍ ይጸንሕ። ናትኩም ጽሑፍ ድማ ኣብ ጎድኑ ይኸውን።',
  'rights.ERASURE.text':
    'እንታይ ክንድምስስ ከም እንኽእል ንርኢ። ሓድሓደ ግዜ ገለ ነገር ክንዕቅብ ኣሎና። ንኣብነት ንድሕነት ሰብ፣ ወይ ብምኽንያት ሕጊ። ሽዑ ምኽንያቱ ኣብዚ ተንብቡ።',
  'rights.ERASURE.reporter':
    'ከተቋርጹ ትደልዩ ዲኹም? ሽዑ ጸብጻብኩም እውን ክትስሕቡ ትኽእሉ ኢኹም። እዚ ኣብ “ካልእ እንታይ ክትገብሩ ትደልዩ?” ኣሎ።',
  'rights.OBJECTION.text': 'ዘይትሰማምዑሉ ጽሓፉ። ንሕና ደጊምና ንርእዮ። ሓሳብና ኣብዚ ተንብቡ።',
  'rights.words.needed': 'ኣብዚ ጽሓፉ።',
  'rights.words.may': 'ገለ ክትውስኹ ትደልዩ ዲኹም? ግድን ኣይኮነን።',
  'rights.words.missing': 'ቅድም እንታይ ማለትኩም ምዃኑ ጽሓፉ።',
  'rights.who': 'ነዚ ዘንብብዎ፦ {names}።',
  'rights.send': 'ሕቶይ ምስዳድ',
  'rights.sent': 'ሕቶኹም ተሰዲዱ ኣሎ። መዓስ ክንምልስ ከም ዘሎና ኣብ ላዕሊ ተጻሒፉ ኣሎ።',
  'rights.none': 'ኣብዚ ክሕተት ዝከኣል ኩሉ ሓቲትኩም ኣለኹም። መልሲ ተጸበዩ፣ ወይ ሕቶ ስሓቡ።',
  'rights.yours': 'ብዛዕባ ሓበሬታኹም ዝሓተትኩምዎ',
  'rights.asked': 'ነዚ ኣብ {day} ሓቲትኩም።',
  'rights.words': 'ከምዚ ጽሒፍኩም፦ {text}',
  'rights.due': 'ኣብ {day} ወይ ቅድሚኡ ክንምልስ ኣሎና።',
  'rights.late': 'ኣብ {day} ክንምልስ ነይሩና። ብሰንክኹም ኣይኮነን። ጽሓፉልና፣ ወይ ደውሉ።',
  'rights.take': 'ነዚ ሕቶ እስሕቦ',
  'rights.take.text': 'ርግጸኛታት ዲኹም? ጸኒሕኩም ደጊምኩም ክትሓቱ ትኽእሉ ኢኹም።',
  'rights.WITHDRAWN': 'ነዚ ሕቶ ስሒብኩምዎ።',
  'rights.LEFT': 'ብድሕሪኡ ጸብጻብኩም ናብ ሓለፍቲ በጺሑ። ንሳቶም ነዚ ሕቶ ክርእይዎ ኣይክእሉን። እንተደሊኹም ደጊምኩም ሕተቱ።',
  'rights.GRANTED': 'እወ።',
  'rights.PARTLY': 'ብኸፊል።',
  'rights.REFUSED': 'ኣይፋል።',
  'rights.answered': 'መልስና፦ {outcome}',
  'rights.by': 'እዚ ብ{name} ኣብ {day} ተጻሒፉ።',
  'rights.by.unnamed': 'እዚ ኣብ {day} ተጻሒፉ።',
  'rights.beside': 'ንስኹም ዝጸሓፍኩምዎ ሕጂ ኣብ ጎድኒ እቲ ቅድም ዝነበረ ኣሎ። ዋላ ሓንቲ ኣይተቐየረን፣ ዋላ ሓንቲ ድማ ኣይተኣልየን።',
  'rights.notAgreed':
    'ኣይትሰማምዑን ዲኹም? ጽሓፉልና፣ ወይ ደውሉ። ናብ ናይ ሆላንድ በዓል መዚ ሓለዋ ሓበሬታ (Autoriteit Persoonsgegevens) እውን ጥርዓን ከተቕርቡ ትኽእሉ ኢኹም።',
  'rights.given': 'እዚ ብዛዕባኹም ተጻሒፉ ዘሎ እዩ',
  'rights.given.text':
    'ኣስማት ካልኦት ሰባት ወጺኡ ኣሎ። [weggelaten] ኣብ ዝብሎ ቦታ፣ ዝወጸ ነገር ኣሎ። ካልኣይ ሰብ ነዚ መርሚሩዎ።',
  'rights.print': 'ፕሪንት',
  'rights.print.hint': 'ኣስተውዕሉ፦ ነቲ ወረቐት ዝረኸበ ሰብ ከንብቦ ይኽእል።',
};
