import type { Claim, Fen } from 'qijiang-catastrophe-insurance';
import type { CompactRow } from 'qijiang-catastrophe-insurance/batch';
import { contract } from '../contract.js';
import { subject } from '../subject-built.js';
import type { Job } from './job.js';

const { decideCompactly, limitCompactly, parseClaim, shareCompactly } = subject;

/** The package by its public functions for batches, one after another. */
export function byPackage(): Job<Claim> {
  const rows: (CompactRow & { readonly id: string })[] = [];
  let paid: readonly Fen[] = [];
  return {
    read: (raw) => raw.map(parseClaim),
    decide: (claims) => {
      for (const claim of claims) {
        const { outcome, amount, line } = decideCompactly(claim, contract);
        if (outcome !== 'payable') continue;
        const { id, incidentId, startedAt } = claim;
        rows.push({ id, event: incidentId as string, startedAt: startedAt as number, amount, line });
      }
    },
    limit: () => {
      paid = limitCompactly(rows, contract);
    },
    share: () => {
      const borne = contract.insurers.map(() => 0);
      for (const amount of paid) {
        const parts = shareCompactly(amount, contract);
        for (let i = 0; i < parts.length; i++) borne[i] = (borne[i] as number) + (parts[i] as number);
      }
      return borne;
    },
    rows: () => rows.length,
  };
}
