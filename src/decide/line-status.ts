/**
 * How a line came out. `pays`; `covers`, but another line pays, or nothing is due; `open`; `excluded`: it fails for nothing but
 * an exclusion of the contract; `not-covered`; and the lines that are not reached: `not-insured`, and `other-kind`, which pays
 * for the other kind of loss.
 *
 * @since 0.1.0
 */
export type LineStatus =
  | 'pays'
  | 'covers'
  | 'open'
  | 'excluded'
  | 'not-covered'
  | 'not-insured'
  | 'other-kind';
