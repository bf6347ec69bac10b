import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContractInput, parseContract } from '../../src/index.js';
import { receipt, verify } from '../../src/receipt/index.js';
import { isTooLarge } from '../decide/support.js';
import { type Path, valueAt } from '../input/paths.js';
import type { DataObject } from '../input/samples.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { after, daysOf, endorsedArbitrary } from '../oracle/endorsed.js';
import { withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { altered, leavesIn, plain } from './support.js';

const signed = contractOf('illustrative');
const JUNE = '2024-06-01T00:00:00+08:00';
const death = { ...signed.lines['natural-disaster'], death: '90000.00' };
const amended = {
  ...signed,
  endorsements: [
    {
      id: 'e-1',
      effectiveAt: JUNE,
      premium: '420000',
      insurers: signed.insurers.map((insurer) => ({ ...insurer, name: `${insurer.name}（新）` })),
      lines: { 'natural-disaster': death, 'house-damage': null },
      readings: { wansheng: 'included' },
    },
    { id: 'e-2', effectiveAt: '2025-06-01T00:00:00+08:00', exclusions: ['war'] },
  ],
} as unknown as ContractInput;

const claim = claimOf('case-1') as never;

describe('a receipt under endorsements', () => {
  it('holds the amended terms that the decision used, when they took effect, and fingerprints of the rest', () => {
    const issued = receipt(claim, amended);
    expect(issued.determination).toMatchObject({ amount: '90000.00', endorsement: 'e-1' });
    const { read, unread } = plain(issued.contract) as { read: DataObject; unread: DataObject };
    expect(read.endorsements).toEqual([
      {
        id: 'e-1',
        effectiveAt: JUNE,
        insurers: signed.insurers.map(({ id, share, lead }) => ({ id, share, ...(lead && { lead }) })),
        lines: { 'natural-disaster': death },
        readings: { wansheng: 'included' },
      },
      {
        id: 'e-2',
        effectiveAt: '2025-06-01T00:00:00+08:00',
        exclusions: [{ id: 'war', if: 'present' }],
      },
    ]);
    const print = expect.stringMatching(/^[0-9a-f]{12}$/);
    expect(unread.endorsements).toEqual([
      {
        premium: print,
        insurers: signed.insurers.map(() => ({ name: print })),
        lines: { 'house-damage': print },
      },
      {},
    ]);
    expect(verify(issued, claim, amended).ok).toBe(true);
  });

  it('is found out by one change anywhere in the endorsements, and the place is named', () => {
    const issued = receipt(claim, amended);
    const whole = plain(amended);
    const places = leavesIn(whole).filter(([key]) => key === 'endorsements');
    for (const path of places) {
      const other = altered(whole, path);
      let differences: readonly { kind: string; path: string }[];
      try {
        differences = verify(issued, claim, other as never).differences;
      } catch {
        // A change that no contract may have.
        continue;
      }
      const found = differences.filter(({ kind }) => kind === 'contract-differs').map((each) => each.path);
      const named = path.filter((key) => key !== 'contract').join('.');
      expect(found[0], named).toBe('contract.hash');
      expect(
        found.slice(1).some((each) => named.startsWith(each.replace(/^contract\.(?:un)?read\./, ''))),
        `${named}: ${found} (${valueAt(whole, path as Path)})`,
      ).toBe(true);
    }
  });

  it('may be checked whatever the claim and the endorsements, and the day known or not', () => {
    fc.assert(
      fc.property(
        claimArbitrary({ gaps: 2 }),
        endorsedArbitrary,
        fc.boolean(),
        (drawn, endorsed, isDated) => {
          const one = isDated ? drawn : withFact(drawn, 'incident.startedAt', null);
          fc.pre(daysOf(endorsed).every((_, place) => !isTooLarge(one, after(endorsed, place))));
          const contract = parseContract(endorsed);
          const issued = receipt(one as never, contract);
          expect(verify(plain(issued), one as never, contract)).toEqual({ ok: true, differences: [] });
          expect(plain(receipt(one as never, endorsed as never))).toEqual(plain(issued));
        },
      ),
      runs(10),
    );
  });
});
