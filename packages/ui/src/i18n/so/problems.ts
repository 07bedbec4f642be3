import type { problems as nl } from '../nl/problems.ts';

/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED':
    'Kombiyuutarku tan ma fahmin. Qoraalkaagii weli waa yaal. Mar kale isku day.',
  'problem.BODY_TOO_LARGE':
    'Qoraalkaagu aad ayuu u dheer yahay. Soo gaabi. Hadhow wax badan ayaad sheegi kartaa.',
  'problem.CONTENT_TYPE_WRONG': 'Kombiyuutarku tan ma fahmin. Isku day browser kale.',
  'problem.NOT_FOUND': 'Tani halkan kuma jirto hadda. Mar kale geli koodhkaaga.',
  'problem.NOT_OPEN': 'Hadda halkan waxba kama diri kartid. Wac mid ka mid ah lambarrada hoose.',
  'problem.CHALLENGE_EXPIRED': 'Waqti dheer ayay qaadatay. Mar kale isku day.',
  'problem.SIGN_IN_FAILED':
    'Koodhkan ma naqaanno. Isbarbar dhig tirooyinka oo dhan. Ma kaar baa? Eeg maalinta uu ku eg yahay. Kaar cusub ma heshay, ama wax walba ma la tirtiray? Markaas koodhkii hore ma shaqaynayo.',
  'problem.SESSION_ENDED': 'In yar ayaad maqnayd. Mar kale geli koodhkaaga. Qoraalkaagii waa yaal.',
  'problem.NOT_ALLOWED': 'Tani halkan kuma suurtoobayso. Na soo wac haddii aad caawimaad rabto.',
  'problem.STALE_HEAD': 'Farriin cusub ayaa hadda timid. Akhri, ka dibna mar kale isku day.',
  'problem.ALREADY_THERE': 'Tan hore ayaa loo diray. Eeg haddii wax cusub jiraan.',
  'problem.DIRECTORY_STALE':
    'Dadka wax akhriya way isbeddeleen. Mar kale eeg cidda aad dooranayso.',
  'problem.ENTRY_REFUSED': 'Diristii ma suurtoobin. Qoraalkaagii weli waa yaal. Mar kale isku day.',
  'problem.RECEIVER_REFUSED': 'Qof baan loo oggolayn inuu tan akhriyo. Dooro qof kale.',
  'problem.DIRECTORY_REFUSED':
    'Dadka halkan wax ku akhriya wax baan sax ka ahayn. Hadda waxba ha dirin. Na soo wac.',
  'problem.INVITATION_UNKNOWN': 'Martiqaadkan ma shaqaynayo hadda. Mid cusub codso.',
  'problem.NAME_TAKEN': 'Magacan hore ayaa loo qaatay. Mid kale dooro.',
  'problem.SETUP_REFUSED': 'Tani halkan kuma suurtoobayso.',
  'problem.TOO_MANY_REQUESTS': 'Hadda waa mashquul. Hal daqiiqo sug. Ka dib mar kale isku day.',
  'problem.PROOF_WANTED': 'Hadda waa mashquul. Hal daqiiqo sug. Ka dib mar kale isku day.',
  'problem.BUSY':
    'Hadda waa mashquul. Qoraalkaagii weli waa yaal. Wax yar sug. Ka dib mar kale isku day.',
  'problem.TOO_SLOW':
    'Diristu waqti dheer ayay qaadatay. Qoraalkaagii weli waa yaal. Mar kale isku day.',
  'problem.UPLOAD_UNKNOWN':
    'Fayl si fiican uma soo gaarin, ama waqti dheer ayuu sugayay. Mar kale dir.',
  'problem.UPLOAD_REFUSED': 'Fayl markii la dirayay wax baa khaldamay. Mar kale isku day.',
  'problem.FILE_TOO_LARGE':
    'Faylkani aad ayuu u weyn yahay. Hal fayl wuxuu noqon karaa ilaa 100 MB, faylasha oo dhanna ilaa 500 MB. Dooro fayl ka yar.',
  'problem.TOO_MANY_FILES': 'Hal mar waxaad diri kartaa toban fayl. Marka hore mid ka saar.',
  'problem.FILE_CHANGED':
    'Fayl baa isbeddelay ama maqan tan iyo markii aad dooratay. Liiska ka saar, ka dibna mar kale dooro. Qoraalkaagii weli waa yaal.',
  'problem.FILE_DAMAGED': 'Faylkani la mid ma aha kii la diray. Sidaas darteed lama furayo.',
  'problem.STORAGE_FULL': 'Meel ma harin. Lama dirin. Wac mid ka mid ah lambarrada hoose.',
  'problem.INTERNAL':
    'Xaggayaga ayay wax ka khaldameen. Qoraalkaagii weli waa yaal. Mar kale isku day.',
  'problem.OFFLINE': 'Internet ma jiro. Qoraalkaagii weli waa yaal. Mar kale isku day.',
  'problem.TIMED_OUT':
    'Waqti dheer ayay qaadanaysaa. Qoraalkaagii weli waa yaal. Mar kale isku day.',
  'problem.ANSWER_MALFORMED':
    'Jawaab aan caadi ahayn ayaa kombiyuutarka ka timid. Mar kale isku day. Mar kale ma dhacday? Na soo wac.',
  'problem.CRYPTO_UNAVAILABLE':
    'Browser-kani farriintaada ma qufuli karo. Sidaas darteed waxba ma dirayno. Na soo wac, ama isticmaal qalab kale.',
  'problem.CODE_TOO_SHORT': 'Koodhku wuxuu leeyahay 24 tiro. Wax baa weli ka maqan.',
  'problem.CODE_TOO_LONG': 'Koodhku wuxuu leeyahay 24 tiro. Kuwani way ka badan yihiin.',
  'problem.CODE_MISTYPED': 'Hal tiro ayaa khaldan. Isbarbar dhig kooxaha oo dhan.',
  'problem.PAPER_CODE_MISTYPED': 'Hal calaamad ayaa khaldan. Isbarbar dhig kooxaha oo dhan.',
  'problem.PASSPHRASE_WEAK': 'Ereyadani aad ayay u fudud yihiin. Ereyo kale dooro.',
  'problem.DIRECTORY_UNTRUSTED':
    'Dadka halkan wax ku akhriya wax baan sax ka ahayn. Hadda waxba ha dirin. Na soo wac.',
  'problem.SIGNED_OUT': 'Mar kale geli koodhkaaga. Qoraalkaagii waa yaal.',
  'problem.STORY_MISSING': 'Marka hore wax qor. Dhowr erey ayaa ku filan.',
  'problem.TEXT_TOO_LONG':
    'Qoraalkaagu aad ayuu u dheer yahay. Soo gaabi. Hadhow wax badan ayaad sheegi kartaa.',
  'problem.TEXT_MISSING': 'Marka hore wax qor.',
  'problem.NO_READER_LEFT':
    'Hadda ma jiro qof loo oggol yahay inuu tan akhriyo. Wac mid ka mid ah lambarrada hoose.',
  'problem.NOTHING_TO_DO': 'Waxba iskama beddelin.',
  'problem.DOSSIER_UNKNOWN': 'Tani halkan kuma jirto hadda. Mar kale geli koodhkaaga.',
  'problem.CONSENT_MISSING': 'Marka hore dooro haa ama maya.',
  'problem.PAPER_CHANGED':
    'Dukumentigan waa la beddelay ama dib baa loo qaatay. Eeg haddii wax cusub jiraan, mar kalena akhri.',
  'problem.PAPER_WAITS': 'Tani hadda ma suurtoobayso.',
  'problem.QUESTION_OPEN': 'Tani hadda ma suurtoobayso.',
  'problem.CONSENT_INVALID': 'Su’aashan waa la beddelay. Mar kale akhri, ka dibna dooro.',
  'problem.ORDER_REFUSED': 'Tani hadda ma suurtoobayso.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Tani hadda ma suurtoobayso.',
  'problem.ON_HOLD': 'Tani hadda ma suurtoobayso.',
  'problem.TOO_EARLY': 'Tani weli ma suurtoobayso.',
  'problem.ERASED': 'Xogtaadii ma jirto hadda. Koodhkan wax lagu akhriyo kuma jiraan.',
  'problem.STONES_CHANGED': 'Tani hadda ma suurtoobayso.',
  'problem.DATE_IN_THE_PAST': 'Maalintan way dhaaftay.',
  'problem.ABOUT_YOURSELF': 'Tani adiga ayay kugu saabsan tahay. Qof kale ha qoro.',
  'problem.READERS_CHANGED':
    'Halkan qof baa lagu daray ama laga saaray oggolaansho la’aan. Sidaas darteed halkan wax kuma qori kartid.',
  'problem.STEP_REFUSED': 'Tani weli ma suurtoobayso. Eeg haddii wax cusub jiraan.',
};
