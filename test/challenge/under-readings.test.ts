import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/adjudication/conclude.js';
import { READING_AMBIGUITIES } from '../../src/challenge/reading-ambiguities.js';
import { underReadings } from '../../src/challenge/under-readings.js';
import { ownProfileOf } from '../../src/claim/parse.js';
import { termsOf } from '../../src/contract/parse.js';
import type { Terms } from '../../src/contract/terms.js';
import { decide } from '../../src/decision/decide.js';
import { mayChange } from '../../src/decision/missing.js';
import { departmentsFor, planOf } from '../../src/decision/plan.js';
import {
  adjudicate,
  type Claim as Checked,
  type Contract,
  InvalidInputError,
  parseClaim,
  parseContract,
} from '../../src/index.js';
import { yuanOf } from '../../src/money/fen.js';
import { AMBIGUITIES } from '../../src/notice/ambiguities.js';
import { READING_IDS, READINGS, type Readings } from '../../src/notice/readings.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import type { Claim } from '../oracle/types.js';

const EVERY = 2 ** READING_IDS.length;

/** The n-th of all 4,096 combinations; bit i is the reading i. */
const readingsAt = (n: number): Readings =>
  Object.fromEntries(
    READING_IDS.map((id, i) => [id, (n >> i) & 1 ? READINGS[id].other : READINGS[id].default]),
  ) as Readings;

const everyTerms = (contract: Contract): readonly Terms[] =>
  Array.from({ length: EVERY }, (_, n) => ({ ...termsOf(contract), readings: readingsAt(n) }));

function resultUnder(claim: Checked, terms: Terms) {
  const plan = planOf(claim.kind, terms);
  const decision = decide(claim, plan);
  const isFinal = !mayChange(claim, plan, decision);
  const line = plan.lines[decision.line] ?? null;
  return {
    outcome: outcomeOf(decision.amount, isFinal),
    amount: yuanOf(decision.amount),
    line,
    departments: departmentsFor(plan, decision.line, ownProfileOf(claim)),
    isFinal,
  };
}

/** Which readings a case names, and which way, as bits. */
const bitsOf = (named: Partial<Readings>): readonly [number, number] =>
  READING_IDS.reduce<readonly [number, number]>(
    ([mask, bits], id, i) =>
      named[id] === undefined
        ? [mask, bits]
        : [mask | (1 << i), named[id] === READINGS[id].other ? bits | (1 << i) : bits],
    [0, 0],
  );

/** Compares what is said of a claim with its results under all 4,096 combinations. */
function agreesWithAll(input: Claim, contract: Contract, all: readonly Terms[]): void {
  const claim = parseClaim(input);
  const results = all.map((terms) => JSON.stringify(resultUnder(claim, terms)));
  const said = underReadings(claim, contract);
  const deciding = READING_IDS.filter((_, i) =>
    results.some((result, n) => (n & (1 << i)) === 0 && result !== results[n | (1 << i)]),
  );
  expect(said.readings.map(({ reading }) => reading)).toEqual(deciding);
  expect(said.contested).toBe(new Set(results).size > 1);
  expect(said.combinations).toBe(2 ** deciding.length);
  expect(said.groups).toHaveLength(new Set(results).size);
  const groupOf = results.map((result) =>
    said.groups.findIndex((group) => JSON.stringify(group.result) === result),
  );
  const counts = said.groups.map(() => 0);
  said.groups.forEach(({ cases, isChosen }, i) => {
    for (const each of cases) {
      const [mask, bits] = bitsOf(each);
      for (let n = 0; n < EVERY; n++) {
        if ((n & mask) !== bits) continue;
        if (groupOf[n] !== i) expect.fail(`${JSON.stringify(each)} at ${n}`);
        counts[i] = (counts[i] as number) + 1;
      }
    }
    const own = bitsOf(contract.readings)[1];
    expect(isChosen).toBe(cases.map(bitsOf).some(([mask, bits]) => (own & mask) === bits));
  });
  // No two cases overlap: together they are every combination once.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(EVERY);
  expect(said.groups.map((group) => group.combinations)).toEqual(
    counts.map((count) => (count * said.combinations) / EVERY),
  );
}

