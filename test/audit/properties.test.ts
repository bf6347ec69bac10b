import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auditRegister,
  type Cell,
  REGISTER_COLUMNS,
  readRecords,
  readRegister,
} from '../../src/audit/index.js';
import {
  adjudicate,
  applyLimits,
  type ClaimInput,
  type Contract,
  type Determination,
  InvalidInputError,
  parseContract,
  shareAmount,
} from '../../src/index.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { CONTRACT } from './register/contract.js';

const TOO_LARGE = [{ amount: '1e15' }] as unknown as Determination[];

function determinedUnder(contract: Contract, claims: readonly ClaimInput[]): readonly Determination[] {
  try {
    return claims.map((claim) => adjudicate(claim, contract));
  } catch (error) {
    if (error instanceof InvalidInputError) return TOO_LARGE;
    throw error;
  }
}

/** 任意合同下的一份没有错误的登记簿。A register without an error, under any contract. */
const registerArbitrary = fc
  .tuple(
    fc.oneof(contractArbitrary, tinyContractArbitrary),
    fc.array(fc.tuple(claimArbitrary({ gaps: true }), fc.constantFrom('a', 'b', 'c', null)), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([input, drawn]) => {
    const contract = parseContract(input);
    const claims = drawn.map(([claim, event], i) => {
      const loss = { ...claim.loss, [claim.loss.kind === 'house' ? 'householdId' : 'personId']: `s${i}` };
      const { id: _, ...incident } = { id: '', ...claim.incident };
      return {
        ...claim,
        id: `c-${i}`,
        incident: event === null ? incident : { ...incident, id: event },
        loss,
      } as unknown as ClaimInput;
    });
    const determined = determinedUnder(contract, claims);
    // 金额大到无法精确计算的不要。Not where sums are too large to be exact.
    if (determined.some(({ amount }) => Number(amount) >= 1e13)) return null;
    const counted = claims.flatMap((claim, i) => {
      const { amount, line } = determined[i] as (typeof determined)[number];
      const { id: event, startedAt } = claim.incident ?? {};
      const at = Date.parse(startedAt ?? '');
      const isInTerm = at >= Date.parse(contract.term.start) && at < Date.parse(contract.term.end);
      return event == null || startedAt == null || !isInTerm
        ? []
        : [{ id: claim.id, event, startedAt, amount, line }];
    });
    const paid = new Map(applyLimits(counted, contract).map((row) => [row.id, row.paid]));
    const records = claims.map((claim, i) => {
      const { outcome, amount, line, departments } = determined[i] as (typeof determined)[number];
      const sum = paid.get(claim.id) ?? amount;
      return {
        sequence: i + 1,
        claim,
        outcome,
        line,
        departments,
        amount,
        paid: sum,
        shares: shareAmount(sum, contract),
        paidAt: null,
      };
    });
    return { contract, records };
  })
  .filter((drawn) => drawn !== null);

describe('a register that follows the rules', () => {
  it('is never found fault with, under any contract', () => {
    fc.assert(
      fc.property(registerArbitrary, ({ contract, records }) => {
        const { rows, issues } = readRecords(records, { insurers: contract.insurers });
        expect(issues).toEqual([]);
        expect(auditRegister(rows, contract)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('what is not understood', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.bigInt(),
    fc.constantFrom(null, undefined, '是', '10万元', '2024-07-11', '死亡', '合计', '无', 45484, '500110110'),
    fc.anything(),
  );
  const headers = REGISTER_COLUMNS.flatMap(({ id, zh, en }) => [id, ...zh, ...en]);

  it('never stops reading nor audit, for any cells under any headers', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...headers) }, { weight: 1, arbitrary: cell }),
          { maxLength: 30 },
        ),
        fc.array(fc.array(cell, { maxLength: 32 }), { maxLength: 6 }),
        (header, rows) => {
          const read = readRegister(header as Cell[], rows as Cell[][]);
          expect(Array.isArray(auditRegister(read.rows, CONTRACT))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never stops reading nor audit, for any records', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom(...headers), cell, { maxKeys: 30 }), { maxLength: 6 }),
        (records) => {
          expect(Array.isArray(auditRegister(records, CONTRACT))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
