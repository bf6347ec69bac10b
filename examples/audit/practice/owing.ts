import type { Certainty, Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { fenOf } from '../../fen.js';
import { isPayment } from '../books.js';
import type { PanelOfDay } from './panel.js';

/** What an insurer is owed and owes, in fen, by some findings. */
export interface Owed {
  /** Its share of what was paid beyond what was due: to be recovered from those who received it. */
  recover: bigint;
  /** Its share of what was kept back: to be paid to those to whom it was due. */
  pay: bigint;
  /** What it bore beyond its share of what was paid: to be received from the other insurers. */
  receive: bigint;
  /** What it bore below its share: to be paid to them. */
  settle: bigint;
}

export const OWED = ['recover', 'pay', 'receive', 'settle'] as const satisfies readonly (keyof Owed)[];

const nothing = (): Owed => ({ recover: 0n, pay: 0n, receive: 0n, settle: 0n });

/** What is owed by findings that are certain, and by those that are not yet. */
export type Sure = 'certain' | 'depends';

const sureOf = ({ kind }: Certainty): Sure => (kind === 'certain' ? 'certain' : 'depends');

/** Sums up who owes whom. What nobody can be named for is kept under `null`. */
export class Owing {
  readonly #panel: PanelOfDay;
  readonly #owed: Readonly<Record<Sure, Map<string | null, Owed>>> = {
    certain: new Map(),
    depends: new Map(),
  };

  constructor(panel: PanelOfDay) {
    this.#panel = panel;
  }

  finding(finding: Discrepancy): void {
    const { code, difference, certainty, expected, found } = finding;
    const sure = sureOf(certainty);
    if (isPayment(code)) {
      if (difference === 0) return;
      const [key, fen] =
        difference > 0 ? (['recover', BigInt(difference)] as const) : (['pay', BigInt(-difference)] as const);
      const parts = this.#panel.share(finding, fen) ?? [[null, fen] as const];
      for (const [insurer, part] of parts) this.#of(sure, insurer)[key] += part;
      return;
    }
    if (expected.type !== 'shares' || found.type !== 'shares') return;
    const borne = new Map(found.shares.map(({ insurer, amount }) => [insurer, fenOf(amount)]));
    const agreed = new Map(expected.shares.map(({ insurer, amount }) => [insurer, fenOf(amount)]));
    for (const insurer of new Set([...agreed.keys(), ...borne.keys()])) {
      // A part that the register does not give is not known to be nothing.
      const own = borne.get(insurer);
      if (own === undefined) continue;
      const by = own - (agreed.get(insurer) ?? 0n);
      if (by > 0n) this.#of(sure, insurer).receive += by;
      if (by < 0n) this.#of(sure, insurer).settle -= by;
    }
  }

  #of(sure: Sure, insurer: string | null): Owed {
    const owed = this.#owed[sure].get(insurer) ?? nothing();
    this.#owed[sure].set(insurer, owed);
    return owed;
  }

  /** By insurer: those asked for first, in their order, then names that the contract does not know, then what is nobody's. */
  of(sure: Sure, insurers: readonly string[]): readonly (readonly [insurer: string | null, owed: Owed])[] {
    const owed = this.#owed[sure];
    const others = [...owed.keys()].filter((id) => id !== null && !insurers.includes(id));
    return [...insurers, ...others, null].flatMap((id) => {
      const own = owed.get(id);
      return own === undefined ? [] : [[id, own] as const];
    });
  }
}
