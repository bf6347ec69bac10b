import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { deepFreeze } from '../input/freeze.js';
import { groupBy } from '../input/group-by.js';
import { inArgument } from '../input/issue.js';
import { signedYuan } from '../ledger/record-kind.js';
import { type Fen, yuanOf } from '../money/fen.js';
import { type ReadEntry, type ReportEntry, readEntries } from './entries.js';
import { type OpenClaim, openClaims, UNBOUNDED } from './open-claims.js';
import { type OpenEvent, type OpenSums, openEvent, openYear } from './open-events.js';
import { underBoth } from './open-limits.js';

/**
 * What can still become due of something, and what has to be kept for it; all in yuan.
 *
 * @since 0.1.0
 */
export interface Reserve {
  /** What is certainly due now, before limits. */
  readonly due: string;
  /** The most that it can come to, before limits; `null` where nothing bounds it. */
  readonly atMost: string | null;
  /** The most that the limits let it come to. `null` only where nothing bounds it and its year, so its limits, are not known. */
  readonly underLimits: string | null;
  /** What was paid, less what came back. */
  readonly paid: string;
  /** What to keep: the most under the limits, less what was paid; nothing where more was paid. */
  readonly reserve: string | null;
}

/**
 * The reserve of a claim.
 *
 * @since 0.1.0
 */
export interface ClaimReserve extends Reserve {
  readonly claim: string;
  /** `null` where it names none, and is an event of its own. */
  readonly event: string | null;
  /**
   * The Beijing or policy year of its event as it stands, as in `applyLimits`; while nothing is due in that, of the earliest claim
   * that can come to something. `null` where nothing says when it began.
   */
  readonly year: number | null;
}

/**
 * The reserve of an event.
 *
 * @since 0.1.0
 */
export interface EventReserve extends Reserve {
  readonly event: string | null;
  /** Of an event of one claim that names none, the claim. */
  readonly claim: string | null;
  readonly year: number | null;
}

/**
 * The reserve of a year. An event that may come to begin in another year counts in each of them, with what was not paid on it
 * yet.
 *
 * @since 0.1.0
 */
export interface YearReserve extends Reserve {
  readonly year: number | null;
}

/**
 * What has to be kept for open claims.
 *
 * @since 0.1.0
 */
export interface Reserves {
  /** Id of the contract. */
  readonly contract: string;
  /** In the order of the entries. */
  readonly claims: readonly ClaimReserve[];
  /** In the order in which claims first name them. */
  readonly events: readonly EventReserve[];
  /** By year; what is in none last. */
  readonly years: readonly YearReserve[];
}

const written = (fen: Fen): string | null => (fen === UNBOUNDED ? null : yuanOf(fen));

const reserveOf = ({ due, atMost, underLimits, paid }: OpenSums): Reserve => ({
  due: yuanOf(due),
  atMost: written(atMost),
  underLimits: written(underLimits),
  paid: signedYuan(paid),
  reserve: written(Math.max(underLimits - Math.max(paid, 0), 0)),
});

const yearPlace = (year: number | null): number => year ?? UNBOUNDED;

function reservesOf(entries: readonly ReadEntry[], contract: Contract): Reserves {
  const all = openClaims(entries, contract);
  const events = [...groupBy(all, ({ event }) => event).values()].map((claims) =>
    openEvent(claims, contract),
  );
  const eventAt = new Map(events.map((event) => [(event.claims[0] as OpenClaim).event, event]));
  const inYears = events.flatMap((event) => event.years.map((year) => ({ year, event })));
  const years = [...groupBy(inYears, ({ year }) => year)].sort(([a], [b]) => yearPlace(a) - yearPlace(b));
  return deepFreeze({
    contract: contract.id,
    claims: all.map(({ entry, event, due, atMost, line }) => {
      const { year, limits, underLimits } = eventAt.get(event) as OpenEvent;
      return {
        claim: entry.claim.id,
        event: entry.claim.incidentId ?? null,
        year,
        ...reserveOf({
          due,
          atMost,
          underLimits: Math.min(underBoth(atMost, limits, line), underLimits),
          paid: entry.paid,
        }),
      };
    }),
    events: events.map((event) => {
      const { claim } = (event.claims[0] as OpenClaim).entry;
      const isNamed = claim.incidentId != null;
      return {
        event: claim.incidentId ?? null,
        claim: isNamed ? null : claim.id,
        year: event.year,
        ...reserveOf(event),
      };
    }),
    years: years.map(([year, own]) => ({
      year,
      ...reserveOf(
        openYear(
          own.map(({ event }) => event),
          year,
        ),
      ),
    })),
  });
}

/**
 * What has to be kept for claims that are decided and not final: the most that each claim, each event and each year can still come
 * to under the limits of the contract, less what was paid. A claim with open facts counts with `atMost`, under no limit of a single
 * line, as another line may come to pay. Of several claims of one person or house in one event only one counts: each is told with
 * what it comes to should it be the one, their event with what the one comes to that can come to most. An event begins with its
 * earliest claim on which something is due, as everywhere; earlier ones that can become due may move it to an earlier year, and it
 * counts in each in which it may begin. Of limits that endorsements amend, the greatest count under which it may begin. What
 * others use up is not taken off a claim or an event: the reserves of claims may add up to more than that of their event, and those
 * of events to more than that of their year.
 *
 * @param entries The register, in its order, with what was decided under this contract and what was paid; `reportEntries` makes it
 * of a ledger.
 * @throws `InvalidInputError` where an entry or the contract breaks the format, where a determination is of another claim or
 * contract, or where sums pass 2^53 fen.
 * @example
 * ```ts
 * const payments = [{ kind: 'advance', paidAt: '2024-07-20T10:00:00+08:00', amount: '20000' }] as const;
 * const { claims } = reserves([{ claim, determination, payments }], contract);
 * claims[0]?.atMost; // '120000.00': the medical cost is still open
 * claims[0]?.reserve; // '100000.00'
 * ```
 * @since 0.1.0
 */
export function reserves(entries: readonly ReportEntry[], contract: Contract | ContractInput): Reserves {
  const checked = contractFrom(contract);
  return inArgument('entries', () => reservesOf(readEntries(entries, checked.id), checked));
}
