import { conditionOf, type FactKey } from '../claim/facts.js';
import type { FactValue } from '../claim/write.js';
import type { ChangeTarget } from './change.js';

/** One way in which a fact may turn out otherwise than it stands; values that make no difference stand together. */
export interface Option {
  readonly fact: FactKey;
  /** A value that stands for it, as a checked claim holds it. */
  readonly value: unknown;
  readonly to: ChangeTarget;
  readonly example: FactValue;
}

/** Changes of different facts, in the order of the choices that they were drawn from. */
export type Changes = readonly Option[];

/** For each fact that may change, the ways in which it may. */
export type Choices = readonly (readonly Option[])[];

/** The same facts, with some changed. */
export function withChanges<F extends object>(facts: F, changes: Changes): F {
  if (changes.length === 0) return facts;
  const changed = { ...facts };
  const met: Record<string, unknown> = {};
  for (const { fact, value } of changes) setFact(changed, met, fact, value);
  return changed;
}

/** The same facts with one of them at a value. */
export function withFact<F extends object>(facts: F, fact: FactKey, value: unknown): F {
  const changed = { ...facts };
  setFact(changed, {}, fact, value);
  return changed;
}

/** @param met Nothing at first, then all conditions: these are copied once, however many are set. */
function setFact(facts: object, met: Record<string, unknown>, fact: FactKey, value: unknown): void {
  const condition = conditionOf(fact);
  if (condition === null) {
    (facts as Record<string, unknown>)[fact] = value;
    return;
  }
  const of = facts as { conditions?: object | null };
  if (of.conditions !== met) of.conditions = Object.assign(met, of.conditions);
  met[condition] = value;
}

/** Whether both ask that some circumstances be not there. */
const bothWithout = (one: Option, other: Option): boolean =>
  one.to.is === 'none-of' && other.to.is === 'none-of' && one.fact === 'circumstances';

/** Whether no circumstance must be gone that need not be gone for the other. */
const asksNoMore = (one: Option, other: Option): boolean => {
  const texts = other.to.values.map((value) => JSON.stringify(value));
  return one.to.values.every((value) => texts.includes(JSON.stringify(value)));
};

/** Whether all of some changes is among others; fewer facts may ask for more circumstances to be gone. */
const isSubset = (part: Changes, whole: Changes): boolean =>
  part.every((option) =>
    whole.some(
      (other) =>
        option === other ||
        (option.fact === other.fact &&
          bothWithout(option, other) &&
          (part.length < whole.length || asksNoMore(option, other))),
    ),
  );

function* ofSize(choices: Choices, size: number): Generator<Changes> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [i, options] of choices.entries()) {
    for (const others of ofSize(choices.slice(i + 1), size - 1)) {
      for (const option of options) yield [option, ...others];
    }
  }
}

/** All sets of changes of at most so many facts, the smaller ones first. */
export function* setsOf(choices: Choices, most: number = choices.length): Generator<Changes> {
  for (let size = 0; size <= most; size++) yield* ofSize(choices, size);
}

/** Those sets that pass, while no smaller part of them does. The smaller ones must come first. */
export function minimal(sets: Iterable<Changes>, passes: (changes: Changes) => boolean): readonly Changes[] {
  const found: Changes[] = [];
  for (const changes of sets) {
    if (!found.some((smaller) => isSubset(smaller, changes)) && passes(changes)) {
      found.push(changes);
      if (changes.length === 0) break;
    }
  }
  return found;
}

const circumstancesGone = (changes: Changes): number =>
  changes.reduce((sum, { to }) => sum + (to.is === 'none-of' ? to.values.length : 0), 0);

/** Those sets that have no other one within them. */
export const minimalOf = (sets: readonly Changes[]): readonly Changes[] =>
  minimal(
    [...sets].sort((a, b) => a.length - b.length || circumstancesGone(a) - circumstancesGone(b)),
    () => true,
  );

/** A fact that is not known, and what it may turn out to be. */
interface Unknown {
  readonly fact: FactKey;
  readonly values: readonly unknown[];
}

/** Some facts completed in every way. */
export const completionsOf = <F extends object>(facts: F, unknown: readonly Unknown[]): readonly F[] =>
  unknown.reduce<readonly F[]>(
    (all, { fact, values }) => all.flatMap((each) => values.map((value) => withFact(each, fact, value))),
    [facts],
  );