const isTooLarge = (claim: Claim, all: readonly Terms[]): boolean => {
  try {
    for (const n of [0, EVERY - 1, 1 << 7, EVERY - 1 - (1 << 8)])
      resultUnder(parseClaim(claim), all[n] as Terms);
    return false;
  } catch (error) {
    return error instanceof InvalidInputError;
  }
};

describe('a determination under all readings', () => {
  it('is the same as under each of the 4,096 combinations, for random claims', () => {
    const claims = (gaps: boolean | number) =>
      fc.array(claimArbitrary({ gaps }), { minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(contractArbitrary, claims(true), claims(2), claims(false), (input, ...lists) => {
        const contract = parseContract(input);
        const all = everyTerms(contract);
        for (const claim of lists.flat()) if (!isTooLarge(claim, all)) agreesWithAll(claim, contract, all);
      }),
      { numRuns: 1 },
    );
  }, 120_000);

  it('is the same as under each of the 4,096 combinations, for the worked cases', () => {
    const contract = parseContract(contractOf('illustrative'));
    const all = everyTerms(contract);
    for (const item of claimCases) {
      if (item.contract === 'illustrative') agreesWithAll(item.claim, contract, all);
    }
  }, 120_000);

  it('begins with the determination itself, and its results are those of contracts with such readings', () => {
    for (const { claim, contract: id } of claimCases) {
      const input = contractOf(id);
      for (const { result, cases, isChosen } of underReadings(claim as never, parseContract(input)).groups) {
        for (const each of isChosen ? [{}, ...cases] : cases) {
          const readings = { ...parseContract(input).readings, ...each };
          const { outcome, amount, line, departments, missing } = adjudicate(
            parseClaim(claim),
            parseContract({ ...input, readings }),
          );
          expect(result).toEqual({ outcome, amount, line, departments, isFinal: missing.length === 0 });
        }
      }
    }
  });

  it('names no reading in a case where it makes no difference', () => {
    const { incident, loss } = claimOf('case-1');
    const claim = {
      id: 'c-1',
      incident: { ...incident, peril: 'drought', facility: { kind: 'bridge', municipal: true } },
      loss: { ...loss, harm: 'missing', missingCertified: false, governmentCompensation: '100000' },
    };
    const chosen = parseContract({
      ...contractOf('illustrative'),
      readings: { 'peril-list': 'slides-only' },
    });
    const { readings, combinations, groups } = underReadings(claim as never, chosen);
    expect(readings.map(({ reading, chosen: position }) => [reading, position])).toEqual([
      ['peril-list', 'slides-only'],
      ['facility-failure', 'disaster-caused'],
      ['missing-person', 'when-certified'],
    ]);
    expect(combinations).toBe(8);
    expect(groups.map(({ result, combinations: some, cases }) => [result.line, some, cases])).toEqual([
      [
        null,
        5,
        [
          { 'peril-list': 'slides-only', 'facility-failure': 'disaster-caused' },
          {
            'peril-list': 'slides-only',
            'facility-failure': 'any-failure',
            'missing-person': 'when-certified',
          },
          { 'peril-list': 'each-listed', 'missing-person': 'when-certified' },
        ],
      ],
      [
        'municipal-facility',
        1,
        [{ 'peril-list': 'slides-only', 'facility-failure': 'any-failure', 'missing-person': 'as-death' }],
      ],
      ['natural-disaster', 2, [{ 'peril-list': 'each-listed', 'missing-person': 'as-death' }]],
    ]);
  });

  it('names the ambiguities that each reading decides', () => {
    for (const id of READING_IDS) {
      expect(READING_AMBIGUITIES[id]).toEqual(
        AMBIGUITIES.filter(({ reading }) => reading === id).map((entry) => entry.id),
      );
    }
  });

  it('is uncontested where every fact is settled alike', () => {
    const outlook = underReadings(claimOf('case-1') as never, parseContract(contractOf('illustrative')));
    expect(outlook).toMatchObject({ contested: false, ambiguities: [], readings: [], combinations: 1 });
    expect(outlook.groups).toHaveLength(1);
    expect(outlook.groups[0]).toMatchObject({ isChosen: true, combinations: 1, cases: [{}] });
  });
});
