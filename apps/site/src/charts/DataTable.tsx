export interface DataTableProps {
  /** What to press: "The numbers as a table". */
  readonly summary: string;
  readonly caption: string;
  readonly heads: readonly string[];
  /** Printed cells; the first of each row names the row. */
  readonly rows: readonly (readonly string[])[];
  /** It is there without a tap. */
  readonly open?: boolean;
}

/** The numbers of a chart, one tap away, in a frame of its own that scrolls where they are too wide or too many. */
export function DataTable({ summary, caption, heads, rows, open }: DataTableProps) {
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
        </table>
      </section>
    </details>
  );
}
