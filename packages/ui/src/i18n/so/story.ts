import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Sheeg waxa dhacay',
  'story.lead': 'U qor sidaad rabto. Khaladku dhib ma leh. Luqaddaada ayaad ku qori kartaa.',
  'story.prompts': 'Kuwani way ku caawin karaan',
  'story.what': 'Maxaa dhacay?',
  'story.when': 'Goorma ayay ahayd?',
  'story.involved': 'Yaa joogay?',
  'story.aware': 'Yaa og?',
  'story.skip': 'Wax ma jiraan aadan garanayn? Dhib ma leh.',
  'story.label': 'Sheekadaada',
  'story.missing': 'Marka hore wax qor. Dhowr erey ayaa ku filan.',
  'text.left': 'Weli waxaad qori kartaa {left} xaraf.',
  'text.over':
    'Qoraalkani waa dheer yahay: {over} xaraf ayaa dheeraad ah. Hadhow wax badan ayaad sheegi kartaa.',

  'more.title': 'Wax kale ma rabtaa inaad sheegto?',
  'more.lead': 'Wax kasta oo hoos ku qoran waad ka boodi kartaa.',
  'more.skip': 'Inaan sheego ma rabo',

  'person.title': 'Qofka kale',
  'person.label': 'Qofkaas magaciisu waa maxay?',
  'person.hint': 'Magac, ama wax aan qofka ku garan karno.',

  'self.title': 'Adiga',
  'self.who': 'Yaa tahay?',
  'self.MENTEE': 'Waxaan ahay mentee',
  'self.MENTOR': 'Waxaan ahay mentor',
  'self.OTHER': 'Waxaan ahay qof kale',
  'self.mentor.note':
    'Waa wax fiican inaad tan samayso. Xeerka anshaxu wuxuu mentor-rada weydiistaa inay arrintan u sheegaan qofka kalsoonida. Magacaaga la’aantiis waa la samayn karaa.',
  'relation.label': 'Adiga ma kugu dhacday?',
  'relation.SELF': 'Haa, aniga',
  'relation.WITNESS': 'Maya, waan arkay ama waan maqlay',
  'relation.ON_BEHALF': 'Maya, qof kale ayaan u qorayaa',
  'knows.label': 'Qofkaasi ma og yahay inaad tan qorayso?',
  'knows.hint': 'Marka hore weydii, haddii ay ammaan tahay.',
  'knows.YES': 'Haa, waana la ii oggolaaday',
  'knows.NO': 'Maya',
  'knows.UNKNOWN': 'Ma garanayo',

  'safe.title': 'Hadda meel ammaan ah ma joogtaa?',
  'safe.YES': 'Haa',
  'safe.NO': 'Maya',
  'safe.UNKNOWN': 'Ma garanayo',
  'safe.now': 'Ha na sugin',
  'safe.now.text': 'Wac 112 haddii aad hadda khatar ku jirto. Isla markiiba ma akhrinno.',

  'wish.title': 'Caawimaad ma rabtaa?',
  'wish.label': 'Maxaa ku caawin kara?',
  'wish.hint':
    'Wax ka badan hal waad dooran kartaa. Si wada jir ah ayaan u eegaynaa waxa suurtagal ah.',
  'wish.TALK': 'Inaan qof la hadlo',
  'wish.DOCTOR': 'Dhakhtar',
  'wish.POLICE': 'Caawimaad marka booliska lala hadlayo',
  'wish.STOP_CONTACT': 'Inaan qofkaas xiriir dambe la yeelan',
  'wish.NOTHING_NOW': 'Hadda waxba',
};
