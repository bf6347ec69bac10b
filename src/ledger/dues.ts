import type { Contract } from '../contract/contract.js';
import { LINES } from '../law/line-ids.js';
import { allowancesOf } from '../limits/allowances.js';
import { eventOf } from '../limits/events.js';
import { payRows } from '../limits/pay.js';
import { type DueRow, tallyRows } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import { instantOf } from '../time/instant.js';
import type { Posting } from './posting.js';
import { compareTexts } from './register.js';
import { groupBy } from './sums.js';

/** Open claims that are paid once together. */
export interface Entitlement {
  /** The claim through which all of them are paid. */
  readonly through: Posting;
  /** The other claims of the same person or household in the same event, by id. */
  readonly others: readonly Posting[];
  /** What is due for all of them together, before limits. */
  readonly amount: Fen;
}

const subjectKey = (posting: Posting): string =>
  posting.subject === null
    ? JSON.stringify([posting.claim])
    : JSON.stringify([posting.subject.kind, posting.subject.id, eventOf(posting.event, posting.claim)]);

const isDeath = ({ harm, amount }: Posting): boolean =>
  (harm === 'death' || harm === 'missing') && fenOf(amount) > 0;

const linePlace = ({ line }: Posting): number => (line === null ? LINES.length : LINES.indexOf(line));

/** The best first: the highest amount, ties to the earlier line, then by claim id. */
const byMerit = (a: Posting, b: Posting): number =>
  fenOf(b.amount) - fenOf(a.amount) || linePlace(a) - linePlace(b) || compareTexts(a.claim, b.claim);

/** Once death is established, the death benefit decides; disability paid before counts towards it. */
function entitlementOf(claims: readonly Posting[]): Entitlement {
  const deaths = claims.filter(isDeath);
  const [through] = (deaths.length > 0 ? deaths : [...claims]).sort(byMerit) as [Posting, ...Posting[]];
  return { through, others: claims.filter((claim) => claim !== through), amount: fenOf(through.amount) };
}

/**
 * One person in one event is paid once, through the best line, and so is one household. Claims whose subject is
 * not known stand alone.
 *
 * @param open Open claims, one posting each, by claim id.
 */
function entitlementsOf(open: readonly Posting[]): readonly Entitlement[] {
  return [...groupBy(open, subjectKey).values()].map(entitlementOf);
}

/**
 * Claims in register order: by when a claim was reported, else by when its disaster began; then by claim id.
 *
 * @param postings Each with a start.
 */
const inRegisterOrder = (postings: readonly Posting[]): readonly Posting[] =>
  postings
    .map((posting) => ({
      posting,
      place: instantOf((posting.reportedAt ?? posting.startedAt) as string),
    }))
    .sort((a, b) => a.place - b.place || compareTexts(a.posting.claim, b.posting.claim))
    .map(({ posting }) => posting);

/** What is due on a claim, and the claim through which it is paid. */
export interface DueThrough {
  readonly through: string;
  readonly amount: Fen;
}

/**
 * What each entitlement comes to under the contract's limits, by the claim that it is paid through. The other claims of an
 * entitlement, as those on which nothing is due, are no rows of it.
 */
function underLimits(entitlements: readonly Entitlement[], contract: Contract): ReadonlyMap<string, Fen> {
  const register = inRegisterOrder(
    entitlements.filter(({ amount }) => amount > 0).map(({ through }) => through),
  );
  const rows = register.map(
    ({ claim, event, startedAt, amount, line }): DueRow => ({
      event: eventOf(event, claim),
      startedAt: instantOf(startedAt as string),
      amount: fenOf(amount),
      line: line ?? '',
    }),
  );
  const paid = payRows(rows, allowancesOf(tallyRows(rows), limitsOf(contract)));
  return new Map(register.map(({ claim }, i) => [claim, paid[i] as Fen]));
}

/**
 * What is due on each open claim. What was paid on the other claims of the same person or household in the same event counts
 * towards the one claim through which they are paid, and stays due where it was paid.
 *
 * @param paid What was paid on each claim, net of what came back.
 */
export function duesOf(
  open: readonly Posting[],
  paid: ReadonlyMap<string, Fen>,
  contract: Contract,
): ReadonlyMap<string, DueThrough> {
  const entitlements = entitlementsOf(open);
  const limited = underLimits(entitlements, contract);
  const dues = new Map<string, DueThrough>();
  for (const { through, others } of entitlements) {
    let left = limited.get(through.claim) ?? 0;
    for (const { claim } of others) {
      const amount = Math.min(Math.max(paid.get(claim) ?? 0, 0), left);
      left -= amount;
      dues.set(claim, { through: through.claim, amount });
    }
    dues.set(through.claim, { through: through.claim, amount: left });
  }
  return dues;
}
