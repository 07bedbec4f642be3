import type { InboxRow } from '@gehoord/client/types';
import { Button } from '@gehoord/ui/button';
import { Table, type Column } from '@gehoord/ui/table';
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { useI18n } from '../../model/language.ts';
import { DueDate } from '../../parts/due.tsx';
import { moveInList } from './keys.ts';
import styles from './inbox.module.css';

/** How it came in, under its name. */
function Came({ row }: { row: InboxRow }) {
  const { t } = useI18n();
  return (
    <span class={styles.soft}>
      <span class="visually-hidden">{`${t('inbox.door')}: `}</span>
      {t(`door.${row.door}`)}
      {row.withoutCode && `, ${t('inbox.withoutCode')}`}
    </span>
  );
}

function Label({ row }: { row: InboxRow }) {
  const { t } = useI18n();
  return (
    <span class={styles.lines}>
      <span class={styles.label}>
        <a href={`/dossier/${row.dossierId}`} class={styles.open} data-row>
          {row.label}
        </a>
        {row.unread > 0 && (
          <span class={styles.unread}>{t('inbox.unread', { count: row.unread })}</span>
        )}
        {row.requests.length > 0 && (
          <span class={styles.unread}>{t('inbox.requests', { count: row.requests.length })}</span>
        )}
        {row.changed && <span class={styles.wrong}>{t('broken.title')}</span>}
      </span>
      <Came row={row} />
    </span>
  );
}

function Received({ row }: { row: InboxRow }) {
  const { t, formatShortDay } = useI18n();
  const ago = row.daysOpen > 0 ? t('inbox.days', { days: row.daysOpen }) : t('inbox.daysToday');
  return (
    <span class={styles.lines}>
      <span class={styles.day}>{formatShortDay(row.receivedOn)}</span>
      <span class={styles.soft}>{ago}</span>
    </span>
  );
}

function Answer({ row }: { row: InboxRow }) {
  const { t } = useI18n();
  if (row.changed) return <span>{t('inbox.noPromise')}</span>;
  if (row.answerBy) return <DueDate day={row.answerBy} />;
  if (row.withoutCode) return <span>{t('inbox.cannotAnswer')}</span>;
  return <span>{t(row.door === 'HANDED_OVER' ? 'inbox.noPromise' : 'inbox.answered')}</span>;
}

/** What the reporter sees; not told where nobody sees it, or where others set it now. */
function Status({ row }: { row: InboxRow }) {
  const { t } = useI18n();
  if (row.heldByOthers) return <span>{t('inbox.gaveAway')}</span>;
  return (
    <span class={styles.lines}>
      <span>{t(`status.${row.status}`)}</span>
      {row.withoutCode && <span class={styles.soft}>{t('inbox.seesNothing')}</span>}
    </span>
  );
}

function Promised({ row: { nextOn, heldByOthers } }: { row: InboxRow }) {
  const { t } = useI18n();
  return nextOn && !heldByOthers ? <DueDate day={nextOn} /> : <span>{t('inbox.noPromise')}</span>;
}

/** Where the case stands, and the first day on which it asks for something. */
function Case({ row: { phase, dueOn, changed } }: { row: InboxRow }) {
  const { t } = useI18n();
  if (changed || phase === 'NOTHING') return <span>{t('inbox.noPromise')}</span>;
  return (
    <span class={styles.lines}>
      <span>{t(`phase.${phase}`)}</span>
      {dueOn && <DueDate day={dueOn} />}
    </span>
  );
}

function useColumns(): readonly Column<InboxRow>[] {
  const { t } = useI18n();
  return [
    { key: 'label', heading: t('inbox.col.label'), cell: (row) => <Label row={row} /> },
    { key: 'answer', heading: t('inbox.col.answer'), cell: (row) => <Answer row={row} /> },
    {
      key: 'promised',
      heading: t('inbox.col.promised'),
      cell: (row) => <Promised row={row} />,
    },
    { key: 'case', heading: t('inbox.col.case'), cell: (row) => <Case row={row} /> },
    {
      key: 'status',
      heading: t('inbox.col.status'),
      cell: (row) => <Status row={row} />,
    },
    { key: 'received', heading: t('inbox.col.received'), cell: (row) => <Received row={row} /> },
  ];
}

/** Lines on the page at once: the pressing ones come first, and a page of thousands would be slow. */
const AT_ONCE = 100;

/** The list, the most pressing first. Arrow keys walk through it. */
export function InboxTable({ rows }: { rows: readonly InboxRow[] }) {
  const { t } = useI18n();
  const columns = useColumns();
  const most = useSignal(AT_ONCE);
  const left = rows.length - most.value;
  useLayoutEffect(() => {
    document.addEventListener('keydown', moveInList);
    return () => document.removeEventListener('keydown', moveInList);
  }, []);
  return (
    <div class={styles.list}>
      <Table
        caption={t('inbox.caption')}
        columns={columns}
        rows={rows.slice(0, most.value)}
        rowKey={({ dossierId }) => dossierId}
        emphasised={({ unread }) => unread > 0}
      />
      {left > 0 && (
        <p class={styles.more}>
          <Button onClick={() => (most.value += AT_ONCE)}>
            {t('inbox.more', { count: Math.min(left, AT_ONCE) })}
          </Button>
        </p>
      )}
      <p class={styles.keys}>{t('inbox.keys')}</p>
    </div>
  );
}
