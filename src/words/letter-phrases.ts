import type { AttestingBody } from '../claim/attestation.js';
import type { FactPath } from '../claim/facts.js';
import type { Bringer } from '../claim/guide.js';
import type { Damage, Harm, Peril, Role } from '../claim/vocabulary.js';
import type { Outcome } from '../decide/determination.js';
import type { MissingState } from '../decide/missing-fact.js';
import type { Payee } from '../decide/payee.js';
import type { AcrossReason } from '../limits/across-claims.js';
import type { LimitStep } from '../limits/explain.js';
import type { Unit } from '../territory/place.js';
import type { HousePhrase, LetterMedical } from './letter-sums.js';

/**
 * Which letter it is. `payment` 赔付告知书: an amount is due, with more possible or not. `papers` 补充材料通知书: nothing can be decided
 * on what was handed in. `refusal` 不予赔付告知书. `settlement` 赔付结算告知书: after limits, advances and payments. `correction` 更正告知书:
 * an earlier letter rested on facts or terms that are otherwise now.
 *
 * @since 0.1.0
 */
export type LetterForm = 'payment' | 'papers' | 'refusal' | 'settlement' | 'correction';

/** What a section of a letter is about. @since 0.1.0 */
export type LetterSection = 'result' | 'next' | 'bring' | 'reason' | 'sums' | 'clause' | 'papers' | 'rights';

/**
 * What a section of a file note is about: what an explanation tells, what is missing and by what it is shown, what no letter says, what
 * would change the result, and then everything that was asked, with the clauses.
 *
 * @since 0.1.0
 */
export type NoteSection =
  | 'result'
  | 'why'
  | 'arithmetic'
  | 'questions'
  | 'materials'
  | 'duties'
  | 'reserved'
  | 'changes'
  | 'readings'
  | 'papers'
  | 'conditions'
  | 'clauses';

/** Something that the host fills: how it is called, and what its place says while it is empty. */
export interface PlaceWords {
  readonly label: string;
  readonly blank: string;
}

/** The places of a letter. */
export type LetterPlace =
  | 'recipient'
  | 'concerning'
  | 'owner'
  | 'caseNumber'
  | 'handler'
  | 'telephone'
  | 'address'
  | 'sender'
  | 'issued'
  | 'papers'
  | 'rights'
  | 'receipt'
  | 'contractWords';

/** What happened, as far as it is known. */
export interface Happened {
  readonly when: string | null;
  readonly where: string | null;
  readonly peril: string | null;
  /** What the person was doing, where it was no victim's part. */
  readonly role: Role | null;
  readonly who: string;
  readonly harm: Harm | null;
  readonly damage: Damage | null;
  readonly isHouse: boolean;
}

/** A paper, by whom, when, under which number. */
export interface PaperPhrase {
  readonly document: string;
  readonly body: string;
  readonly date: string | null;
  readonly number: string | null;
}

/** How a limit cut a claim. */
export interface LimitCut {
  readonly line: string | null;
  readonly span: LimitStep['cutBy'];
  readonly year: string;
  readonly limit: string;
  readonly due: string;
  readonly own: string;
  readonly paid: string;
  readonly isProRata: boolean;
}

