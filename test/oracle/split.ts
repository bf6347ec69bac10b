// 共保分摊。The split among co-insurers.
import { rational } from './rational.js';

export function split(amount: bigint, shares: readonly string[], lead: number, remainder: string): bigint[] {
  const exact = shares.map((share) => {
    const { n, d } = rational(share);
    return { floor: (amount * n) / d, fraction: { n: (amount * n) % d, d } };
  });
  const parts = exact.map((part) => part.floor);
  const left = parts.reduce((rest, part) => rest - part, amount);

  if (remainder === 'lead') {
    parts[lead] = (parts[lead] ?? 0n) + left;
    return parts;
  }
  const larger = (a: number, b: number): number => {
    const x = exact[a]?.fraction ?? { n: 0n, d: 1n };
    const y = exact[b]?.fraction ?? { n: 0n, d: 1n };
    const difference = y.n * x.d - x.n * y.d;
    return difference === 0n ? a - b : difference > 0n ? 1 : -1;
  };
  const order = shares.map((_, index) => index).sort(larger);
  for (const index of order.slice(0, Number(left))) {
    parts[index] = (parts[index] ?? 0n) + 1n;
  }
  return parts;
}
