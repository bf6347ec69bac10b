import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claim/claim.js';
import { FACT_NAMES, type FactKey, factValue } from '../../src/claim/facts.js';
import { claimOnly, writtenFact } from '../../src/claim/write.js';
import { parseClaim } from '../../src/index.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { runs } from '../thorough.js';

const begun = (startedAt: string) =>
  parseClaim({ id: 'c', incident: { startedAt }, loss: { kind: 'person', harm: null } });

/** 各项事实；合同自己的条件逐条算。The facts; conditions of the contract's own one by one. */
const keysOf = ({ conditions }: Claim): readonly FactKey[] => [
  ...FACT_NAMES.filter((fact) => fact !== 'conditions'),
  ...Object.keys(conditions ?? {}).map((id) => `conditions.${id}` as const),
];

describe('a claim written again', () => {
  it('reads as the same claim', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), (raw) => {
        const claim = parseClaim(raw);
        const keys = keysOf(claim);
        const again = parseClaim(claimOnly(claim, keys));
        for (const fact of keys)
          expect(factValue(again, fact) ?? null, fact).toEqual(factValue(claim, fact) ?? null);
      }),
      runs(100),
    );
  });

  it('keeps the facts that are named, and no others', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: false }), fc.func(fc.boolean()), (raw, keeps) => {
        const claim = parseClaim(raw);
        const keys = keysOf(claim);
        const kept = keys.filter((fact) => keeps(fact));
        const few = parseClaim(claimOnly(claim, kept));
        for (const fact of keys) {
          const wanted = kept.includes(fact) ? (factValue(claim, fact) ?? null) : null;
          expect(factValue(few, fact) ?? null, fact).toEqual(wanted);
        }
      }),
      runs(100),
    );
  });

  it('has no key for what is not established, kept or not; of a facility that nobody knows of it says so', () => {
    const unknown = { id: 'c', incident: { facility: null }, loss: { kind: 'person' } };
    for (const facility of [null, {}, { municipal: null }]) {
      const open = { incident: { peril: null, facility }, loss: { kind: 'person', harm: null } };
      expect(claimOnly(parseClaim({ id: 'c', ...open }), FACT_NAMES)).toEqual(unknown);
      expect(claimOnly(parseClaim({ id: 'c', ...open }), [])).toEqual(unknown);
    }
    const none = parseClaim({ id: 'c', loss: { kind: 'person' } });
    expect(claimOnly(none, ['facility'])).toEqual({ id: 'c', incident: {}, loss: { kind: 'person' } });
  });

  it('writes null for what nobody has established', () => {
    const blank = parseClaim({ id: 'c', incident: { facility: {} }, loss: { kind: 'person' } });
    for (const fact of FACT_NAMES) expect(writtenFact(blank, fact), fact).toBeNull();
  });

  it('writes instants in Beijing time, and at the ends of the years in a time that can be written', () => {
    const written = (startedAt: string) => writtenFact(begun(startedAt), 'startedAt');
    expect(written('2024-07-11T03:20:00Z')).toBe('2024-07-11T11:20:00+08:00');
    expect(written('2024-07-11T03:20:00.25Z')).toBe('2024-07-11T11:20:00.250+08:00');
    for (const edge of ['9999-12-31T23:59:59-23:59', '1000-01-01T00:00:00+23:59']) {
      expect(written(edge)).toBe(edge);
      expect(parseClaim(claimOnly(begun(edge), ['startedAt'])).startedAt).toBe(begun(edge).startedAt);
    }
    expect(writtenFact(begun('2024-07-11T03:20:00Z'), 'harm')).toBeNull();
  });
});
