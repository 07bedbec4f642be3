import type { InboxRow, RequestLine } from '@gehoord/client/types';
import { Table, type Column } from '@gehoord/ui/table';
import { useApp } from '../../model/context.ts';
import { useI18n } from '../../model/language.ts';
import { DueDate } from '../../parts/due.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { WidePage } from '../../parts/wide-page.tsx';

interface Line extends RequestLine {
  readonly dossierId: string;
  readonly label: string;
}

/** Every request that waits, of every dossier; what is due first stands on top. */
export const linesOf = (rows: readonly InboxRow[]): readonly Line[] =>
  rows
    .flatMap(({ dossierId, label, requests }) =>
      requests.map((one) => ({ ...one, dossierId, label })),
    )
    .sort((one, other) => one.due.localeCompare(other.due));

function useColumns(): readonly Column<Line>[] {
  const { t } = useI18n();
  return [
    {
      key: 'what',
      heading: t('requests.col.what'),
      cell: ({ what }) => t(`request.${what}`),
    },
    { key: 'due', heading: t('requests.col.due'), cell: ({ due }) => <DueDate day={due} /> },
    { key: 'who', heading: t('requests.col.who'), cell: ({ role }) => t(`party.${role}`) },
    {
      key: 'dossier',
      heading: t('requests.col.dossier'),
      cell: ({ dossierId, label }) => (
        <a href={`/dossier/${dossierId}`} class="standalone">
          {label}
        </a>
      ),
    },
  ];
}

/** The queue: requests of people with a code, over all dossiers this member reads. */
export function RequestsPage() {
  const app = useApp();
  const { t } = useI18n();
  const columns = useColumns();
  const rows = app.rows.value;
  return (
    <WidePage heading={t('requests.title')} lead={<p>{t('requests.lead')}</p>}>
      <ProblemNotice problem={app.pullProblem.value} />
      {app.behind.value > 0 && <p>{t('inbox.behind', { count: app.behind.value })}</p>}
      {rows === null ? (
        <p role="status">{t('inbox.loading')}</p>
      ) : (
        <Table
          caption={t('requests.caption')}
          columns={columns}
          rows={linesOf(rows)}
          rowKey={({ dossierId, requestId }) => `${dossierId} ${requestId}`}
          empty={t('requests.none')}
        />
      )}
    </WidePage>
  );
}
