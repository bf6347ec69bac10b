import type { Fact } from '../claim/claim.js';
import type { Edition } from '../law/edition.js';
import { editionOf } from '../law/edition-at.js';
import { type Instant, instantOf } from '../time/instant.js';
import { beginsAt, type Moment } from '../time/moment.js';
import type { Contract, ContractFields } from './contract.js';
import { endorsed } from './endorsed.js';
import { decideAlike, type Terms, type TermsMaker } from './terms.js';

/** A contract as it reads for losses that begin within some time, under one edition of the notice. */
export interface Version {
  readonly from: Instant;
  /** Up to, but without. */
  readonly until: Instant;
  /** The last endorsement in effect; `null` before the first one. */
  readonly endorsement: string | null;
  /** Without endorsements. */
  readonly contract: Contract;
  readonly terms: Terms;
}

/** The versions of a contract without endorsements: one for each edition of the notice that comes into its term. */
export function plainVersions(
  contract: Contract,
  editions: readonly Edition[],
  termsOf: TermsMaker,
): readonly Version[] {
  const [start, end] = [instantOf(contract.term.start), instantOf(contract.term.end)];
  const [, ...amendments] = editions;
  const later = amendments.map(({ inForce }) => instantOf(inForce)).filter((at) => at > start && at < end);
  return [start, ...later].map((from, i) => ({
    from,
    until: later[i] ?? end,
    endorsement: null,
    contract,
    terms: termsOf(contract, editionOf(editions, from)),
  }));
}

/**
 * The versions of a contract with endorsements, in order.
 *
 * @param versionsOf The versions of the contract as it reads between two endorsements.
 */
export function endorsedVersions(
  { endorsements = [], chosen, ...written }: Contract,
  versionsOf: (plain: ContractFields) => readonly Version[],
): readonly Version[] {
  const versions: Version[] = [];
  let reads: ContractFields = { ...written, chosen };
  let from = instantOf(written.term.start);
  for (const [i, endorsement] of [null, ...endorsements].entries()) {
    const next = endorsements[i]?.effectiveAt ?? written.term.end;
    if (endorsement !== null) reads = endorsed(reads, endorsement);
    const until = instantOf(next);
    for (const version of versionsOf(reads)) {
      const [first, last] = [Math.max(from, version.from), Math.min(until, version.until)];
      if (first < last)
        versions.push({ ...version, from: first, until: last, endorsement: endorsement?.id ?? null });
    }
    from = until;
  }
  return versions;
}

/** The version for losses of an instant; what is before the first one is not insured, and goes with it. */
export const versionOf = (versions: readonly Version[], at: Instant): Version =>
  (versions.findLast(({ from }) => from <= at) ?? versions[0]) as Version;

/** The versions under which a loss may fall: while its day is unknown any of them, within a day those that take effect in it. */
export function possibleVersions(versions: readonly Version[], startedAt: Fact<Moment>): readonly Version[] {
  if (versions.length === 1 || startedAt === undefined || startedAt === null) return versions;
  const first = versionOf(versions, beginsAt(startedAt));
  if (typeof startedAt === 'number') return [first];
  return versions.filter(
    (version) => version === first || (version.from > first.from && version.from < startedAt.until),
  );
}

/** What one thing comes to under several versions. */
export type Results<R> = readonly [R, ...R[]];

/** What something comes to under every version under which a loss may fall. */
export const underEveryVersion = <R>(
  versions: readonly Version[],
  startedAt: Fact<Moment>,
  of: (version: Version) => R,
): Results<R> => possibleVersions(versions, startedAt).map((version) => of(version)) as [R, ...R[]];

/** The same, of versions that decide alike under the first of them alone. */
export function underEachVersion<R>(
  versions: readonly Version[],
  startedAt: Fact<Moment>,
  of: (version: Version) => R,
): Results<R> {
  const possible = possibleVersions(versions, startedAt);
  if (possible.length === 1) return [of(possible[0] as Version)];
  const met: Terms[] = [];
  const results: R[] = [];
  for (const version of possible) {
    if (met.some((terms) => decideAlike(terms, version.terms))) continue;
    met.push(version.terms);
    results.push(of(version));
  }
  return results as [R, ...R[]];
}
