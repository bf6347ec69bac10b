import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompactly, missingCompactly } from '../../src/batch.js';
import { adjudicate, parseClaim, parseContract } from '../../src/index.js';
import { yuanOf } from '../../src/money/fen.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { isTooLarge } from './support.js';

describe('a compact decision', () => {
  it('says what the determination says', () => {
    fc.assert(
      fc.property(
        claimArbitrary({ gaps: true }),
        fc.oneof(contractArbitrary, tinyContractArbitrary),
        (input, terms) => {
          fc.pre(!isTooLarge(input, terms));
          const [claim, contract] = [parseClaim(input), parseContract(terms)];
          const { outcome, amount, atMost, line, departments, shares, missing } = adjudicate(claim, contract);
          const compact = decideCompactly(claim, contract);
          expect({
            ...compact,
            amount: yuanOf(compact.amount),
            atMost: compact.atMost === null ? null : yuanOf(compact.atMost),
            shares: compact.shares.map(yuanOf),
          }).toEqual({
            outcome,
            amount,
            atMost,
            line,
            departments,
            shares: shares.map((part) => part.amount),
            isFinal: missing.length === 0,
          });
          expect(missingCompactly(claim, contract)).toEqual(missing.map(({ fact }) => fact));
        },
      ),
      runs(40),
    );
  });

  it('misses what matters under any version that may apply, in the order of the format', () => {
    const schedule = contractOf('illustrative').lines['natural-disaster'];
    const contract = parseContract({
      ...contractOf('illustrative'),
      endorsements: [
        {
          id: 'deaths-alone',
          effectiveAt: '2024-06-01T00:00:00+08:00',
          lines: { 'natural-disaster': { ...schedule, medical: { limit: '0', rate: '0', deductible: '0' } } },
        },
      ],
    });
    const { incident, loss } = claimOf('case-1');
    const missingOf = (startedAt: string | undefined) =>
      missingCompactly(
        {
          id: 'c-1',
          incident: { ...incident, startedAt },
          loss: { ...loss, medicalCost: undefined },
        } as never,
        contract,
      );
    expect(missingOf('2024-07-11T03:20:00+08:00')).toEqual([]);
    expect(missingOf('2024-05-11T03:20:00+08:00')).toEqual(['loss.medicalCost']);
    expect(missingOf(undefined)).toEqual(['incident.startedAt', 'loss.medicalCost']);
  });

  const NOON = '2024-06-01T12:00:00+08:00';
  const amendedAtNoon = (before: object, after: object) =>
    parseContract({
      ...contractOf('illustrative'),
      ...before,
      endorsements: [{ id: 'noon', effectiveAt: NOON, ...after }],
    });
  const onThatDay = (claim: ReturnType<typeof claimOf>) =>
    withFact(claim, 'incident.startedAt', '2024-06-01') as never;

  it('says of a day on which the terms change what is certain under both, as the determination does', () => {
    const { lines } = contractOf('illustrative');
    const paying = (death: string) => ({
      lines: { ...lines, 'natural-disaster': { ...lines['natural-disaster'], death } },
    });
    const claim = onThatDay(claimOf('case-1'));
    for (const [before, after, certain, most] of [
      [paying('100000'), paying('120000'), 100000, 120000],
      [paying('120000'), paying('100000'), 100000, 120000],
      [paying('100000'), { lines: { 'natural-disaster': null } }, 0, 100000],
    ] as const) {
      const contract = amendedAtNoon(before, after);
      const { outcome, amount, atMost, line, shares, missing } = adjudicate(claim, contract);
      const compact = decideCompactly(claim, contract);
      expect(compact).toMatchObject({ outcome, line, amount: certain * 100, atMost: most * 100 });
      expect([amount, atMost]).toEqual([yuanOf(certain * 100), yuanOf(most * 100)]);
      expect(compact.shares.map(yuanOf)).toEqual(shares.map((part) => part.amount));
      expect(compact.isFinal || missing.length === 0).toBe(false);
    }
  });

  it('is bounded by nothing where one of the versions that may apply has no bound', () => {
    const { lines } = contractOf('illustrative');
    const rooms = (householdLimit: string | undefined) => ({
      lines: { ...lines, 'house-damage': { ...lines['house-damage'], unit: 'room', householdLimit } },
    });
    const [bounded, boundless] = [rooms('30000'), rooms(undefined)];
    const claim = onThatDay(withFact(claimOf('case-55'), 'loss.rooms', undefined));
    const atMost = (before: object, after: object) => {
      const contract = amendedAtNoon(before, after);
      const compact = decideCompactly(claim, contract);
      expect(adjudicate(claim, contract).atMost).toBe(
        compact.atMost === null ? null : yuanOf(compact.atMost),
      );
      return compact.atMost;
    };
    expect([atMost(bounded, bounded), atMost(bounded, boundless), atMost(boundless, bounded)]).toEqual([
      3_000_000,
      null,
      null,
    ]);
  });
});
