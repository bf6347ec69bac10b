import type { Contract } from '../contract/contract.js';
import { versionAt } from '../contract/parse.js';
import { type AcrossReason, type AcrossRow, acrossClaims, type HouseTerms } from '../limits/across-claims.js';
import { allowancesOf, type EventAllowance } from '../limits/allowances.js';
import { eventOf } from '../limits/events.js';
import { payRows } from '../limits/pay.js';
import { type DueRow, type EventTally, tallyRows } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { beginsAt, momentOf } from '../time/moment.js';
import type { Posting } from './posting.js';
import { compareTexts } from './register.js';

/** A posting as a row of the register: what others concern of it, and what limits count. */
export interface PostedRow extends AcrossRow, DueRow {
  readonly claim: string;
  /** Its place in the register. */
  readonly place: Instant;
}

export const instantIn = (text: string | null): Instant => (text === null ? 0 : beginsAt(momentOf(text)));

function rowOf(posting: Posting, paid: Fen): PostedRow {
  const { claim, event, startedAt, reportedAt, subject, house, line, harm, amount } = posting;
  return {
    claim,
    place: instantIn(reportedAt ?? startedAt),
    event: eventOf(event, claim),
    startedAt: instantIn(startedAt),
    kind: subject?.kind === 'household' ? 'house' : 'person',
    subject: subject?.id ?? null,
    house,
    harm,
    line: line ?? '',
    amount: fenOf(amount),
    paid,
  };
}

/** What is due on a claim, the claim through which it is paid, and what other claims change about it. */
export interface DueThrough {
  readonly through: string;
  readonly amount: Fen;
  /** What counts of it beside the other claims, before limits over many. */
  readonly counted: Fen;
  readonly across: readonly AcrossReason[];
}

/** What limits allow an event, and when it begins. */
export interface EventDue extends EventAllowance {
  readonly startedAt: Instant;
}

export interface LedgerDues {
  readonly byClaim: ReadonlyMap<string, DueThrough>;
  /** Those in which something is due. */
  readonly events: ReadonlyMap<string, EventDue>;
}

/** Rows as far as they count, one after another. */
function* counting(rows: readonly PostedRow[], counted: readonly Fen[]): Generator<DueRow> {
  for (const [i, { event, startedAt, line }] of rows.entries())
    yield { event, startedAt, line, amount: counted[i] as Fen };
}

/** The house line's terms for a household, by the first of its houses on which something is due. */
export const houseTermsAt = (contract: Contract, startedAt: Instant): HouseTerms =>
  versionAt(contract, startedAt).contract.lines['house-damage'] ?? {};

/** The register is in order of when a claim was reported, else of when its disaster began; then of claim ids. */
export const registerOf = (open: readonly Posting[], paid: ReadonlyMap<string, Fen>): readonly PostedRow[] =>
  open
    .map((posting) => rowOf(posting, paid.get(posting.claim) ?? 0))
    .sort((a, b) => a.place - b.place || compareTexts(a.claim, b.claim));

/**
 * What is due on each open claim. What was paid on claims of which another counts instead is taken off that one, and stays due
 * where it was paid.
 *
 * @param paid What was paid on each claim, net of what came back.
 */
export function duesPosted(
  open: readonly Posting[],
  paid: ReadonlyMap<string, Fen>,
  contract: Contract,
): LedgerDues {
  const rows = registerOf(open, paid);
  let events: ReadonlyMap<string, EventDue> = new Map();
  const termsOf = ({ startedAt }: PostedRow): HouseTerms => houseTermsAt(contract, startedAt);
  const across = acrossClaims(rows, termsOf, (counted) => {
    const tally = tallyRows(counting(rows, counted));
    const allowances = allowancesOf(tally, limitsOf(contract));
    events = new Map(
      allowances.map((allowance, i) => {
        const { startedAt } = tally[i] as EventTally;
        return [allowance.event, { ...allowance, startedAt }];
      }),
    );
    return payRows(counting(rows, counted), allowances);
  });
  const byClaim = new Map<string, DueThrough>();
  for (const [i, { through, due, credited, counted, reasons }] of across.entries())
    byClaim.set((rows[i] as PostedRow).claim, {
      through: (rows[through] as PostedRow).claim,
      amount: due + credited,
      counted,
      across: reasons,
    });
  return { byClaim, events };
}
