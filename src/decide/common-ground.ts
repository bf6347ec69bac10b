import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Domains, Layout, Profile } from '../claim/profile.js';
import { HARMS, type Harm, LIABLE_PARTIES } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { compileCondition, type Decide } from '../logic/evaluate.js';
import type { Question, Resolved } from '../logic/resolve.js';
import { type Truth, truthOf, UNKNOWN } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import { type Asked, openAmong } from './loss-values.js';
import { factsOfState, tableOf } from './table.js';

/** A rule that stands before every line, and the fact that it asks; no fact where the contract leaves nothing to ask. */
export interface Gate {
  readonly fact: FactName | null;
  readonly holds: Decide<Claim>;
}

export function gateOf(condition: Resolved<Claim>, domains: Domains): Gate {
  const [question] = questionsIn(condition);
  const fact = (question?.fact as FactName | undefined) ?? null;
  const domain = fact === null ? undefined : domains[fact];
  if (fact === null || question !== condition || domain?.is !== 'beside')
    return { fact, holds: compileCondition(condition) };
  const { truthOf } = question as Question<Claim>;
  const holds = (claim: Claim) => {
    const value = claim[fact];
    return value === undefined || value === null ? UNKNOWN : truthOf(value);
  };
  return { fact, holds };
}

/** What stands before every line, and what is asked of the loss itself, in one state of knowledge. */
export interface CommonRow {
  /** The least of the gates, and of whether the loss itself is of the kind insured. */
  readonly truth: Truth;
  /** The facts for want of which a gate is open. */
  readonly open: readonly FactName[];
  /** What is asked of the loss, and not known. */
  readonly openLoss: readonly Asked[];
  /** The gates that the table leaves to be asked of the claim. */
  readonly beside: readonly Gate[];
}

/**
 * What the gates and the loss itself say together, by the claim's profile. Gates of what no table holds it leaves.
 */
export function commonGround(
  layout: Layout,
  gates: readonly Gate[],
  conditions: readonly Resolved<Claim>[],
  loss: Resolved<Claim>,
  asked: readonly Asked[],
  appraisal: Terms['appraisal'],
): (profile: Profile) => CommonRow {
  const insured = compileCondition(loss);
  const isBeside = (fact: string | null) => layout.domains[fact as string]?.is === 'beside';
  const ofHarm = asked
    .filter(({ harms }) => harms.length < HARMS.length)
    .map(({ open: { fact }, harms }) => ({
      id: `sums of ${fact}`,
      fact: 'harm',
      truthOf: (harm: unknown) => truthOf(harms.includes(harm as Harm)),
    }));
  const ofParty = asked
    .filter(({ parties }) => parties.length < LIABLE_PARTIES.length)
    .map(({ open: { fact }, parties }) => ({
      id: `sums of ${fact}`,
      fact: 'liableParty',
      truthOf: (party: unknown) => truthOf((parties as readonly unknown[]).includes(party)),
    }));
  const questions = [...conditions, loss]
    .flatMap((condition) => [...questionsIn(condition)])
    .filter(({ fact }) => !isBeside(fact));
  const { standard } = appraisal;
  const ofGrade = asked.some(({ open }) => standard !== undefined && open.fact === 'disabilityGrade')
    ? [
        {
          id: 'appraisal-standard',
          fact: 'disabilityStandard',
          truthOf: (value: unknown) => truthOf(value === standard),
        },
      ]
    : [];
  const watched = asked.map(({ open }) => open.fact);
  return tableOf(
    layout,
    [...questions, ...ofHarm, ...ofParty, ...ofGrade],
    watched,
    (state, columns): CommonRow => {
      const facts = factsOfState(state, columns);
      const isLeft = ({ fact }: Gate): boolean => isBeside(fact);
      const said = gates.filter((gate) => !isLeft(gate));
      const truths = said.map(({ holds }) => holds(facts));
      const openLoss = openAmong(asked, facts, appraisal);
      const left = gates.filter(isLeft);
      return {
        truth: Math.min(insured(facts), ...truths) as Truth,
        open: said.flatMap(({ fact }, i) => (truths[i] === UNKNOWN ? (fact as FactName) : [])),
        openLoss,
        beside: left,
      };
    },
  ).of;
}
