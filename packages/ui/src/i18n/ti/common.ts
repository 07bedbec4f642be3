// Address: the plural of public notices (ንስኹም, ጽሓፉ, ደውሉ), which is also polite to one person and
// does not choose between a woman and a man. What a named person did is said in the passive (ብ{name}).

import type { common as nl } from '../nl/common.ts';

/** Words both apps use: roles, status, help numbers, small actions. */
export const common: Record<keyof typeof nl, string> = {
  'role.confidant': 'ናይ እምነት ሰብ',
  'role.board': 'ሓለፍቲ',
  'role.coordinator': 'ኣወሃሃዲ ሰብ',
  'role.alternate': 'ካብ ጋንታ ወጻኢ ዝኾነ ተካኢ ሰብ',

  'status.ONTVANGEN': 'በጺሑና',
  'status.GELEZEN': 'ተነቢቡ',
  'status.VRAAG': 'ሕቶ ንዓኹም',
  'status.JOUW_KEUZE': 'ንስኹም ትመርጹ',
  'status.CONTROLEER': 'ነቲ ጽሑፍ ቃል ኣንብቡ',
  'status.BEZIG': 'ንሰርሓሉ ኣለና',
  'status.LANGER': 'ዝያዳ ግዜ ይወስድ',
  'status.BESLUIT': 'ውሳነ ኣሎ',
  'status.KLAAR': 'ተወዲኡ',
  'status.GESTOPT': 'ጠጠው ኢሉ',
  'status.GEWIST': 'ተደምሲሱ',
  'status.ONTVANGEN.text': 'መልእኽትኹም በጺሑና። ኣብ ውሽጢ 7 መዓልቲ መልሲ ትረኽቡ።',
  'status.ONTVANGEN.text.undated': 'መልእኽትኹም በጺሑና።',
  'status.GELEZEN.text': 'መልእኽትኹም ተነቢቡ ኣሎ።',
  'status.VRAAG.text': 'ሕቶ ኣሎና። ክትምልሱ ግድን ኣይኮነን።',
  'status.JOUW_KEUZE.text': 'ክንቅጽል ንኽእል ዶ? ንስኹም ትመርጹ።',
  'status.CONTROLEER.text': 'ዝጸሓፍናዮ ልክዕ ድዩ? ክትቅይርዎ ትኽእሉ ኢኹም።',
  'status.BEZIG.text': 'ንሰርሓሉ ኣለና። ኣብ {date} ተወሳኺ ክትሰምዑ ኢኹም።',
  'status.BEZIG.text.undated': 'ንሰርሓሉ ኣለና።',
  'status.LANGER.text': 'ዝያዳ ግዜ ይወስድ ኣሎ። ብሰንክኹም ኣይኮነን።',
  'status.BESLUIT.text': 'ነቲ መልእኽቲ ኣንብብዎ።',
  'status.KLAAR.text': 'ወዲእና ኣለና። ሕጂ እውን ክትጽሕፉልና ትኽእሉ ኢኹም።',
  'status.GESTOPT.text': 'ጠጠው ክንብል ሓቲትኩም ኔርኩም።',
  'status.GEWIST.text': 'ሓበሬታኹም ድሕሪ ሕጂ የለን።',

  'help.title': 'ካብ ካልኦት ዝርከብ ሓገዝ',
  'help.emergency': 'ሕጂ ኣብ ሓደጋ',
  'help.police': 'ፖሊስ፣ ህጹጽ እንተዘይኮይኑ',
  'help.veiligThuis': 'Veilig Thuis፦ ዓመጽ ኣብ ገዛ',
  'help.csg': 'Centrum Seksueel Geweld፦ ማእከል ጾታዊ ዓመጽ',
  'help.slachtofferhulp': 'Slachtofferhulp፦ ሓገዝ ንግዳያት',
  'help.suicide': 'ህይወትኩም ከተጥፍኡ ትሓስቡ ዲኹም? ናብ 113 ደውሉ',

  'code.group': 'ጉጅለ {n} ካብ {total}',
  'word.back': 'ንድሕሪት',
  'word.next': 'ቀጽሉ',
  'word.again': 'ደጊምኩም ፈትኑ',
  'word.patience': 'ቁሩብ ግዜ ይወስድ። ነዚ ገጽ ክፉት ግደፍዎ።',
  'word.wait': 'ቁሩብ ተጸበዩ …',
  'word.nameAndRole': '{name} ({role})',
};
