import { FACT_PATH, type FactName } from '../../claim/facts.js';
import { HARMS, LIABLE_PARTIES } from '../../claim/vocabulary.js';
import type { Terms } from '../../contract/terms.js';
import { InvalidInputError, inArgument, issueOf } from '../../input/issue.js';
import { readingsAsked, sumIn } from '../../law/in-edition.js';
import type { Line } from '../../law/line-ids.js';
import type { Readings } from '../../law/readings.js';
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

/** The same by what is known of a liable party. */
export const asksByParty = /* @__PURE__ */ kept((sum: ReckonedLine) =>
  askedIn<PayoutFacts>(sum, 'liableParty', LIABLE_PARTIES),
);

function dueFrom(sum: ReckonedLine): DueFor {
  const reckon = reckoner(sum, READERS);
  return (facts) => {
    const amount = reckon(facts) ?? 0;
    if (amount <= Number.MAX_SAFE_INTEGER) return amount;
    const asked = new Set(asksOf(sum).map(({ fact }) => fact));
    const issues = [...asked].flatMap((fact) => {
      const found = COUNTED[fact];
      return found === undefined ? [] : [issueOf(FACT_PATH[fact], 'sum-too-large', found)];
    });
    return inArgument('claim', () => {
      throw new InvalidInputError(issues);
    });
  };
}

type Schedule = NonNullable<Terms['lines'][Line]>;

/** What a sum under a schedule comes to by the readings that it asks. */
const byReadings = <V>(make: (schedule: Schedule, sum: LineSum, readings: Readings) => V) => {
  const made = kept((_: Schedule) => kept((_: LineSum) => new Map<string, V>()));
  return (line: Line, { lines, edition, readings }: Pick<Terms, 'lines' | 'edition' | 'readings'>): V => {
    const [schedule, sum] = [lines[line] as Schedule, sumIn(line, edition)];
    const key = readingsAsked(sum)
      .map((id) => readings[id])
      .join(' ');
    const known = made(schedule)(sum);
    const value = known.get(key) ?? make(schedule, sum, readings);
    known.set(key, value);
    return value;
  };
};

const duesInstead = /* @__PURE__ */ byReadings((schedule, sum, readings) =>
  kept((instead: Instead): DueFor => dueFrom(reckonedUnder(sum, schedule, readings, instead))),
);

/** What a line would pay for a loss under other terms in the place of some of its own; kept with these. */
export const dueInstead = (line: Line, terms: Terms, instead: Instead): DueFor =>
  duesInstead(line, terms)(instead);

const sumsUnder = /* @__PURE__ */ byReadings((schedule, of, readings): LineSums => {
  const sum = reckonedUnder(of, schedule, readings);
  return { sum, due: dueFrom(sum) };
});

/** What a line pays under a contract; `null` where it is not insured. Made once for a schedule. */
export const lineSums = (
  line: Line,
  terms: Pick<Terms, 'lines' | 'edition' | 'readings'>,
): LineSums | null => (terms.lines[line] === undefined ? null : sumsUnder(line, terms));
