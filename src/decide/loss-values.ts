import type { Claim } from '../claim/claim.js';
import { FACT_VALUES, type FiniteFact } from '../claim/facts.js';
import { HARMS, type Harm, LIABLE_PARTIES, type LiableParty } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import { AREA_BOUND, MAX_ROOMS } from '../input/formats.js';
import { type PayoutFacts, READERS } from '../law/sum.js';
import type { AskedFact } from '../logic/asked-in.js';
import type { Resolved } from '../logic/resolve.js';
import { questionsIn } from '../logic/walk.js';
import { exactFrom, exactOf } from '../money/exact.js';
import { MAX_FEN } from '../money/fen.js';
import { LEFT_OPEN, type OpenFact } from './completions.js';
import { ALL_LINES, type LineSet } from './line-set.js';

/** A sum that an amount grows with: nothing and the most show whether it makes any difference. */
const LEAST_AND_MOST = [0, MAX_FEN];

/** Whole units are worth the same each, so one and two show whether their number makes any difference. */
const WHOLE = [/* @__PURE__ */ exactOf('1'), /* @__PURE__ */ exactOf('2')];

/** So small that no rate makes half a fen of it. */
const SPECK = /* @__PURE__ */ exactOf('0.00000000000000000001');

/** So large that every rate makes a fen of it. */
const SQUARE_METRE = /* @__PURE__ */ exactOf('1');

/** The facts that a sum asks. */
export type AskedBySums = readonly AskedFact<PayoutFacts>[];

/** Quantities at which each amount just reaches its limit, while every lower amount stays below it. */
const atLimits = (asking: AskedBySums) =>
  asking
    .flatMap(({ upTo }) => upTo)
    .filter(({ amount, limit }) => amount > 0 && limit > 0)
    .map(({ amount, limit }) => exactFrom(limit - 0.5, amount));

/** Values that stand for all of a fact, by how the sums ask it; of a fact that no sum asks, all. */
function valuesOf(fact: OpenFact['fact'], asking: AskedBySums): readonly unknown[] {
  const [first] = asking;
  const all: readonly unknown[] | undefined = FACT_VALUES[fact as FiniteFact];
  if (first === undefined || first.as === 'choice')
    return all ?? (first as AskedBySums[number]).values.map(Number);
  if (first.as === 'amount') return LEAST_AND_MOST;
  return fact === 'rooms' ? WHOLE : [SPECK, ...atLimits(asking), SQUARE_METRE];
}

/** More than there can be. */
const MOST = {
  rooms: /* @__PURE__ */ exactOf(/* @__PURE__ */ String(MAX_ROOMS)),
  area: /* @__PURE__ */ exactOf(AREA_BOUND),
};

/** Values with which most is due: of what is taken off, nothing. */
function mostWith(
  fact: OpenFact['fact'],
  asking: AskedBySums,
  values: readonly unknown[],
): readonly unknown[] {
  const [first] = asking;
  if (first?.as === 'amount') return [first.isWorth ? 0 : MAX_FEN];
  return first?.as === 'quantity' && first.upTo.length > 0 ? [MOST[fact as keyof typeof MOST]] : values;
}

/** An unknown fact with all values that stand for it, and those with which most is due. */
function openOf(fact: OpenFact['fact'], asking: AskedBySums): OpenFact {
  const values = valuesOf(fact, asking);
  const isCounted = asking.some(({ as }) => as === 'quantity');
  const isUnbounded = isCounted && asking.every(({ upTo }) => upTo.length === 0);
  return {
    fact,
    values: asking.some(({ isWorth }) => isWorth) ? [LEFT_OPEN, ...values] : values,
    most: mostWith(fact, asking, values),
    isUnbounded,
  };
}

/** A fact that sets whether a loss is insured, or what is due. */
export interface Asked {
  readonly open: OpenFact;
  /** The harms under which it matters. */
  readonly harms: readonly Harm[];
  /** The states of a liable party under which it matters. */
  readonly parties: readonly LiableParty[];
  /** The lines for which it matters. */
  readonly lines: LineSet;
}

/** Whether a fact is of the loss itself. */
const isOfLoss = (fact: string): boolean => fact === 'missingCertified' || Object.hasOwn(READERS, fact);

/** The facts that the sums of some lines ask, each with values that stand for all. */
export function askedBy(sums: readonly AskedBySums[], byParty: readonly AskedBySums[]): readonly Asked[] {
  const partiesOf = (fact: string) =>
    byParty.flat().flatMap((each) => (each.fact === fact ? (each.under as readonly LiableParty[]) : []));
  const facts = new Set(sums.flat().map(({ fact }) => fact));
  return [...facts].map((fact) => {
    const inSums = sums.map((asking) => asking.filter((each) => each.fact === fact));
    const asking = inSums.flat();
    return {
      open: openOf(fact, asking),
      parties: LIABLE_PARTIES.filter((party) => fact === 'liableParty' || partiesOf(fact).includes(party)),
      harms: HARMS.filter((harm) => fact === 'harm' || asking.some(({ under }) => under.includes(harm))),
      lines: inSums.reduce<LineSet>((set, own, i) => (own.length > 0 ? set | (1 << i) : set), 0),
    };
  });
}

/** The same with the facts by which a loss is of the kind that is insured; the harms under which it asks them are left out. */
export function askedOf(loss: Resolved<Claim>, paid: readonly Asked[]): readonly Asked[] {
  const inLoss = new Set([...questionsIn(loss)].map(({ fact }) => fact as OpenFact['fact']).filter(isOfLoss));
  const ofLoss = [...inLoss].map((fact): Asked => {
    const known = paid.find(({ open }) => open.fact === fact);
    const alone = { open: openOf(fact, []), parties: LIABLE_PARTIES, harms: fact === 'harm' ? HARMS : [] };
    return { ...(known ?? alone), lines: ALL_LINES };
  });
  return [...ofLoss, ...paid.filter(({ open }) => !inLoss.has(open.fact))];
}

/** Whether a fact matters under a harm; while that is not known, what only some harms ask may come to matter. */
export const isAskedUnder = ({ harms }: Asked, harm: Claim['harm']): boolean =>
  harm === undefined || harm === null || harms.includes(harm);

/** The same of what is known of a liable party. */
const isAskedOf = ({ parties }: Asked, party: Claim['liableParty']): boolean =>
  party === undefined || party === null || parties.includes(party);

/** What is asked of a loss, and not known; a grade by another standard than the contract's is not. */
export const openAmong = (
  all: readonly Asked[],
  claim: Claim,
  { standard }: Terms['appraisal'],
): readonly Asked[] =>
  all.filter((each) => {
    const { fact } = each.open;
    const isOtherwise =
      fact === 'disabilityGrade' && standard !== undefined && claim.disabilityStandard !== standard;
    return (
      (isOtherwise || claim[fact] === undefined || claim[fact] === null) &&
      isAskedUnder(each, claim.harm) &&
      isAskedOf(each, claim.liableParty)
    );
  });
