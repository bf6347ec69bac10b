import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { FactValue } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import type { Version } from '../contract/versions.js';
import type { Plan } from '../decide/plan.js';
import { FALSE, TRUE } from '../logic/truth.js';
import { type Place, placeOf, UNITS } from '../territory/place.js';
import { isWithin } from '../time/beijing.js';
import { type Instant, instantOf, instantText } from '../time/instant.js';
import { beginsAt, type Moment } from '../time/moment.js';
import type { ChangeTarget } from './change.js';
import type { Changes, Option } from './option.js';

type Way = readonly [ChangeTarget, FactValue];

/** What a fact that stands before every line would have to be, and an example. */
interface Ways {
  /** For the lines to open under a version of the contract. */
  readonly open: (claim: Claim, version: Version, plan: Plan) => Way;
  /** For every line to close under some versions; `null` where nothing closes them all. */
  readonly shut: (claim: Claim, contract: Contract, plans: readonly Plan[]) => Way | null;
}

/** Outside 綦江 and 万盛: 巴南区. */
const ELSEWHERE = '500113';

const insideOf = ({ gates }: Plan): readonly string[] =>
  UNITS.map(({ code }) => code).filter((code) => {
    const facts = { division: placeOf(code) as Place } as Claim;
    return gates.every(({ fact, holds }) => fact !== 'division' || holds(facts) === TRUE);
  });

/** An instant as the contract writes it, if it is one of its term; else as Beijing writes it. */
const textOf = (at: Instant, { term: { start, end } }: Contract): string =>
  [start, end].find((text) => instantOf(text) === at) ?? instantText(at);

const WAYS: Readonly<Record<string, Ways>> = {
  division: {
    open: (_claim, _version, plan) => {
      const inside = insideOf(plan);
      return [{ is: 'one-of', values: inside }, inside[0] as string];
    },
    shut: (_claim, _contract, plans) => [
      { is: 'none-of', values: [...new Set(plans.flatMap(insideOf))] },
      ELSEWHERE,
    ],
  },
  startedAt: {
    open: (_, { from, until, contract }) => {
      const values = [textOf(from, contract), textOf(until, contract)] as const;
      return [{ is: 'within', values }, values[0]];
    },
    shut: (_, { term: { start, end } }) => [{ is: 'outside', values: [start, end] }, end],
  },
  causedByIncident: {
    open: () => [{ is: 'one-of', values: [true] }, true],
    shut: () => [{ is: 'one-of', values: [false] }, false],
  },
};

const option = (fact: FactName, [to, example]: Way): Option => ({ fact, value: undefined, to, example });

/** Whether a gate stands open already; the day must be one of the version's own. */
const isOpen = (claim: Claim, { fact, holds }: Plan['gates'][number], { from, until }: Version): boolean =>
  holds(claim) === TRUE &&
  (fact !== 'startedAt' || isWithin(beginsAt(claim.startedAt as Moment), { from, until }));

/** What must be otherwise so that everything holds that stands before every line, under a version of the contract. */
export const opening = (claim: Claim, version: Version, plan: Plan): Changes =>
  plan.gates.flatMap((gate): Option[] =>
    isOpen(claim, gate, version)
      ? []
      : [option(gate.fact as FactName, (WAYS[gate.fact as FactName] as Ways).open(claim, version, plan))],
  );

/** What would each shut every line out by itself, under all of some versions of the contract. */
export const shutting = (claim: Claim, contract: Contract, plans: readonly Plan[]): Changes =>
  (plans[0] as Plan).gates.flatMap(({ fact }): Option[] => {
    const way = fact && (WAYS[fact] as Ways).shut(claim, contract, plans);
    return way ? [option(fact as FactName, way)] : [];
  });

/** Whether something that stands before every line fails as it is. */
export const isShut = (claim: Claim, { gates }: Plan): boolean =>
  gates.some(({ holds }) => holds(claim) === FALSE);
