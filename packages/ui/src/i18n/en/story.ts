import type { story as nl } from '../nl/story.ts';

/** The story, and the parts that may be skipped. */
export const story: Record<keyof typeof nl, string> = {
  'story.heading': 'Tell what happened',
  'story.lead': 'Write it your way. Mistakes do not matter. You may use your own language.',
  'story.prompts': 'This can help you',
  'story.what': 'What happened?',
  'story.when': 'When was it?',
  'story.involved': 'Who was there?',
  'story.aware': 'Who knows about it?',
  'story.skip': 'Is there something you do not know? That is fine.',
  'story.label': 'Your story',
  'story.missing': 'First write something. A few words are enough.',
  'text.left': 'You can write {left} more characters.',
  'text.over': 'This is {over} characters too long. You can tell more later.',

  'more.title': 'Do you want to say more?',
  'more.lead': 'You may skip everything below.',
  'more.skip': 'I would rather not say',

  'person.title': 'About the other person',
  'person.label': 'What is that person called?',
  'person.hint': 'A name, or how we can recognise the person.',

  'self.title': 'About you',
  'self.who': 'Who are you?',
  'self.MENTEE': 'I am a mentee',
  'self.MENTOR': 'I am a mentor',
  'self.OTHER': 'I am somebody else',
  'self.mentor.note':
    'Good that you do this. The code of conduct asks mentors to report this to the confidential contact person. You may do it without your name.',
  'relation.label': 'Did it happen to you?',
  'relation.SELF': 'Yes, to me',
  'relation.WITNESS': 'No, I saw or heard it',
  'relation.ON_BEHALF': 'No, I write for somebody else',
  'knows.label': 'Does that person know you write this?',
  'knows.hint': 'Ask first, if that is safe.',
  'knows.YES': 'Yes, and I may',
  'knows.NO': 'No',
  'knows.UNKNOWN': 'I do not know',

  'safe.title': 'Are you safe now?',
  'safe.YES': 'Yes',
  'safe.NO': 'No',
  'safe.UNKNOWN': 'I do not know',
  'safe.now': 'Do not wait for us',
  'safe.now.text': 'Call 112 if you are in danger now. We do not read this at once.',

  'wish.title': 'Do you want help?',
  'wish.label': 'What would help you?',
  'wish.hint': 'You may choose more than one. Together we see what is possible.',
  'wish.TALK': 'Talk to somebody',
  'wish.DOCTOR': 'A doctor',
  'wish.POLICE': 'Help with talking to the police',
  'wish.STOP_CONTACT': 'No more contact with that person',
  'wish.NOTHING_NOW': 'Nothing right now',
};
