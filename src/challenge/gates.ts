import type { Claim } from '../claim/claim.js';
import type { Established } from '../claim/fact-kinds.js';
import type { FactKey } from '../claim/facts.js';
import { CIRCUMSTANCES_OF, type Circumstance } from '../claim/vocabulary.js';
import { type FactValue, writtenValue } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import type { Version } from '../contract/versions.js';
import { ALL_LINES, type LineSet } from '../decide/line-set.js';
import type { Plan } from '../decide/plan.js';
import { FALSE, TRUE, type Truth } from '../logic/truth.js';
import { isWithin } from '../time/beijing.js';
import { type Instant, instantOf, instantText } from '../time/instant.js';
import { beginsAt, lastOf, type Moment } from '../time/moment.js';
import type { ChangeTarget } from './change.js';
import { type Changes, type Option, withFact } from './option.js';
import { everyValueOf, targetOf } from './values.js';

/** What is asked of one fact by itself, of every line or of some. */
interface Single {
  readonly fact: FactKey;
  readonly lines: LineSet;
  readonly holds: (claim: Claim) => Truth;
}

const singlesIn = ({ gates, besides }: Plan): readonly Single[] => [
  ...gates.flatMap(({ fact, holds }) => (fact === null ? [] : [{ fact, lines: ALL_LINES, holds }])),
  ...besides.flatMap(({ fact, conditions }) => conditions.map((condition) => ({ fact, ...condition }))),
];

/** Everything that is asked of a fact by itself, of some lines. */
const askedOfFact = (fact: FactKey, plan: Plan, lines: LineSet = ALL_LINES) => {
  const asked = singlesIn(plan).filter((single) => single.fact === fact && (single.lines & lines) !== 0);
  return (claim: Claim): Truth => Math.min(TRUE, ...asked.map(({ holds }) => holds(claim))) as Truth;
};

/** What a fact would have to be, a value that does it, and how that is written. */
interface GateTurned {
  readonly to: ChangeTarget;
  readonly value: unknown;
  readonly example: FactValue;
}

type Holds = (claim: Claim) => Truth;

/** An instant as the contract writes it, if it is one of its term; else as Beijing writes it. */
const termText = (at: Instant, { term: { start, end } }: Contract): string =>
  [start, end].find((text) => instantOf(text) === at) ?? instantText(at);

function dayWithin({ from, until, contract }: Version): GateTurned {
  const values = [termText(from, contract), termText(until, contract)] as const;
  return { to: { is: 'within', values }, value: from, example: values[0] };
}

/** A circumstance as something does not bear it: at all, or only where it caused the loss. */
export type Unborne = Established & { readonly causedLoss: true | null };

/** The circumstance at all, and as the cause of the loss, where that is looked for. */
const unborne = (id: Circumstance, isMeant: (circumstance: Unborne) => boolean): Unborne | undefined =>
  ([null, true] as const).map((causedLoss) => ({ id, causedLoss })).find(isMeant);

/** The circumstances each of which, by itself, something does not bear. */
const shuttingIn = (kind: Claim['kind'], holds: Holds): readonly Unborne[] =>
  CIRCUMSTANCES_OF[kind].flatMap(
    (id) => unborne(id, (each) => holds({ circumstances: [each] } as unknown as Claim) === FALSE) ?? [],
  );

const writtenCircumstances = (list: readonly Established[]): FactValue => writtenValue('circumstances', list);

/** What a target names of circumstances. */
const circumstancesNamed = (list: readonly Unborne[]): readonly FactValue[] =>
  writtenCircumstances(list) as readonly FactValue[];

function circumstancesWithout({ kind, circumstances }: Claim, holds: Holds): GateTurned {
  const shut = shuttingIn(kind, holds);
  const value = (circumstances ?? []).filter(({ id, causedLoss }) =>
    shut.every((each) => each.id !== id || (each.causedLoss === true && causedLoss === false)),
  );
  return {
    to: { is: 'none-of', values: circumstancesNamed(shut) },
    value,
    example: writtenCircumstances(value),
  };
}

/** Any of the values with which something comes out; `null` where there is none. */
function anyOf(fact: FactKey, isMeant: (facts: Claim) => boolean): GateTurned | null {
  const all = everyValueOf(fact);
  const values = all.filter((value) => isMeant(withFact({}, fact, value) as unknown as Claim));
  return values.length === 0 ? null : { ...targetOf(fact, values), value: values[0] };
}

