import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReadings } from '../../src/challenge/open-readings.js';
import { underReadings } from '../../src/challenge/under-readings.js';
import { termsOf } from '../../src/contract/parse.js';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import { runs, some } from '../thorough.js';
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
      runs(12),
    );
  });

  it('is the same as under each combination of the readings that matter, for the worked cases', () => {
    for (const { claim, contract: id } of some(claimCases)) {
      const [read, contract] = [parseClaim(claim), parseContract(contractOf(id))];
      if (countFor(read, contract) <= MOST) expect(faultsUnder(read, contract)).toEqual([]);
    }
  });

  it('begins with the determination itself, and its results are those of contracts with such readings', () => {
    for (const { claim, contract: id } of some(claimCases)) {
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
      incident: { ...incident, peril: 'drought' },
      loss: { ...loss, harm: 'missing', missingCertified: false },
    };
    const chosen = parseContract({
      ...contractOf('illustrative'),
      readings: { 'peril-list': 'slides-only' },
    });
    const { readings, combinations, groups } = underReadings(claim as never, chosen);
    expect(readings.map(({ reading, chosen: position, by }) => [reading, position, by])).toEqual([
      ['peril-list', 'slides-only', 'contract'],
      ['missing-person', 'when-certified', 'library'],
    ]);
    expect(combinations).toBe(4);
    expect(groups.map(({ result, combinations: some, cases }) => [result.line, some, cases])).toEqual([
      [
        null,
        3,
        [
          { 'peril-list': 'slides-only' },
          { 'peril-list': 'each-listed', 'missing-person': 'when-certified' },
        ],
      ],
      ['natural-disaster', 1, [{ 'peril-list': 'each-listed', 'missing-person': 'as-death' }]],
    ]);
  });

  it('tells the three positions on what makes a facility fail', () => {
    const { incident, loss } = claimOf('case-1');
    const burnt = {
      id: 'c-1',
      incident: {
        ...incident,
        peril: 'fire',
        liableParty: 'able-to-pay',
        facility: { kind: 'bridge', municipal: true },
      },
      loss: { ...loss, governmentCompensation: '100000', governmentMedical: '0', medicalCost: '0' },
    };
    const outlook = (peril: string) =>
      underReadings(
        { ...burnt, incident: { ...burnt.incident, peril } } as never,
        parseContract(contractOf('illustrative')),
      );
    const { readings, groups } = outlook('fire');
    expect(readings.map(({ reading, others }) => [reading, others])).toEqual([
      ['facility-failure', ['any-disaster', 'any-failure']],
    ]);
    expect(groups.map(({ result, combinations, cases }) => [result.line, combinations, cases])).toEqual([
      [null, 1, [{ 'facility-failure': 'disaster-caused' }]],
      [
        'municipal-facility',
        2,
        [{ 'facility-failure': 'any-disaster' }, { 'facility-failure': 'any-failure' }],
      ],
    ]);
    expect(outlook('other').groups.map(({ result, cases }) => [result.line, cases])).toEqual([
      [null, [{ 'facility-failure': 'disaster-caused' }, { 'facility-failure': 'any-disaster' }]],
      ['municipal-facility', [{ 'facility-failure': 'any-failure' }]],
    ]);
  });

  it('refuses a day unknown between more versions than it can tell, and tells between fewer', () => {
    const signed = contractOf('illustrative');
    const amended = (count: number) =>
      parseContract({
        ...signed,
        endorsements: Array.from({ length: count }, (_, i) => ({
          id: `e-${i}`,
          effectiveAt: `2023-${String((i % 12) + 1).padStart(2, '0')}-${String(2 + Math.floor(i / 12)).padStart(2, '0')}T00:00:00+08:00`,
          limits: { ...signed.limits, perPerson: `${100_000 + i}` },
        })).toSorted((a, b) => (a.effectiveAt < b.effectiveAt ? -1 : 1)),
      } as never);
    const bare = { id: 'c', loss: { kind: 'person' } } as const;
    expect(() => underReadings(bare, amended(100))).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'too-many-versions' })] }),
    );
    expect(underReadings(bare, amended(3)).groups).toHaveLength(1);
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
      'rescue-casualties',
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
