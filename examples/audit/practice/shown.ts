import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { isMaterial } from './material.js';

/** Up to so many findings are told one by one; of more, so many of each kind. */
const ALL = 2000;
const OF_EACH = 50;

/** What of findings is told together. */
export const kindOf = ({
  certainty,
  code,
}: Pick<Discrepancy, 'code'> & { readonly certainty: Pick<Discrepancy['certainty'], 'kind'> }): string =>
  `${certainty.kind} ${code}`;

/**
 * The findings that are told one by one, largest first, by kind.
 *
 * @param findings In the order in which they are told.
 * @param count How many were found in all.
 */
export function shownIn(
  findings: readonly Discrepancy[],
  count: number,
  materiality: bigint,
): ReadonlyMap<string, readonly Discrepancy[]> {
  const most = count > ALL ? OF_EACH : ALL;
  const groups = new Map<string, Discrepancy[]>();
  for (const finding of findings) {
    if (!isMaterial(finding, materiality)) continue;
    const group = groups.get(kindOf(finding)) ?? [];
    if (group.length < most) group.push(finding);
    groups.set(kindOf(finding), group);
  }
  return groups;
}
