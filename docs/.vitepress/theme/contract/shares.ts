/** So much finer are the others' shares than the lead's, that all find room in what it leaves. */
const FINER = 2;

/**
 * Shares by place that add up to one together with the lead's as it is written: one insurer takes what the others leave. Where
 * nothing is left for them, the lead's is among them.
 */
export function sharesBeside(
  shares: readonly string[],
  lead: number,
): readonly (readonly [number, string])[] {
  const [whole = '', decimals = ''] = (shares[lead] ?? '').split('.');
  const places = decimals.length + FINER;
  const unit = 10n ** BigInt(places);
  const taken = BigInt(whole + decimals.padEnd(places, '0'));
  const isLent = taken === unit;
  const [first, ...others] = shares.flatMap((_, i) => (i === lead ? [] : [i]));
  if (first === undefined) return [[lead, '1']];
  const written = (units: bigint): string => `0.${`${units}`.padStart(places, '0')}`;
  const smallest = [...(isLent ? [lead] : []), ...others];
  const left = unit - (isLent ? 0n : taken) - BigInt(smallest.length);
  return [[first, left === unit ? '1' : written(left)], ...smallest.map((i) => [i, written(1n)] as const)];
}
