import type { Contract } from '../../contract/contract.js';
import type { Line } from '../../law/line-ids.js';
import type { Readings } from '../../law/readings.js';
import type { LineSum, PayoutFacts, ReckonedLine, ScheduleTerms } from '../../law/sum.js';
import { applyTerms } from '../../logic/apply-terms.js';
import { type Fen, fenOf } from '../../money/fen.js';

/** Other terms in the place of some of a schedule, by path; `null` for a limit that is taken away. */
export type Instead = { readonly [P in ScheduleTerms['amount'] | ScheduleTerms['rate']]?: string | null };

/** A sum under the schedule of a line: only facts are left to ask. */
export function reckonedUnder(
  sum: LineSum,
  schedule: NonNullable<Contract['lines'][Line]>,
  readings: Readings,
  instead: Instead = {},
): ReckonedLine {
  const textAt = (path: string): string | null => {
    if (Object.hasOwn(instead, path)) return instead[path as keyof Instead] as string | null;
    const at = (part: unknown, key: string) => (part as Record<string, unknown>)[key];
    return (path.split('.').reduce(at, schedule) as string | undefined) ?? null;
  };
  return applyTerms<PayoutFacts, ScheduleTerms>(sum, {
    amount: (path): Fen | null => {
      const text = textAt(path);
      return text === null ? null : fenOf(text);
    },
    rate: (path) => textAt(path) as string,
    chosen: (choice) => (choice === 'unit' ? (textAt(choice) as string) : readings[choice]),
  });
}
