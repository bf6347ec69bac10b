/** A part of a report, whatever it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'strong' | 'lead' | 'small' | 'warning' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  | ReportTable
  | { readonly kind: 'chart'; readonly title: string; readonly name: string; readonly svg: string }
  | { readonly kind: 'signatures'; readonly lines: readonly string[] };

export interface ReportTable {
  readonly kind: 'table';
  readonly header: readonly string[];
  /** Which columns hold figures. */
  readonly figures: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence below each row. */
  readonly notes?: readonly string[];
  /** Whether the last row is the sum of the others. */
  readonly hasTotal?: boolean;
}
