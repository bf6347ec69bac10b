import type { AnyPath, LossKind, Outcome } from 'qijiang-catastrophe-insurance';
import { type InjectionKey, inject } from 'vue';

/** How a visitor's questions stand. */
export interface Counts {
  readonly answered: number;
  readonly unknown: number;
  readonly skipped: number;
}

/** What the guided path says in its own name, to whoever had the loss. */
export interface GuideWords {
  readonly step: (step: number, of: number) => string;
  readonly counts: (counts: Counts) => string;
  readonly headings: readonly [what: string, where: string, how: string, result: string];
  readonly kind: string;
  readonly kinds: Readonly<Record<LossKind, string>>;
  readonly nothingHere: string;
  readonly back: string;
  readonly next: string;
  readonly toResult: string;
  readonly restart: string;
  readonly privacy: string;

  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly lines: Readonly<Record<Outcome, (names: readonly string[]) => string>>;
  readonly notRefused: string;
  readonly byYou: string;
  readonly byOthers: string;
  readonly amount: string;
  readonly amountOpen: string;
  readonly amountUnderContract: string;
  readonly amountSaid: (money: string, contract: string) => string;
  readonly advice: string;

  readonly first: string;
  readonly office: (town: { readonly name: string; readonly kind: 'subdistrict' | 'town' } | null) => string;
  readonly officeDoes: (clause: string) => string;
  readonly report: (insurers: string, clause: string) => string;
  readonly department: (departments: readonly string[], clause: string) => string;

  readonly papers: string;
  readonly papersSoFar: (count: number, ticked: number) => string;
  readonly noPapers: string;
  readonly broughtByYou: string;
  readonly broughtByOthers: string;
  readonly issuedBy: (issuers: readonly string[]) => string;
  readonly shows: (facts: readonly string[]) => string;
  readonly customary: string;

  /** What has a name among officials, in words of everybody. */
  readonly plainly: Readonly<Partial<Record<AnyPath, string>>>;

  readonly change: string;
  readonly yourAnswers: string;
  readonly letter: string;
  readonly letterHint: string;
  readonly letterIssuer: string;
  readonly showLetter: string;
  readonly printLetter: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly workbench: string;
  readonly printed: (day: string) => string;
  readonly failed: string;
}

export const GUIDE: InjectionKey<GuideWords> = Symbol('guide');

export const useGuideWords = (): GuideWords => inject(GUIDE) as GuideWords;
