// 赔付多少、由哪个险种。What is paid, and by which line.
import { covered } from './covered.js';
import { type Due, lineDue } from './due.js';
import { withFact } from './facts.js';
import { fen, min } from './rational.js';
import { type Claim, type Contract, LINES, type Line, readingOf } from './types.js';
import { momentsOf, termsAt } from './versions.js';

/** 赔付：金额、所列险种，以及有所贡献的各险种（所列者在先）。What is paid, the line named, and all that contribute, the named one first. */
export interface Payment {
  amount: bigint;
  line: Line | null;
  contributing: Line[];
}

/** 付得最多的险种，相等取在前者。The line that pays most, ties to the earlier line. */
function highest(due: ReadonlyMap<Line, Due>): Payment {
  let best: Payment = { amount: 0n, line: null, contributing: [] };
  for (const [line, { whole }] of due) {
    if (whole > best.amount) {
      best = { amount: whole, line, contributing: [line] };
    }
  }
  return best;
}

/** 险种二加在最佳的另一险种之上，医疗只计一次。Line 2 on top of the best other line, medical counted once. */
function added(due: ReadonlyMap<Line, Due>): Payment {
  const second = due.get('good-samaritan');
  if (second === undefined) {
    return highest(due);
  }
  const alone = second.whole;
  let best = highest(new Map([['good-samaritan', second]]));
  for (const [line, { whole, withoutMedical }] of due) {
    if (line === 'good-samaritan') {
      continue;
    }
    const one = whole + second.withoutMedical;
    const other = withoutMedical + alone;
    const total = one > other ? one : other;
    if (total > best.amount) {
      best = { amount: total, line, contributing: total > whole ? [line, 'good-samaritan'] : [line] };
    }
  }
  return best;
}

/** 各承保险种的应付合成一笔。What the covering lines come to together. */
export function together(due: ReadonlyMap<Line, Due>, kind: string, contract: Contract): Payment {
  const payment = readingOf(contract, 'line-overlap') === 'highest' ? highest(due) : added(due);
  const { perPerson } = contract.limits;
  return kind === 'person' && perPerson !== undefined
    ? { ...payment, amount: min(payment.amount, fen(perPerson)) }
    : payment;
}

/** 时刻与条款已定时的赔付。What is paid, the moment and its terms being given. */
function paymentUnder(claim: Claim, contract: Contract): Payment {
  const covers = covered(claim, contract);
  const due = new Map(
    LINES.filter((line) => covers[line] === true).map((line) => [line, lineDue(claim, contract, line)]),
  );
  return together(due, claim.loss.kind, contract);
}

/** 某一时刻的案件与条款。The claim at one of the moments, and the terms of that moment. */
export interface Dated {
  claim: Claim;
  contract: Contract;
}
export function datedOf(claim: Claim, contract: Contract): Dated[] {
  return momentsOf(claim, contract).map((moment) => ({
    claim: withFact(claim, 'incident.startedAt', moment),
    contract: termsAt(contract, moment),
  }));
}

/** 不论哪一刻都应付的：其中最少的一笔，相等取较早的一刻。What is certain whichever the moment: the least, ties to the earlier moment. */
export function certain(claim: Claim, contract: Contract): { payment: Payment; contract: Contract } {
  const payments = datedOf(claim, contract).map((one) => ({
    payment: paymentUnder(one.claim, one.contract),
    contract: one.contract,
  }));
  return payments.reduce((least, one) => (one.payment.amount < least.payment.amount ? one : least));
}

/** 只算金额、险种。Amount and line alone: the outcome of a claim of which all is known follows from the amount. */
export function decideBriefly(claim: Claim, contract: Contract): { amount: bigint; line: Line | null } {
  const { amount, line } = certain(claim, contract).payment;
  return { amount, line: amount > 0n ? line : null };
}
