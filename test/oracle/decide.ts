// 认定。The determination.
import { covered } from './covered.js';
import { type State, stateOf } from './facts.js';
import { type MissingOptions, missingFacts } from './missing.js';
import { certain, type Dated, datedOf, decideBriefly } from './payment.js';
import { atMost } from './possible.js';
import { fen, yuan } from './rational.js';
import { split } from './split.js';
import { type Claim, type Contract, isIndemnity, LINES, type Line, readingOf, type Truth } from './types.js';

export interface Result {
  outcome: 'payable' | 'pending' | 'declined';
  amount: string;
  line: Line | null;
}
export interface LineResult {
  covered: Truth;
  departments: readonly string[];
  payee: 'claimant' | 'government';
}
export interface Decision extends Result {
  atMost: string | null;
  departments: readonly string[];
  shares: readonly { insurer: string; amount: string }[];
  lines: Record<Line, LineResult>;
}

function departmentsOf(line: Line, claim: Claim, contract: Contract): string[] {
  const peril = claim.incident?.peril ?? null;
  switch (line) {
    case 'natural-disaster':
      return ['emergency-management'];
    case 'good-samaritan':
      return ['political-legal-committee'];
    case 'municipal-facility':
      return ['urban-management'];
    case 'fire-explosion':
    case 'house-damage':
      switch (peril) {
        case null:
          return [];
        case 'fire':
          return ['fire-rescue'];
        case 'explosion':
          return ['public-security'];
        case 'gas-poisoning':
        case 'crowd-crush':
          return [readingOf(contract, 'crowd-crush')];
        default:
          return ['emergency-management'];
      }
  }
}

/** 说部门与受领人的那份条款：第一份未排除该险种的；都排除，则第一份承保它的。The terms that speak: the first under which the line is not out, else the first that insure it. */
function speaking(line: Line, dated: readonly Dated[], truths: readonly Truth[]): Dated {
  const one =
    dated.find((_, i) => truths[i] !== false) ??
    dated.find(({ contract }) => contract.lines[line] !== undefined) ??
    dated[0];
  if (one === undefined) {
    throw new Error('an incident begins at some moment');
  }
  return one;
}

function lineResult(line: Line, dated: readonly Dated[]): LineResult {
  const truths = dated.map((one) => covered(one.claim, one.contract)[line]);
  const [first = null] = truths;
  const covers = truths.every((truth) => truth === first) ? first : null;
  const { claim, contract } = speaking(line, dated, truths);
  return {
    covered: covers,
    departments: covers === false ? [] : departmentsOf(line, claim, contract),
    payee: isIndemnity(line, contract) ? 'government' : 'claimant',
  };
}

/** 只算结果、金额、险种。Outcome, amount and line alone. */
export function decideResult(claim: Claim, contract: Contract): Result {
  const { amount, line } = decideBriefly(claim, contract);
  if (amount > 0n) {
    return { outcome: 'payable', amount: yuan(amount), line };
  }
  return { outcome: atMost(claim, contract) === 0n ? 'declined' : 'pending', amount: '0.00', line };
}

export function decide(claim: Claim, contract: Contract): Decision {
  const result = decideResult(claim, contract);
  const dated = datedOf(claim, contract);
  const { payment, contract: paying } = certain(claim, contract);
  const { insurers, remainder = 'largest-remainder' } = result.line === null ? termsOfFirst(dated) : paying;
  const parts = split(
    fen(result.amount),
    insurers.map(({ share }) => share),
    insurers.findIndex(({ lead }) => lead === true),
    remainder,
  );
  const most = atMost(claim, contract);
  const contributing = result.line === null ? [] : payment.contributing;
  return {
    ...result,
    atMost: most === null ? null : yuan(most),
    departments: [...new Set(contributing.flatMap((line) => departmentsOf(line, claim, paying)))],
    shares: insurers.map(({ id }, i) => ({ insurer: id, amount: yuan(parts[i] ?? 0n) })),
    lines: Object.fromEntries(LINES.map((line) => [line, lineResult(line, dated)])) as Decision['lines'],
  };
}

function termsOfFirst([first]: readonly Dated[]): Contract {
  if (first === undefined) {
    throw new Error('an incident begins at some moment');
  }
  return first.contract;
}

/** 缺失的事实及其状态。The missing facts and their states. */
export function missingOf(
  claim: Claim,
  contract: Contract,
  options: MissingOptions = {},
): { fact: string; state: State | null }[] {
  return missingFacts(claim, contract, options).map((fact) => ({
    fact,
    state: stateOf(claim, contract, fact),
  }));
}
