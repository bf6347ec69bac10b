import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';

/**
 * Whether a finding is to be told by itself. One that is about no money is not small: it is of another kind.
 *
 * @param materiality In fen.
 */
export const isMaterial = ({ difference }: Pick<Discrepancy, 'difference'>, materiality: bigint): boolean =>
  difference === 0 || BigInt(Math.abs(difference)) >= materiality;
