/** Rules of the protocol, by the code a refusal carries. Each has a sentence at the desk. */
export type Rule =
  | 'WRONG_COMPARTMENT'
  | 'NOT_YOURS'
  | 'WRONG_MOMENT'
  | 'ACCESS_WITHOUT_CONSENT'
  | 'CONFLICT_OF_INTEREST'
  | 'REPORTER_SHUT_OUT'
  | 'CONSENT_INVALID'
  | 'CONSENT_MISSING'
  | 'NOT_ASKED'
  | 'NOT_OFFERED'
  | 'NOTHING_OFFERED'
  | 'REASON_MISSING'
  | 'QUESTION_WAITS'
  | 'NOBODY_CAN_ANSWER'
  | 'NOTHING_TO_WITHDRAW'
  | 'NOT_THE_REPORTERS'
  | 'REPORTER_NOT_TOLD'
  | 'TALK_EXISTS'
  | 'STATUS_NOT_SET_BY_HAND'
  | 'DATE_IN_THE_PAST'
  | 'STORY_MISSING'
  | 'TEXT_MISSING'
  | 'NOT_THE_HOLDERS'
  | 'PAPER_ALTERED'
  | 'VERSION_SKIPPED'
  | 'NOT_THE_NEWEST'
  | 'NOT_WAITING'
  | 'NOT_ANSWERED'
  | 'SIGNATURE_INVALID'
  | 'PAPER_NOT_CLOSED'
  | 'PAPER_NOT_SHOWN';

/** What a client finds before the protocol is asked: chains, signatures, readers, memory. */
export type Check =
  'CHAIN' | 'AUTHOR' | 'UNREADABLE' | 'FOUNDER' | 'READER_UNKNOWN' | 'FORK' | 'HISTORY_CHANGED';
