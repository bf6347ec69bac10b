// 出险可能在哪些时刻，各适用哪一份条款。The moments at which the incident may have begun, and the terms of each.
import { instant, isDay, within } from './instant.js';
import { type Claim, type Contract, LINES } from './types.js';

/** 某一次批改以后（place 为 0 即签订时）的合同。The contract once so many endorsements are in effect. */
export function after({ endorsements = [], ...signed }: Contract, place: number): Contract {
  const reads: Contract = structuredClone(signed);
  for (const { id: _, effectiveAt: __, lines, readings, ...replaced } of endorsements.slice(0, place)) {
    Object.assign(reads, structuredClone(replaced));
    for (const line of LINES) {
      const amended = lines?.[line];
      if (amended === null) {
        delete reads.lines[line];
      } else if (amended !== undefined) {
        Object.assign(reads.lines, { [line]: amended });
      }
    }
    reads.readings = { ...reads.readings, ...readings };
  }
  return reads;
}

/** 某一刻已生效几次批改。How many endorsements are in effect. */
export function placeAt({ endorsements = [] }: Contract, at: string): number {
  return endorsements.filter(({ effectiveAt }) => instant(effectiveAt) <= instant(at)).length;
}

const known = new WeakMap<Contract, Contract[]>();

/** 某一刻适用的条款。The terms in force at a moment. */
export function termsAt(contract: Contract, at: string): Contract {
  const { endorsements = [] } = contract;
  if (endorsements.length === 0) {
    return contract;
  }
  const versions = known.get(contract) ?? [0, ...endorsements].map((_, place) => after(contract, place));
  known.set(contract, versions);
  return versions[placeAt(contract, at)] ?? contract;
}

/**
 * 出险可能的时刻，每种不同的情形一个：只知某日的，当日零时与当日之内每个起止；未知的，期内每份条款一刻，另有期外一刻。
 * One moment for each different case: of a bare day its beginning and every boundary within it; of an unknown one a
 * moment under each version, and one outside the term. Between two boundaries no condition and no term changes.
 */
export function momentsOf(claim: Claim, contract: Contract): string[] {
  const startedAt = claim.incident?.startedAt ?? null;
  const { term, endorsements = [] } = contract;
  const boundaries = [term.start, ...endorsements.map(({ effectiveAt }) => effectiveAt), term.end];
  if (startedAt === null) {
    return boundaries;
  }
  return isDay(startedAt) ? [`${startedAt}T00:00:00+08:00`, ...within(startedAt, boundaries)] : [startedAt];
}

/** 可能适用的各份条款。The versions that may apply. */
export function versionsOf(claim: Claim, contract: Contract): Contract[] {
  return [...new Set(momentsOf(claim, contract).map((moment) => termsAt(contract, moment)))];
}
