import type { ContractInput, ReadingId } from 'qijiang-catastrophe-insurance';
import type { ContractImpact } from 'qijiang-catastrophe-insurance/impact';
import type { GivenMap } from '../../../../examples/audit/mapping.js';
import type { Locale, Made } from '../audit/protocol';
import type { Answering } from '../audit/useWorker';

/** Whose claims are compared: those of a register, or of an invented year. */
export type Population =
  | { readonly files: readonly File[]; readonly map: GivenMap }
  | { readonly invented: number };

interface Asked {
  readonly population: Population;
  readonly before: ContractInput;
  readonly locale: Locale;
}

/** What the page asks of the worker. */
export type Question =
  | (Asked & { readonly kind: 'compare'; readonly after: ContractInput })
  | (Asked & { readonly kind: 'readings' })
  | { readonly kind: 'changes' };

/** What of the population is left out, or counts once. */
export interface Taken {
  readonly claims: number;
  readonly repeated: number;
  readonly unread: number;
  readonly cells: number;
}

/** What becomes of a claim, in yuan. */
export interface Change {
  readonly claim: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** What changes in a population from one contract to another. */
export interface Compared {
  readonly taken: Taken;
  readonly impact: ContractImpact;
  /** The largest differences first; no more than the page shows. */
  readonly largest: readonly Change[];
}

/** What one reading changes by itself. */
export interface ReadingWorth {
  readonly id: ReadingId;
  readonly position: string;
  readonly impact: Pick<ContractImpact, 'total' | 'afterLimits'>;
}

export interface Answers {
  readonly compare: Compared;
  readonly readings: { readonly taken: Taken; readonly readings: readonly ReadingWorth[] };
  /** Every determination that changes, as CSV. */
  readonly changes: Made;
}

export type Stage = 'reading' | 'comparing';

/** Who compares. */
export type Comparing = Answering<Question, Answers>;
