import type { Fen } from '../money/fen.js';
import type { RegisterRow } from '../register/row.js';
import { type Discrepancy, type Draft, discrepancyOf } from './discrepancy.js';
import type { Stated } from './dues.js';
import { withinSum } from './known.js';
import type { DecidedRow, Measure } from './make-case.js';
import { inTime, movedByEach } from './payments.js';

/** A row with the claim as it states it, what it moved, and what it is held against. */
export interface MeasuredRow extends Stated {
  readonly row: RegisterRow;
  readonly moved: Fen;
  /** How far what it moved and what is due on it may lie from what is written. */
  readonly within: Fen;
  readonly measure: Measure;
}

/** A row of a group. */
export interface GroupRow extends MeasuredRow {
  /** What is wrong with its sum, were it alone: worked out where it is asked for. */
  readonly drafts: () => readonly Draft[];
}

/** Rows with what they moved, in their order, before it is known what limits leave to them. */
export type Stating = Omit<MeasuredRow, 'measure'>;

/** Makes decided rows of one person or household ready to be held against one another. */
export function statedTogether(
  rows: readonly { readonly row: RegisterRow; readonly made: DecidedRow }[],
): readonly Stating[] {
  const ordered = rows.map(({ row }) => row).sort(inTime);
  const moved = movedByEach(rows.map(({ row }) => row));
  return rows.map(({ row, made }, i) => ({
    ...{ row, made, time: ordered.indexOf(row) },
    ...{ moved: moved[i] as Fen, within: withinSum(row) },
  }));
}

export const sumOfAll = (sums: readonly Fen[]): Fen => sums.reduce((sum, each) => sum + each, 0);

export const movedInAll = (members: readonly Stating[]): Fen => sumOfAll(members.map(({ moved }) => moved));

export const withinInAll = (members: readonly Stating[]): Fen =>
  sumOfAll(members.map(({ within }) => within));

/** A finding on one of several rows. */
export const toldOn = ({ row: { number: row }, made: { claim } }: MeasuredRow, draft: Draft): Discrepancy =>
  discrepancyOf(draft, { row, claim: claim.id, event: claim.incidentId ?? null });
