import type { deskCaseLetters as nl } from '../nl/desk-case-letters.ts';

/** Letters with the outcome, one for each, and papers to begin with. Nobody else is named in them. */
export const deskCaseLetters: Record<keyof typeof nl, string> = {
  'case.letter.reporter.UPHELD':
    'You reported something to us. We looked into it.\n\nThis is what we did: …\nWe gave the people concerned the chance to tell their story, each of them separately.\n\nThe outcome: something crossed a line. We are now doing what is needed. What that is, we tell only the people concerned.\n\nThank you for reporting it. Do you have a question, or does something happen again? Write to us, or call …',
  'case.letter.reporter.UNFOUNDED':
    'You reported something to us. We looked into it.\n\nThis is what we did: …\nWe gave the people concerned the chance to tell their story, each of them separately.\n\nThe outcome: the inquiry did not show that a line was crossed. It was right to report it. You have nothing to be sorry for.\n\nDo you have a question, or does something happen? Write to us, or call …',
  'case.letter.reporter.INCONCLUSIVE':
    'You reported something to us. We looked into it.\n\nThis is what we did: …\nWe gave the people concerned the chance to tell their story, each of them separately.\n\nThe outcome: we cannot establish what happened. That is something else than: it did not happen. It was right to report it.\n\nDo you know more later, or does something happen again? Write to us, or call …',

  'case.letter.victimReporter.UPHELD':
    'You told us what happened to you. We looked into it.\n\nThis is what we did: …\n\nThe outcome: we uphold your report. What happened was not allowed. It is not your fault.\n\nThis is what we do for you: …\n\nThis is what we do to keep it from happening again: …\n\nDo you need help, or does something happen again? Write to us, or call …',
  'case.letter.victimReporter.UNFOUNDED':
    'You told us something. We looked into it.\n\nThis is what we did: …\n\nThe outcome: we find the report unfounded. That means: …\nWe know that this can be hard to read. It was right to tell us.\n\nThis is what we can do for you: …\n\nDo you disagree, or do you need help? Write to us, or call …',
  'case.letter.victimReporter.INCONCLUSIVE':
    'You told us what happened to you. We looked into it.\n\nThis is what we did: …\n\nThe outcome: we cannot establish what exactly happened. That is something else than: it did not happen.\n\nThis is what we do for you: …\n\nDo you know more later, do you need help, or does something happen again? Write to us, or call …',

  'case.letter.affectedPerson.UPHELD':
    'We received a report that was about you too. We looked into it.\n\nThis is what we did: …\n\nThe outcome: we uphold the report. What happened was not allowed. It is not your fault.\n\nThis is what we do for you: …\n\nThis is what we do to keep it from happening again: …\n\nDo you need help, or does something happen again? Write to us, or call …',
  'case.letter.affectedPerson.UNFOUNDED':
    'We received a report that was about you too. We looked into it.\n\nThis is what we did: …\n\nThe outcome: we find the report unfounded. That means: …\n\nThis is what we can do for you: …\n\nDo you disagree, or do you need help? Write to us, or call …',
  'case.letter.affectedPerson.INCONCLUSIVE':
    'We received a report that was about you too. We looked into it.\n\nThis is what we did: …\n\nThe outcome: we cannot establish what exactly happened. That is something else than: it did not happen.\n\nThis is what we do for you: …\n\nDo you know more later, do you need help, or does something happen again? Write to us, or call …',

  'case.letter.accused.UPHELD':
    'There was a report about you. We looked into it. You got the chance to tell your story.\n\nThe outcome: we uphold the report. We find it plausible that this happened: …\nWe find so because: …\n\nThis follows: «measure». It applies from …\n\nDo you disagree? Write to us before … why. You may ask somebody to help you, a lawyer too.\n\nDo you need support? Write to us, or call … Do not try to find out who reported, and do not confront anybody.',
  'case.letter.accused.UNFOUNDED':
    'There was a report about you. We looked into it. You got the chance to tell your story.\n\nThe outcome: we find the report unfounded. You turn out to be innocent. No measure follows. Temporary measures end on …\n\nWe are going to destroy the dossier. That has not been done yet. First we look back at how it went. Then two people have to sign for it. Mostly that takes two to three months. Does the law require the dossier to stay longer? Then we wait with it.\n\nDo you disagree with something? Write to us before … why.\n\nThis may have been hard on you. Do you need support? Write to us, or call … Do not try to find out who reported, and do not confront anybody.',
  'case.letter.accused.INCONCLUSIVE':
    'There was a report about you. We looked into it. You got the chance to tell your story.\n\nThe outcome: we cannot establish what happened. That is no judgement of you. No measure follows. Temporary measures end on …\n\nWe keep the dossier until the end of …\n\nDo you disagree? Write to us before … why. You may ask somebody to help you.\n\nDo you need support? Write to us, or call … Do not try to find out who reported, and do not confront anybody.',

  'case.template.plan':
    'What is needed for safety now?\n\n\nWhom do we talk to, each separately, and when?\n\n\nWhat do we want to know?\n\n\nWhom do we ask for advice?\n\n\nWho stays in touch with the reporter, the person harmed and the accused?\n\n\nWho supports the reporter, the person harmed and the accused? Not the same person.\n\n\nWhat is done when?\n\n',
  'case.template.minutes':
    'Did we give the reporter, the person harmed and the accused separately the chance to tell their story?\n\n\nWhat is established?\n\n\nWhat is not established, and why not?\n\n\nWhat do we find plausible, and what does that rest on?\n\n\nDid it cross a line? Which rule is about that?\n\n\nWhich next steps and measures were discussed?\n\n\nWhere do we disagree?\n\n',
  'case.template.police':
    'We report something without using names, and ask for advice.\n\nWhat happened?\n\n\nWhen was it, roughly?\n\n\nIs anybody in danger now?\n\n\nWhat does the person harmed want, as far as we may say?\n\n\nWe ask:\n– May this be a crime?\n– Which steps can we take towards the accused, the person harmed and others involved?\n– How do we prevent further unrest?\n– Can we look into it ourselves, or do we have to wait?',
  'case.template.evaluation':
    'Write without names, and without anything that gives somebody away.\n\nWas everybody safe in time, and was there help?\n\n\nWas everybody told in time how it went on?\n\n\nWere the person harmed and the accused treated equally?\n\n\nWhat went well?\n\n\nWhat do we do differently next time, and who sees to that?\n\n\nDo our rules of conduct or arrangements have to change?\n\n',
};
