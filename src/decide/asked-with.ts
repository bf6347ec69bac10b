import type { Claim } from '../claim/claim.js';
import { HARMS, LIABLE_PARTIES, type LiableParty } from '../claim/vocabulary.js';
import { compileCondition } from '../logic/evaluate.js';
import { type Resolved, withFacts } from '../logic/resolve.js';
import { FALSE } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import { LEFT_OPEN } from './completions.js';
import type { Asked } from './loss-values.js';

const asks = (condition: Resolved<Claim>, fact: string): boolean =>
  [...questionsIn(condition)].some((question) => question.fact === fact);

/** What is asked of the loss, where the rules ask of it as well. */
export function askedWith(
  { open, harms, parties, lines }: Asked,
  loss: Resolved<Claim>,
  sentences: readonly Resolved<Claim>[],
): Asked {
  const asking = sentences.reduce((set, each, i) => (asks(each, open.fact) ? set | (1 << i) : set), 0);
  if (asking !== 0) {
    const values = [LEFT_OPEN, ...open.values.filter((value) => value !== LEFT_OPEN)];
    return { open: { ...open, values }, harms: HARMS, parties: LIABLE_PARTIES, lines: lines | asking };
  }
  const under = HARMS.filter((harm) => harms.includes(harm) || asks(withFacts(loss, { harm }), open.fact));
  if (parties.length === LIABLE_PARTIES.length) return { open, harms: under, parties, lines };
  // Where no line covers with a party, nothing is asked of that party.
  const coveredWith = (liableParty: LiableParty) =>
    sentences.some(
      (each, i) => (lines >> i) & 1 && compileCondition(each)({ liableParty } as Claim) !== FALSE,
    );
  return { open, harms: under, parties: parties.filter(coveredWith), lines };
}
