import type { naming as nl } from '../nl/naming.ts';

export const naming: Record<keyof typeof nl, string> = {
  'naming.title': 'May we say your name?',
  'naming.asks':
    '{asker} asks: may we say your name? Then the person the report is about hears your name.',
  'naming.again': 'On {day} you said no. Now there is another reason. You may say no again.',
  'naming.why': 'Why: {why}',
  'naming.name': 'This is how we would name you: {name}',
  'naming.statement': 'If you choose yes, you say this:',
  'naming.says': '{asker} and the directors may say my name: {name}.',
  'naming.says.whom': 'They may say it only to the person the report is about.',
  'naming.says.until': 'This is allowed until {day}.',
  'naming.says.later':
    'I may take back my yes later. What that person already knows cannot be undone.',
  'naming.no':
    'Do you choose no? Then we do not say your name. Sometimes a person guesses who it is. We cannot always prevent that.',
  'naming.calm': 'You do not have to choose now. Yes is fine. No is fine too.',
  'naming.yes.button': 'Yes, say my name',
  'naming.no.button': 'No, do not say my name',
  'naming.past': 'Your name',
  'naming.GIVEN': 'You said yes: we may say your name ({name}), until {day}.',
  'naming.DECLINED': 'You said no: we do not say your name.',
  'naming.WITHDRAWN': 'You took back your yes. From now on we do not say your name.',
  'naming.withdraw.text':
    'Are you sure? From now on we do not say your name. Does the person the report is about already know your name? Then that cannot be undone.',
  'confirmed.naming': '{name} wrote on {day} that you chose this yourself.',
  'confirmed.handover': '{name} wrote on {day} that you yourself said yes to passing it on.',
  'confirmed.how': 'This is how {name} knows: {how}',
  'confirmed.wrong': 'Is this not right? Write to us, or call.',
};
