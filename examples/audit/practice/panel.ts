import { type Contract, shareAmount } from 'qijiang-catastrophe-insurance';
import type { AuditedRow, Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { contractAt } from 'qijiang-catastrophe-insurance/history';
import { fenOf, yuanOf } from '../../fen.js';

/** What each insurer bears of a sum, in fen. */
export type Parts = readonly (readonly [insurer: string, fen: bigint])[];

/**
 * Tells who shares what was found wrong: the insurers of the day of the loss. Days are remembered only under a contract by which
 * they matter.
 */
export class PanelOfDay {
  readonly #signed: Contract;
  readonly #isAmended: boolean;
  /** By row, and by event: the endorsement in effect. */
  readonly #days = new Map<number | string, string | null>();
  readonly #versions = new Map<string | null, Contract>();

  constructor(contract: Contract) {
    this.#signed = contract;
    this.#isAmended = (contract.endorsements ?? []).some(
      ({ insurers, remainder }) => (insurers ?? remainder) !== undefined,
    );
  }

  see({ row, recomputed }: AuditedRow): void {
    const { startedAt, id } = row.claim?.incident ?? {};
    if (!this.#isAmended || recomputed === null || startedAt == null) return;
    this.#days.set(row.number, recomputed.endorsement);
    if (id != null && !this.#days.has(id)) this.#days.set(id, recomputed.endorsement);
  }

  #version(endorsement: string | null): Contract {
    const known = this.#versions.get(endorsement);
    if (known !== undefined) return known;
    const { endorsements = [], term } = this.#signed;
    const at = endorsements.find(({ id }) => id === endorsement)?.effectiveAt ?? term.start;
    const version = contractAt(this.#signed, at);
    this.#versions.set(endorsement, version);
    return version;
  }

  /** How a sum that was paid wrongly is shared; nothing where the day is unknown, and with it the insurers. */
  share({ row, event }: Pick<Discrepancy, 'row' | 'event'>, fen: bigint): Parts | null {
    const day = this.#isAmended ? (this.#days.get(row ?? '') ?? this.#days.get(event ?? '')) : null;
    if (day === undefined) return null;
    return shareAmount(yuanOf(fen), this.#version(day)).map(
      ({ insurer, amount }) => [insurer, fenOf(amount)] as const,
    );
  }
}
