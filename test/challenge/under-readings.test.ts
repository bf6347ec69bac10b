import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReadings } from '../../src/challenge/open-readings.js';
import { underReadings } from '../../src/challenge/under-readings.js';
import { termsOf } from '../../src/contract/parse.js';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import { countFor, faultsUnder, MOST } from './combinations.js';

describe('a determination under all readings', () => {
  it('is the same as under each combination of the readings that matter, for random claims', () => {
    const some = fc
      .tuple(fc.oneof(...[true, 2, false].map((gaps) => claimArbitrary({ gaps }))), contractArbitrary)
      .map(([claim, contract]) => [parseClaim(claim), parseContract(contract)] as const)
      .filter(([claim, contract]) => countFor(claim, contract) <= MOST);
    fc.assert(
      fc.property(some, ([claim, contract]) => {
        expect(faultsUnder(claim, contract)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same as under each combination of the readings that matter, for the worked cases', () => {
    for (const { claim, contract: id } of claimCases.filter((_, i) => i % 3 === 0)) {
      const [read, contract] = [parseClaim(claim), parseContract(contractOf(id))];
      if (countFor(read, contract) <= MOST) expect(faultsUnder(read, contract)).toEqual([]);
    }
  });

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

  it('leaves out what was tried and makes no difference', () => {
    const { incident, loss } = claimOf('case-1');
    const claim = {
      id: 'c-1',
      incident: { ...incident, peril: 'drought' },
      loss: { ...loss, role: 'samaritan', recognisedBy: null },
    };
    const contract = parseContract(contractOf('illustrative'));
    expect(openReadings(parseClaim(claim as never), termsOf(contract))).toEqual([
      'peril-list',
      'recognition',
      'line-overlap',
    ]);
    const { readings, combinations, groups } = underReadings(claim as never, contract);
    expect(readings.map(({ reading }) => reading)).toEqual(['peril-list', 'line-overlap']);
    expect(combinations).toBe(4);
    expect(groups.map(({ result, combinations: some, cases }) => [result.outcome, some, cases])).toEqual([
      ['payable', 1, [{ 'peril-list': 'each-listed', 'line-overlap': 'highest' }]],
      ['payable', 1, [{ 'peril-list': 'each-listed', 'line-overlap': 'add-samaritan' }]],
      ['pending', 2, [{ 'peril-list': 'slides-only' }]],
    ]);
  });

  it('is uncontested where every fact is settled alike', () => {
    const outlook = underReadings(claimOf('case-1') as never, parseContract(contractOf('illustrative')));
    expect(outlook).toMatchObject({ contested: false, ambiguities: [], readings: [], combinations: 1 });
    expect(outlook.groups).toHaveLength(1);
    expect(outlook.groups[0]).toMatchObject({ isChosen: true, combinations: 1, cases: [{}] });
  });
});
