import type { Peril } from '../claim/vocabulary.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { deepFreeze } from '../input/freeze.js';
import { groupBy } from '../input/group-by.js';
import { inArgument } from '../input/issue.js';
import { LINES, type Line } from '../law/line-ids.js';
import { limitsOf } from '../limits/terms.js';
import { type Quarter, readQuarter } from '../settlement/quarter.js';
import { isWithin, type Span, spanOf } from '../time/beijing.js';
import { instantOf } from '../time/instant.js';
import { paidWithin, type ReportEntry, readEntries } from './entries.js';
import { type Dated, dated, type EventRow, eventRow, eventsIn, PERIL_BUCKETS, perilOf } from './events.js';
import { groupsIn, TOWNS, type Town, townOf } from './group.js';
import { eventUses, type LimitUse, yearUses } from './limit-use.js';
import { type LossRatios, lossRatios } from './loss-ratio.js';
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  claimStatusOf,
  type DeclineCount,
  declineCounts,
  type PendingCounts,
  pendingCounts,
} from './outcomes.js';
import { entrySums, paidIn, type Sums } from './sums.js';

/**
 * The analysis that the insurers owe every quarter (五（二）): claims of the events that began in it. Every breakdown adds up
 * to `totals`; sums are yuan.
 *
 * @since 0.1.0
 */
export interface QuarterlyAnalysis {
  /** Id of the contract. */
  readonly contract: string;
  readonly quarter: Quarter;
  readonly totals: Sums;
  readonly events: readonly EventRow[];
  /** All five lines, and `null` for claims on which nothing is due. */
  readonly byLine: readonly (Sums & { readonly line: Line | null })[];
  readonly byPeril: readonly (Sums & { readonly peril: Peril | null })[];
  readonly byTown: readonly (Sums & { readonly town: Town })[];
  readonly byStatus: Readonly<Record<ClaimStatus, Sums>>;
  /** Which conditions the declined claims fail. */
  readonly declined: readonly DeclineCount[];
  /** What the pending claims wait for. */
  readonly pending: PendingCounts;
  /**
   * What was paid within the quarter, less what came back within it, on claims of whatever quarter: to the fen the claims that
   * `settle` states. A claim paid in several quarters counts in each; one of which both come to the same, in none.
   */
  readonly payments: Sums;
  /** Claims of which nothing says when they began: they are in no quarter, and in nothing above but `payments`. */
  readonly undated: Sums;
  /** The limits of each event of the quarter as it began, and of the year (policy year, where the limits count by it) so far as the quarter ends. */
  readonly limits: readonly LimitUse[];
  readonly lossRatios: LossRatios;
}

const LINE_BUCKETS: readonly (Line | null)[] = [...LINES, null];

function ofLines(entries: readonly Dated[]): QuarterlyAnalysis['byLine'] {
  const groups = groupBy(entries, ({ line }) => line);
  return LINE_BUCKETS.map((line) => ({ line, ...entrySums(groups.get(line) ?? []) }));
}

function ofStatuses(groups: ReadonlyMap<ClaimStatus, readonly Dated[]>): QuarterlyAnalysis['byStatus'] {
  return Object.fromEntries(
    CLAIM_STATUSES.map((status) => [status, entrySums(groups.get(status) ?? [])]),
  ) as QuarterlyAnalysis['byStatus'];
}

const began =
  (span: Span) =>
  ({ began: at }: Dated): boolean =>
    at !== null && isWithin(at, span);

function analysis(all: readonly Dated[], contract: Contract, quarter: Quarter): QuarterlyAnalysis {
  const limitsAt = limitsOf(contract);
  const span = spanOf(quarter);
  const own = all.filter(began(span));
  const ofYear = all.filter(began({ from: spanOf({ year: quarter.year }).from, until: span.until }));
  const ofTerm = all.filter(
    began({
      from: instantOf(contract.term.start),
      until: Math.min(instantOf(contract.term.end), span.until),
    }),
  );
  const statuses = groupBy(own, claimStatusOf);
  const events = eventsIn(own);
  return {
    contract: contract.id,
    quarter,
    totals: entrySums(own),
    events: events.map(eventRow),
    byLine: ofLines(own),
    byPeril: groupsIn(own, PERIL_BUCKETS, perilOf).map(([peril, group]) => ({ peril, ...entrySums(group) })),
    byTown: groupsIn(own, TOWNS, ({ claim }) => townOf(claim)).map(([town, group]) => ({
      town,
      ...entrySums(group),
    })),
    byStatus: ofStatuses(statuses),
    declined: declineCounts(statuses.get('declined') ?? [], contract),
    pending: pendingCounts(statuses.get('pending') ?? [], contract),
    payments: entrySums(paidWithin(all, span)),
    undated: entrySums(all.filter((entry) => entry.began === null)),
    limits: [...eventUses(events, limitsAt), ...yearUses(span, limitsAt, all)],
    lossRatios: lossRatios({ year: paidIn(ofYear), term: paidIn(ofTerm) }, contract, span.until),
  };
}

/**
 * Analyses the disasters and payments of a quarter, as the insurers have to (五（二） 按季度分析灾害事故及赔付情况): events, claims by
 * line, peril and town, where claims stand and why, how far the limits are used, and what was paid against the premium. A
 * claim belongs to the quarter in which its event began, with all that was paid on it, whenever that was; only `payments` go by
 * when they were made. The events of the year and the term are taken up to the end of the quarter.
 *
 * @param entries The register, with what was decided under this contract and what was paid; `reportEntries` makes it of a ledger.
 * @param quarter A quarter of a calendar year in Beijing.
 * @throws `InvalidInputError` where an entry, the contract or the quarter breaks the format, where a determination is
 * of another claim or contract, or where sums pass 2^53 fen.
 * @example
 * ```ts
 * const payments = [{ kind: 'payment', paidAt: '2024-07-20T10:00:00+08:00', amount: '100000' }] as const;
 * const entries = [{ claim, determination, payments }];
 * const analysis = quarterlyAnalysis(entries, contract, { year: 2024, quarter: 3 });
 * analysis.totals; // { claims: 1, due: '100000.00', paid: '100000.00' }
 * analysis.byTown.map(({ town, paid }) => [town.name, paid]); // [['赶水镇', '100000.00']]
 * analysis.lossRatios.year.ratio; // { numerator: 10000000, denominator: 40000000, decimal: '0.2500' }
 * ```
 * @since 0.1.0
 */
export function quarterlyAnalysis(
  entries: readonly ReportEntry[],
  contract: Contract | ContractInput,
  quarter: Quarter,
): QuarterlyAnalysis {
  const checked = contractFrom(contract);
  const period = readQuarter(quarter);
  return inArgument('entries', () =>
    deepFreeze(analysis(dated(readEntries(entries, checked.id)), checked, period)),
  );
}
