import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditRegister, readRecords } from '../../src/audit/index.js';
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
  }, 60_000);
});
