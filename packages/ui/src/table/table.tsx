import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import styles from './table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  /** Numbers and dates stand in line. */
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

export interface TableProps<Row> {
  /** What the table holds; read aloud, shown above it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A row that asks for attention. */
  readonly emphasised?: (row: Row) => boolean;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ComponentChildren;
}

/**
 * A table that becomes a list of small sheets on a narrow screen. The roles are written out because
 * changing `display` takes them away.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows } = props;
  return (
    <>
      <table class={styles.table} role="table">
        <caption class={styles.caption}>{props.caption}</caption>
        <thead class={styles.head} role="rowgroup">
          <tr role="row">
            {columns.map(({ key, heading, numeric }) => (
              <th
                key={key}
                scope="col"
                role="columnheader"
                class={numeric === true ? styles.numeric : undefined}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr
              key={props.rowKey(row)}
              role="row"
              class={classNames(styles.row, props.emphasised?.(row) === true && styles.emphasised)}
            >
              {columns.map(({ key, heading, numeric, cell }) => (
                <td
                  key={key}
                  role="cell"
                  data-heading={heading}
                  class={numeric === true ? styles.numeric : undefined}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && props.empty}
    </>
  );
}
