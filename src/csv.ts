import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | null

/**
 * Writes rows as comma-separated values (RFC 4180, with a header). Texts that a spreadsheet would run as a formula get an
 * apostrophe in front (OWASP, "CSV Injection"), as learners name themselves.
 * @param columns what stands in each column, in order
 */
export function csvOf<Row>(columns: Readonly<Record<string, (row: Row) => Cell>>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)))
  return stringify(cells, {
    header: true,
    columns: Object.keys(columns),
    record_delimiter: 'windows',
    cast: { boolean: String, number: (value) => ({ value: String(value), escape_formulas: false }) },
    escape_formulas: true,
  })
}
