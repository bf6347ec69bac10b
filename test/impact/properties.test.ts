import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impact, impactMeter, impactOfReceipts } from '../../src/impact/index.js';
import {
  adjudicate,
  type ClaimInput,
  type ContractInput,
  type Determination,
  LINES,
} from '../../src/index.js';
import { fenOf as fen } from '../../src/money/fen.js';
import { receipt } from '../../src/receipt/index.js';
import { isTooLarge } from '../decide/support.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { runs } from '../thorough.js';

const contracts = contractArbitrary as fc.Arbitrary<unknown> as fc.Arbitrary<ContractInput>;
const numbered = fc
  .array(claimArbitrary({ gaps: true }), { maxLength: 6 })
  .map((list) => list.map((claim, i) => ({ ...claim, id: `c-${i}` }) as unknown as ClaimInput));

/** No sum passes what a number holds exactly. */
const isReckoned = (list: readonly ClaimInput[], ...under: readonly ContractInput[]): boolean =>
  list.every((claim) => under.every((contract) => !isTooLarge(claim, contract)));

/** What a determination says; who would be paid by a line that does not cover is nothing. */
const said = ({ claim: _, contract: __, endorsement: ___, chosen: ____, lines, ...rest }: Determination) => ({
  ...rest,
  lines: LINES.map((line) => (lines[line].covered === false ? false : lines[line])),
});

describe('impact', () => {
  it('of equal contracts is none', () => {
    fc.assert(
      fc.property(numbered, contracts, (list, contract) => {
        fc.pre(isReckoned(list, contract));
        const { total, byLine, byTown, byYear, afterLimits } = impact(list, contract, {
          ...contract,
          id: 'other',
        });
        for (const sums of [total, ...byLine, ...byTown, ...byYear])
          expect(sums).toMatchObject({ changed: 0, difference: '0.00', before: sums.after });
        expect(afterLimits.difference).toBe('0.00');
      }),
      runs(40),
    );
  });

  it('is the difference of the determinations one by one, and its groups add up to it', () => {
    fc.assert(
      fc.property(numbered, contracts, contracts, (list, before, after) => {
        fc.pre(isReckoned(list, before, after));
        const pairs = list.map((claim) => [adjudicate(claim, before), adjudicate(claim, after)] as const);
        const { total, ...groups } = impact(list, before, after);
        const by = pairs.map(([was, is]) => fen(is.amount) - fen(was.amount));
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(fen(total.difference)).toBe(sum(by));
        expect(fen(total.more.amount)).toBe(sum(by.filter((each) => each > 0)));
        expect(fen(total.less.amount)).toBe(sum(by.filter((each) => each < 0).map(Math.abs)));
        expect(total.changed).toBe(
          pairs.filter(([was, is]) => JSON.stringify(said(was)) !== JSON.stringify(said(is))).length,
        );
        for (const group of [groups.byLine, groups.byTown, groups.byYear]) {
          for (const side of ['before', 'after'] as const) {
            expect(sum(group.map((each) => each[side].claims))).toBe(list.length);
            expect(sum(group.map((each) => fen(each[side].amount)))).toBe(fen(total[side].amount));
          }
          expect(sum(group.map((each) => fen(each.difference)))).toBe(fen(total.difference));
        }
      }),
      runs(60),
    );
  });

  it('is the same in any order, from a list or one by one, and the other way round', () => {
    fc.assert(
      fc.property(numbered, contracts, contracts, (list, before, after) => {
        fc.pre(isReckoned(list, before, after));
        const whole = impact(list, before, after);
        expect(impact([...list].reverse(), before, after)).toEqual(whole);
        const meter = impactMeter(before, after);
        const changes = list.flatMap((claim) => meter.take(claim) ?? []);
        expect(meter.result()).toEqual(whole);
        expect(changes).toHaveLength(whole.total.changed);
        const back = impact(list, after, before).total;
        expect([back.before, back.after, back.more]).toEqual([
          whole.total.after,
          whole.total.before,
          whole.total.less,
        ]);
      }),
      runs(40),
    );
  });

  it('of receipts is that of the claims, as far as they hold place and day', () => {
    fc.assert(
      fc.property(numbered, contracts, contracts, (list, before, after) => {
        fc.pre(isReckoned(list, before, after));
        const issued = (contract: typeof before) => list.map((claim) => receipt(claim, contract));
        const texts = issued(after).map((each) => JSON.stringify(each));
        const { afterLimits: _, total, byLine } = impact(list, before, after);
        expect(impactOfReceipts(issued(before), texts)).toMatchObject({ total, byLine });
      }),
      runs(20),
    );
  });
});
