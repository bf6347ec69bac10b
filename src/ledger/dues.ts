import type { Contract } from '../contract/contract.js';
import { versionAt } from '../contract/parse.js';
import {
  type Across,
  type AcrossReason,
  type AcrossRow,
  acrossClaims,
  type HouseTerms,
} from '../limits/across-claims.js';
import { allowancesOf } from '../limits/allowances.js';
import { eventOf } from '../limits/events.js';
import { payRows } from '../limits/pay.js';
import { type DueRow, tallyRows } from '../limits/tally.js';
import { limitsOf } from '../limits/terms.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { Instant } from '../time/instant.js';
import { beginsAt, momentOf } from '../time/moment.js';
import type { Posting } from './posting.js';
import { compareTexts } from './register.js';

/** A posting as a row of the register: what others concern of it, and what limits count. */
interface PostedRow extends AcrossRow, DueRow {
  readonly claim: string;
  /** Its place in the register. */
  readonly place: Instant;
}

const instantIn = (text: string | null): Instant => (text === null ? 0 : beginsAt(momentOf(text)));

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
  readonly across: readonly AcrossReason[];
}

/**
 * What is due on each open claim. What was paid on claims of which another counts instead is taken off that one, and stays due
 * where it was paid. The register is in order of when a claim was reported, else of when its disaster began; then of claim ids.
 *
 * @param paid What was paid on each claim, net of what came back.
 */
export function duesPosted(
  open: readonly Posting[],
  paid: ReadonlyMap<string, Fen>,
  contract: Contract,
): ReadonlyMap<string, DueThrough> {
  const rows = open
    .map((posting) => rowOf(posting, paid.get(posting.claim) ?? 0))
    .sort((a, b) => a.place - b.place || compareTexts(a.claim, b.claim));
  const termsOf = ({ startedAt }: PostedRow): HouseTerms =>
    versionAt(contract, startedAt).contract.lines['house-damage'] ?? {};
  const across = acrossClaims(rows, termsOf, (counted) => {
    const counting = rows.map((row, i): DueRow => ({ ...row, amount: counted[i] as Fen }));
    return payRows(counting, allowancesOf(tallyRows(counting), limitsOf(contract)));
  });
  return new Map(
    rows.map(({ claim }, i) => {
      const { through, due, credited, reasons } = across[i] as Across;
      return [
        claim,
        { through: (rows[through] as PostedRow).claim, amount: due + credited, across: reasons },
      ];
    }),
  );
}
