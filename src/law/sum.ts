import type { Claim } from '../claim/claim.js';
import type { Damage } from '../claim/vocabulary.js';
import type { Readers } from '../logic/reckon.js';
import type { Factor, ReckonedSum, Sum } from '../logic/sum.js';
import type { ClauseId } from './clause-ids.js';
import type { HouseUnit } from './house-units.js';

/** What a line's schedule in the contract sets, by its path there. */
export interface ScheduleTerms {
  readonly amount:
    | 'death'
    | 'disability.base'
    | 'medical.limit'
    | 'medical.deductible'
    | 'personLimit'
    | `rates.${Damage}`
    | 'householdLimit';
  readonly rate: 'medical.rate' | `disability.rates.${number}`;
  readonly choice: 'unit';
}

/** The facts of a claim that set what any line pays. */
export type PayoutFacts = Pick<
  Claim,
  'harm' | 'disabilityGrade' | 'medicalCost' | 'governmentCompensation' | 'damage' | 'rooms' | 'area'
>;

/** Each of them by a function of its own. */
export const READERS: Readers<PayoutFacts> = {
  harm: ({ harm }) => harm,
  disabilityGrade: ({ disabilityGrade }) => disabilityGrade,
  medicalCost: ({ medicalCost }) => medicalCost,
  governmentCompensation: ({ governmentCompensation }) => governmentCompensation,
  damage: ({ damage }) => damage,
  rooms: ({ rooms }) => rooms,
  area: ({ area }) => area,
};

/** The language of sums bound to claims and to the schedules of the contract. */
export type LineSum = Sum<PayoutFacts, ScheduleTerms>;

type LineFactor = Factor<PayoutFacts, ScheduleTerms>;

/** What a line pays under a contract: only facts are left to ask. */
export type ReckonedLine = ReckonedSum<PayoutFacts>;

/** How a sum is spoken of: its name among the steps of a computation, its part in what it goes into, and its rule. */
interface Spoken {
  readonly id?: string;
  readonly clause?: ClauseId;
  readonly as?: string;
  readonly rule?: { readonly id: string; readonly clauses: readonly ClauseId[] };
}

export const noSum: LineSum = { kind: 'nothing' };

/** A sum that a fact names. */
export const fact = (name: 'medicalCost' | 'governmentCompensation', as: string): LineSum => ({
  kind: 'fact',
  fact: name,
  as,
});

/** A sum that the contract names. */
export const term = (name: ScheduleTerms['amount'], as: string, spoken: Spoken = {}): LineSum => ({
  kind: 'term',
  term: name,
  as,
  ...spoken,
});

/** One of several sums, by what a fact turns out to be. */
export const by = <F extends 'harm' | 'damage'>(
  name: F,
  cases: Readonly<Record<NonNullable<Claim[F]>, LineSum>>,
  spoken: Spoken & { readonly open?: string },
): LineSum => ({ kind: 'by', fact: name, cases, ...spoken });

/** One of several sums, by the unit that the contract pays by. */
export const byUnit = (cases: Readonly<Record<HouseUnit, LineSum>>): LineSum => ({
  kind: 'agreed',
  choice: 'unit',
  cases,
});

export const minus = (of: LineSum, less: LineSum, spoken: Spoken): LineSum => ({
  kind: 'minus',
  of,
  less,
  ...spoken,
});

export const times = (of: LineSum, factor: LineFactor, spoken: Spoken): LineSum => ({
  kind: 'times',
  of,
  by: factor,
  ...spoken,
});

export const least = (of: readonly LineSum[], spoken: Spoken): LineSum => ({ kind: 'least', of, ...spoken });

export const plus = (of: readonly [LineSum, LineSum], spoken: Spoken): LineSum => ({
  kind: 'plus',
  of,
  ...spoken,
});

/** At most a limit of the contract, where it sets one. */
export const upTo = (of: LineSum, limit: ScheduleTerms['amount'], spoken: Spoken): LineSum => ({
  kind: 'up-to',
  of,
  limit: term(limit, 'limit'),
  ...spoken,
});

/** A number of rooms or square metres. */
export const quantity = (name: 'rooms' | 'area'): LineFactor => ({ kind: 'quantity', fact: name, as: name });

/** What is paid once. */
export const once = (as: string): LineFactor => ({ kind: 'constant', text: '1', as });

export const rate = (name: ScheduleTerms['rate']): LineFactor => ({ kind: 'rate', term: name, as: 'rate' });

/** The rate of the grade of a disability, grade 1 first. */
export const rateOfGrade: LineFactor = {
  kind: 'by',
  fact: 'disabilityGrade',
  as: 'rate',
  told: 'grade',
  cases: /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((grade) => [
      grade,
      rate(`disability.rates.${grade - 1}`),
    ]),
  ),
};
