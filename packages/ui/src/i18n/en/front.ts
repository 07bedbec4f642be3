import type { front as nl } from '../nl/front.ts';

/** The first screen, and what stands on every page. */
export const front: Record<keyof typeof nl, string> = {
  'leave.button': 'Leave quickly',
  'leave.hint': 'Leave quickly? Press Shift 3 times.',
  'leave.count': 'Shift {left} more times.',

  'language.label': 'Language',
  'language.failed': 'This language does not come in right now. Try again later.',

  'front.heading': 'Did something happen?',
  'front.lead': 'You can tell it here. Also if you doubt.',
  'front.unsure': 'You do not have to be sure.',
  'front.proof': 'You need no proof.',
  'front.nameless': 'You do not have to give your name.',
  'front.decide': 'You choose who reads it.',
  'front.danger': 'In danger now?',
  'front.call112': 'Call 112',
  'front.notAlways': 'We do not read this day and night.',
  'front.haveCode': 'I already have a code',
  'front.readers.title': 'Who reads it?',
  'front.readers.text':
    'Your message is locked here, on your device. Only the people you choose have the key. The computer that keeps it cannot read it.',
  'front.secret.title': 'Does it stay secret?',
  'front.secret.text':
    'Almost always, you decide. Sometimes we may not stay silent. For example when somebody is in great danger. Or when the law says we must do something. If we can, we tell you first.',
  'front.fake.title': 'Is this page real?',
  'front.fake.text':
    'There are numbers on the poster. They are here too. Are they different? Then send nothing and call us.',
  'front.unconfirmed':
    'For 90 days nobody has checked who reads here. You can still send something. Do you doubt? Then call first.',

  'who.step': 'Step {step} of {of}',
  'who.subject': 'Who is it about?',
  'who.subject.missing': 'Choose who it is about. You can also choose: I do not know.',
  'who.MENTOR': 'A mentor',
  'who.MENTEE': 'A mentee',
  'who.STAFF': 'Somebody who works here',
  'who.OTHER': 'Somebody else',
  'who.UNKNOWN': 'I do not know, or would rather not say',
  'who.staff': 'Who is it?',
  'who.staff.hint': 'This person will then not be able to read your message.',
  'who.staff.UNKNOWN': 'Somebody else, or I do not know',
  'who.door': 'Who may read it?',
  'who.door.waiting': 'We are looking up who may read it …',
  'who.door.confidant':
    '{names} does not work here and listens to you. The board reads it only if you say yes. Except in danger, or when the law demands it.',
  'who.door.alternate':
    '{names} is from outside the team. Others read it only if you say yes. Except in danger, or when the law demands it.',
  'who.door.board': 'The board reads it and finds out what happened. They do not ask you first.',

  'foot.talk': 'Would you rather talk?',
  'foot.talk.text': 'Call {name}. You do not have to say your name.',
  'foot.traces': 'Can somebody see that I was here?',
  'foot.traces.text':
    'We keep nothing on this device. But your browser remembers which pages you visit. Does somebody look at your device? Then erase your history, or use another device.',
  'foot.more': 'Would you like to know more first?',
  'foot.info': 'Rules, rights and what happens',
  'foot.safety': 'Can somebody look over your shoulder? Using this safely',
  'aloud.on': 'Read aloud',
  'aloud.of': 'Read aloud: {what}',
};
