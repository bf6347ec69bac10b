import { decideByHand, shareByHand } from '../floor.js';
import { type PlainClaim, plain } from '../plain.js';
import type { Job } from './job.js';

const PER_EVENT = 4_000_000_000;

/** The floor: fen in a list. */
export function byHand(): Job<PlainClaim> {
  const ids: string[] = [];
  let amounts: number[] = [];
  return {
    read: (raw) => raw.map(plain),
    decide: (claims) => {
      for (const claim of claims) {
        const { amount } = decideByHand(claim);
        if (amount === 0) continue;
        ids.push(claim.id);
        amounts.push(amount);
      }
    },
    limit: () => {
      const due = amounts.reduce((total, amount) => total + amount, 0);
      if (due <= PER_EVENT) return;
      const [limit, whole] = [BigInt(PER_EVENT), BigInt(due)];
      let [running, paid] = [0, 0];
      amounts = amounts.map((amount) => {
        running += amount;
        const upTo = Number((BigInt(running) * limit) / whole);
        const step = upTo - paid;
        paid = upTo;
        return step;
      });
    },
    share: () => {
      let [lead, second, third] = [0, 0, 0];
      for (const amount of amounts) {
        const [a, b, c] = shareByHand(amount) as [number, number, number];
        lead += a;
        second += b;
        third += c;
      }
      return [lead, second, third];
    },
    rows: () => ids.length,
  };
}
