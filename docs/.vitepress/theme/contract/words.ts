import type { TermGroup } from '../try/terms';

/** What the page on which a contract is written says. */
export interface ContractWords {
  readonly start: string;
  readonly startHint: string;
  readonly blank: string;
  readonly example: string;
  readonly file: string;
  readonly notRead: string;
  readonly step: (step: number, of: number) => string;
  readonly asks: Readonly<Record<TermGroup, string>>;
  readonly back: string;
  readonly next: string;
  /** Of a term that was passed by, and nothing written. */
  readonly lacking: string;
  readonly open: (count: number) => string;
  readonly whole: string;
  readonly noFindings: string;
  readonly findings: string;
  readonly findingsSoFar: string;
  readonly year: (claims: number) => string;
  readonly yearHint: string;
  readonly yearHeads: readonly string[];
  readonly yearTotal: string;
  readonly reckoning: string;
  readonly save: string;
  readonly saveDraft: string;
  readonly use: string;
  readonly restart: string;
  readonly privacy: string;
}