/** How a language writes letters: natural, official, kind; no promise, no admission, no blame. */
export interface LetterPhrases {
  readonly titles: Readonly<Record<LetterForm, string>>;
  readonly note: Readonly<Record<'title' | 'claim' | 'contract' | 'unshown', string>> & {
    readonly headings: Readonly<Record<NoteSection, string>>;
  };
  readonly headings: Readonly<Record<LetterSection, string>>;
  readonly places: Readonly<Record<LetterPlace, PlaceWords>>;
  readonly blank: (what: string) => string;
  readonly seal: string;
  /** Between a label and its value. */
  readonly colon: string;
  /** Before, between and after the number of a page and of all pages. */
  readonly numbering: readonly [string, string, string];
  readonly about: (lines: readonly string[]) => string;
  readonly scheme: string;
  readonly government: (name: string) => string;
  readonly day: (day: string) => string;
  readonly moment: (moment: string) => string;
  /** A term, of which the contract writes the first instant after it. */
  readonly grades: (grades: readonly number[]) => string;
  readonly period: (start: string, end: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly either: (items: readonly string[]) => string;
  readonly quote: (text: string) => string;
  /** A sum, in full. */
  readonly sum: (yuan: string) => string;
  /** A sum on the way to another. */
  readonly figure: (yuan: string) => string;
  readonly percent: (percent: string) => string;

  readonly assessed: (sum: string) => string;
  readonly partly: string;
  readonly notEnough: string;
  readonly undetermined: (label: string) => string;
  readonly refused: (line: string | null) => string;
  readonly nothingDue: string;
  readonly elsewhereProvided: string;
  readonly payee: (line: string, sum: string, payee: Payee) => string;
  readonly settled: {
    readonly further: (sum: string) => string;
    readonly paidUp: (due: string) => string;
    readonly nothing: string;
    readonly overpaid: (sum: string) => string;
    readonly assessed: (sum: string) => string;
    readonly due: (sum: string) => string;
    readonly paid: (sum: string) => string;
    readonly onAccount: (sum: string) => string;
    readonly limited: (cut: LimitCut) => string;
    readonly limitUnnamed: string;
    readonly across: Readonly<Record<AcrossReason, string>>;
    readonly payBack: string;
  };
  readonly corrected: {
    readonly sums: (before: string, now: string) => string;
    readonly result: (before: string, now: string) => string;
    readonly same: (result: string) => string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly before: (day: string, title: string, result: string) => string;
    readonly fact: (label: string, before: string, now: string) => string;
    readonly changed: (label: string) => string;
    readonly unstated: string;
    /** That there were no circumstances. */
    readonly none: string;
    readonly open: string;
    readonly terms: string;
    readonly nothing: string;
    readonly replaces: string;
  };

  readonly next: {
    readonly bring: Readonly<Record<Payee, string>>;
    /** `null`: of which street or town, is not known. */
    readonly askFirst: (unit: Pick<Unit, 'name' | 'kind'> | null) => string;
    readonly telephone: (telephone: string, caseNumber: string) => string;
    readonly department: (body: string, clause: string) => string;
    readonly apply: (body: string) => string;
    readonly awaiting: (body: string) => string;
    readonly objectToRefusal: string;
    readonly evidence: (labels: readonly string[], document: string, bodies: readonly string[]) => string;
    readonly contract: string;
    readonly elsewhere: string;
    readonly dispute: (insurers: string) => string;
    readonly complain: (bodies: readonly string[]) => string;
  };

  readonly wanted: {
    readonly complete: string;
    readonly forPayment: string;
    readonly overleaf: (count: number) => string;
    readonly paper: (document: string, bodies: readonly string[], facts: readonly string[]) => string;
    readonly by: Readonly<Record<Payee, Readonly<Record<Bringer, string>>>>;
    readonly byContract: (agreed: readonly string[]) => string;
  };

  /** Facts that a letter calls otherwise than a file does. */
  readonly labels: { readonly [F in FactPath]?: string };
  /** Bodies that a letter calls otherwise than the notice does. */
  readonly bodies: { readonly [B in AttestingBody]?: string };
  /** Perils of which it is not said that they occurred by the words of their code. */
  readonly perils: { readonly [P in Peril]?: string };
  readonly happened: (what: Happened) => string;
  /** A sentence of a rule, about somebody who has a name or is dead. */
  readonly speaking: (sentence: string, name: string | null, harm: Harm | null) => string;
  readonly meets: (lines: readonly string[]) => string;
  readonly open: (label: string, state: string) => string;
  readonly states: Readonly<Record<MissingState, string>>;
  readonly exclusionsOpen: string;
  readonly conditions: Readonly<Record<string, string>>;
  readonly ground: (
    ground: {
      readonly values: readonly string[];
      readonly clause: string;
      /** Nothing where it was quoted before. */
      readonly quote: string | null;
      readonly fails: string;
      readonly term: string | null;
    },
    lines: readonly string[] | null,
  ) => string;
  /** A paper at the head of its entry in a list. */
  readonly listed: (paper: string) => string;
  readonly shownBy: (papers: readonly string[]) => string;
  readonly contractSays: (text: string) => string;
  readonly contractReads: (title: string, position: string) => string;
  readonly askContract: string;
  readonly cited: (clause: string, text: string) => string;
  readonly clauses: (clauses: readonly string[]) => string;
  readonly fromContract: (text: string) => string;
  readonly notice: string;

  readonly sums: {
    readonly line: (line: string) => string;
    readonly death: (sum: string) => string;
    readonly disability: (sum: string, base: string, grade: number, rate: string) => string;
    readonly compensation: (sum: string, papers: readonly string[]) => string;
    readonly medical: (sum: string, medical: LetterMedical) => string;
    readonly house: (sum: string, house: HousePhrase) => string;
    readonly personLimit: (sum: string) => string;
    readonly householdLimit: (sum: string) => string;
    readonly lessPaid: (paid: string, sum: string) => string;
    readonly together: (line: string, sum: string) => string;
    readonly onTop: (sum: string) => string;
    readonly claimLimit: (sum: string) => string;
  };

  readonly paper: (paper: PaperPhrase) => string;
}
