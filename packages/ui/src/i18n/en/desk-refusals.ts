import type { deskRefusals as nl } from '../nl/desk-refusals.ts';

/** Why a step cannot be taken now, and the way forward: one for each rule of the protocol. */
export const deskRefusals: Record<keyof typeof nl, string> = {
  'refusal.WRONG_COMPARTMENT':
    'This belongs in another place of the dossier. Go to the part where this step stands.',
  'refusal.NOT_YOURS': 'This step does not belong to your role. Ask somebody who may take it.',
  'refusal.WRONG_MOMENT':
    'This step does not fit where the case is now. Look under “Needed now” for what comes first.',
  'refusal.ACCESS_WITHOUT_CONSENT':
    'Somebody would read along who does not hold the case, or for whom there is no consent. Choose only people who may read this, or ask for consent first.',
  'refusal.CONFLICT_OF_INTEREST':
    'Somebody who does or reads this is involved in the case themselves. Leave it to somebody who is not. There is nobody? Then call the supervisory board.',
  'refusal.REPORTER_SHUT_OUT':
    'The reporter would no longer be able to read their own messages. Try again. Still not? Then tell whoever runs the server.',
  'refusal.CONSENT_INVALID':
    'The consent was not signed for exactly this, or not for exactly these people. Ask again.',
  'refusal.CONSENT_MISSING':
    'There is no valid consent of the reporter to pass this on. Ask for it first. Is there danger, or does the law demand it? Then record that first.',
  'refusal.NOT_ASKED':
    'There is no open question that this answer belongs to. Ask the question first, or ask it again.',
  'refusal.NOT_OFFERED':
    'This was not part of the question. Choose something that was, or ask a new question.',
  'refusal.NOTHING_OFFERED':
    'The reporter cannot see what would be shared. Write a summary, or let the reporter share their own words.',
  'refusal.REASON_MISSING': 'A reason or an explanation is still missing. Add it.',
  'refusal.QUESTION_WAITS':
    'A question, proposal or order is waiting for an answer already. Finish that first.',
  'refusal.NOBODY_CAN_ANSWER':
    'Without a code this person cannot answer here. Use what was said when reporting, or record that you cannot ask this.',
  'refusal.NOTHING_TO_WITHDRAW':
    'There is nothing to withdraw now: that was done already, or there is a decision. Has something changed all the same? Then write it in a message.',
  'refusal.NOT_THE_REPORTERS':
    'These words are for the reporter to write. Did somebody tell you something? Then use “Take down a talk”.',
  'refusal.REPORTER_NOT_TOLD':
    'First say that the confidential contact person and the board will know. If the reporter then wants to go on, tick the box.',
  'refusal.TALK_EXISTS':
    'There is a confidential talk with this report already. Go on writing there.',
  'refusal.STATUS_NOT_SET_BY_HAND':
    'Nobody chooses “Erased” or “Stopped” themselves: they follow an erasure or a withdrawal. Choose another status.',
  'refusal.DATE_IN_THE_PAST': 'This day is too early. Choose a day that is still to come.',
  'refusal.STORY_MISSING':
    'It does not say yet what happened. Write that down; the rest may stay empty.',
  'refusal.TEXT_MISSING': 'Something that is needed is still empty. Fill it in.',
  'refusal.NOT_THE_HOLDERS': 'Only those who hold the case do and read this. Ask one of them.',
  'refusal.PAPER_ALTERED':
    'This text does not belong to this dossier, or is not the text that was kept. Begin a new statement.',
  'refusal.VERSION_SKIPPED':
    'This version does not follow the one before. Open the newest version and go on from there.',
  'refusal.NOT_THE_NEWEST':
    'This is not the version that counts now. Open the statement again and take the newest.',
  'refusal.NOT_WAITING': 'Nobody has been asked about this statement now. Offer it first.',
  'refusal.NOT_ANSWERED':
    'The newest version of a statement has not been answered. Wait for the answer before you pass it on.',
  'refusal.SIGNATURE_INVALID':
    'The signature does not fit this text and this code. Ask this person to open it again and answer.',
  'refusal.PAPER_NOT_CLOSED':
    'Somebody with a code would be able to read this statement now, and should not. Reload the page and try again.',
  'refusal.PAPER_NOT_SHOWN':
    'Whoever is to sign would not be able to read this statement. See whether this person has a code that works.',
  'refusal.WRONG_PERSON':
    'This belongs to somebody else. Choose the right person: everybody decides and answers only for themselves.',
  'refusal.NOT_BEFORE_HANDOVER':
    'Others than the reporter get a code only once the board holds the case. Hand the case over first.',
  'refusal.ONE_ACCUSED':
    'There is an accused in this dossier already. Open a dossier of their own for another, and link it.',
  'refusal.PERSON_SHUT_OUT':
    'With the code this person would not be able to read their own messages. Make a new card.',
  'refusal.CODE_OF_THEIR_OWN':
    'This person made the code themselves and we cannot replace it. Is it lost? Then this person can report again or call.',
  'refusal.DATE_TO_COME': 'This day is still to come. Write the talk down once it was held.',
  'refusal.CONFLICT_UNCHECKED':
    'First check whether you are involved yourself, then tick the box. Are you? Then leave it to somebody else.',
  'refusal.DANGER_UNATTENDED':
    'There is acute danger, and it does not say yet what was done. If needed, call 112 first. Then write down what was done.',
  'refusal.SAFETY_FIRST':
    'Safety comes first. First check whether the person harmed is safe and needs help, and write that down.',
  'refusal.NOT_WITHOUT_CODE':
    'The reporter has a code and can still sign. Offer the statement, or write down how you tried to reach the reporter.',
  'refusal.STEPS_NOT_TOLD':
    'First tell the reporter which steps follow, agree on contact and give the advice. You cannot? Then write down what you tried.',
  'refusal.NOT_DECLINED': 'The reporter has not said no. Ask first, or wait for the answer.',
  'refusal.TOO_EARLY':
    'The period is not over yet, or has passed. See in the timeline which day counts.',
  'refusal.CASE_EXISTS': 'This case has been opened already and has a number. Go on in it.',
  'refusal.NO_CASE': 'There is no case with a number yet. Open the case first.',
  'refusal.CONFIDANT_NOT_CONSULTED':
    'First ask the confidential contact person for advice, or write down why that was not possible.',
  'refusal.FORCE_WEIGHED':
    'The answer may not depend on force or violence: the law does not ask for it. Look again, then tick the box.',
  'refusal.VICTIM_NOT_CONSULTED':
    'First consult the person harmed, or write down why that was not possible.',
  'refusal.COORDINATOR_NOT_CONSULTED':
    'First ask the coordinator for advice on measures, or write down why that was not possible.',
  'refusal.NAMING_WITHOUT_CONSENT':
    'A name is used here without consent. Take it out, or ask that person first. Does the law demand that the name goes outside? Then write down why.',
  'refusal.POLICE_NOT_NOTIFIED':
    'The police know nothing of this case yet. Notify the police first, or record the complaint.',
  'refusal.POLICE_ADVICE_PENDING':
    'The case is with the police: do not turn to the accused yet. First write down their advice, and whether there will be a complaint. After that your own inquiry can begin.',
  'refusal.POLICE_OUTCOME_PENDING':
    'A complaint was made. Wait for the outcome at the police and write it down.',
  'refusal.NOT_INVESTIGATED':
    'The accused is heard in the inquiry, not before. First record whether it may be a crime, then begin the inquiry.',
  'refusal.NOT_INVITED': 'No invitation stands for a day that is still to come.',
  'refusal.HEARING_INCOMPLETE':
    'Not all points of the talk are ticked. First discuss what is missing; in writing is fine too.',
  'refusal.TWO_INVITATIONS_FIRST':
    'The accused gets two chances. Send invitations for two different days, and wait until both have passed.',
  'refusal.REPORTER_NOT_HEARD':
    'The reporter has not been heard yet. First talk with the reporter, or write down that they do not want to or cannot be reached.',
  'refusal.VICTIM_NOT_HEARD':
    'The person harmed has not been heard yet. First talk with them, or write down that they do not want to or cannot be reached.',
  'refusal.ACCUSED_NOT_HEARD':
    'The accused has not been heard yet. Hold the talk and wait for the answer to the statement. They do not come? Then record that, after two invitations.',
  'refusal.TWO_DECIDERS':
    'Discuss this with at least two people who may decide and are not involved, yourself among them. You are too few? Then ask the supervisory board.',
  'refusal.SECOND_SIGNATURE_REQUIRED':
    'The first signature is yours. Ask somebody else for the second.',
  'refusal.MEASURE_WITHOUT_FINDING':
    'A measure follows only where the report was upheld. Choose “No measure”.',
  'refusal.UNCONFIRMED_EVIDENCE_ONLY':
    'Termination cannot rest only on the words of somebody you do not know. Record what else there is, such as a signed statement of a witness you know. Or choose another measure.',
  'refusal.NOT_PROPOSED':
    'No proposal is waiting for your signature, or it was replaced. See whether there is a new one.',
  'refusal.REPORTER_WITHDREW':
    'The reporter withdrew. Drop the case, or record why safety or the law asks to go on.',
  'refusal.NOT_WITHDRAWN':
    'The reporter did not withdraw, or it was recorded already how it goes on. Go on with the case.',
  'refusal.NOT_DECIDED':
    'There is no decision yet. First propose one and let a second person sign it.',
  'refusal.NO_LETTER': 'There is no letter for this person yet. Send the letter first.',
  'refusal.PARTIES_NOT_INFORMED':
    'The person harmed, the accused and the reporter have to know the outcome first. Wait until a letter was read or has been there for 30 days, or record how somebody was told.',
  'refusal.EVALUATION_NAMES':
    'There is a name in the evaluation. Take it out, and other words that give somebody away too.',
  'refusal.NOT_UNFOUNDED':
    'Only after “unfounded” is a dossier destroyed at once. After another finding you choose how long it is kept.',
  'refusal.LEGAL_HOLD':
    'First see whether destruction is on hold. While a hold stands, nobody destroys anything. Without one, there is nothing to lift.',
  'refusal.NOT_SHREDDED': 'First destroy all prints and files of this dossier, then tick the box.',
  'refusal.NOT_ORDERED':
    'No order to destroy is waiting, or it is another one. Look again, and give the order first if needed.',
  'refusal.RETENTION_OUT_OF_BOUNDS':
    'This day falls outside the period. Choose a day that is still to come: 2 years at most after “upheld”, 2 months at most after “inconclusive”.',
  'refusal.SPOKESPERSON_READS':
    'The spokesperson may not read the dossier. Fill in the name of somebody who cannot reach it.',
  'refusal.NO_SUCH_TASK':
    'This task was finished, stands there already, or does not exist. Look in the action plan.',
  'refusal.SECOND_MEMBER_NEEDED':
    'This person answered with a code that was made here. Let somebody else than whoever made it confirm this.',
  'refusal.NOTHING_TO_CONFIRM':
    'There is no yes that still has to be confirmed. There is nothing you have to do here.',
  'refusal.CONSENT_UNCONFIRMED':
    'The consent came with a code that was made here. First let a second person confirm that the yes was that person’s own.',
};
