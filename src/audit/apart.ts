import { groupBy } from '../input/group-by.js';
import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import type { Draft, MissingCell } from './discrepancy.js';
import { waysOf } from './dues.js';
import { movedInAll, statedTogether, withinInAll } from './group-row.js';
import { surely, withinSum } from './known.js';
import { type DecidedRow, unlessTooLarge } from './make-case.js';
import { movedBy } from './payments.js';
import { SUBJECT_CELL } from './unsure.js';
import { type Whose, whoseOf } from './whose.js';

interface KeptRow {
  readonly row: RegisterRow;
  readonly made: DecidedRow | null;
}

type DecidedKept = KeptRow & { readonly made: DecidedRow };

const isDecided = (each: KeptRow): each is DecidedKept => each.made !== null;

/** Whether rows, were they of one claim, were paid what they are due. */
function fitsAsOne(rows: readonly DecidedKept[]): boolean {
  const stated = statedTogether(rows);
  const paid = movedInAll(stated);
  const within = withinInAll(stated);
  const fits = (total: Fen): boolean => surely(total - paid, within) === 0;
  return unlessTooLarge(() => waysOf(stated).fitting.some(({ total }) => fits(total))) === true;
}

/** Rows that are judged apart, and may belong with others: their ids are missing, or part what one claim id brings together. */
export class Apart {
  readonly #named = new Set<MissingCell>();
  readonly #parted = new Map<string, MissingCell>();
  /** What moved on rows that do not say whose they are, or in which event. */
  readonly #loose = new Map<Fen, MissingCell>();

  /** First pass. */
  note(row: RegisterRow, { kind, subject, event }: Whose): void {
    if (kind !== null && subject !== null) this.#named.add(SUBJECT_CELL[kind]);
    if (event !== null) this.#named.add('incident.id');
    if (kind === null || (subject !== null && event !== null)) return;
    const moved = movedBy(row);
    if (moved > 0) this.#loose.set(moved, subject === null ? SUBJECT_CELL[kind] : 'incident.id');
  }

  /** Second pass: the groups of rows that share something, whole. */
  meet(groups: readonly (readonly KeptRow[])[]): void {
    const all = groups.flatMap((rows, group) => rows.filter(isDecided).map((each) => ({ ...each, group })));
    for (const [claim, rows] of groupBy(all, ({ row }) => whoseOf(row).claim as string)) {
      if (new Set(rows.map(({ group }) => group)).size < 2 || !fitsAsOne(rows)) continue;
      const events = new Set(rows.map(({ row }) => whoseOf(row).event));
      const kind = rows.some(({ made }) => made.claim.kind === 'person') ? 'person' : 'house';
      this.#parted.set(claim, events.size > 1 ? 'incident.id' : SUBJECT_CELL[kind]);
    }
  }

  /** Ids that the row lacks and others have, or that a row lacks on which as much was paid as this one wants. */
  #missing(row: RegisterRow, wanting: Fen): readonly MissingCell[] {
    const { kind, subject, event } = whoseOf(row);
    const cells = [
      ...(subject === null && kind !== null ? [SUBJECT_CELL[kind]] : []),
      ...(event === null ? (['incident.id'] as const) : []),
    ];
    const named = cells.filter((cell) => this.#named.has(cell));
    const loose = withinSum(row) === 0 ? this.#loose.get(wanting) : [...this.#loose.values()][0];
    return named.length > 0 || loose === undefined || !this.#named.has(loose) ? named : [loose];
  }

  /** Third pass: what is wrong with the sum of a row is not certain where other rows may belong with it. */
  doubted(row: RegisterRow, drafts: readonly Draft[]): readonly Draft[] {
    const parted = this.#parted.get(whoseOf(row).claim as string);
    return drafts.map((draft): Draft => {
      if (draft.difference === 0 || (draft.certainty !== undefined && draft.certainty.kind !== 'certain'))
        return draft;
      const facts = [
        ...(parted === undefined ? [] : [parted]),
        ...(draft.code === 'sum-too-low' ? this.#missing(row, -draft.difference) : []),
      ];
      return facts.length === 0 ? draft : { ...draft, certainty: { kind: 'depends-on-facts', facts } };
    });
  }
}
