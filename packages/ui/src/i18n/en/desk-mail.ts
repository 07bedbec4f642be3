import type { deskMail as nl } from '../nl/desk-mail.ts';

/** Mail that says that there is something new, and nothing else. */
export const deskMail: Record<keyof typeof nl, string> = {
  'mail.title': 'Mail when there is something new',
  'mail.intro':
    'You get at most one mail a day, at a fixed hour. All it says, in Dutch, is: “There is something new. Log in.” Sometimes the address of this site stands below. It never says what there is, from whom, or how much.',
  'mail.when':
    'The mail comes every day until you have looked here. It also comes when an answer is almost due.',
  'mail.knows':
    'The server knows this address. Nobody in the team sees it. Whoever runs your mail sees that you get mail from us.',
  'mail.promise':
    'When everybody who can receive a report gets mail, the reporting page promises an answer within 7 days. Otherwise it does not.',
  'mail.address': 'Your mail address',
  'mail.address.hint': 'Choose an address that only you can open. Empty means: no mail.',
  'mail.wrong': 'This is not a mail address. Write it like this: name@example.org',
  'mail.button': 'Save',
  'mail.away': 'Remove the address',
  'mail.done.on': 'Saved. From tomorrow on, mail can come to {address}.',
  'mail.done.off': 'Your address is gone. You get no more mail.',
  'mail.notOffered':
    'No mail comes from here: the server has not been set up for it. Ask the administrator. Until then, look every few days whether there is something new.',
  'mail.state.on': 'You get mail when there is something new.',
  'mail.state.off': 'You do not get mail when there is something new.',
  'mail.state.never':
    'No mail comes from here. Look every few days whether there is something new.',
  'mail.link.on': 'Change mail',
  'mail.link.off': 'Switch mail on',
};
