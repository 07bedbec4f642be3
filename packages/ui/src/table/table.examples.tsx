import { Table } from './table.tsx';

interface Row {
  readonly id: string;
  readonly days: number;
  readonly unread: number;
}

const columns = [
  { key: 'id', heading: 'Dossier', cell: (row: Row) => row.id },
  { key: 'days', heading: 'Dagen', numeric: true, cell: (row: Row) => row.days },
];
const rows: readonly Row[] = [
  { id: 'Blauwe reiger', days: 2, unread: 1 },
  { id: 'Rode appel', days: 14, unread: 0 },
];

export const filled = () => (
  <Table
    caption="Meldingen"
    columns={columns}
    rows={rows}
    rowKey={(row) => row.id}
    emphasised={(row) => row.unread > 0}
  />
);
export const empty = () => (
  <Table
    caption="Meldingen"
    columns={columns}
    rows={[]}
    rowKey={(row) => row.id}
    empty={<p>Er zijn geen meldingen.</p>}
  />
);
