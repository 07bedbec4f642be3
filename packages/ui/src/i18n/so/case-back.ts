import type { caseBack as nl } from '../nl/case-back.ts';

/** What somebody with a code reads and does later: a letter, taking a report back, what went on without them. */
export const caseBack: Record<keyof typeof nl, string> = {
  'letter.title': 'Warqad adiga kuu timid',
  'letter.from': 'Warqaddan waxay ka timid {name}, {day}.',
  'letter.from.unnamed': 'Warqaddan waa tii {day}.',
  'letter.calm': 'Warqadda akhri waqti deggan. Khasab ma aha inaad wax samayso.',
  'letter.translation':
    'Kani waa turjumaad. Haddii uu wax kale sheegayo, warqadda Nederlaandiska ah ayaa shaqaynaysa.',
  'letter.read': 'Warqaddan waan akhriyay',
  'letter.read.hint':
    'Sidaas ayaan ku ogaanaynaa inaad warqadda aragtay. Khasab ma aha inaad ku raacsan tahay.',
  'letter.read.done': '{day} ayaad tiri warqaddan waan akhriyay.',

  'withdraw.title': 'Ma rabtaa inaad warbixintaada ka noqoto?',
  'withdraw.text':
    'Waad ka noqon kartaa. Markaas shaqada warbixintaada waan joojinaynaa. 7-da maalmood ee ugu horreeya fikirkaaga waad beddeli kartaa.',
  'withdraw.after':
    'Maamulku hore ayuu u helay warbixintaada. Ma ka noqonaysaa? Markaas maamulku wuu sii wadi karaa oo keliya badbaadada qof, ama haddii sharcigu khasbo. Ma sii socotaa? Markaas halkan ayaad ku akhrinaysaa sababta.',
  'withdraw.calm':
    'Khasab ma aha inaad hadda doorato. Marka hore waad wici kartaa ama qori kartaa.',
  'withdraw.why': 'Sababta ma rabtaa inaad sheegto? Khasab ma aha.',
  'withdraw.button': 'Waxaan rabaa inaan warbixintayda ka noqdo',
  'withdraw.sure': 'Ma hubtaa?',
  'withdraw.yes': 'Haa, waan ka noqonayaa',
  'withdraw.no': 'Maya, sidaas ha ahaado',
  'withdraw.busy': 'Warbixintaada waan joojinaynaa …',
  'withdraw.done':
    'Warbixintaada waad ka noqotay. Ma rabtaa inay sii socoto? Waa suurtagal ilaa dhammaadka {day}.',
  'withdraw.done.after': 'Warbixintaada waad ka noqotay. Maamulku tan wuu akhrin doonaa.',
  'withdraw.back.button': 'Waxaan rabaa in warbixintaydu sii socoto',

  'override.title': 'Warbixintaada waa la gudbiyay',
  'override.text':
    'Warbixintaada waxaa la gudbiyay {day}. Waxaa mas’uul ka ah {name}. Taasi waxay ahayd oggolaanshahaaga la’aantiis.',
  'override.text.unnamed':
    'Warbixintaada waxaa la gudbiyay {day}. Taasi waxay ahayd oggolaanshahaaga la’aantiis.',
  'override.DANGER': 'Sababta: qof baa khatar ku jira.',
  'override.LEGAL_DUTY': 'Sababta: sharciga ayaa khasbaya.',
  'override.why': 'Sharraxaadda waa tan: {why}',
  'override.do': 'Ma ku raacsanid? Ma baqaysaa? Noo soo qor, ama na soo wac.',
  'override.danger': 'Hadda khatar ma ku jirtaa? Wac 112.',

  'letIn.title': 'Qof kale ayaa sidoo kale akhrinaya',
  'letIn.text':
    'Laga soo bilaabo {day} qof kale ayaa dadka kale la akhrinaya, lana go’aaminaya: {who}. Dadka go’aanka gaaraya way yaraayeen.',
  'letIn.by': 'Doorashadan waxay ka timid {name}.',
  'letIn.reads': 'Qofkan wuxuu akhriyaa farriimaha halkan iyo bayaannada.',
  'letIn.reads.not':
    'Qofkan ma akhriyo waxa aad warbixintaada ku qortay, magacaagana ma akhriyo. Wadahadalka gaarka ah sidoo kale ma akhriyo.',
  'letIn.do': 'Miyaadan tan rabin? Noo soo qor, ama na soo wac.',

  'continued.title': 'Si kastaba way sii socotaa',
  'continued.text':
    'Warbixintaada waad ka noqotay. Qoraalka {name}, {day}: maamulku si kastaba waa inuu sii wado.',
  'continued.text.unnamed':
    'Warbixintaada waad ka noqotay. {day} waxaa la qoray in maamulku si kastaba sii wado.',
  'continued.SAFETY': 'Sababta: badbaadada qof.',
  'continued.LEGAL': 'Sababta: sharciga ayaa khasbaya.',
  'continued.why': 'Sharraxaadda waa tan: {why}',
  'continued.do':
    'Hadda ka dib khasab ma aha inaad wax ka qayb qaadato. Bayaankaaga caddayn looma tixgelinayo.',
  'continued.wrong': 'Ma ku raacsanid? Noo soo qor, ama na soo wac.',

  'hearing.declined': 'Kulama aanan hadlin. Sidaas ayaan qornay {day}.',
  'hearing.declined.why': 'Waxaa ku qoran: {why}',
  'hearing.declined.wrong': 'Ma sax baanay ahayn? Ama hadda ma rabtaa inaad hadasho? Noo soo qor.',
};
