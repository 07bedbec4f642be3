import type { deskInbox as nl } from '../nl/desk-inbox.ts';

/** The inbox: what came in and what waits. */
export const deskInbox: Record<keyof typeof nl, string> = {
  'inbox.title': 'Reports',
  'inbox.refresh': 'See if there is anything new',
  'inbox.loading':
    'One moment. The reports are being fetched and made readable in this browser. If there are many, that takes longer.',
  'inbox.behind':
    'Still opening {count, plural, one {# report} other {# reports}}. You can go on working meanwhile.',
  'inbox.more': 'Show {count} more',
  'inbox.refreshed': 'Everything has been fetched.',
  'inbox.news.dossiers':
    '{count, plural, one {There is # new report.} other {There are # new reports.}}',
  'inbox.news.messages':
    '{count, plural, one {There is # new message.} other {There are # new messages.}}',
  'inbox.empty.title': 'There are no reports yet',
  'inbox.empty.text':
    'A new report comes here by itself. This page looks every minute while you have it open.',
  'inbox.empty.confidant':
    'Reports meant for you come here, and talks that you or a coordinator take down. Is a report about you? Then you do not see it here: somebody else reads it.',
  'inbox.empty.board':
    'As a member of the board you see a report only once the reporter chooses that, or consents. A talk that a coordinator takes down comes here too. Until then you see nothing: no line, no date, no count.',
  'inbox.empty.coordinator':
    'As a coordinator you see here only what you took down yourself. You do not see reports made on the website.',
  'inbox.empty.alternate':
    'As a stand-in you see here only reports in which the confidential contact person or the board is involved. You see no other reports.',
  'inbox.caption': 'Reports, the most pressing first',
  'inbox.keys': 'The up and down arrow keys walk through the list. Enter opens a report.',
  'inbox.col.label': 'Report',
  'inbox.col.status': 'Status',
  'inbox.col.received': 'Received',
  'inbox.col.answer': 'Answer by',
  'inbox.col.case': 'The case',
  'inbox.col.promised': 'Promised date',
  'inbox.door': 'Came in through',
  'inbox.unread': '{count, plural, one {# unread} other {# unread}}',
  'inbox.days': '{days, plural, one {# day ago} other {# days ago}}',
  'inbox.daysToday': 'today',
  'inbox.answered': 'answered',
  'inbox.noPromise': 'none',
  'inbox.cannotAnswer': 'not possible, no code',
  'inbox.gaveAway': 'Handed over',
  'inbox.seesNothing': 'the reporter does not see this',
  'inbox.withoutCode': 'without a code',
  'due.LATE': '{days, plural, one {# day late} other {# days late}}',
  'due.TODAY': 'today',
  'due.LEFT': '{days, plural, one {# day left} other {# days left}}',
  'door.confidant': 'confidential contact person',
  'door.board': 'board',
  'door.alternate': 'stand-in',
  'door.HANDED_OVER': 'handed over',
  'door.ORAL': 'a talk',
};
