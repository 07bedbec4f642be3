import type { deskPeople as dutch } from '../nl/desk-people.ts';

export const deskPeople: Record<keyof typeof dutch, string> = {
  'people.title': 'People with a code',
  'people.who':
    'Everybody here has a code of their own and reads only what is for them. None of them sees anything of another.',
  'people.none': 'You have not given anybody a code yet.',
  'people.invite': 'Give somebody a code',
  'party.reporter': 'reporter',
  'party.affectedPerson': 'person harmed',
  'party.accused': 'accused',
  'party.witness': 'witness',
  'party.the.reporter': 'the reporter',
  'party.the.affectedPerson': 'the person harmed',
  'party.the.accused': 'the accused',
  'party.the.witness': 'the witness',
  'party.named': '{name} ({role})',
  'person.code.CARD': 'Has a card from us. It works until the end of {day}.',
  'person.code.CARD.undated': 'Has a card from us and has not used it yet.',
  'person.code.CARD_ENDED':
    'Did not use the card in time. It does not work any more. You can make another one.',
  'person.code.OWN': 'Has a code of their own. We do not know it.',
  'person.invited': 'Invited on {day} by {name}.',
  'person.about': 'What this person reads about the reason',
  'person.replaced': '{day}: {name} made another code. Reason: {why}',
  'person.reads': 'What this person reads now',
  'person.messages': 'Messages',
  'person.messages.who': 'Only {name} and those of the board who hold the case read this.',
  'person.reply': 'Message to {name}',
  'person.reply.hint':
    'Keep it short and plain. Give no names that this person does not know or need to know.',
  'person.status.change': 'Change the status',
  'person.status.choice': 'What does this person see?',

  'invite.person.role': 'Who gets a code?',
  'invite.person.role.missing': 'Choose who gets a code.',
  'invite.person.affectedPerson.hint': 'This person decides about their own name.',
  'invite.person.accused.hint':
    'Say only what the report is about. Do not say who reported, nor whom it happened to.',
  'invite.person.witness.hint': 'Reads only what you write to this person.',
  'invite.person.name': 'What do you call this person?',
  'invite.person.name.hint': 'This person reads it too.',
  'invite.person.name.missing': 'Fill in what you call this person.',
  'invite.person.about': 'Why does this person get a code?',
  'invite.person.about.hint':
    'This person reads this. Short and plain, without judgement. It stays.',
  'invite.person.about.missing': 'First write why this person gets a code.',
  'invite.person.about.accused':
    'Somebody has reported unwanted behaviour. The report is about:\n\nNothing has been decided yet. We would like to hear your story.',
  'invite.person.about.affectedPerson':
    'We received a report. It is about you too. We would like to hear from you what you need.',
  'invite.person.about.witness':
    'We received a report. Perhaps you saw or heard something. We would like to ask you something.',
  'invite.person.button': 'Make the card',
  'invite.person.busy': 'The code is being made …',
  'invite.person.cancel': 'Not after all',
  'people.card.title': 'Card for {name}',
  'people.card.intro':
    '{organisation} would like to talk to you about something. With this code you read what. You can write back as well.',

  'replace.open': 'The code is lost',
  'replace.text':
    'You make a new card. The old code then opens nothing any more. Everybody who reads along sees that you did this. Give the card to the person themself only: whoever has it can answer in their name.',
  'replace.why': 'Why is another code needed?',
  'replace.why.hint': 'This person reads this too. For example: the card was lost.',
  'replace.why.missing': 'First write why another code is needed.',
  'replace.button': 'Make a new card',

  'hearing.title': 'Their own story',
  'hearing.none': 'They have not been invited to a talk yet.',
  'hearing.offered': 'Invitation {number}: for {day}, sent on {on}',
  'hearing.off': 'This talk is off. Who was invited reads so since {day}.',
  'hearing.off.untold': 'This talk is off. Who was invited does not read so yet.',
  'hearing.held': 'The talk was on {day}.',
  'hearing.twice':
    'Two invitations with a date are enough to give somebody the opportunity. If they do not come, note down that there was no talk.',
  'hearing.invite': 'Invite to a talk',
  'hearing.day': 'On which day?',
  'hearing.day.missing': 'Fill in the day of the talk.',
  'hearing.day.past': 'Choose a day that is still to come.',
  'hearing.words': 'The invitation',
  'hearing.words.hint':
    'With place and time. Offer support by somebody else than the reporter has.',
  'hearing.words.example': 'Put an example in',
  'hearing.words.missing': 'First write the invitation.',
  'hearing.words.text':
    'We would like to hear your story. We talk with you at … o’clock, at …\n\nYou may bring somebody who supports you. You have nobody? Tell us, then we look for somebody for you.\n\nYou cannot come? Write back, then we choose another day.',
  'hearing.send': 'Send the invitation',
  'hearing.note': 'The talk has been held',
  'hearing.note.day': 'When was it?',
  'hearing.note.day.future': 'This day is still to come.',
  'hearing.points': 'What did you do?',
  'hearing.points.hint': 'This person reads this too.',
  'hearing.point.NATURE': 'Said what the report is about',
  'hearing.point.OPEN': 'Asked open questions and listened',
  'hearing.point.SUPPORT': 'Asked which support is needed, and offered it',
  'hearing.point.CONTACT': 'Agreed how we stay in touch',
  'hearing.point.STATEMENT': 'Agreed that there will be a statement to sign',
  'hearing.keep': 'Keep this',
  'now.PERSON_WROTE': 'Somebody with a code wrote something',
  'now.PERSON_WROTE.text': 'Read the message and write back.',
  'now.to.people': 'To the people',
};
