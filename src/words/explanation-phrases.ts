import type { LossKind } from '../claim/vocabulary.js';
import type { RemainderRule } from '../contract/vocabulary.js';
import type { LineStatus } from '../decide/line-status.js';
import type { HouseUnit } from '../law/house-units.js';
import type { NextAction } from '../law/next-action.js';

/** A sum and what it is paid for, or by whom. */
export interface Named {
  readonly name: string;
  readonly money: string;
}

/** Clauses as they are cited, and the words on which something rests, that all of them have. */
export interface Cited {
  readonly clauses: readonly string[];
  readonly quote: string;
}

/** Medical expenses worked out; what changes nothing is `null`. */
export interface MedicalPhrase {
  readonly cost: string;
  readonly deductible: string | null;
  readonly above: string;
  readonly rate: string | null;
  readonly product: string;
  readonly rounded: string | null;
  readonly limit: string | null;
}

/** How a language says what an explanation says. */
export interface ExplanationPhrases {
  readonly instant: (iso: string) => string;
  readonly place: (name: string, standing: string) => string;
  readonly grade: (grade: number) => string;
  readonly rooms: (rooms: string) => string;
  readonly area: (area: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly withValues: (sentence: string, values: readonly string[]) => string;
  readonly open: (sentence: string, state: string) => string;
  readonly resting: (sentence: string, cited: readonly Cited[]) => string;
  readonly cite: (clauses: readonly string[]) => string;

  readonly payable: (money: string, lines: readonly string[]) => string;
  readonly soFar: string;
  readonly beforeLimits: string;
  readonly pending: string;
  readonly wouldPay: (line: string, money: string) => string;
  readonly declined: string;
  readonly unless: string;

  /** `isFurther`: another line pays as well, and has been told. */
  readonly applies: (line: string, clause: string, isFurther: boolean) => string;
  readonly mayApply: (line: string, clause: string) => string;
  readonly sumOpen: (line: string, clause: string) => string;
  readonly alsoCovers: (
    named: readonly Named[],
    clauses: readonly string[],
    addsSamaritan: boolean,
  ) => string;
  readonly othersHeading: string;
  readonly other: (line: string, reasons: readonly string[], clauses: readonly string[]) => string;
  readonly notInsured: (line: string, clause: string) => string;
  readonly otherKind: (lines: readonly string[], kind: LossKind) => string;
  readonly oneReason: string;
  readonly togetherReason: string;
  readonly severalReasons: (count: number) => string;
  readonly reasonNumber: (number: number, conditions: number) => string;
  /** `null`: all lines. */
  readonly shuts: (sentence: string, lines: readonly string[] | null) => string;
  readonly term: (start: string, end: string) => string;
  /** By which terms something is explained, where the contract was amended, or the notice. */
  readonly version: (from: string, until: string, amended: readonly ('contract' | 'notice')[]) => string;
  readonly decisive: (labels: readonly string[]) => string;
  /** `isContracts`: the contract chose it; else it is the default of this library. */
  readonly reading: (title: string, position: string, isContracts: boolean) => string;

  readonly nothingToCompute: string;
  readonly notYetComputed: string;
  readonly ofLine: (line: string, isOpen: boolean) => string;
  readonly byContract: (clause: string) => string;
  readonly death: (money: string) => string;
  readonly disability: (
    base: string,
    grade: string,
    rate: string,
    product: string,
    rounded: string | null,
  ) => string;
  readonly notKnown: (benefit: string) => string;
  readonly compensation: (owed: string, sum: string, result: string, isCapped: boolean) => string;
  readonly medical: (medical: MedicalPhrase) => string;
  readonly sum: (parts: readonly string[], sum: string) => string;
  readonly personLimit: (limit: string) => string;
  /** Of a liable party who can pay a part; what is `null` is not known, and nothing can be taken off yet. */
  readonly lessPaid: (less: { readonly paid: string; readonly rest: string } | null) => string;
  readonly house: (
    unit: HouseUnit,
    rate: string,
    units: string,
    product: string,
    rounded: string | null,
  ) => string;
  readonly householdLimit: (limit: string) => string;
  /** `withSamaritan`: each of them together with line 2. */
  readonly compared: (named: readonly Named[], clause: string, withSamaritan: boolean) => string;
  /** A line and line 2 together; `once`: the one of them with which medical expenses count, where both would pay them. */
  readonly onTop: (named: readonly Named[], total: string, once: string | null, clause: string) => string;
  readonly claimLimit: (limit: string) => string;
  readonly sharesHeading: (rule: RemainderRule, isRounded: boolean, clause: string) => string;
  readonly share: (name: string, percent: string, money: string, odd: string | null) => string;

  readonly dutiesHeading: string;
  readonly duty: (action: NextAction, bodies: readonly string[], clauses: readonly string[]) => string;
  readonly noTimes: string;
  readonly aboutNotice: string;

  /** Between two sentences that stand without their full stops. */
  readonly stop: string;
  readonly statuses: Readonly<Record<LineStatus, string>>;
  /** What a group asks; `none`: any of its parts would have done, and none does. */
  readonly groups: Readonly<Record<'all' | 'any' | 'none', string>>;
  readonly constants: Readonly<Record<'true' | 'false', string>>;
  readonly readingOf: (title: string) => string;
  readonly chosen: (position: string, isContracts: boolean) => string;
  readonly notChosen: (position: string) => string;
  readonly factIs: (label: string, value: string) => string;
  readonly diagram: {
    readonly title: string;
    readonly about: string;
    /** Above what all lines ask alike. */
    readonly common: string;
    readonly legend: readonly [string, string, string, string];
  };
}
