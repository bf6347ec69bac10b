import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import type { Plan } from '../decision/plan.js';
import { FALSE, TRUE } from '../logic/truth.js';
import { type Place, placeOf } from '../territory/place.js';
import { UNITS } from '../territory/units.js';
import type { ChangeTarget, FactValue } from './change.js';
import type { Changes, Option } from './option.js';

/** What a fact that stands before every line would have to be, and an example, for the line to open or to close. */
type Ways = (
  claim: Claim,
  contract: Contract,
  plan: Plan,
) => { readonly [Way in 'open' | 'shut']: readonly [ChangeTarget, FactValue] };

/** Outside 綦江 and 万盛: 巴南区. */
const ELSEWHERE = '500113';

const WAYS: Readonly<Record<string, Ways>> = {
  division: (_claim, _contract, { gates }) => {
    const inside = UNITS.map(({ code }) => code).filter((code) => {
      const facts = { division: placeOf(code) as Place } as Claim;
      return gates.every(({ fact, holds }) => fact !== 'division' || holds(facts) === TRUE);
    });
    return {
      open: [{ is: 'one-of', values: inside }, inside[0] as string],
      shut: [{ is: 'none-of', values: inside }, ELSEWHERE],
    };
  },
  startedAt: (_, { term: { start, end } }) => ({
    open: [{ is: 'within', values: [start, end] }, start],
    shut: [{ is: 'outside', values: [start, end] }, end],
  }),
  circumstances: ({ kind, circumstances }, _, { terms }) => {
    const excluded = terms.exclusions[kind];
    const others = (circumstances ?? []).filter((each) => !excluded.includes(each));
    return {
      open: [{ is: 'none-of', values: excluded }, others],
      shut: [{ is: 'one-of', values: excluded }, [...others, ...excluded.slice(0, 1)]],
    };
  },
  causedByIncident: () => ({
    open: [{ is: 'one-of', values: [true] }, true],
    shut: [{ is: 'one-of', values: [false] }, false],
  }),
};

function optionsFor(way: 'open' | 'shut', claim: Claim, contract: Contract, plan: Plan): Changes {
  const wanted = way === 'open' ? TRUE : FALSE;
  return plan.gates.flatMap(({ fact, holds }): Option[] => {
    if (fact === null || holds(claim) === wanted) return [];
    const [to, example] = (WAYS[fact] as Ways)(claim, contract, plan)[way];
    return [{ fact, value: undefined, to, example }];
  });
}

/** What must be otherwise so that everything holds that stands before every line. */
export const opening = (claim: Claim, contract: Contract, plan: Plan): Changes =>
  optionsFor('open', claim, contract, plan);

/** What would each shut every line out by itself. */
export const shutting = (claim: Claim, contract: Contract, plan: Plan): Changes =>
  optionsFor('shut', claim, contract, plan);
