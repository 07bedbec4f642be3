import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'እንታይ ከም ዘጋጠመ ንገሩና',
  'story.lead': 'ከም ዝጥዕመኩም ጽሓፉ። ጌጋ ጸገም የብሉን። ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።',
  'story.prompts': 'እዚ ክሕግዘኩም ይኽእል',
  'story.what': 'እንታይ ኣጋጢሙ?',
  'story.when': 'መዓስ ኣጋጢሙ?',
  'story.involved': 'መን ኣብኡ ነይሩ?',
  'story.aware': 'መን ይፈልጦ?',
  'story.skip': 'ዘይትፈልጥዎ ነገር ኣሎ ዶ? ጸገም የለን።',
  'story.label': 'ታሪኽኩም',
  'story.missing': 'ቅድም ገለ ጽሓፉ። ሒደት ቃላት ይኣክል።',
  'text.left': 'ገና {left} ፊደላት ክትጽሕፉ ትኽእሉ ኢኹም።',
  'text.over': 'እዚ ጽሑፍ ካብ ዝፍቀድ ብ{over} ፊደላት ይነውሕ። ጸኒሕኩም ተወሳኺ ክትነግሩ ትኽእሉ ኢኹም።',

  'more.title': 'ካልእ ክትብልዎ ትደልዩ ነገር ኣሎ ዶ?',
  'more.lead': 'ኣብ ታሕቲ ዘሎ ኩሉ ክትሓልፍዎ ትኽእሉ ኢኹም።',
  'more.skip': 'ክብሎ ኣይደልን',

  'person.title': 'ብዛዕባ እቲ ካልእ ሰብ',
  'person.label': 'ስም እቲ ሰብ እንታይ እዩ?',
  'person.hint': 'ስም፣ ወይ ነቲ ሰብ ብምንታይ ከም እንፈልጦ።',

  'self.title': 'ብዛዕባኹም',
  'self.who': 'ንስኹም መን ኢኹም?',
  'self.MENTEE': 'ኣነ ሜንቲ (mentee) እየ',
  'self.MENTOR': 'ኣነ ሜንተር (mentor) እየ',
  'self.OTHER': 'ኣነ ካልእ ሰብ እየ',
  'self.mentor.note':
    'ነዚ ምግባርኩም ጽቡቕ እዩ። ሕጊ ስነ-ምግባር፣ ሜንተር (mentor) ነዚ ናብቲ ናይ እምነት ሰብ ክነግር ይሓትት። ብዘይ ስምኩም ይከኣል እዩ።',
  'relation.label': 'ንዓኹም ድዩ ኣጋጢሙ?',
  'relation.SELF': 'እወ፣ ንዓይ',
  'relation.WITNESS': 'ኣይፋል፣ ርእየዮ ወይ ሰሚዐዮ',
  'relation.ON_BEHALF': 'ኣይፋል፣ ኣብ ክንዲ ካልእ ሰብ እጽሕፍ',
  'knows.label': 'ንስኹም ነዚ ትጽሕፍዎ ከም ዘለኹም እቲ ሰብ ይፈልጥ ዶ?',
  'knows.hint': 'ዘየስግእ እንተኾይኑ፣ ቅድም ሕተትዎ።',
  'knows.YES': 'እወ፣ ፍቓድ እውን ኣሎኒ',
  'knows.NO': 'ኣይፋል',
  'knows.UNKNOWN': 'ኣይፈልጥን',

  'safe.title': 'ሕጂ ካብ ሓደጋ ነጻ ዲኹም?',
  'safe.YES': 'እወ',
  'safe.NO': 'ኣይፋል',
  'safe.UNKNOWN': 'ኣይፈልጥን',
  'safe.now': 'ንዓና ኣይትጸበዩ',
  'safe.now.text': 'ሕጂ ኣብ ሓደጋ እንተኾንኩም ናብ 112 ደውሉ። ንሕና ነዚ ብኡንብኡ ኣይነንብቦን።',

  'wish.title': 'ሓገዝ ትደልዩ ዲኹም?',
  'wish.label': 'እንታይ ክሕግዘኩም ይኽእል?',
  'wish.hint': 'ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ ኢኹም። እንታይ ከም ዝከኣል ብሓባር ንርኢ።',
  'wish.TALK': 'ምስ ሰብ ምዝርራብ',
  'wish.DOCTOR': 'ሓኪም',
  'wish.POLICE': 'ምስ ፖሊስ ንምዝራብ ሓገዝ',
  'wish.STOP_CONTACT': 'ምስቲ ሰብ ድሕሪ ሕጂ ርክብ ኣይደልን',
  'wish.NOTHING_NOW': 'ንሕጂ ዋላ ሓንቲ ኣይደልን',
};
