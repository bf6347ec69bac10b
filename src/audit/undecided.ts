import { groupBy } from '../input/group-by.js';
import { type Fen, fenOf } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { CERTAIN, type Certainty, type Discrepancy, type Draft, moneyEvidence } from './discrepancy.js';
import { type GroupRow, toldOn } from './group-row.js';
import { sameId } from './identity.js';

const OPEN: Certainty = /* @__PURE__ */ Object.freeze<Certainty>({
  kind: 'depends-on-facts',
  facts: ['outcome'],
});

const paidOn = ({ paid }: RegisterRow): Fen => (paid === undefined ? 0 : fenOf(paid));

/** Whether a row says that its claim was decided: by its outcome, or where it says none, by what or when. */
const isDecided = ({ outcome, amount, dates }: RegisterRow): boolean =>
  outcome === undefined ? (amount ?? dates?.decidedAt) !== undefined : outcome !== 'pending';

/** Payments to claims that are not decided by the register itself. */
export class Undecided {
  /** Whether the register says of any payment that it is due: where it never does, it says nothing by not saying it. */
  #isSaid = false;

  /** First pass. */
  note(row: RegisterRow): void {
    this.#isSaid ||= paidOn(row) > 0 && row.outcome === 'payable';
  }

  /**
   * Once all rows were noted: what is wrong with the rows of a claim, and that it was paid while none of them says that it was
   * decided. What is less than due on a claim that waits is an advance; any other sum that is wrong is told instead.
   */
  beside<F extends Pick<Draft, 'difference' | 'certainty'>>(
    found: readonly F[],
    rows: readonly RegisterRow[],
    told: (draft: Draft) => F,
  ): readonly F[] {
    if (rows.some(({ unread }) => unread.includes('outcome'))) return found.map(unlessUnread);
    const sum = rows.reduce((paid, row) => paid + paidOn(row), 0);
    if (sum <= 0 || rows.some(isDecided)) return found;
    const waits = rows.some(({ outcome }) => outcome === 'pending');
    if (!waits && !this.#isSaid) return found;
    const left = waits ? found.filter(({ difference }) => difference >= 0) : found;
    return left.some(({ difference }) => difference !== 0) ? left : [...left, told(paidBefore(sum))];
  }

  /** The same of rows of one person or household, each claim on the last of its rows. */
  among(found: readonly Discrepancy[], members: readonly GroupRow[]): readonly Discrepancy[] {
    return [...groupBy(members, ({ made }) => sameId(made.claim.id)).values()].reduce((told, own) => {
      const last = own.reduce((a, b) => (b.time > a.time ? b : a));
      const rows = own.map(({ row }) => row);
      return this.beside(told, rows, (draft) => toldOn(last, draft));
    }, found);
  }
}

/** What was not paid may be none of what is due, by a decision that was not understood. */
const unlessUnread = <F extends Pick<Draft, 'difference' | 'certainty'>>(found: F): F =>
  found.difference < 0 && (found.certainty ?? CERTAIN).kind === 'certain'
    ? { ...found, certainty: OPEN }
    : found;

const paidBefore = (sum: Fen): Draft => ({
  code: 'paid-while-pending',
  expected: { type: 'outcome', outcome: 'pending' },
  found: moneyEvidence(sum),
  difference: sum,
  certainty: OPEN,
});
