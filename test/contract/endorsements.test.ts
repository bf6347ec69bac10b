import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareCompactly } from '../../src/batch.js';
import { contractAt } from '../../src/contract/contract-at.js';
import { versionAt } from '../../src/contract/parse.js';
import {
  type ContractInput,
  findings,
  parseContract,
  safeParseContract,
  shareAmount,
} from '../../src/index.js';
import { type DataObject, fullContract } from '../input/samples.js';
import { after, endorsedArbitrary, placeAt } from '../oracle/endorsed.js';
import { contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const with1 = (...endorsements: unknown[]) => ({ ...fullContract(), endorsements });

const at = (effectiveAt: string, amended: object = {}, id = effectiveAt) => ({ id, effectiveAt, ...amended });

const issuesOf = (...endorsements: unknown[]) => {
  const result = safeParseContract(with1(...endorsements));
  return result.success ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
};

const [JANUARY, JUNE, JULY] = [
  '2024-01-01T00:00:00+08:00',
  '2024-06-01T00:00:00+08:00',
  '2024-07-01T00:00:00+08:00',
];

describe('endorsements', () => {
  it('take effect within the term, one after the other, under different ids', () => {
    expect(issuesOf(at(JANUARY), at(JUNE))).toEqual([]);
    expect(issuesOf(at(JUNE), at(JANUARY))).toEqual(['endorsements.1.effectiveAt endorsement-order']);
    expect(issuesOf(at(JUNE), at('2024-05-31T16:00:00Z'))).toEqual([
      'endorsements.1.effectiveAt endorsement-order',
    ]);
    expect(issuesOf(at('2023-01-01T00:00:00+08:00'))).toEqual([
      'endorsements.0.effectiveAt endorsement-order',
    ]);
    expect(issuesOf(at('2026-01-01T00:00:00+08:00'))).toEqual([
      'endorsements.0.effectiveAt endorsement-order',
    ]);
    expect(issuesOf(at(JANUARY, {}, 'e'), at(JUNE, {}, 'e'))).toEqual(['endorsements.1.id duplicate-id']);
  });

  it('are read as strictly as the contract', () => {
    expect(issuesOf({ id: 'e' })).toEqual(['endorsements.0.effectiveAt missing-key']);
    expect(issuesOf(at('2024-06-01'))).toContain('endorsements.0.effectiveAt instant');
    expect(issuesOf(at(JUNE, { term: {} }))).toEqual(['endorsements.0.term unknown-key']);
    expect(issuesOf(at(JUNE, { premium: null }))).toEqual(['endorsements.0.premium wrong-type']);
    expect(issuesOf(at(JUNE, { limits: { perEvent: '1' } }))).toEqual([
      'endorsements.0.limits.perYear missing-key',
    ]);
    expect(issuesOf(at(JUNE, { lines: { 'house-damage': {} } }))).toEqual([
      'endorsements.0.lines.house-damage.unit missing-key',
      'endorsements.0.lines.house-damage.rates missing-key',
    ]);
    expect(issuesOf(at(JUNE, { insurers: [{ id: 'a', name: '甲', share: '0.5', lead: true }] }))).toEqual([
      'endorsements.0.insurers shares-sum',
    ]);
    expect(issuesOf(at(JUNE, { endorsements: [] }))).toEqual(['endorsements.0.endorsements unknown-key']);
    expect(issuesOf(...new Array(101).fill(at(JUNE)))).toEqual(['endorsements too-large']);
    expect(issuesOf(at(JUNE, { serviceStandards: { report: {} } }), at(JUNE, {}, 'again'))).toEqual([
      'endorsements.0.serviceStandards.report service-time',
      'endorsements.1.effectiveAt endorsement-order',
    ]);
  });

  it('are kept as they are written, and survive being stored', () => {
    const contract = parseContract(with1(at(JUNE, { lines: { 'house-damage': null }, premium: '1' })));
    expect(plain(contract).endorsements).toEqual([
      { id: JUNE, effectiveAt: JUNE, premium: '1', lines: { 'house-damage': null } },
    ]);
    expect(Object.isFrozen(contract.endorsements?.[0]?.lines)).toBe(true);
    expect(plain(parseContract(plain(contract)))).toEqual(plain(contract));
  });
});

describe('the contract as of a day', () => {
  it('is what an independent reading makes of it', () => {
    fc.assert(
      fc.property(endorsedArbitrary, fc.constantFrom(-1, 0, 1), (endorsed, step) => {
        const contract = parseContract(endorsed);
        for (const { effectiveAt } of endorsed.endorsements) {
          const day = new Date(Date.parse(effectiveAt) + step * 1000).toISOString();
          const expected = parseContract(after(endorsed, placeAt(endorsed, day)));
          expect(plain(contractAt(contract, day))).toEqual(plain(expected));
        }
      }),
      runs(16),
    );
  });

  it('reads as signed before, as it read last afterwards, and is plain', () => {
    const contract = parseContract(with1(at(JANUARY, { premium: '1' }), at(JUNE, { premium: '2' })));
    const premiums = [
      '2000-01-01T00:00:00Z',
      '2023-12-31T15:59:59.999Z',
      JANUARY,
      JUNE,
      '2100-01-01T00:00:00Z',
    ];
    expect(premiums.map((day) => contractAt(contract, day).premium)).toEqual([
      '400000.00',
      '400000.00',
      '1',
      '2',
      '2',
    ]);
    expect(contractAt(contract, JUNE)).not.toHaveProperty('endorsements');
    expect(contractAt(contract, JUNE)).toBe(contractAt(contract, JULY));
    expect(versionAt(contract, Date.parse(JUNE)).terms).toBe(
      versionAt(contractAt(contract, JUNE), Date.parse(JUNE)).terms,
    );
    expect(contractAt(parseContract(with1()), JUNE)).not.toHaveProperty('endorsements');
    const unamended = parseContract(fullContract());
    expect(contractAt(unamended, JUNE)).toBe(unamended);
  });

  it('replaces what an endorsement names, lines and readings one by one, and nothing else', () => {
    const casualty = (fullContract().lines as DataObject)['fire-explosion'] as DataObject;
    const amended = {
      lines: {
        'house-damage': null,
        'fire-explosion': { ...casualty, death: '7' },
        'good-samaritan': undefined,
      },
      readings: { wansheng: 'excluded', resident: undefined },
      exclusions: [],
      overflow: undefined,
    };
    const { lines, readings, exclusions, overflow, limits } = contractAt(
      parseContract(with1(at(JUNE, amended))),
      JUNE,
    );
    expect(Object.keys(lines)).toEqual([
      'natural-disaster',
      'good-samaritan',
      'municipal-facility',
      'fire-explosion',
    ]);
    expect(lines['fire-explosion']?.death).toBe('7');
    expect([readings.wansheng, readings.resident]).toEqual(['excluded', 'residents-only']);
    expect([exclusions, overflow]).toEqual([[], 'first-come']);
    expect(limits).toEqual(fullContract().limits);
  });

  it('refuses what is no instant', () => {
    expect(() => contractAt(parseContract(fullContract()), '2024-06-01')).toThrow(/^at: instant$/);
  });
});

describe('findings under endorsements', () => {
  const illustrative = { ...contractOf('illustrative'), exclusions: [] } as unknown as ContractInput;
  const found = (...endorsements: unknown[]) =>
    findings({ ...illustrative, endorsements } as ContractInput).map(({ code, path }) => `${code} ${path}`);

  it('name the endorsement by which they arise, and are told once', () => {
    expect(found()).toEqual([]);
    expect(found(at(JANUARY, { premium: '1' }), at(JUNE, { remainder: 'lead' }))).toEqual([
      'premium endorsements.0.premium',
    ]);
    expect(
      found(
        at(JANUARY, { premium: '1', lines: { 'house-damage': null } }),
        at(JUNE, { premium: '400000' }),
        at(JULY, { premium: '2' }),
      ),
    ).toEqual([
      'premium endorsements.0.premium',
      'line-not-insured endorsements.0.lines.house-damage',
      'premium endorsements.2.premium',
    ]);
    expect(
      found(
        at(JANUARY, { premium: '1', lines: { 'house-damage': null } }),
        at(JUNE, { premium: '2', lines: { 'fire-explosion': null } }),
      ),
    ).toEqual([
      'premium endorsements.0.premium',
      'line-not-insured endorsements.0.lines.house-damage',
      'premium endorsements.1.premium',
      'line-not-insured endorsements.1.lines.fire-explosion',
    ]);
  });

  it('know an exclusion and a condition again wherever they stand', () => {
    const condition = (lines: string[]) => [{ id: 'a', text: '系安全带', lines }];
    expect(
      found(
        at(JANUARY, { exclusions: ['war', 'crime'], conditions: condition(['natural-disaster']) }),
        at(JUNE, { exclusions: ['crime'] }),
        at(JULY, {
          exclusions: [{ id: 'crime', if: 'caused' }],
          conditions: condition(['fire-explosion']),
          readings: { title: 'certificate' },
        }),
      ),
    ).toEqual([
      'exclusion endorsements.0.exclusions.0',
      'exclusion endorsements.0.exclusions.1',
      'condition endorsements.0.conditions.0',
      'exclusion endorsements.2.exclusions.0',
      'condition endorsements.2.conditions.0',
      'narrower-reading endorsements.2.readings.title',
    ]);
  });
});

describe('functions that are told no day', () => {
  const insurers = [{ id: 'z', name: '丁', share: '1', lead: true }];
  const unlike = parseContract(with1(at(JANUARY, { premium: '1' }), at(JUNE, { insurers })));
  const alike = parseContract(with1(at(JUNE, { premium: '1' })));

  it('refuse a contract whose insurers change, and take any other', () => {
    for (const share of [
      () => shareAmount('1.00', unlike),
      () => shareCompactly(100, unlike),
      () => shareAmount('1.00', parseContract(with1(at(JUNE, { remainder: 'lead' })))),
    ]) {
      expect(share).toThrow(/^contract\.endorsements\.\d\.\w+: amended$/);
    }
    expect(() => shareAmount('1.00', unlike)).toThrow('endorsements.1.insurers');
    expect(shareAmount('1.00', alike)).toEqual(shareAmount('1.00', parseContract(fullContract())));
    expect(shareAmount('1.00', contractAt(unlike, JUNE))).toEqual([{ insurer: 'z', amount: '1.00' }]);
  });
});
