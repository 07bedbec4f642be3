import type { invited as dutch } from '../nl/invited.ts';

export const invited: Record<keyof typeof dutch, string> = {
  'me.heading': 'Why you have a code',
  'me.by': '{name} gave you this code on {day}. {name} wrote:',
  'me.by.unnamed': 'You got this code on {day}. This was written with it:',
  'me.only': 'This page is for whoever has your code, and for the people who deal with this.',
  'me.accused':
    'You may tell how it is for you. We treat everybody equally. You may bring somebody who supports you.',
  'me.affectedPerson':
    'You do not have to tell anything. Tell us what you need. Tell us too whether we may give your name.',
  'me.witness':
    'Tell only what you saw or heard yourself. Please do not talk about it with others. With a doctor, a lawyer, the police or somebody who supports you, you always may.',
  'me.hearing': 'Will you come and talk?',
  'me.hearing.day': 'Invitation for {day}',
  'me.hearing.answer': 'Write below whether you will come. You cannot? Feel free to say so.',
  'me.hearing.off': 'The talk is off',
  'me.hearing.off.text': 'You were invited for {day}. That talk is off. You do not need to come.',
  'me.hearing.off.later': 'If there is a new day, you will read it here.',
  'me.heard': 'We talked with you on {day}',
  'me.heard.points': 'This has been written down about it:',
  'me.point.NATURE': 'We said what the report is about.',
  'me.point.OPEN': 'We asked open questions and listened.',
  'me.point.SUPPORT': 'We asked which support you need.',
  'me.point.CONTACT': 'We agreed how we stay in touch.',
  'me.point.STATEMENT': 'There will be a statement. You read it and sign it, or not.',
  'me.heard.wrong': 'Is this not right? Write to us.',
  'view.replaced': '{name} made a new code for you on {day}. The old one no longer works.',
  'view.replaced.why': 'The reason: {why}',
  'view.replaced.wrong': 'You did not know? Then call us.',
  'thread.PERSON.invited': 'Messages',
};