function wayToOpen(fact: FactKey, holds: Holds, claim: Claim, version: Version): GateTurned | null {
  if (fact === 'startedAt') return dayWithin(version);
  if (fact === 'circumstances') return circumstancesWithout(claim, holds);
  return anyOf(fact, (facts) => holds(facts) === TRUE);
}

/** How a fact would shut every line under all plans; `null` where nothing does. */
function wayToShut(fact: FactKey, contract: Contract, asked: readonly Holds[]): GateTurned | null {
  if (fact !== 'startedAt') return anyOf(fact, (facts) => asked.every((holds) => holds(facts) === FALSE));
  const { start, end } = contract.term;
  return { to: { is: 'outside', values: [start, end] }, value: instantOf(end), example: end };
}

/** Any of some circumstances, beside those that there are. */
export function establishing({ circumstances }: Claim, any: readonly Unborne[]): GateTurned {
  const [first] = any as readonly [Unborne, ...Unborne[]];
  const value = [...(circumstances ?? []).filter(({ id }) => id !== first.id), first];
  return {
    to: { is: 'one-of', values: circumstancesNamed(any) },
    value,
    example: writtenCircumstances(value),
  };
}

/** What must be otherwise so that all holds that is asked of single facts; `null` where nothing does it. */
export type Opening = (lines: LineSet) => Changes | null;

/** Whether it holds already; the day must be one of the version's own. */
const isGateOpen = (claim: Claim, fact: FactKey, holds: Holds, { from, until }: Version): boolean =>
  holds(claim) === TRUE &&
  (fact !== 'startedAt' ||
    [beginsAt, lastOf].every((at) => isWithin(at(claim.startedAt as Moment), { from, until })));

/** What opens lines under a version of the contract, beside what else they ask. */
export function opening(claim: Claim, version: Version, plan: Plan): Opening {
  const made = new Map<string, Option>();
  const once = (option: Option): Option => {
    const key = JSON.stringify([option.fact, option.to]);
    const known = made.get(key) ?? option;
    made.set(key, known);
    return known;
  };
  const isClosed = plan.gates.some(({ fact, holds }) => fact === null && holds(claim) === FALSE);
  return (lines) => {
    const changes: Option[] = [];
    for (const fact of new Set(singlesIn(plan).map((single) => single.fact))) {
      const holds = askedOfFact(fact, plan, lines);
      if (isGateOpen(claim, fact, holds, version)) continue;
      const way = wayToOpen(fact, holds, claim, version);
      if (way === null) return null;
      changes.push(once({ fact, ...way }));
    }
    return isClosed ? null : changes;
  };
}

/** What moves the day into a version of the contract; nothing where it is there, or no rule asks it. */
export const movingDay = (claim: Claim, version: Version, plan: Plan): Changes =>
  singlesIn(plan).some(({ fact }) => fact === 'startedAt') &&
  !isGateOpen(claim, 'startedAt', askedOfFact('startedAt', plan), version)
    ? [{ fact: 'startedAt', ...dayWithin(version) }]
    : [];

/** Whether every line asks a fact by itself. Where its values shut some lines and others not, it is no gate. */
const isBeforeAll = (fact: FactKey, plan: Plan): boolean => {
  if (fact !== 'startedAt') return plan.gates.some((gate) => gate.fact === fact);
  const asked = singlesIn(plan).filter((single) => single.fact === fact);
  return asked.reduce((set, { lines }) => set & ~lines, (1 << plan.lines.length) - 1) === 0;
};

/** What would each shut every line out by itself, under all of some versions of the contract. */
export const shutting = (contract: Contract, plans: readonly Plan[]): Changes =>
  [...new Set(singlesIn(plans[0] as Plan).map(({ fact }) => fact))]
    .filter((fact) => plans.every((plan) => isBeforeAll(fact, plan)))
    .flatMap((fact): Option[] => {
      const asked = plans.map((plan) => askedOfFact(fact, plan));
      const way = wayToShut(fact, contract, asked);
      return way === null ? [] : [{ fact, ...way }];
    });

/** Whether something that stands before every line fails as it is. */
export const isShut = (claim: Claim, { gates }: Plan): boolean =>
  gates.some(({ holds }) => holds(claim) === FALSE);
