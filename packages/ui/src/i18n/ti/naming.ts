import type { naming as nl } from '../nl/naming.ts';

/** Whether the accused may hear somebody's name. Whoever it may be about decides that. */
export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'ስምኩም ክንጠቅስ ንኽእል ዶ?',
  'naming.asks': 'ሕቶ ካብ {asker}፦ ስምኩም ክንጠቅስ ንኽእል ዶ? ሽዑ እቲ ጸብጻብ ብዛዕባኡ ዝኾነ ሰብ ስምኩም ይሰምዕ።',
  'naming.again': 'ኣብ {day} ኣይፋል ኢልኩም። ሕጂ ካልእ ምኽንያት ኣሎ። ደጊምኩም ኣይፋል ክትብሉ ትኽእሉ ኢኹም።',
  'naming.why': 'ምኽንያት፦ {why}',
  'naming.name': 'ከምዚ ጌርና ንጽውዓኩም፦ {name}',
  'naming.statement': 'እወ እንተመሪጽኩም፣ ከምዚ ትብሉ፦',
  'naming.says': '{asker}ን ሓለፍትን ስመይ ክጠቕሱ እፈቅድ፦ {name}።',
  'naming.says.whom': 'ክጠቕስዎ ዝኽእሉ፣ ነቲ ጸብጻብ ብዛዕባኡ ዝኾነ ሰብ ጥራይ እዩ።',
  'naming.says.until': 'እዚ ክሳብ መወዳእታ {day} እፈቅድ።',
  'naming.says.later': 'ፍቓደይ ጸኒሐ ክስሕብ እኽእል። እቲ ሰብ ድሮ ዝፈልጦ ግን ክምለስ ኣይክእልን።',
  'naming.no': 'ኣይፋል ትመርጹ ዲኹም? ሽዑ ስምኩም ኣይንጠቅስን። ሓድሓደ ግዜ ሰብ መን ምዃንኩም ይግምት። ነዚ ኩሉ ግዜ ክንከላኸል ኣይንኽእልን።',
  'naming.calm': 'ሕጂ ክትመርጹ ኣየድልን። እወ ጽቡቕ እዩ። ኣይፋል እውን ጽቡቕ እዩ።',
  'naming.yes.button': 'እወ፣ ስመይ ጥቀሱ',
  'naming.no.button': 'ኣይፋል፣ ስመይ ኣይትጥቀሱ',
  'naming.past': 'ስምኩም',
  'naming.GIVEN': 'እወ ኢልኩም፦ ስምኩም ({name}) ክሳብ መወዳእታ {day} ክንጠቅስ ንኽእል።',
  'naming.DECLINED': 'ኣይፋል ኢልኩም፦ ስምኩም ኣይንጠቅስን።',
  'naming.WITHDRAWN': 'ፍቓድኩም ስሒብኩም። ካብ ሕጂ ስምኩም ኣይንጠቅስን።',
  'naming.withdraw.text':
    'ርግጸኛታት ዲኹም? ካብ ሕጂ ስምኩም ኣይንጠቅስን። እቲ ጸብጻብ ብዛዕባኡ ዝኾነ ሰብ ስምኩም ድሮ ይፈልጥ ድዩ? ሽዑ ክምለስ ኣይክእልን።',
  'confirmed.naming': 'ነዚ ባዕልኹም ከም ዝመረጽኩምዎ፣ ብ{name} ኣብ {day} ተጻሒፉ።',
  'confirmed.handover': 'ንምትሕልላፍ ባዕልኹም እወ ከም ዝበልኩም፣ ብ{name} ኣብ {day} ተጻሒፉ።',
  'confirmed.how': 'እዚ ብ{name} ብኸመይ ተፈሊጡ፦ {how}',
  'confirmed.wrong': 'እዚ ልክዕ ኣይኮነን ድዩ? ጽሓፉልና፣ ወይ ደውሉ።',
};
