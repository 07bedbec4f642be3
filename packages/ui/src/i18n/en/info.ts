import type { InfoMessages } from '../nl/info.ts';

/** See the Dutch. */
export const info: InfoMessages = {
  'info.title': 'Read more first',
  'info.lead': 'You can read this without telling us anything.',
  'info.to': 'Tell us something',

  'info.rules.title': 'How do we treat each other?',
  'info.rules.lead': 'The rules. They are for everybody.',
  'info.rules.text': `Everybody here has a right to respect. Mentees, mentors, staff and volunteers. Nobody is worth more than anybody else.

# What is never allowed?

- Hitting, pushing or hurting in another way.
- Threatening or frightening.
- Treating somebody worse because of origin, faith, sex, age, disability or love.
- Bullying, laughing at somebody or leaving them out.
- Sex, or touching that somebody does not want.
- Jokes or messages about sex or about somebody’s body.
- Abusing power. For example, giving help in return for something.

This is not allowed when talking. It is not allowed in a message, on the phone or on paper either.

# Does something feel wrong?

Your feeling counts. The other person need not mean it that way. You may always say no. You may leave. You do not have to talk to that person first.

# What can happen then?

You can tell us. Then the organisation finds out what happened. Is it true? Then there is a talk, a warning, a reprimand or the end of working together.

At least every three years the organisation looks whether these rules are still good.`,

  'info.conduct.title': 'What may a mentor do, and what not?',
  'info.conduct.lead': 'The code of conduct. Every mentor promises this.',
  'info.conduct.text': `# A mentor

- makes sure that you feel safe.
- respects you.
- asks no more about your life than is needed.
- wants no sex and no relationship with you.
- does not touch you in a way that has to do with sex.
- gives no money or expensive presents, and asks for none.
- tells somebody when another mentor goes too far.

# You

You do not have to do anything in return for the help. Your help does not depend on it. Your papers and your stay do not either. A mentor does not decide about those.

# Are you a mentor?

Do you see something that is not allowed? Then the code asks you to tell the confidential contact person. Your name is not needed. Are you unsure about something you did yourself? Talk about it with your coordinator, or call the confidential contact person.`,

  'info.confidant.title': 'Who is the confidential contact person?',
  'info.confidant.lead': 'Somebody who listens to you and does not work here.',
  'info.confidant.text': `# What does this person do?

- Listens to you, without judging.
- Does not have to believe or doubt. Your story is enough to begin.
- Explains what is possible, and what happens then.
- Helps you choose. You choose.
- Looks for help with you. For example a doctor.

# What does this person not do?

- Decide who is right.
- Question the other person.
- Pass on your story without your yes. Except in great danger, or when the law asks for it.
- Read day and night. In danger you call 112.

# Is it about that very person?

Then somebody else reads your message. You choose that on the first screen.`,

  'info.after.title': 'What happens when I tell something?',
  'info.after.lead': 'Step by step. You can nearly always stop.',
  'info.after.text': `1. You write what happened. Your message is locked. Only the people you choose can read it.
2. You get a code. With it you read the answer, and write back.
3. The confidential contact person reads it. First it is about you: are you safe, what do you need?
4. Together you make a statement. You read it. Is it right? Then you sign. You may also say no.
5. May the directors know? You say yes or no. Only after a yes does it go on.
6. The directors talk to you and to the other person. Each apart. Your name stays secret, if you want that.
7. Two directors decide together. You hear that it is done.

# How long does it take?

That is different each time. With your code you see how far it is.

# Do you want to stop?

You may. Have you not said yes yet? Then we erase everything after 7 days. Have the directors begun? Then it nearly always stops. Only when somebody is in danger, or when the law asks for it, does it go on. We tell you that.

# Somebody is innocent. What then?

Then the organisation erases the whole dossier. Two people sign for that. One line stays for three years, without names.`,

  'info.danger.title': 'When does it not stay secret?',
  'info.danger.lead': 'What we must do when somebody is in danger.',
  'info.danger.text': `You nearly always decide who knows. Sometimes we may not stay silent.

- Somebody is in great danger. For example of dying or being badly hurt.
- A child is in danger.
- The law says that we must do something.

# What do we do then?

We tell no more than is needed. If it is safe, we talk to you first. Do we do something without your yes? Then we write down why. You can read that with your code.

# The police

Did something happen that may be a crime? Then the directors ask the police for advice. That can be done without names. Only you report a crime to the police, if you want to. Only where the law asks for it can that be different.

# Are you in danger now?

Call 112. Do not wait for our answer. Without papers too you may call the police, a doctor or a helpline.`,

  'info.rights.title': 'Your rights and your data',
  'info.rights.lead': 'What do we keep, how long, and what may you ask?',
  'info.rights.text': `# What do we keep?

Only what you write and what happens after that. We do not keep the address of your computer or phone. Everything is locked. The computer that keeps it cannot read it.

# Why is that allowed?

The organisation has to make sure that people are safe here. To pass something on to the directors we ask your consent. You may take it back later.

# How long?

- Only a talk with the confidential contact person: 30 days after the last message.
- Somebody turns out to be innocent: the dossier is destroyed shortly after.
- Not clear what happened: 2 months.
- It is true: 2 years.
- Never longer than 30 months after the last message. Except when police or a judge needs it.

# What may you ask?

Come back with your code. There you can ask:

- What do you know about me?
- Change this, it is not right.
- Erase my data.
- I do not want this.

By law you get an answer within a month.

# The other person has rights too

Whoever is accused may also tell how it went. They may ask what is written about them. Your name is not in it, if you do not want that.

# Are you not satisfied?

Call us. Or complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens). That costs nothing.`,

  'info.safety.title': 'Using this safely',
  'info.safety.lead': 'Can somebody look over your shoulder? Read this first.',
  'info.safety.text': `# Is somebody watching now?

Stop. Press the button at the top: leave quickly. You see another page at once. With a keyboard there is another way: press Shift 3 times. What you typed here is gone then.

# What stays on your phone?

We keep nothing on your phone or computer. But your browser may remember that you were here. That button does not erase this.

- Use a private window. It is also called incognito. Close it when you are done.
- Or erase this page from the history of your browser afterwards.

# Do you share a phone or computer?

Then better use another device. For example in the library, or of somebody you trust. Can somebody look into your phone with an app or with your account? Then do not use that phone.

# Your code

Write the code on paper, and keep the paper in a safe place. Or put the digits with a contact in your phone, under a name that says nothing. A screenshot may end up in your cloud. Others may get at it there.

Whoever finds your code can read our messages, and sometimes a statement. And answer and choose for you. Your story is not there.

# Wifi and work

Do you use the internet at work or of somebody else? Then they can see which address you visited. Not what you wrote.

# Would you rather call?

At the bottom of every page there are numbers. Mind: a call stands in your phone, and sometimes on the bill.`,
};
