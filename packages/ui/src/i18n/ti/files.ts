import type { files as nl } from '../nl/files.ts';

/** Photos and documents that go along with a report. */
export const files: Record<keyof typeof nl, string> = {
  'files.title': 'ስእልታት ወይ ካልኦት ፋይላት',
  'files.limits': 'ዓሰርተ ፋይላት ክትሰዱ ትኽእሉ ኢኹም። ሓደ ፋይል ክሳብ 100 ሜጋባይት ክኸውን ይኽእል።',
  'files.pictures': 'ካብ ስእሊ፣ ቦታን ግዜን ሓበሬታ ካሜራኹምን ነውጽእ። ኣብቲ ስእሊ ዝርአ ነገር ግን ከም ዘለዎ ይጸንሕ።',
  'files.documents':
    'ኣብ ካልእ ፋይል፣ ንኣብነት ደብዳበ ወይ ቪድዮ፣ ስምኩም ተሓቢኡ ክህሉ ይኽእል። ነዚ ኣይነውጽኦን። ስም ናይቲ ፋይል እውን ምስኡ ይኸይድ። ስእሊ ናይ ስክሪን ዝያዳ ውሑስ እዩ።',
  'files.later': 'እቶም ፋይላት ዝስደዱ፣ “ስደዱ” ምስ ጠወቕኩም ጥራይ እዩ።',
  'files.choose': 'ፋይላት ምረጹ',
  'files.list': 'እዞም ፋይላት ክስደዱ እዮም',
  'files.cleaned': 'ቦታን ግዜን ሓበሬታ ካሜራን ወጺኡ ኣሎ።',
  'files.hidden': 'ዝተሓብአ ሓበሬታ ክህልዎ ይኽእል።',
  'files.sent': '{percent}% ተሰዲዱ',
  'files.remove': 'ኣውጽኡ',
  'files.remove.of': 'ኣውጽኡ፦ {name}',
  'files.working': 'ፋይላት ነዳሉ ኣለና …',
  'files.picture': 'ስእሊ {number}',
  'files.not': '{name} ኣይስደድን እዩ።',
  'files.unreadable': 'ነዚ ስእሊ ክንከፍቶ ኣይንኽእልን። ስእሊ ናይ ስክሪን ውሰዱሉ፣ ነቲ ሓድሽ ስእሊ ድማ ምረጹ።',
};
