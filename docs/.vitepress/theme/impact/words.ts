import { type InjectionKey, inject } from 'vue';
import type { Stage } from './protocol';

/** What the comparison of two contracts says in its own name; the tables have the words of the command. */
export interface ImpactWords {
  readonly populationHeading: string;
  readonly populationHint: string;
  readonly register: string;
  readonly invented: (claims: number) => string;
  readonly beforeHeading: string;
  readonly afterHeading: string;
  readonly fromBefore: string;
  readonly compare: string;
  readonly readings: string;
  readonly readingsHint: string;
  readonly noRegister: string;
  readonly noBefore: string;
  readonly noAfter: string;
  readonly wrongTerms: string;
  readonly stages: Readonly<Record<Stage | 'loading', string>>;
  readonly resultHeading: string;
  readonly taken: (claims: number) => string;
  readonly done: (changed: number) => string;
  readonly largest: (shown: number, of: number) => string;
  readonly saveChanges: string;
  readonly printPage: string;
  readonly notRead: string;
}

export const IMPACT_WORDS: InjectionKey<ImpactWords> = Symbol('impact words');

export const useImpactWords = (): ImpactWords => inject(IMPACT_WORDS) as ImpactWords;
