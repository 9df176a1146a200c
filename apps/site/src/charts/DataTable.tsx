import type { ComponentChildren } from 'preact';

interface FrameProps {
  /** What to press: "The numbers as a table". */
  readonly summary: string;
  readonly caption: string;
  readonly heads: readonly string[];
  /** It is there without a tap. */
  readonly open?: boolean;
}

interface RowsProps {
  /** Printed cells; the first of each row names the row. */
  readonly rows: readonly (readonly string[])[];
}

export type DataTableProps = FrameProps & RowsProps;

/** The numbers of a chart, one tap away, in a frame of its own that scrolls where they are too wide or too many. */
export function DataTable({ rows, ...frame }: DataTableProps) {
  return (
    <DataTableFrame {...frame}>
      <DataTableRows rows={rows} />
    </DataTableFrame>
  );
}

/** The same for rows that come in several groups. */
export function DataTableFrame({
  summary,
  caption,
  heads,
  open,
  children,
}: FrameProps & { readonly children: ComponentChildren }) {
  return (
    <details class="numbers" open={open}>
      <summary>{summary}</summary>
      <section class="table" aria-label={caption} tabindex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </section>
    </details>
  );
}

/** A group of rows. */
export function DataTableRows({ rows }: RowsProps) {
  return (
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
