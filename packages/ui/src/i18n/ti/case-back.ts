import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'ደብዳበ ንዓኹም',
  'letter.from': 'እዚ ደብዳበ ብ{name} ኣብ {day} ተጻሒፉ።',
  'letter.from.unnamed': 'እዚ ደብዳበ ናይ {day} እዩ።',
  'letter.calm': 'ነቲ ደብዳበ ብህድኣት ኣንብብዎ። ዋላ ሓንቲ ክትገብሩ ኣየድልን።',
  'letter.translation': 'እዚ ትርጉም እዩ። ፍልልይ እንተሃልይዎ፣ እቲ ናይ ሆላንድ ደብዳበ እዩ ዝቑጸር።',
  'letter.read': 'ነዚ ደብዳበ ኣንቢበዮ',
  'letter.read.hint': 'በዚ፣ ነቲ ደብዳበ ከም ዝረኣኹምዎ ንፈልጥ። ክትሰማምዑሉ ግድን ኣይኮነን።',
  'letter.read.done': 'ነዚ ደብዳበ ከም ዘንበብኩምዎ ኣብ {day} ኢልኩም።',

  'withdraw.title': 'ጸብጻብኩም ክትስሕቡ ትደልዩ ዲኹም?',
  'withdraw.text': 'ይከኣል እዩ። ሽዑ ኣብ ጸብጻብኩም ምስራሕ ነቋርጽ። ኣብ ቀዳሞት 7 መዓልታት ክትምለሱ ትኽእሉ ኢኹም።',
  'withdraw.after':
    'ጸብጻብኩም ድሮ ናብ ሓለፍቲ በጺሑ ኣሎ። ትስሕብዎ ዲኹም? ሽዑ ሓለፍቲ ዝቕጽሉ፣ ንድሕነት ሰብ ወይ ሕጊ እንተኣዚዙ ጥራይ እዩ። ይቕጽል ድዩ? ሽዑ ምኽንያቱ ኣብዚ ተንብቡ።',
  'withdraw.calm': 'ሕጂ ክትመርጹ ኣየድልን። ቅድም ክትድውሉ ወይ ክትጽሕፉ እውን ትኽእሉ ኢኹም።',
  'withdraw.why': 'ስለምንታይ ከም ትስሕብዎ ክትነግሩ ትደልዩ ዲኹም? ግድን ኣይኮነን።',
  'withdraw.button': 'ጸብጻበይ ክስሕብ እደሊ',
  'withdraw.sure': 'ርግጸኛታት ዲኹም?',
  'withdraw.yes': 'እወ፣ ጸብጻበይ እስሕቦ',
  'withdraw.no': 'ኣይፋል፣ ከምኡ ይጽናሕ',
  'withdraw.busy': 'ጸብጻብኩም ንስሕቦ ኣለና …',
  'withdraw.done': 'ጸብጻብኩም ስሒብኩም። ሓሳብኩም ቀይርኩምዎ ዲኹም? ክሳብ መወዳእታ {day} ክትቅጽሉ ትኽእሉ ኢኹም።',
  'withdraw.done.after': 'ጸብጻብኩም ስሒብኩም። ሓለፍቲ ነዚ ከንብብዎ እዮም።',
  'withdraw.back.button': 'ብጸብጻበይ ክቕጽል እደሊ',

  'override.title': 'ጸብጻብኩም ተመሓላሊፉ ኣሎ',
  'override.text': 'ጸብጻብኩም ብ{name} ኣብ {day} ተመሓላሊፉ። እዚ ብዘይ ፍቓድኩም ነይሩ።',
  'override.text.unnamed': 'ጸብጻብኩም ኣብ {day} ተመሓላሊፉ። እዚ ብዘይ ፍቓድኩም ነይሩ።',
  'override.DANGER': 'ምኽንያት፦ ሰብ ኣብ ሓደጋ ኣሎ።',
  'override.LEGAL_DUTY': 'ምኽንያት፦ ሕጊ ይእዝዝ።',
  'override.why': 'መብርሂ፦ {why}',
  'override.do': 'ኣይትሰማምዑን ዲኹም? ትፈርሑ ዲኹም? ጽሓፉልና፣ ወይ ደውሉ።',
  'override.danger': 'ሕጂ ኣብ ሓደጋ ዲኹም? ናብ 112 ደውሉ።',

  'letIn.title': 'ሓደ ተወሳኺ ሰብ እውን የንብብ ኣሎ',
  'letIn.text': 'ካብ {day} ጀሚሩ ሓደ ተወሳኺ ሰብ ምስቶም ካልኦት የንብብን ይውስንን ኣሎ፦ {who}። ንምውሳን ዝኣክል ሰብ ኣይነበረን።',
  'letIn.by': 'እዚ ብ{name} ተመሪጹ።',
  'letIn.reads': 'እዚ ሰብ እዚ፣ ኣብዚ ዘሎ መልእኽትታትን ጽሑፍ ቃላትን የንብብ።',
  'letIn.reads.not': 'እዚ ሰብ እዚ፣ ኣብ ጸብጻብኩም ዝጸሓፍኩምዎ ኣየንብብን፣ ስምኩም እውን ኣየንብብን። ናይ ውልቂ ዝርርብ እውን ኣየንብብን።',
  'letIn.do': 'ነዚ ኣይትደልይዎን ዲኹም? ጽሓፉልና፣ ወይ ደውሉ።',

  'continued.title': 'ዝኾነ ኾይኑ ይቕጽል ኣሎ',
  'continued.text': 'ጸብጻብኩም ስሒብኩም። ሓለፍቲ ግን ክቕጽሉ ከም ዘለዎም፣ ብ{name} ኣብ {day} ተጻሒፉ።',
  'continued.text.unnamed': 'ጸብጻብኩም ስሒብኩም። ሓለፍቲ ግን ክቕጽሉ ከም ዘለዎም፣ ኣብ {day} ተጻሒፉ።',
  'continued.SAFETY': 'ምኽንያት፦ ድሕነት ናይ ሰብ።',
  'continued.LEGAL': 'ምኽንያት፦ ሕጊ ይእዝዝ።',
  'continued.why': 'መብርሂ፦ {why}',
  'continued.do': 'ድሕሪ ሕጂ ኣብ ዋላ ሓንቲ ክትሳተፉ ኣየድልን። ጽሑፍ ቃልኩም ድሕሪ ሕጂ ከም መርትዖ ኣይቁጸርን።',
  'continued.wrong': 'ኣይትሰማምዑን ዲኹም? ጽሓፉልና፣ ወይ ደውሉ።',

  'hearing.declined': 'ምሳኹም ዝርርብ ኣይነበረን። ነዚ ኣብ {day} ጽሒፍናዮ።',
  'hearing.declined.why': 'ምስኡ እዚ ተጻሒፉ ኣሎ፦ {why}',
  'hearing.declined.wrong': 'እዚ ልክዕ ኣይኮነን ድዩ? ወይ ሕጂ ክትዛረቡ ትደልዩ? ጽሓፉልና።',
};
