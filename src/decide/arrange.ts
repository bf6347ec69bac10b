import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Domains } from '../claim/profile.js';
import { allOf, type Resolved } from '../logic/resolve.js';
import { conjunctsOf, questionsIn } from '../logic/walk.js';
import type { LineSet } from './line-set.js';
import { refusal } from './table.js';

/** What some lines ask: each before every line, of the loss itself, and in its own sentence. */
export interface LineConditions {
  readonly incident: readonly Resolved<Claim>[];
  readonly loss: Resolved<Claim>;
  readonly own: readonly Resolved<Claim>[];
}

/** A condition of one fact that only some lines ask. */
export interface Bound {
  readonly fact: FactName;
  readonly condition: Resolved<Claim>;
  readonly lines: LineSet;
}

/** The same, by what its parts depend on: no fact is asked in two places, but those of the loss in a line's own sentence. */
export interface Arrangement extends LineConditions {
  readonly bound: readonly Bound[];
}

const factsOf = (conditions: readonly Resolved<Claim>[]): readonly FactName[] =>
  conditions.flatMap((each) => [...new Set([...questionsIn(each)].map(({ fact }) => fact as FactName))]);

/**
 * Arranges what lines ask, so that what stands before every line asks a fact each that nothing else asks, and the loss none but
 * its own; the rest goes with each line. There, conditions of facts that no table holds are set apart.
 *
 * @param lossFacts The facts that set whether a loss is insured, and what is paid.
 * @throws Error where such a condition asks another fact as well, naming rule and fact.
 */
export function arrange(
  { incident, loss, own }: LineConditions,
  lossFacts: readonly FactName[],
  domains: Domains,
): Arrangement {
  const isApart = factsOf([loss]).every((fact) => lossFacts.includes(fact));
  const all = [...factsOf([...incident, loss, ...own]), ...lossFacts];
  const isGate = (condition: Resolved<Claim>): boolean => {
    const [fact, ...others] = factsOf([condition]);
    return others.length === 0 && all.filter((other) => other === fact).length <= 1;
  };
  const shared = [...incident.filter((condition) => !isGate(condition)), ...(isApart ? [] : [loss])];
  const bound = new Map<Resolved<Claim>, Bound>();
  const sentences = own.map((sentence, i) =>
    allOf(
      [...shared, sentence].flatMap(conjunctsOf).filter((condition) => {
        const facts = factsOf([condition]);
        const fact = facts.find((each) => domains[each]?.is === 'beside');
        if (fact === undefined) return true;
        const [question] = [...questionsIn(condition)].filter((each) => each.fact === fact);
        if (facts.length > 1)
          throw refusal(question?.id as string, fact, 'no other fact may be asked with it');
        const lines = (bound.get(condition)?.lines ?? 0) | (1 << i);
        bound.set(condition, { fact, condition, lines });
        return false;
      }),
    ),
  );
  return {
    incident: incident.filter(isGate),
    loss: isApart ? loss : allOf([]),
    own: sentences,
    bound: [...bound.values()],
  };
}
