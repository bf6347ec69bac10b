import { fenOf } from '../../fen.js';
import { refuse } from '../refuse.js';

/**
 * A sum that was typed, in fen.
 *
 * @throws `FileProblem` where it is none.
 */
export function fenAsked(option: string, typed: string): bigint {
  const [, whole = '', cents = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(typed) ?? [];
  if (whole !== '') return fenOf(`${whole}.${cents.padEnd(2, '0')}`);
  return refuse(
    option,
    `应是以元计的金额，如 1000 或 1000.00，而不是“${typed}”。`,
    `must be a sum in yuan, such as 1000 or 1000.00, and not “${typed}”.`,
  );
}

/**
 * A whole number that was typed, from one to a million.
 *
 * @throws `FileProblem` where it is none.
 */
export function countAsked(option: string, typed: string): number {
  if (/^[1-9]\d{0,5}$|^1000000$/.test(typed)) return Number(typed);
  return refuse(
    option,
    `应是 1 到 1000000 的整数，而不是“${typed}”。`,
    `must be a whole number from 1 to 1000000, and not “${typed}”.`,
  );
}
