import { FACT_PATH, type FactName } from '../../claim/facts.js';
import type { Terms } from '../../contract/terms.js';
import { InvalidInputError } from '../../input/error.js';
import { issueOf } from '../../input/issue.js';
import { sumIn } from '../../law/in-edition.js';
import type { Line } from '../../law/line-ids.js';
import type { PayoutFacts, ReckonedLine } from '../../law/sum.js';
import { reckoner } from '../../logic/reckon.js';
import { rulesIn } from '../../logic/rules-in.js';
import type { Fen } from '../../money/fen.js';
import type { Benefit } from './benefit.js';
import { benefitsIn } from './benefits.js';
import { type Instead, reckonedUnder } from './reckoned.js';

/** What a line pays for a loss in all, where it covers; what is open counts nothing yet. */
export type DueFor = (facts: PayoutFacts) => Fen;

/** What a line pays under a contract. */
export interface LineSums {
  readonly sum: ReckonedLine;
  readonly due: DueFor;
  /** Benefit by benefit. */
  readonly benefits: (facts: PayoutFacts) => readonly Benefit[];
}

/** How the facts that count units are written. */
const COUNTED: { readonly [F in FactName]?: 'number' | 'string' } = { rooms: 'number', area: 'string' };

function dueOf(sum: ReckonedLine): DueFor {
  const reckon = reckoner(sum);
  return (facts) => {
    const amount = reckon(facts) ?? 0;
    if (amount <= Number.MAX_SAFE_INTEGER) return amount;
    const asked = new Set(rulesIn(sum).flatMap((rule) => rule.facts));
    throw new InvalidInputError(
      [...asked].flatMap((fact) => {
        const found = COUNTED[fact];
        return found === undefined ? [] : [issueOf(FACT_PATH[fact], 'sum-too-large', found)];
      }),
    );
  };
}

/** What a line would pay for a loss under other terms in the place of some of its own. */
export const dueInstead = (line: Line, { lines, edition }: Terms, instead: Instead): DueFor =>
  dueOf(reckonedUnder(sumIn(line, edition), lines[line] as NonNullable<(typeof lines)[Line]>, instead));

const MADE = /* @__PURE__ */ new WeakMap<Terms, { [L in Line]?: LineSums }>();

/** What a line pays under a contract; `null` where it is not insured. Made once for a contract. */
export function lineSums(line: Line, terms: Terms): LineSums | null {
  const schedule = terms.lines[line];
  if (schedule === undefined) return null;
  let made = MADE.get(terms);
  if (made === undefined) {
    made = {};
    MADE.set(terms, made);
  }
  const sum = made[line]?.sum ?? reckonedUnder(sumIn(line, terms.edition), schedule);
  made[line] ??= { sum, due: dueOf(sum), benefits: benefitsIn(sum) };
  return made[line];
}
