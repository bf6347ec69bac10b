import { FACT_PATH } from '../claim/facts.js';
import { inArgument, refuse } from '../input/issue.js';
import type { Contract } from './contract.js';
import { underEvery } from './parse.js';
import { decideAlike } from './terms.js';
import type { Results, Version } from './versions.js';

/** More versions of a contract would make too many results to work out, or to tell. */
const MOST_VERSIONS = 12;

/** Refuses a claim of unknown day where too many versions of its contract may apply. */
export function mustBeFew(versions: readonly unknown[]): void {
  if (versions.length > MOST_VERSIONS)
    inArgument('claim', () => refuse(FACT_PATH.startedAt, 'too-many-versions', 'absent'));
}

const ANY_DAY = { startedAt: null };

/** The versions of a contract, those in a row that decide alike as one. Refuses a contract that has too many of them. */
export function spansOf(contract: Contract): Results<Version> {
  const spans: Version[] = [];
  for (const version of underEvery(contract, ANY_DAY, (each) => each)) {
    const last = spans.at(-1);
    if (last === undefined || !decideAlike(last.terms, version.terms)) spans.push(version);
    else spans.splice(-1, 1, { ...last, until: version.until });
  }
  if (spans.length > MOST_VERSIONS)
    inArgument('contract', () => refuse('endorsements', 'too-many-endorsements', 'array'));
  return spans as unknown as Results<Version>;
}
