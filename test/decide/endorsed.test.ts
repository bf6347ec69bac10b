import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompactly, missingCompactly } from '../../src/batch.js';
import { contractAt } from '../../src/contract/contract-at.js';
import {
  adjudicate,
  amountDue,
  type Contract,
  coverageOf,
  type Determination,
  isProtected,
  LINES,
  parseClaim,
  parseContract,
} from '../../src/index.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { covered } from '../oracle/covered.js';
import { after, daysOf, type Endorsed, endorsedArbitrary, placeAt } from '../oracle/endorsed.js';
import { valueAt, withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { isDay } from '../oracle/instant.js';
import { missingFacts } from '../oracle/missing.js';
import { atMost } from '../oracle/possible.js';
import type { Claim } from '../oracle/types.js';
import { runs } from '../thorough.js';
import { isTooLarge } from './support.js';

/** A determination as another program reads it. */
const decided = (claim: unknown, contract: unknown): Determination =>
  JSON.parse(JSON.stringify(adjudicate(claim as never, contract as never))) as Determination;

const JUNE = '2024-06-01T00:00:00+08:00';

const pair = fc.tuple(claimArbitrary({ gaps: 2 }), endorsedArbitrary);

/** 任一时段的金额都算得出。Sums that can be carried under every version. */
const isCarried = (claim: unknown, endorsed: Endorsed): boolean =>
  daysOf(endorsed).every((_, place) => !isTooLarge(claim, after(endorsed, place)));

const outcomeOf = ({ endorsement: _, ...rest }: Determination) => rest;

/** 一件案件在一份合同下的全部答案。All that is answered of a claim under a contract. */
const answersOf = (claim: Claim, contract: Contract) => ({
  determination: outcomeOf(decided(claim, contract)),
  compact: decideCompactly(claim as never, contract),
  missing: missingCompactly(claim as never, contract),
  coverage: LINES.map((line) => coverageOf(line, claim as never, contract)),
  due: LINES.map((line) => amountDue(line, claim as never, contract)),
  isProtected: isProtected(claim as never, contract),
});

describe('a loss whose day is known', () => {
  it('is decided under the terms of its day, whichever function is asked', () => {
    fc.assert(
      fc.property(pair, (drawn) => {
        const [claim, endorsed] = drawn;
        const day = valueAt(claim, 'incident.startedAt');
        fc.pre(typeof day === 'string' && !isDay(day) && isCarried(claim, endorsed));
        const place = placeAt(endorsed, day as string);
        const contract = parseContract(endorsed);
        expect(answersOf(claim, contract)).toEqual(answersOf(claim, parseContract(after(endorsed, place))));
        expect(answersOf(claim, contractAt(contract, day as string))).toEqual(answersOf(claim, contract));
        expect(adjudicate(parseClaim(claim), contract).endorsement).toBe(
          endorsed.endorsements[place - 1]?.id,
        );
      }),
      runs(8),
    );
  });

  it('has no endorsement in its determination where none is in effect', () => {
    const claim = claimOf('case-1');
    const signed = contractOf('illustrative');
    const amended = (effectiveAt: string) => ({ ...signed, endorsements: [{ id: 'e', effectiveAt }] });
    expect(decided(claim, signed)).not.toHaveProperty('endorsement');
    expect(decided(claim, amended('2025-06-01T00:00:00+08:00'))).not.toHaveProperty('endorsement');
    expect(decided(claim, amended('2023-06-01T00:00:00+08:00'))).toHaveProperty('endorsement', 'e');
  });
});

describe('a loss whose day is unknown', () => {
  const undated = (claim: Claim): Claim => withFact(claim, 'incident.startedAt', undefined);

  it('is open exactly as far as it is under some version, and misses what matters under some', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(undefined, null), (drawn, unknown) => {
        const [drawnClaim, endorsed] = drawn;
        const claim = withFact(drawnClaim, 'incident.startedAt', unknown);
        fc.pre(isCarried(claim, endorsed));
        const contract = parseContract(endorsed);
        const dated = daysOf(endorsed).map((day, place) => ({
          claim: withFact(claim, 'incident.startedAt', day),
          contract: after(endorsed, place),
        }));
        const { outcome, amount, line, departments, shares, missing, lines } = decided(claim, contract);
        const mayPay = dated.some((one) => atMost(one.claim, one.contract) !== 0n);
        expect({ outcome, amount, line, departments }).toEqual({
          outcome: mayPay ? 'pending' : 'declined',
          amount: '0.00',
          line: null,
          departments: [],
        });
        expect(shares).toEqual(endorsed.insurers.map(({ id }) => ({ insurer: id, amount: '0.00' })));
        expect(LINES.map((id) => lines[id].covered)).toEqual(
          LINES.map((id) =>
            dated.every((one) => covered(one.claim, one.contract)[id] === false) ? false : null,
          ),
        );
        const wanted = new Set(dated.flatMap((one) => missingFacts(one.claim, one.contract)));
        if (mayPay) wanted.add('incident.startedAt');
        expect(new Set(missing.map(({ fact }) => fact))).toEqual(wanted);
        expect(missingCompactly(claim as never, contract)).toEqual(missing.map(({ fact }) => fact));
        expect(decideCompactly(claim as never, contract)).toMatchObject({
          outcome,
          amount: 0,
          line,
          departments,
          shares: shares.map(() => 0),
          isFinal: !mayPay,
        });
      }),
      runs(8),
    );
  });

  const signed = contractOf('illustrative');
  const amended = (amendment: object) =>
    parseContract({ ...signed, endorsements: [{ id: 'e-1', effectiveAt: JUNE, ...amendment }] });
  const claim = undated(claimOf('case-1'));

  it('is pending while a line is insured only some of the time', () => {
    const contract = amended({ lines: { 'natural-disaster': null } });
    const { outcome, lines, missing, endorsement } = decided(claim, contract);
    expect([outcome, lines['natural-disaster'].covered, endorsement]).toEqual(['pending', null, undefined]);
    expect(missing.map(({ fact }) => fact)).toContain('incident.startedAt');
    expect(coverageOf('natural-disaster', claim as never, contract).covered).toBe(null);
  });

  it('is shut out by circumstances only where every version excludes them', () => {
    const crime = { id: 'crime', causedLoss: true };
    const at = (circumstances: unknown[], exclusions: string[]) =>
      coverageOf(
        'natural-disaster',
        withFact(claim, 'loss.circumstances', circumstances) as never,
        amended({ exclusions }),
      );
    expect(at(['war'], ['war'])).toEqual({ covered: false, excludedBy: ['war'] });
    expect(at(['war'], ['crime'])).toEqual({ covered: null, excludedBy: [] });
    expect(at(['war', crime], ['crime'])).toEqual({ covered: false, excludedBy: ['crime'] });
  });

  it('wants a grade by the standard of whichever version demands one, and says that it is by another', () => {
    const disabled = { harm: 'disability', disabilityGrade: 3, disabilityStandard: 'jrt-0083-2013' };
    const facts = { ...claim, loss: { ...claim.loss, ...disabled } };
    const missing = (appraisal: object, loss: object = {}) =>
      decided({ ...facts, loss: { ...facts.loss, ...loss } }, amended({ appraisal })).missing.map(
        ({ fact, state }) => `${fact} ${state}`,
      );
    expect(missing({ standard: 'gbt-16180-2014' })).toEqual([
      'incident.startedAt absent',
      'loss.disabilityGrade other-standard',
    ]);
    expect(missing({ standard: 'gbt-16180-2014' }, { disabilityGrade: null })).toEqual([
      'incident.startedAt absent',
      'loss.disabilityGrade undetermined',
    ]);
    expect(missing({ standard: 'jrt-0083-2013' })).toEqual(['incident.startedAt absent']);
  });

  it('would be paid the least that any version pays', () => {
    const { 'natural-disaster': schedule } = signed.lines;
    const due = (death: string) =>
      amountDue(
        'natural-disaster',
        claim as never,
        amended({ lines: { 'natural-disaster': { ...schedule, death } } }),
      ).amount;
    expect([due('90000'), due('100001')]).toEqual(['90000.00', '100000.00']);
    expect(
      amountDue('natural-disaster', claim as never, amended({ lines: { 'natural-disaster': null } })),
    ).toEqual({ amount: '0.00', benefits: [] });
  });

  it('is of a protected person where it is under every version', () => {
    const wansheng = amended({ readings: { wansheng: 'included' } });
    const protectedAt = (division: string) =>
      isProtected(withFact(claim, 'incident.division', division) as never, wansheng);
    expect([protectedAt('500110110'), protectedAt('500110103'), protectedAt('500113')]).toEqual([
      true,
      null,
      false,
    ]);
  });

  it('is declined for good only under all versions', () => {
    const contract = amended({ exclusions: ['war'] });
    const criminal = withFact(claim, 'loss.circumstances', [{ id: 'crime', causedLoss: true }]);
    expect(decided(criminal, contract).outcome).toBe('pending');
    expect(decided(criminal, amended({ exclusions: ['crime'] })).outcome).toBe('declined');
  });
});
