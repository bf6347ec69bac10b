import type { Claim } from '../claim/claim.js';
import type { Open } from './completions.js';
import type { LineSet } from './coverage-table.js';
import type { Plan } from './plan.js';

/**
 * The facts of the loss that are unknown. A harm that is known leaves out what only other harms ask; a line that can no
 * longer cover leaves out what only it asks.
 */
export function openFacts({ asked, lines }: Plan, claim: Claim, mayCover: LineSet): readonly Open[] {
  const { harm } = claim;
  const open: Open[] = [];
  for (const { open: entry, under, line } of asked) {
    const value = claim[entry.fact];
    if (value !== undefined && value !== null) continue;
    if (line !== null && ((mayCover >> lines.indexOf(line)) & 1) === 0) continue;
    if (under === null || harm === undefined || harm === null || under.includes(harm)) open.push(entry);
  }
  return open;
}
