import * as fc from 'fast-check';
import type { ClaimInput, Contract, Determination, LimitRow, Line } from 'qijiang-catastrophe-insurance';
import type { PaymentInput } from 'qijiang-catastrophe-insurance/settlement';
import { factPaths, valueAt, withFact } from '../oracle/facts.js';
import type { Claim as RawClaim } from '../oracle/types.js';
import type { Package } from './package.js';

/** 一件已裁定的案件。A claim that was decided. */
export interface Decided {
  readonly claim: ClaimInput;
  readonly determination: Determination;
}

/** 登记簿的一行，作为对象。A row of a register, as an object. */
type Entry = Readonly<Record<string, unknown>> & { readonly claim: ClaimInput; readonly paid: string };

/** 答了就是一项，拒绝就没有。One answer, or none where it is refused. */
function answered<V>(ask: () => V): readonly V[] {
  try {
    return [ask()];
  } catch {
    return [];
  }
}

/** 裁定了的案件；被拒绝的不在内。The claims that can be decided, as the reference decides them. */
export function decidedBy(
  of: Package,
  claims: readonly ClaimInput[],
  contract: Contract,
): readonly Decided[] {
  return claims.flatMap((claim) => {
    try {
      return [{ claim, determination: of['.'].adjudicate(claim, contract) }];
    } catch {
      return [];
    }
  });
}

/** 限额所对的各行：有发生时间和应付金额的。The rows that limits are over: those that say since when. */
export const limitRowsOf = (decided: readonly Decided[]): readonly LimitRow[] =>
  decided.flatMap(({ claim: { id, incident }, determination: { amount, line } }) =>
    incident?.startedAt == null
      ? []
      : [{ id, event: incident.id ?? id, startedAt: incident.startedAt, amount, line }],
  );

const after = (at: string | null | undefined, hours: number): string | null =>
  at == null ? null : new Date(Date.parse(at) + hours * 3_600_000).toISOString();

const more = (yuan: string, fen: number): string => {
  const sum = String(Math.max(0, Math.round(Number(yuan) * 100) + fen)).padStart(3, '0');
  return `${sum.slice(0, -2)}.${sum.slice(-2)}`;
};

/** 只写到日的，自零时起。A bare day begins at 00:00. */
const beginningOf = (at: string): string => (at.length === 10 ? `${at}T00:00:00+08:00` : at);

interface Around {
  /** 同一登记簿的另一行。Another row of the register. */
  readonly other: Entry;
  /** 按通知的另一种解读，这一行会是怎样。What the row would be under another reading of the notice. */
  readonly otherwise: () => Partial<Entry>;
  readonly lines: readonly Line[];
}

type Mistake = (entry: Entry, roll: number, around: Around) => readonly Entry[];

const pick = <V>(all: readonly V[], roll: number): V => all[roll % all.length] as V;

