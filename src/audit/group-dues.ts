import type { Contract } from '../contract/contract.js';
import type { Fen } from '../money/fen.js';
import { type DueReading, waysOf } from './dues.js';
import { movedInAll, statedTogether, withinInAll } from './group-row.js';
import type { SharedRow } from './groups.js';
import { type DecidedRow, decided, unlessTooLarge } from './make-case.js';
import { wayTaken } from './together.js';

/** What of rows that belong together its event counts with one of them. */
interface Counted {
  readonly due: Fen;
  readonly paid: Fen;
  /** How far what was paid may lie from what is written. */
  readonly within: Fen;
}

/** A row of a group as the second pass leaves it: decided, with what is due on it beside the others. */
export interface DueInGroup extends SharedRow {
  readonly made: DecidedRow | null;
  readonly due: Fen;
  /** `null` where it is judged alone, as any claim by itself. */
  readonly counted: Counted | null;
}

const isDecided = <R extends { readonly made: DecidedRow | null }>(
  row: R,
): row is R & { readonly made: DecidedRow } => row.made !== null;

/** What rows of one person or household in one event, or of one claim, come to together. */
export function duesInGroup(rows: readonly SharedRow[], contract: Contract): readonly DueInGroup[] {
  const all = rows.map((each) => ({ ...each, made: decided(each.row, contract) }));
  const decidable = all.filter(isDecided);
  if (decidable.length < 2)
    return all.map((each) => ({ ...each, due: each.made?.decision.amount ?? 0, counted: null }));
  const stated = statedTogether(decidable);
  const way: DueReading | null = unlessTooLarge(() => wayTaken(waysOf(stated), stated));
  const inAll = { paid: movedInAll(stated), within: withinInAll(stated) };
  const counting = Math.max(way?.dues.findIndex((due) => due > 0) ?? 0, 0);
  const dues = new Map(decidable.map(({ place }, i) => [place, way?.dues[i] ?? 0]));
  const { place: first } = decidable[counting] as SharedRow;
  return all.map((each) => {
    const due = dues.get(each.place) ?? 0;
    const moved = each.place === first ? inAll : { paid: 0, within: 0 };
    return { ...each, due, counted: { due, ...moved } };
  });
}
