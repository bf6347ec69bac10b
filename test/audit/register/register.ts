import { type Random, randomFrom } from '../../../examples/season/random.js';
import {
  adjudicate,
  applyLimits,
  type ClaimInput,
  type Contract,
  type Determination,
  type InstitutionId,
  type Line,
  type Outcome,
  shareAmount,
} from '../../../src/index.js';
import { claims } from './claims.js';
import { CONTRACT } from './contract.js';

/** 登记簿的一行。A row of the register: the claim, and what the insurer did. */
export interface Entry {
  sequence: number;
  claim: ClaimInput;
  outcome: Outcome;
  line: Line | null;
  departments: readonly InstitutionId[];
  /** 限额前。Before limits. */
  amount: string;
  /** 限额后。After limits. */
  paid: string;
  shares: Record<string, string>;
  reportedAt: string;
  surveyedAt: string;
  decidedAt: string | null;
  paidAt: string | null;
  policyYear: number;
}

const HOUR = 3_600_000;

const beijing = (at: number): string => `${new Date(at + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;

const startOf = (claim: ClaimInput): string => claim.incident?.startedAt as string;

export const sharesOf = (paid: string): Record<string, string> =>
  Object.fromEntries(shareAmount(paid, CONTRACT).map(({ insurer, amount }) => [insurer, amount]));

function handled(claim: ClaimInput, { outcome }: Determination, random: Random) {
  const start = Date.parse(startOf(claim));
  const reported = start + (1 + random.below(60)) * HOUR;
  const surveyed = reported + (1 + random.below(70)) * HOUR;
  const decided = surveyed + (24 + random.below(600)) * HOUR;
  const paid = decided + (1 + random.below(200)) * HOUR;
  return {
    reportedAt: beijing(reported),
    surveyedAt: beijing(surveyed),
    decidedAt: outcome === 'pending' ? null : beijing(decided),
    paidAt: outcome === 'payable' ? beijing(paid) : null,
  };
}

/** 限额后的赔付，依登记顺序。What limits leave of each row, in register order. */
export function paidAfterLimits(
  entries: readonly Pick<Entry, 'claim' | 'amount' | 'line'>[],
  contract: Contract,
): readonly string[] {
  const rows = entries.map(({ claim, amount, line }, i) => ({
    id: `${i} ${claim.id}`,
    event: claim.incident?.id as string,
    startedAt: startOf(claim),
    amount,
    line,
  }));
  return applyLimits(rows, contract).map(({ paid }) => paid);
}

/**
 * 没有错误的登记簿。The register without an error.
 *
 * @param part 只取几成案件；限额须相应改小。Only this part of the claims; the limits have to be as much lower.
 * @param contract 只有限额可与 `CONTRACT` 不同。May differ from `CONTRACT` in limits alone.
 */
export function cleanRegister(seed: number, part = 1, contract: Contract = CONTRACT): Entry[] {
  const random = randomFrom(seed + 1);
  const entries = claims(seed, part).map((claim, i): Entry => {
    const determination = adjudicate(claim, CONTRACT);
    const { outcome, amount, line, departments } = determination;
    return {
      sequence: i + 1,
      claim,
      outcome,
      line,
      departments,
      amount,
      paid: '0.00',
      shares: {},
      ...handled(claim, determination, random),
      policyYear: new Date(Date.parse(startOf(claim)) + 8 * HOUR).getUTCFullYear(),
    };
  });
  const paid = paidAfterLimits(entries, contract);
  for (const [i, entry] of entries.entries()) {
    entry.paid = paid[i] as string;
    entry.shares = sharesOf(entry.paid);
  }
  return entries;
}
