import type { Claim, LimitRow, PaidRow } from 'qijiang-catastrophe-insurance';
import { contract } from '../contract.js';
import { subject } from '../subject-built.js';
import type { Job } from './job.js';

const { applyLimits, decideCompactly, fenOf, parseClaim, shareAmount } = subject;

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** The package by its public functions, one after another. */
export function byPackage(): Job<{ claim: Claim; startedAt: string }> {
  const rows: LimitRow[] = [];
  let paid: readonly PaidRow[] = [];
  return {
    read: (raw) =>
      raw.map((input) => ({ claim: parseClaim(input), startedAt: input.incident?.startedAt ?? '' })),
    decide: (claims) => {
      for (const { claim, startedAt } of claims) {
        const { outcome, amount, line } = decideCompactly(claim, contract);
        if (outcome === 'payable')
          rows.push({
            id: claim.id,
            event: claim.incidentId as string,
            startedAt,
            amount: yuan(amount),
            line,
          });
      }
    },
    limit: () => {
      paid = applyLimits(rows, contract);
    },
    share: () => {
      const borne = contract.insurers.map(() => 0);
      for (const row of paid) {
        const parts = shareAmount(row.paid, contract);
        for (const [i, { amount }] of parts.entries()) borne[i] = (borne[i] as number) + fenOf(amount);
      }
      return borne;
    },
    rows: () => rows.length,
  };
}
