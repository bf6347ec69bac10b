import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claim/claim.js';
import { FACT_VALUES, type FactName, type FiniteFact } from '../../../src/claim/facts.js';
import { CIRCUMSTANCES, HARMS } from '../../../src/claim/vocabulary.js';
import { parseContract, termsOf } from '../../../src/contract/parse.js';
import type { Terms } from '../../../src/contract/terms.js';
import { resolveRule } from '../../../src/decide/under-terms.js';
import type { CoverageLine } from '../../../src/law/line.js';
import { COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import { READING_IDS, READINGS, type Readings } from '../../../src/law/readings.js';
import { classify } from '../../../src/logic/classes.js';
import { compileCondition } from '../../../src/logic/evaluate.js';
import { questionsIn } from '../../../src/logic/walk.js';
import { placeOf } from '../../../src/territory/place.js';
import { contractOf } from '../../oracle/fixtures.js';
import { some } from '../../thorough.js';

/** Values of the facts that no list enumerates: one for every way in which a rule can tell them apart. */
const SAMPLES: Partial<Record<FactName, (terms: Terms) => readonly unknown[]>> = {
  division: () => ['500110110', '500110103', '500110', '500112'].map(placeOf),
  startedAt: ({ start, end }) => [start - 1, start, end - 1, end],
  circumstances: () => [
    [],
    ...CIRCUMSTANCES.flatMap((id) => [[{ id, causedLoss: true }], [{ id, causedLoss: false }]]),
  ],
  harm: () => HARMS,
};

const valuesOf = (fact: FactName, terms: Terms): readonly unknown[] =>
  SAMPLES[fact]?.(terms) ?? FACT_VALUES[fact as FiniteFact];

interface Space {
  readonly facts: readonly FactName[];
  readonly values: readonly (readonly unknown[])[];
  readonly decide: (claim: Claim) => number;
}

function spaceOf(line: CoverageLine, terms: Terms): Space {
  const condition = resolveRule(covers(line), terms);
  const questions = [...questionsIn(condition)];
  const facts = [...new Set(questions.map(({ fact }) => fact))].filter(
    (fact) => fact !== 'kind',
  ) as FactName[];
  const values = facts.map(
    (fact) =>
      classify(
        valuesOf(fact, terms),
        questions.filter((question) => question.fact === fact),
      ).representatives,
  );
  return { facts, values, decide: compileCondition(condition) };
}

/**
 * Visits every assignment of values or nothing to the facts; returns the results of all completions of each as a set of
 * bits (1: it can be declined, 2: it can stay open, 4: it can be covered), checked against what Kleene's logic says of the
 * assignment itself.
 */
function explore(
  { facts, values, decide }: Space,
  kind: Claim['kind'],
): { states: number; conflicts: string[] } {
  const radix = values.map((list) => list.length + 1);
  const states = radix.reduce((product, size) => product * size, 1);
  const completions = new Uint8Array(states);
  const conflicts: string[] = [];
  const claim: Record<string, unknown> = { kind };
  const digits = facts.map(() => 0);
  for (let state = 0; state < states; state++) {
    let rest = state;
    let stride = 1;
    let open = -1;
    let openStride = 0;
    for (let i = 0; i < facts.length; i++) {
      const size = radix[i] as number;
      const digit = rest % size;
      digits[i] = digit;
      if (digit === size - 1) {
        open = i;
        openStride = stride;
      }
      claim[facts[i] as string] = digit === size - 1 ? undefined : values[i]?.[digit];
      rest = (rest - digit) / size;
      stride *= size;
    }
    const truth = decide(claim as unknown as Claim);
    if (open < 0) {
      completions[state] = 1 << truth;
    } else {
      let seen = 0;
      for (let digit = 0; digit < (radix[open] as number) - 1; digit++) {
        seen |= completions[state - ((radix[open] as number) - 1 - digit) * openStride] as number;
      }
      completions[state] = seen;
      if ((truth === 2 && seen !== 4) || (truth === 0 && seen !== 1)) conflicts.push(JSON.stringify(claim));
    }
  }
  return { states, conflicts };
}

const termsUnder = (readings: Partial<Readings>): Terms =>
  termsOf(parseContract({ ...contractOf('illustrative'), readings }));

const LAST = Object.fromEntries(
  READING_IDS.map((id) => [id, READINGS[id].positions.at(-1)]),
) as Partial<Readings>;
const EACH_ALONE = READING_IDS.flatMap((id) =>
  READINGS[id].positions.slice(1).map((position) => ({ [id]: position }) as Partial<Readings>),
);

describe.each(COVERAGE_LINES.map((line) => [line.id, line] as const))('line %s', (_id, line) => {
  it.each([
    ['every default', {}],
    ['every last position', LAST],
    ...some(EACH_ALONE).map((readings) => [JSON.stringify(readings), readings] as const),
  ] as const)('no completion contradicts what is said of a partial claim: %s', (_, readings) => {
    const { states, conflicts } = explore(spaceOf(line, termsUnder(readings)), line.pays);
    expect(states).toBeGreaterThan(500);
    expect(conflicts).toEqual([]);
  });

  it('is never covered for a loss of the other kind', () => {
    const terms = termsUnder({});
    const { facts, values, decide } = spaceOf(line, terms);
    const best = Object.fromEntries(facts.map((fact, i) => [fact, values[i]?.[0]]));
    const other = line.pays === 'person' ? 'house' : 'person';
    expect(decide({ ...best, kind: other } as unknown as Claim)).toBe(0);
  });
});
