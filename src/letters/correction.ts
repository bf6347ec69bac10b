import type { Claim } from '../claim/claim.js';
import { FACT_NAMES, type FactKey, factValue, pathTo } from '../claim/facts.js';
import { writtenFact } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import { adjudicate } from '../decide/adjudicate.js';
import type { ChangedFact, Correction } from './letter.js';
import type { EarlierChecked } from './options.js';

/** All facts of the two claims, the contract's own conditions one by one. */
const factsOf = (...claims: readonly Claim[]): readonly FactKey[] =>
  FACT_NAMES.flatMap((name): readonly FactKey[] =>
    name === 'conditions'
      ? [...new Set(claims.flatMap(({ conditions }) => Object.keys(conditions ?? {})))]
          .toSorted()
          .map((id): FactKey => `conditions.${id}`)
      : [name],
  );

const stated = (claim: Claim, fact: FactKey) =>
  factValue(claim, fact) === undefined ? undefined : writtenFact(claim, fact);

/** What is otherwise than in an earlier letter. */
export function correctionOf(earlier: EarlierChecked, claim: Claim, contract: Contract): Correction {
  const { outcome, amount } = adjudicate(earlier.claim, earlier.contract);
  const facts = factsOf(earlier.claim, claim).flatMap((fact): readonly ChangedFact[] => {
    const [before, now] = [stated(earlier.claim, fact), stated(claim, fact)];
    if (JSON.stringify(before) === JSON.stringify(now)) return [];
    return [
      {
        fact: pathTo(fact),
        ...(before !== undefined && { before }),
        ...(now !== undefined && { now }),
      },
    ];
  });
  const terms = JSON.stringify(earlier.contract) !== JSON.stringify(contract);
  return { issued: earlier.issued, outcome, amount, facts, terms };
}
