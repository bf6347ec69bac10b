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
import { quarterlyAnalysis } from '../../src/reports/index.js';
import { balances, emptyLedger, post, postingOf } from '../../src/settlement/index.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { runs } from '../thorough.js';
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

/** 保险期间与公历年的首尾，及其前后。The ends of the term and of the years, and just before and after. */
const EDGES = [
  '2022-12-31T23:59:59.999+08:00',
  '2023-01-01T00:00:00+08:00',
  '2023-12-31T15:59:59Z',
  '2023-12-31T16:00:00Z',
  '2024-07-11T03:20:00+08:00',
  '2025-01-01T00:30:00+09:00',
  '2025-12-31T23:59:59+08:00',
  '2026-01-01T00:00:00+08:00',
];

const edged = fc.option(fc.constantFrom(...EDGES), { nil: undefined, freq: 4 });

/** 任意合同下、每人每户在一次事件中只有一案的一份案件。Claims under any contract; each person and house stands once. */
const claimsArbitrary = fc
  .tuple(
    fc.oneof(contractArbitrary, tinyContractArbitrary),
    fc.array(fc.tuple(claimArbitrary({ gaps: true }), fc.constantFrom('a', 'b', 'c', null), edged), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([input, drawn]) => {
    const contract = parseContract(input);
    const claims = drawn.map(([claim, event, startedAt], i) => {
      const loss = { ...claim.loss, [claim.loss.kind === 'house' ? 'householdId' : 'personId']: `s${i}` };
      const { id: _, ...incident } = { id: '', ...claim.incident };
      const dated = startedAt === undefined ? incident : { ...incident, startedAt };
      return {
        ...claim,
        id: `c-${i}`,
        incident: event === null ? dated : { ...dated, id: event },
        loss,
      } as unknown as ClaimInput;
    });
    return { contract, claims, determined: determinedUnder(contract, claims) };
  })
  // 金额大到无法精确计算的不要。Not where sums are too large to be exact.
  .filter(({ determined }) => determined.every(({ amount }) => Number(amount) < 1e13));

type Drawn = typeof claimsArbitrary extends fc.Arbitrary<infer V> ? V : never;

/** 各案经限额后应付。What every claim is paid by `applyLimits`. */
function paidByLimits({ contract, claims, determined }: Drawn): ReadonlyMap<string, string> {
  const rows = claims.flatMap(({ id, incident }, i) => {
    const { amount, line } = determined[i] as Determination;
    const { id: event, startedAt } = incident ?? {};
    return startedAt == null ? [] : [{ id, event: event ?? id, startedAt, amount, line }];
  });
  return new Map(applyLimits(rows, contract).map(({ id, paid }) => [id, paid]));
}

/** 一笔付款分作几行。A payment on several rows. */
type Parts = (paid: string, claim: number) => readonly string[];

const AT_ONCE: Parts = (paid) => [paid];

function auditOf(
  { contract, claims, determined }: Drawn,
  paid: ReadonlyMap<string, string>,
  partsOf: Parts = AT_ONCE,
) {
  const rowsOf = claims.flatMap((claim, i) => {
    const { outcome, amount, line, departments } = determined[i] as Determination;
    return partsOf(paid.get(claim.id) ?? '0.00', i).map((sum) => {
      const signed = (yuan: string): string => (sum.startsWith('-') && Number(yuan) > 0 ? `-${yuan}` : yuan);
      const shares = shareAmount(sum.replace('-', ''), contract);
      return {
        claim,
        outcome,
        line,
        departments,
        amount,
        paid: sum,
        shares: shares.map((each) => ({ ...each, amount: signed(each.amount) })),
        paidAt: null,
      };
    });
  });
  const records = rowsOf.map((row, i) => ({ sequence: i + 1, ...row }));
  const { rows, issues } = readRecords(records, contract);
  expect(issues).toEqual([]);
  // 几次事件是不是一次，只是怀疑，不是错。Whether several events are one is suspected, and no fault.
  return auditRegister(rows, contract).filter(({ suspicion }) => suspicion === null);
}

const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

const totalOf = (sums: Iterable<string>): bigint => [...sums].reduce((sum, yuan) => sum + fenOf(yuan), 0n);

describe('a register that follows the rules', () => {
  it('is never found fault with, under any contract', () => {
    fc.assert(
      fc.property(claimsArbitrary, (drawn) => {
        expect(auditOf(drawn, paidByLimits(drawn))).toEqual([]);
      }),
      runs(25),
    );
  });

  it('nor where payments are made in parts, reversed and corrected', () => {
    const yuan = (fen: bigint): string => {
      const digits = `${fen < 0n ? -fen : fen}`.padStart(3, '0');
      return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(claimsArbitrary, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (drawn, seeds) => {
        const inParts: Parts = (sum, i) => {
          const seed = BigInt(seeds[i] as number);
          const fen = fenOf(sum);
          if (fen < 3n || seed % 3n === 0n) return [sum];
          const first = 1n + (seed % (fen - 2n));
          // 分期；或者多付、冲回、再付。Instalments; or too much, reversed, and paid anew.
          return seed % 3n === 1n
            ? [yuan(first), yuan(fen - first)]
            : [yuan(fen + first), yuan(-(fen + first)), yuan(fen)];
        };
        expect(auditOf(drawn, paidByLimits(drawn), inParts)).toEqual([]);
      }),
      runs(12),
    );
  });

  it('is what the ledger balances, and what the reports add up', () => {
    fc.assert(
      fc.property(claimsArbitrary, (drawn) => {
        const { contract, claims, determined } = drawn;
        const paid = paidByLimits(drawn);
        const postings = claims.map((claim, i) => ({
          ...postingOf(claim, determined[i] as Determination, 1),
          reportedAt: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
        }));
        const dues = balances(post(emptyLedger(contract), postings).ledger);
        expect(new Map(dues.map(({ claim, due }) => [claim, due]))).toEqual(
          new Map(claims.map(({ id }) => [id, paid.get(id) ?? '0.00'])),
        );
        const entries = claims.map((claim, i) => ({
          claim,
          determination: determined[i] as Determination,
          payments: [
            { kind: 'payment', paidAt: '2026-02-01T00:00:00Z', amount: paid.get(claim.id) ?? '0' } as const,
          ],
        }));

        const inYears = [2022, 2023, 2024, 2025, 2026, 2027].map((year) => {
          const { limits } = quarterlyAnalysis(entries, contract, { year, quarter: 4 });
          const [ofYear] = limits.filter(({ span, line }) => span === 'year' && line === null);
          expect(
            fenOf((ofYear as (typeof limits)[number]).paid) <=
              fenOf((ofYear as (typeof limits)[number]).limit),
          ).toBe(true);
          for (const { span, event, paid: sum, limit } of limits) {
            if (span === 'event' && event !== null) expect(fenOf(sum) <= fenOf(limit)).toBe(true);
          }
          return (ofYear as (typeof limits)[number]).paid;
        });
        // 保险年度在季末之后才结束的，其余各日的赔款不在这一年的第四季度里。
        // What a policy year holds after the last quarter ends is in no fourth quarter of that year.
        if (contract.limits?.year === 'policy') expect(totalOf(inYears) <= totalOf(paid.values())).toBe(true);
        else expect(totalOf(inYears)).toBe(totalOf(paid.values()));
      }),
      runs(25),
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
      runs(25),
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
      runs(25),
    );
  });
});
