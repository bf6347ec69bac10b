import type { Contract } from '../contract/contract.js';
import { versionAt } from '../contract/parse.js';
import { id } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import type { Line } from '../law/line-ids.js';
import { eventOf } from '../limits/events.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { type Books, booksOf } from './books.js';
import {
  type DueThrough,
  type EventDue,
  houseTermsAt,
  instantIn,
  type PostedRow,
  registerOf,
} from './dues.js';
import type { Ledger } from './ledger.js';
import type { Posting } from './posting.js';
import { type LedgerInput, ledgerFrom } from './read.js';

/**
 * How far a limit is used up by what is due, paid or not. `used` of an event or a year is what its claims come to under the limits,
 * of a person or household what counts of its claims before those.
 *
 * @since 0.1.0
 */
export interface LimitStanding {
  /** Whose limit it is: `limits.perPerson`, `householdLimit`, `perEvent`, `perYear`. */
  readonly span: 'person' | 'household' | 'event' | 'year';
  /** The line, where the limit is one of a single line. */
  readonly line: Line | null;
  /** The Beijing year in which the event counts; of policy years, the one in which its policy year begins. */
  readonly year: number;
  /** In yuan, as the three are. */
  readonly limit: string;
  readonly used: string;
  /** `limit` less `used`, and nothing where a later endorsement lowered the limit of a year below what it was used. */
  readonly left: string;
}

interface LimitedUse extends Pick<LimitStanding, 'span' | 'year'> {
  /** What is used of it, in all or by one line. */
  readonly usedBy: (line: Line | null) => Fen;
}

function standingUnder(
  { span, year, usedBy }: LimitedUse,
  line: Line | null,
  limit: string | undefined,
): LimitStanding[] {
  if (limit === undefined) return [];
  const [most, used] = [fenOf(limit), usedBy(line)];
  return [
    { span, line, year, limit: yuanOf(most), used: yuanOf(used), left: yuanOf(Math.max(most - used, 0)) },
  ];
}

const allowed = (events: Iterable<EventDue>, line: Line | null): Fen => {
  let sum = 0;
  for (const { overall, byLine } of events) sum += (line === null ? overall : byLine[line])?.paid ?? 0;
  return sum;
};

/** The limit of the household whose house it is, and what counts of all its houses in the event. */
function ofHousehold(posting: Posting, { postings, dues }: Books, contract: Contract) {
  const { event, subject, claim } = posting;
  if (subject?.kind !== 'household') return { limit: undefined, used: 0 };
  const theirs = [...postings.values()].filter(
    (other) =>
      dues.byClaim.has(other.claim) &&
      other.subject?.kind === 'household' &&
      other.subject.id === subject.id &&
      eventOf(other.event, other.claim) === eventOf(event, claim),
  );
  const register = registerOf(theirs, new Map());
  const first = register.find(({ amount }) => amount > 0) ?? (register[0] as PostedRow);
  return {
    limit: houseTermsAt(contract, first.startedAt).householdLimit,
    used: theirs.reduce((sum, other) => sum + (dues.byClaim.get(other.claim) as DueThrough).counted, 0),
  };
}

function standings(posting: Posting, books: Books, contract: Contract): readonly LimitStanding[] {
  const { claim, line, startedAt, subject } = posting;
  const { byClaim, events } = books.dues;
  const event = events.get(eventOf(posting.event, claim));
  const began = event?.startedAt ?? instantIn(startedAt);
  const { limits, year } = limitsOf(contract)(began);
  const own = line === null ? undefined : limits.byLine?.[line];
  const inEvent: LimitedUse = { span: 'event', year, usedBy: (of) => allowed(event ? [event] : [], of) };
  const inYear: LimitedUse = {
    span: 'year',
    year,
    usedBy: (of) =>
      allowed(
        [...events.values()].filter((each) => each.year === year),
        of,
      ),
  };
  const household = ofHousehold(posting, books, contract);
  const { perPerson } = versionAt(contract, instantIn(startedAt)).contract.limits;
  const { counted } = byClaim.get(claim) as DueThrough;
  return [
    ...standingUnder(
      { span: 'person', year, usedBy: () => counted },
      null,
      subject?.kind === 'household' ? undefined : perPerson,
    ),
    ...standingUnder(
      { span: 'household', year, usedBy: () => household.used },
      'house-damage',
      household.limit,
    ),
    ...standingUnder(inEvent, line, own?.perEvent),
    ...standingUnder(inEvent, null, limits.perEvent),
    ...standingUnder(inYear, line, own?.perYear),
    ...standingUnder(inYear, null, limits.perYear),
  ];
}

/**
 * The limits that a claim draws on, and how far each is used up and what is left of it: of the person or household, of the event, of
 * the year, and under the latter two those of its line (二（五）赔付限额). They are the limits in force when the event begins. Used is what
 * is due on all open claims of the ledger after limits, whether it was paid or not; what was paid beyond what is due uses nothing.
 * Empty for a claim that is not posted, is withdrawn, or of which it is not known when it happened.
 *
 * @param claim Id of the claim.
 * @throws `InvalidInputError` as `balances` does, and where the claim is no id.
 * @example
 * ```ts
 * const { ledger } = post(emptyLedger(contract), [postingOf(claim, determination, 1)]);
 * standingOf(ledger, claim.id).map(({ span, used, left }) => [span, used, left]);
 * // [['event', '100000.00', '39900000.00'], ['year', '100000.00', '79900000.00']]
 * ```
 * @since 0.1.0
 */
export function standingOf(ledger: Ledger | LedgerInput, claim: string): readonly LimitStanding[] {
  const read = ledgerFrom(ledger);
  const asked = inArgument('claim', () => parse(id, claim, (is) => is));
  const books = inArgument('ledger', () => booksOf(read));
  const posting = books.postings.get(asked);
  const isKnown = posting !== undefined && posting.status === 'open' && posting.startedAt !== null;
  return deepFreeze(isKnown ? standings(posting, books, read.contract) : []);
}
