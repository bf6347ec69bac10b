import type { Attestation, AttestingBody, DocumentId } from '../claim/attestation.js';
import { CIRCUMSTANCE_ATTESTED_BY } from '../claim/circumstances.js';
import type { Claim } from '../claim/claim.js';
import { FACT_GUIDE } from '../claim/fact-rows.js';
import { conditionOf, type FactKey, type FactName } from '../claim/facts.js';
import type { Way } from '../claim/guide.js';
import { CIRCUMSTANCES_OF, type Circumstance } from '../claim/vocabulary.js';
import type { Terms } from '../contract/terms.js';
import type { Edition } from '../law/edition.js';
import { officeFor } from '../law/in-edition.js';
import { PAPERS, type Where } from '../law/papers.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../logic/truth.js';

/** Whether a claim is such a one, as far as its facts are known. */
const fits = (claim: Claim, where: Where = {}): Truth =>
  Object.entries(where).reduce<Truth>((sofar, [fact, values]) => {
    const value = claim[fact as keyof Where];
    const own = value == null ? UNKNOWN : (values as readonly unknown[]).includes(value) ? TRUE : FALSE;
    return Math.min(sofar, own) as Truth;
  }, TRUE);

/** Those that surely fit; where none does, those that may. */
function fitting<T>(all: readonly T[], fit: (each: T) => Truth): readonly T[] {
  const surely = all.filter((each) => fit(each) === TRUE);
  return surely.length > 0 ? surely : all.filter((each) => fit(each) === UNKNOWN);
}

/** Who issues a paper in the case of a claim. Nobody: the contract says by whom. */
export const issuersOf = (paper: DocumentId, claim: Claim, edition: Edition): readonly AttestingBody[] => [
  ...new Set(
    fitting(PAPERS[paper].issuers, ({ where }) => fits(claim, where)).map((issuer) =>
      'by' in issuer ? issuer.by : officeFor(issuer.office, edition).department,
    ),
  ),
];

/** Whether there can be a paper in the case of a claim, and somebody to issue it. */
function mayBe(paper: DocumentId, claim: Claim): Truth {
  const { where, issuers } = PAPERS[paper];
  const issued = issuers.length === 0 ? [TRUE] : issuers.map((issuer) => fits(claim, issuer.where));
  return Math.min(fits(claim, where), Math.max(...issued)) as Truth;
}

const papersIn = (way: Way): readonly DocumentId[] => (typeof way === 'string' ? [way] : way);

const isSpecific = (papers: readonly DocumentId[]): boolean =>
  papers.every((paper) => PAPERS[paper].where !== undefined);

/** Papers of such a case in particular before those of any; where it is open which case it is, the first that may be one. */
function possible(ways: readonly Way[], claim: Claim): Ways {
  const fit = (papers: readonly DocumentId[]) =>
    Math.min(...papers.map((paper) => mayBe(paper, claim))) as Truth;
  const found = fitting(ways.map(papersIn), fit);
  const specific = found.filter(isSpecific);
  const usual = specific.length > 0 ? specific : found;
  const others = found.filter((way) => !usual.includes(way));
  return found.every((way) => fit(way) === TRUE)
    ? { usual, others }
    : { usual: usual.slice(0, 1), others: [] };
}

/** Ways to establish a fact, each the papers that do so together. */
export interface Ways {
  /** What is asked for, the most usual first. */
  readonly usual: readonly (readonly DocumentId[])[];
  /** What would do as well. */
  readonly others: readonly (readonly DocumentId[])[];
}

const attestedBy = (fact: FactKey): readonly Way[] =>
  FACT_GUIDE[conditionOf(fact) === null ? (fact as FactName) : 'conditions'].attestedBy;

/** The ways to establish a fact in the case of a claim. */
export const waysTo = (fact: FactKey, claim: Claim): Ways => possible(attestedBy(fact), claim);

/** The same of a circumstance that a contract excludes. */
export const waysToTell = (circumstance: Circumstance, claim: Claim): Ways =>
  possible(CIRCUMSTANCE_ATTESTED_BY[circumstance], claim);

/** Whether a paper can attest a fact in the case of a claim: it is one of the ways, and there may be such a paper. */
export function canAttest(paper: DocumentId, fact: FactKey, claim: Claim): boolean {
  const ways = fact === 'circumstances' ? Object.values(CIRCUMSTANCE_ATTESTED_BY).flat() : attestedBy(fact);
  return ways.some((way) => papersIn(way).includes(paper)) && mayBe(paper, claim) !== FALSE;
}

/** The circumstances of this kind of loss that a contract excludes from any line. */
const excludedUnder = (
  { exclusions }: Pick<Terms, 'exclusions'>,
  { kind }: Claim,
): readonly Circumstance[] => {
  const excluded = new Set(Object.values(exclusions).flatMap((all) => all.map(({ id }) => id)));
  return CIRCUMSTANCES_OF[kind].filter((each) => excluded.has(each));
};

/** Who may show a fact in the case of a claim, and by which papers; what the contract says by what to show, the insurers know. */
export function attestationFor(fact: FactKey, claim: Claim, terms: Terms): readonly Attestation[] {
  const told =
    fact === 'circumstances' ? excludedUnder(terms, claim).map((each) => waysToTell(each, claim)) : [];
  const ways = told.length > 0 ? told : [waysTo(fact, claim)];
  const papers = new Set(ways.flatMap(({ usual, others }) => [...usual, ...others].flat()));
  return [...papers].flatMap((document): readonly Attestation[] => {
    const issuers = issuersOf(document, claim, terms.edition);
    return (issuers.length > 0 ? issuers : (['insurers'] as const)).map((by) => ({ by, document }));
  });
}