/** 登记簿里可能有的错误。The mistakes that a register may have. */
const MISTAKES: Readonly<Record<string, Mistake>> = {
  none: (entry) => [entry],
  paid: (entry, roll) => [{ ...entry, paid: more(entry.paid, (roll % 7) - 3) }],
  'paid twice over': (entry) => [{ ...entry, paid: more(entry.paid, Math.round(Number(entry.paid) * 100)) }],
  'paid as another': (entry, _, { other }) => [{ ...entry, paid: other.paid, amount: other.amount }],
  shares: (entry, _, { other }) => [{ ...entry, shares: other.shares }],
  outcome: (entry, roll) => [{ ...entry, outcome: pick(['payable', 'pending', 'declined'], roll) }],
  line: (entry, roll, { lines }) => [{ ...entry, line: pick(lines, roll) }],
  departments: (entry, _, { other }) => [{ ...entry, departments: other.departments }],
  dates: (entry, _, { other }) => [{ ...entry, decidedAt: other.reportedAt, paidAt: other.surveyedAt }],
  year: (entry, roll) => [{ ...entry, policyYear: 2022 + (roll % 5) }],
  rate: (entry, roll) => [{ ...entry, appliedRate: pick(['0.9', '1', '0.05'], roll) }],
  benefits: (entry, _, { other }) => [{ ...entry, benefits: { death: other.paid, medical: entry.paid } }],
  'same claim': (entry) => [entry, entry],
  'same person': (entry, roll) => [entry, { ...entry, claim: { ...entry.claim, id: `again-${roll}` } }],
  total: (entry) => [entry, { id: '合计', paid: entry.paid, amount: entry.amount } as never],
  carried: (entry) => [{ ...entry, runningTotal: entry.paid }],
  reading: (entry, _, { otherwise }) => [{ ...entry, ...otherwise() }],
  fact: (entry, roll, { other }) => {
    const claim = entry.claim as unknown as RawClaim;
    const path = pick(factPaths(claim), roll);
    const value = valueAt(other.claim as unknown as RawClaim, path);
    return [{ ...entry, claim: withFact(claim, path, value) as unknown as ClaimInput }];
  },
};

const NAMES = Object.keys(MISTAKES);

/** 每行掷两次：犯什么错，取哪个值。Two rolls a row: which mistake, and with which value. */
const rolls = fc.tuple(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('none') },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  ),
  fc.nat(),
);

function underAnotherReading(of: Package, { claim }: Entry, contract: Contract): Partial<Entry> {
  const [outlook] = answered(() => of['./challenge'].underReadings(claim, contract));
  const result = outlook?.groups.find(({ isChosen }) => !isChosen)?.result;
  if (result === undefined) return {};
  const { outcome, amount, line, departments } = result;
  return { outcome, amount, paid: amount, line, departments, shares: undefined };
}

/** 依对照的裁定写的登记簿，放进了错误。A register by the decisions of the reference, with mistakes planted. */
export function recordsOf(
  of: Package,
  decided: readonly Decided[],
  contract: Contract,
  seed: number,
): readonly Entry[] {
  const { applyLimits, shareAmount, LINES } = of['.'];
  const { contractAt } = of['./history'];
  const paid = new Map(applyLimits(limitRowsOf(decided), contract).map((row) => [row.id, row.paid]));
  const entries = decided.map(({ claim, determination }, i): Entry => {
    const { outcome, amount, line, departments } = determination;
    const sum = paid.get(claim.id) ?? amount;
    const at = claim.incident?.startedAt;
    const ofItsDay = contractAt(contract, at == null ? contract.term.start : beginningOf(at));
    return {
      sequence: i + 1,
      claim,
      outcome,
      line,
      departments,
      amount,
      paid: sum,
      shares: shareAmount(sum, ofItsDay),
      reportedAt: after(at, 5),
      surveyedAt: after(at, 40),
      decidedAt: outcome === 'pending' ? null : after(at, 400),
      paidAt: outcome === 'payable' ? after(at, 700) : null,
    };
  });
  return fc.sample(rolls, { numRuns: entries.length, seed }).flatMap(([name, roll], i) => {
    const entry = entries[i] as Entry;
    const otherwise = () => underAnotherReading(of, entry, contract);
    return (MISTAKES[name] as Mistake)(entry, roll, {
      other: pick(entries, roll + i),
      otherwise,
      lines: LINES,
    });
  });
}

/** 应付的都按裁定付了，五笔里一笔是预付。What was due as it was paid; every fifth payment is an advance. */
export const paymentsOf = (decided: readonly Decided[]): readonly PaymentInput[] =>
  decided.flatMap(({ claim: { id, incident }, determination: { outcome, amount } }, i) => {
    const paidAt = after(incident?.startedAt, 700);
    if (outcome !== 'payable' || paidAt === null) return [];
    return [{ id: `p-${i}`, claim: id, kind: i % 5 === 0 ? 'advance' : 'payment', paidAt, amount }];
  });
