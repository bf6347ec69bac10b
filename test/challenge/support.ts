import type { ChangeSet, FactChange } from '../../src/challenge/change.js';
import type { ChangeGoal } from '../../src/challenge/goal-changes.js';
import type { Counterfactuals } from '../../src/challenge/what-would-change.js';
import type { Established } from '../../src/claim/fact-kinds.js';
import type { Contract as Checked } from '../../src/index.js';
import { adjudicate, InvalidInputError, parseClaim } from '../../src/index.js';
import { fenOf, MAX_FEN, yuanOf } from '../../src/money/fen.js';
import { withFact } from '../oracle/facts.js';
import type { Claim } from '../oracle/types.js';

export interface Result {
  readonly outcome: string;
  readonly amount: number;
  readonly line: string | null;
}

/** What is decided; null where a sum would be too large. */
export function resultOf(claim: Claim, contract: Checked): Result | null {
  try {
    const { outcome, amount, line } = adjudicate(parseClaim(claim), contract);
    return { outcome, amount: fenOf(amount), line };
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

/** A fact of a claim in the exchange format; `none` stands for no facility at all. */
export const write = (claim: Claim, fact: string, value: unknown): Claim =>
  withFact(claim, fact, fact === 'incident.facility' && value === 'none' ? undefined : value);

export const writeAll = (claim: Claim, values: readonly (readonly [string, unknown])[]): Claim =>
  values.reduce((changed, [fact, value]) => write(changed, fact, value), claim);

export const reaches = (goal: ChangeGoal, before: Result, after: Result | null): boolean => {
  if (after === null) return false;
  if (goal === 'more') return after.outcome === 'payable' && after.amount > before.amount;
  return after.outcome === goal;
};

/** Every set with its goal. */
export const setsOf = ({ goals }: Counterfactuals): readonly { goal: ChangeGoal; set: ChangeSet }[] =>
  goals.flatMap(({ goal, sets }) => sets.map((set) => ({ goal, set })));

export const examplesOf = (facts: readonly FactChange[]): readonly (readonly [string, unknown])[] =>
  facts.map(({ fact, example }) => [fact, example] as const);

const step = (fact: string, value: unknown, by: number): unknown =>
  fact === 'loss.rooms' ? (value as number) + by : yuanOf(fenOf(value as string) + by);

const MONEY = [
  'loss.medicalCost',
  'loss.governmentCompensation',
  'loss.governmentMedical',
  'loss.paidByLiableParty',
];

/** Values that a target admits, all of them where they are few. */
export function admitted({ fact, to: { is, values }, example }: FactChange): readonly unknown[] {
  if (is === 'at-least') {
    const most = fact === 'loss.rooms' ? (values[0] as number) + 3 : yuanOf(MAX_FEN);
    return fact === 'loss.area' ? values : [...values, most];
  }
  if (is === 'at-most') return [...values, fact === 'loss.area' ? '0.001' : '0'];
  if (is === 'one-of' && fact !== 'loss.circumstances') return values;
  return [example];
}

const fenIsTooMuch = (fact: string, value: unknown): boolean =>
  MONEY.includes(fact) && fenOf(value as string) > MAX_FEN;

/** A circumstance as a claim may write it, and whether a target names it. */
const isNamed = (entry: unknown, values: readonly unknown[]): boolean => {
  const { id, causedLoss = null } = typeof entry === 'string' ? { id: entry } : (entry as Established);
  return values.some((value) =>
    typeof value === 'string'
      ? value === id
      : (value as Established).id === id && (value as Established).causedLoss === causedLoss,
  );
};

/** Values just beyond what a target admits, where it is a sum; those that cannot be written left out. */
export function notAdmitted({ fact, to: { is, values } }: FactChange): readonly unknown[] {
  if (is !== 'at-least' && is !== 'at-most') return [];
  const beyond = step(fact, values[0], is === 'at-least' ? -1 : 1);
  return String(beyond).includes('-') ||
    (!MONEY.includes(fact) && Number(beyond) <= 0) ||
    fenIsTooMuch(fact, beyond)
    ? []
    : [beyond];
}

/** Whether something begins in the term, of a day all of it. */
function isInTerm(moment: string, { term: { start, end } }: Checked): boolean {
  const [first, last] = moment.includes('T')
    ? [moment, moment]
    : [`${moment}T00:00:00+08:00`, `${moment}T23:59:59.999+08:00`];
  return Date.parse(first) >= Date.parse(start) && Date.parse(last) < Date.parse(end);
}

/** Whether a value is one that a target names. */
export function admits({ fact, to: { is, values } }: FactChange, value: unknown, contract: Checked): boolean {
  const list = values.map((each) => JSON.stringify(each));
  switch (is) {
    case 'at-least':
      return Number(value) >= Number(values[0]);
    case 'at-most':
      return Number(value) <= Number(values[0]);
    case 'within':
      return isInTerm(value as string, contract);
    case 'outside':
      return !isInTerm(value as string, contract);
    default: {
      if (fact === 'loss.circumstances')
        return (value as unknown[]).some((each) => isNamed(each, values)) === (is === 'one-of');
      return list.includes(JSON.stringify(value)) === (is === 'one-of');
    }
  }
}
