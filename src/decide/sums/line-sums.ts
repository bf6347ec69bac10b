import { FACT_PATH, type FactName } from '../../claim/facts.js';
import { HARMS } from '../../claim/vocabulary.js';
import type { Terms } from '../../contract/terms.js';
import { InvalidInputError, issueOf } from '../../input/issue.js';
import { sumIn } from '../../law/in-edition.js';
import type { Line } from '../../law/line-ids.js';
import { type LineSum, type PayoutFacts, READERS, type ReckonedLine } from '../../law/sum.js';
import { askedIn } from '../../logic/asked-in.js';
import { kept } from '../../logic/kept.js';
import { reckoner } from '../../logic/reckon.js';
import type { Fen } from '../../money/fen.js';
import { type Instead, reckonedUnder } from './reckoned.js';

/** What a line pays for a loss in all, where it covers; what is open counts nothing yet. */
export type DueFor = (facts: PayoutFacts) => Fen;

/** What a line pays under a contract. */
export interface LineSums {
  readonly sum: ReckonedLine;
  readonly due: DueFor;
}

/** How the facts that count units are written. */
const COUNTED: { readonly [F in FactName]?: 'number' | 'string' } = { rooms: 'number', area: 'string' };

/** The facts that a sum asks; most of what is paid is chosen by the harm. */
export const asksOf = /* @__PURE__ */ kept((sum: ReckonedLine) => askedIn<PayoutFacts>(sum, 'harm', HARMS));

function dueFrom(sum: ReckonedLine): DueFor {
  const reckon = reckoner(sum, READERS);
  return (facts) => {
    const amount = reckon(facts) ?? 0;
    if (amount <= Number.MAX_SAFE_INTEGER) return amount;
    const asked = new Set(asksOf(sum).map(({ fact }) => fact));
    throw new InvalidInputError(
      [...asked].flatMap((fact) => {
        const found = COUNTED[fact];
        return found === undefined ? [] : [issueOf(FACT_PATH[fact], 'sum-too-large', found)];
      }),
    );
  };
}

type Schedule = NonNullable<Terms['lines'][Line]>;

const duesInstead = /* @__PURE__ */ kept((schedule: Schedule) =>
  kept((sum: LineSum) => kept((instead: Instead): DueFor => dueFrom(reckonedUnder(sum, schedule, instead)))),
);

/** What a line would pay for a loss under other terms in the place of some of its own; kept with these. */
export const dueInstead = (line: Line, { lines, edition }: Terms, instead: Instead): DueFor =>
  duesInstead(lines[line] as Schedule)(sumIn(line, edition))(instead);

const sumsUnder = /* @__PURE__ */ kept((schedule: Schedule) =>
  kept((of: LineSum): LineSums => {
    const sum = reckonedUnder(of, schedule);
    return { sum, due: dueFrom(sum) };
  }),
);

/** What a line pays under a contract; `null` where it is not insured. Made once for a schedule. */
export function lineSums(line: Line, { lines, edition }: Pick<Terms, 'lines' | 'edition'>): LineSums | null {
  const schedule = lines[line];
  return schedule === undefined ? null : sumsUnder(schedule)(sumIn(line, edition));
}
