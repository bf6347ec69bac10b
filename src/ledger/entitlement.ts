import { LINES } from '../law/line-ids.js';
import { eventOf } from '../limits/events.js';
import { type Fen, fenOf } from '../money/fen.js';
import { beginsAt, momentOf } from '../time/moment.js';
import type { Posting } from './posting.js';
import { inOrder } from './register.js';

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
  fenOf(b.amount) - fenOf(a.amount) || linePlace(a) - linePlace(b) || inOrder(a.claim, b.claim);

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
export function entitlementsOf(open: readonly Posting[]): readonly Entitlement[] {
  const together = new Map<string, Posting[]>();
  for (const claim of open) {
    const key = subjectKey(claim);
    const others = together.get(key);
    if (others === undefined) together.set(key, [claim]);
    else others.push(claim);
  }
  return [...together.values()].map(entitlementOf);
}

/**
 * Claims in register order: by when a claim was reported, else by when its disaster began; then by claim id.
 *
 * @param postings Each with a start.
 */
export const inRegisterOrder = (postings: readonly Posting[]): readonly Posting[] =>
  postings
    .map((posting) => ({
      posting,
      place: beginsAt(momentOf((posting.reportedAt ?? posting.startedAt) as string)),
    }))
    .sort((a, b) => a.place - b.place || inOrder(a.posting.claim, b.posting.claim))
    .map(({ posting }) => posting);
