import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'Si degdeg ah uga bax',
  'leave.hint': 'Degdeg ma u baxaysaa? 3 jeer riix Shift.',
  'leave.count': 'Weli {left} jeer riix Shift.',

  'language.label': 'Luqad',
  'language.failed': 'Luqaddan hadda ma soo degin. Wax yar ka dib mar kale isku day.',
  'language.unreviewed':
    'Weli qof afkiisa hooyo yahay Soomaali ma uusan akhrin qoraalkan. Khaladaad ayaa ku jiri kara.',

  'front.heading': 'Wax ma dhaceen?',
  'front.lead': 'Halkan ayaad ka sheegi kartaa. Xitaa haddii aad shaki qabto.',
  'front.unsure': 'Khasab ma aha inaad wax walba hubto.',
  'front.proof': 'Caddayn looma baahna.',
  'front.nameless': 'Khasab ma aha inaad magacaaga sheegto.',
  'front.decide': 'Adigaa dooranaya cidda akhrinaysa.',
  'front.danger': 'Hadda khatar ma ku jirtaa?',
  'front.call112': 'Wac 112',
  'front.notAlways': 'Mar walba halkan ma joogno.',
  'front.haveCode': 'Koodh baan haystaa',
  'front.readers.title': 'Yaa akhrinaya?',
  'front.readers.text':
    'Farriintaada halkan ayaa lagu qufulaa, qalabkaaga gudihiisa. Furaha waxaa haya oo keliya dadka aad doorato. Kombiyuutarka kaydiya ma akhrin karo.',
  'front.secret.title': 'Sir ma ahaanaysaa?',
  'front.secret.text':
    'Inta badan adigaa dooranaya. Mararka qaarkood nalooma oggola inaan aamusno. Tusaale, haddii qof uu khatar weyn ku jiro. Ama haddii sharcigu dhaho waa inaan wax qabanno. Haddii ay suurtagal tahay, adiga ayaan marka hore kuu sheegaynaa.',
  'front.fake.title': 'Boggani ma dhab baa?',
  'front.fake.text':
    'Boodhka waxaa ku qoran tirooyin. Halkanna waa ku qoran yihiin. Ma kala duwan yihiin? Markaas waxba ha dirin. Na soo wac.',
  'front.unconfirmed':
    '90 maalmood cidna ma hubin dadka halkan wax ku akhriya. Weli waxbaad diri kartaa. Shaki ma qabtaa? Marka hore na soo wac.',

  'who.step': 'Tallaabo {step} oo ka mid ah {of}',
  'who.subject': 'Yaa ay ku saabsan tahay?',
  'who.subject.missing':
    'Dooro cidda ay ku saabsan tahay. Waxaad sidoo kale dooran kartaa: ma garanayo.',
  'who.MENTOR': 'Mentor',
  'who.MENTEE': 'Mentee',
  'who.STAFF': 'Qof halkan ka shaqeeya',
  'who.OTHER': 'Qof kale',
  'who.UNKNOWN': 'Ma garanayo, ama inaan sheego ma rabo',
  'who.staff': 'Waa kuma qofkaasi?',
  'who.staff.hint': 'Qofkan ma akhrin karo farriintaada.',
  'who.staff.UNKNOWN': 'Qof kale, ama ma garanayo',
  'who.door': 'Yaa loo oggol yahay inuu akhriyo?',
  'who.door.waiting': 'Waxaan raadinaynaa cidda loo oggol yahay …',
  'who.door.confidant':
    '{names}: qof aan halkan ka shaqayn oo ku dhegaysanaya. Maamulku wuu akhriyaa oo keliya haddii aad haa tiraahdo. Marka laga reebo khatar, ama haddii sharcigu khasbo.',
  'who.door.alternate':
    '{names}: ka baxsan kooxda. Dadka kale way akhriyaan oo keliya haddii aad haa tiraahdo. Marka laga reebo khatar, ama haddii sharcigu khasbo.',
  'who.door.board':
    'Maamulku wuu akhriyaa, wuuna baaraa waxa dhacay. Marka hore oggolaansho kuma weydiinayaan.',

  'foot.talk': 'Ma jeceshahay inaad hadasho?',
  'foot.talk.text': 'Wac {name}. Khasab ma aha inaad magacaaga sheegto.',
  'foot.traces': 'Cid ma arki kartaa inaan halkan joogay?',
  'foot.traces.text':
    'Waxba kuma kaydinno qalabkan. Laakiin browser-kaagu wuu xasuustaa bogagga aad furtay. Cid ma eegtaa qalabkaaga? Markaas tirtir taariikhda browser-ka, ama isticmaal qalab kale.',
  'foot.more': 'Marka hore wax badan ma rabtaa inaad ogaato?',
  'foot.info': 'Xeerarka, xuquuqda iyo waxa dhacaya',
  'foot.safety': 'Cid ma arki kartaa shaashaddaada? Si ammaan ah u isticmaal',
  'aloud.on': 'Cod ku akhri',
  'aloud.of': 'Cod ku akhri: {what}',
};
