/** Requests of people with a code about what stands there of them, and the register of consents. */
export const deskRights = {
  'desk.nav.requests': 'Requests',
  'requests.title': 'Requests about data',
  'requests.lead':
    'Whoever has a code may ask what is there, and ask that something changes or goes. Here are the requests that wait for an answer, of all reports that you read.',
  'requests.caption': 'Requests, what comes first on top',
  'requests.none': 'No request waits for an answer.',
  'requests.count': '{count, plural, one {# request waits} other {# requests wait}}',
  'requests.col.what': 'Request',
  'requests.col.who': 'From',
  'requests.col.due': 'Answer by',
  'requests.col.dossier': 'Report',
  'inbox.requests': '{count, plural, one {# request} other {# requests}}',
  'request.ACCESS': 'Wants to know what is there',
  'request.CORRECTION': 'Says that something is not right',
  'request.ERASURE': 'Asks to erase',
  'request.OBJECTION': 'Objects',
  'request.section': 'Requests',
  'request.explain':
    'First write down what you weigh. Then answer in plain words. The person reads the answer under their own code.',
  'request.heading': '{what}: {who}',
  'request.askedOn': 'Asked on {day}.',
  'request.due': 'Answer on {day} at the latest.',
  'request.due.weekend': 'Saturday and Sunday do not count. Public holidays do count here.',
  'request.words': 'This is what the person wrote: {text}',
  'request.noWords': 'The person wrote nothing with it.',
  'request.state.WITHDRAWN': 'The person took this request back.',
  'request.state.LEFT':
    'This was not answered before the handover. The board does not see it. The reporter reads that, and can ask again.',
  'request.state.GRANTED': 'Answered on {day} by {name}: yes.',
  'request.state.PARTLY': 'Answered on {day} by {name}: in part.',
  'request.state.REFUSED': 'Answered on {day} by {name}: no.',
  'request.old': 'Requests that were answered or taken back ({n})',
  'request.given': 'This is what the person got to read',
  'request.hint.ACCESS':
    'Names of others do not belong in it, nor anything by which another is recognised.',
  'request.hint.CORRECTION':
    'Do you agree? Then nothing changes in the dossier. This request then stands beside it, and so does your answer.',
  'request.hint.ERASURE.reporter':
    'Before the handover the reporter can stop by themselves. After 7 days everything may then be erased. Promise nothing that you will not really do.',
  'request.hint.ERASURE':
    'After the handover the dossier may still be needed for safety or by law, until its end date. Write what is possible now, what is not, and why. This answer itself erases nothing.',
  'request.hint.OBJECTION':
    'Weigh the interest of this person against that of the others. Write what you go on doing, and what you do differently.',
  'request.erases.STOP':
    'This answer has erased nothing yet. Now the reporter has to withdraw the report themselves, with their own code. After 7 days everything is erased once whoever holds the report signs in.',
  'request.erases.WITHDRAWN':
    'The reporter has withdrawn the report. After 7 days everything is erased once whoever holds the report signs in. Has the board read it too? Then two people have to sign in.',
  'request.erases.DESTROYED': 'This dossier will be destroyed. The day stands with the case.',
  'request.erases.ENDED':
    'This answer has erased nothing yet. Only a destruction does that. Is the report unfounded? Then one person orders it and a second one signs. Otherwise it happens after the retention period.',
  'request.erases.RUNS':
    'This answer has erased nothing yet. The case is still open. It can be erased only once the case is over: by a destruction, or after the retention period.',
  'request.erases.next': 'What can be done now',
  'request.weighed': 'Written down by {name} on {day}:',
  'request.example.ACCESS':
    'We cannot give you this, because … Do you want to talk about it? Write to us under your code, or call.',
  'request.example.CORRECTION':
    'We read what you wrote. It now stands beside what was there first. We changed or removed nothing.',
  'request.example.ERASURE.reporter':
    'The board does not have your report yet. You can stop by yourself: withdraw your report under your code. You can go back for 7 days. After that everything may be erased.',
  'request.example.ERASURE':
    'We cannot erase everything now. We have to keep the dossier until …, because … What we do: …',
  'request.example.OBJECTION':
    'We read your objection. We go on doing this: … The reason is: … This we do differently: …',
  'step.BalancingNoted': 'Write down what you weigh',
  'step.BalancingNoted.purpose':
    'Only who reads the dossier sees this. Whoever made the request does not read it.',
  'step.BalancingNoted.button': 'Keep what was weighed',
  'step.BalancingNoted.text': 'What do you weigh against what?',
  'step.BalancingNoted.text.hint':
    'The interest of who asks, and that of others. Is there a law that asks for something? Say also what you choose and why.',
  'step.BalancingNoted.text.missing': 'First write down what you weigh.',
  'step.RequestAnswered': 'Answer the request',
  'step.RequestAnswered.purpose': 'The person reads this under their own code, with your name.',
  'step.RequestAnswered.button': 'Send the answer',
  'step.RequestAnswered.outcome': 'What is the answer?',
  'step.RequestAnswered.outcome.GRANTED': 'Yes',
  'step.RequestAnswered.outcome.PARTLY': 'In part',
  'step.RequestAnswered.outcome.REFUSED': 'No',
  'step.RequestAnswered.outcome.missing': 'Choose yes, in part, or no.',
  'step.RequestAnswered.text': 'What do you write with it?',
  'step.RequestAnswered.text.hint':
    'Short and plain. Say what you do, what not, and why. Do not name others.',
  'step.RequestAnswered.text.missing': 'Write down the answer.',
  'step.RedactionReviewed': 'Check the text',
  'step.RedactionReviewed.purpose':
    'Read every piece. Can you tell from the text who somebody else is? By a street, a day or a hobby too? Then do not approve it, but choose again yourself. Somebody else then checks it.',
  'step.RedactionReviewed.button': 'I read all of it, and it may go like this',
  'step.AccessGiven': 'Give the text to the person',
  'step.AccessGiven.purpose':
    'The person reads exactly this text under their own code. That answers the request.',
  'step.AccessGiven.button': 'Give the text',
  'redaction.title': 'Choose what the person gets to read',
  'redaction.explain':
    'Choose piece by piece. What you leave out becomes [weggelaten]. Then somebody else checks it.',
  'redaction.help':
    'With every piece stands what may give somebody else away. That is a help. The computer sees no nickname, no job and no habit. So read everything yourself.',
  'redaction.none': 'Nothing about this person is there yet that you can give. Answer in words.',
  'redaction.button': 'Put this before somebody else',
  'redaction.again': 'Choose again',
  'redaction.empty': 'Choose at least one piece. Can nothing be given? Then answer in words.',
  'redaction.from.THEIRS': 'Their own words, {day}',
  'redaction.from.OWN_LINE': 'To this person, {day}',
  'redaction.from.OTHER': 'From the log, {day}',
  'redaction.shown': 'Give',
  'redaction.piece': 'Piece {n}: give it or not?',
  'redaction.left': 'Leave out',
  'redaction.other': 'Choose from the rest of the dossier too ({n})',
  'redaction.other.text':
    'These pieces may be about others. They stay out, unless you choose them yourself.',
  'redaction.marks': 'Mind: {what}.',
  'redaction.mark.NAME': 'the name of somebody else',
  'redaction.mark.INITIALS': 'maybe initials',
  'redaction.mark.PHONE': 'maybe a phone number',
  'redaction.mark.MAIL': 'a mail address',
  'redaction.mark.ADDRESS': 'maybe an address',
  'redaction.mark.PLACE': 'maybe a place or a name',
  'redaction.draft': 'The text that stands ready',
  'redaction.by': 'Chosen by {name} on {day}.',
  'redaction.reviewed': 'Checked by {name} on {day}.',
  'redaction.waits': 'Somebody else than {name} still has to check this.',
  'consents.title': 'Consents',
  'consents.explain':
    'Every question for consent, and what somebody said. What you may not read is not here.',
  'consents.none': 'Nothing was asked yet.',
  'consents.caption': 'All consents in this dossier',
  'consents.what.HANDOVER': 'Pass on with a summary',
  'consents.what.HANDOVER_RAW': 'Pass on with their own words',
  'consents.what.IDENTITY': 'Pass the name on to the board',
  'consents.what.NAMING': 'Name them to the accused',
  'consents.what.BEFORE_SENDING': 'Pass on without a name, said before sending',
  'consents.state.ASKED': 'Asked, no answer yet',
  'consents.state.GIVEN': 'Yes',
  'consents.state.DECLINED': 'No',
  'consents.state.WITHDRAWN': 'Yes, and taken back later',
  'consents.askedOn': 'Asked on {day}.',
  'consents.answeredOn': 'Said on {day}.',
  'consents.until': 'Counts until {day}, that day included.',
  'consents.withdrawnOn': 'Taken back on {day}.',
  'consents.confirmed': '{name} confirmed this on {day}: {how}',
  'consents.print': 'Print the list',
  'consents.print.text': 'Printing is noted in the log.',
  'now.REQUEST_WAITS': 'A request waits for an answer, by {day}',
  'now.REQUEST_WAITS.late': 'A request should have been answered on {day}',
  'now.REQUEST_WAITS.text': 'First write down what you weigh. Then answer.',
  'now.REDACTION_WAITS': 'Check a text that somebody gets to read',
  'now.REDACTION_WAITS.text': 'A colleague chose the pieces on {day}.',
  'now.to.requests': 'To the requests',
  'clock.REQUEST': 'Answer a request',
  'log.RequestMade': 'Request about data made',
  'log.RequestWithdrawn': 'Request taken back',
  'log.BalancingNoted': 'What was weighed for a request was noted',
  'log.RequestAnswered': 'Request of {whom} answered',
  'log.RedactionProposed': 'Text chosen to give',
  'log.RedactionReviewed': 'Text checked',
  'log.AccessGiven': 'Text given to {whom}, as asked',
  'rule.REQUEST_WAITS': 'The same was asked while a request was still open.',
  'rule.NO_SUCH_REQUEST': 'A request was answered that was not open.',
  'rule.NOT_BALANCED': 'A request was answered while nothing stood there of what was weighed.',
  'rule.THIRD_PARTY_IDENTITY':
    'Whoever asked what is there about them would read the name of somebody else.',
  'rule.NO_SUCH_REDACTION': 'A text was checked that did not stand ready.',
  'rule.SECOND_READER_NEEDED': 'Whoever chose the text checked it too.',
  'rule.NOT_REVIEWED': 'Somebody got a text that nobody else had checked like that.',
  'refusal.REQUEST_WAITS':
    'This request already waits for an answer. Wait for that, or take the first request back.',
  'refusal.NO_SUCH_REQUEST':
    'This request is not open any more: it was answered or taken back. Load the page again.',
  'refusal.NOT_BALANCED':
    'You can answer once it stands there what you weighed. Write that down above.',
  'refusal.THIRD_PARTY_IDENTITY':
    'The name of somebody else stands in this text. Leave that piece out, or write it without a name.',
  'refusal.NO_SUCH_REDACTION':
    'This text does not stand ready, or was checked already. Load the page again.',
  'refusal.SECOND_READER_NEEDED':
    'You chose these pieces. Somebody else of the board has to check them.',
  'refusal.NOT_REVIEWED':
    'Nobody else checked this text yet. Ask a colleague of the board to do that.',
} as const;
