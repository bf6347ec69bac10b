import type { Determination, LineResult } from '../decide/determination.js';
import { LINES, type Line } from '../law/line-ids.js';
import { type Json, unequal } from '../receipt/json.js';

/**
 * What of a determination may change: everything that it says. What it was made from (claim, contract, endorsement, chosen readings)
 * is no part of it; nor is who would be paid by a line that covers neither before nor after.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ImpactPart = Exclude<keyof Determination, 'claim' | 'contract' | 'endorsement' | 'chosen'>;

/** How many claims differ in each part. */
export const noneDiffer = (): Record<ImpactPart, number> => ({
  outcome: 0,
  amount: 0,
  atMost: 0,
  line: 0,
  departments: 0,
  shares: 0,
  missing: 0,
  lines: 0,
});

const COMPARED = /* @__PURE__ */ Object.keys(/* @__PURE__ */ noneDiffer()) as readonly ImpactPart[];

/** Whether two values differ; keys may stand in any order. */
const differ = (was: unknown, is: unknown): boolean =>
  was !== is && unequal(was as Json, is as Json, '').next().done !== true;

const isOut = ({ covered }: LineResult): boolean => covered === false;

const lineDiffers = (was: Determination['lines'], is: Determination['lines'], line: Line): boolean =>
  differ(was[line], is[line]) && !(isOut(was[line]) && isOut(is[line]));

/** The parts in which two determinations differ. */
export const partsDiffering = (was: Determination, is: Determination): readonly ImpactPart[] =>
  COMPARED.filter((part) =>
    part === 'lines'
      ? LINES.some((line) => lineDiffers(was.lines, is.lines, line))
      : differ(was[part], is[part]),
  );
