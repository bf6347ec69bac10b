// 认定。The determination.
import { covered } from './covered.js';
import { lineDue } from './due.js';
import { canPay } from './possible.js';
import { yuan } from './rational.js';
import { split } from './split.js';
import { type Claim, type Contract, LINES, type Line, readingOf, type Truth } from './types.js';

export interface Result {
  outcome: 'payable' | 'pending' | 'declined';
  amount: string;
  line: Line | null;
}
export interface Decision extends Result {
  departments: string[];
  shares: { insurer: string; amount: string }[];
  lines: Record<Line, Truth>;
}

interface Payment {
  line: Line | null;
  amount: bigint;
}

/** 付得最多的险种，相等取在前者。The line that pays most, ties to the earlier line. */
function highest(candidates: readonly Line[], due: Record<Line, bigint>): Payment {
  let best: Payment = { line: null, amount: 0n };
  for (const line of candidates) {
    if (due[line] > best.amount) {
      best = { line, amount: due[line] };
    }
  }
  return best;
}

function pay(due: Record<Line, bigint>, contract: Contract): Payment {
  if (readingOf(contract, 'line-overlap') === 'highest') {
    return highest(LINES, due);
  }
  const best = highest(
    LINES.filter((line) => line !== 'good-samaritan'),
    due,
  );
  const samaritan = highest(['good-samaritan'], due);
  return { line: best.line ?? samaritan.line, amount: best.amount + samaritan.amount };
}

function departmentOf(line: Line, claim: Claim, contract: Contract): string {
  const peril = claim.incident?.peril;
  switch (line) {
    case 'natural-disaster':
      return 'emergency-management';
    case 'good-samaritan':
      return 'political-legal-committee';
    case 'municipal-facility':
      return 'urban-management';
    case 'fire-explosion':
      return peril === 'fire' ? 'fire-rescue' : 'public-security';
    case 'house-damage':
      if (peril === 'fire') {
        return 'fire-rescue';
      }
      if (peril === 'explosion') {
        return 'public-security';
      }
      return peril === 'crowd-crush' ? readingOf(contract, 'crowd-crush') : 'emergency-management';
  }
}

/** 只算结果、金额、险种。Outcome, amount and line alone. */
export function decideResult(claim: Claim, contract: Contract): Result {
  const covers = covered(claim, contract);
  const due = Object.fromEntries(
    LINES.map((line) => [line, covers[line] === true ? lineDue(claim, contract, line) : 0n]),
  ) as Record<Line, bigint>;
  const { line, amount } = pay(due, contract);
  if (amount > 0n) {
    return { outcome: 'payable', amount: yuan(amount), line };
  }
  return { outcome: canPay(claim, contract) ? 'pending' : 'declined', amount: '0.00', line: null };
}

export function decide(claim: Claim, contract: Contract): Decision {
  const result = decideResult(claim, contract);
  const lead = contract.insurers.findIndex((insurer) => insurer.lead === true);
  const parts = split(
    BigInt(result.amount.replace('.', '')),
    contract.insurers.map((insurer) => insurer.share),
    lead,
    contract.remainder ?? 'largest-remainder',
  );
  return {
    ...result,
    departments: result.line === null ? [] : [departmentOf(result.line, claim, contract)],
    shares: contract.insurers.map((insurer, i) => ({ insurer: insurer.id, amount: yuan(parts[i] ?? 0n) })),
    lines: covered(claim, contract),
  };
}
