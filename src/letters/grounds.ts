import { FACT_GUIDE, FACTS } from '../claim/fact-rows.js';
import { type AnyPath, FACT_NAMES, type FactName, pathTo } from '../claim/facts.js';
import type { FactNature } from '../claim/guide.js';
import type { Explanation, SufficientReason } from '../explain/explanation.js';
import { PAPERS } from '../law/papers.js';
import type { RefusalGround } from './letter.js';
import type { PaperReliedOn } from './options.js';

const AT_PATH = /* @__PURE__ */ new Map<string, FactName>(
  /* @__PURE__ */ FACT_NAMES.map((fact) => [pathTo(fact), fact]),
);

const factAt = (path: AnyPath): FactName => AT_PATH.get(path) ?? 'conditions';

/** How open to dispute a fact is: least what nobody can change, then what a body decided, then findings; most what accuses. */
const DISPUTE: Readonly<Record<FactNature, number>> = { fixed: 1, conduct: 2, evidence: 3 };

const disputeOver = (path: AnyPath): number => {
  const fact = factAt(path);
  return FACTS[fact].value === 'circumstances' ? 4 : DISPUTE[FACT_GUIDE[fact].nature];
};

const disputed = ({ facts }: SufficientReason): number =>
  Math.max(0, ...facts.map(({ fact }) => disputeOver(fact)));

const papersFor = ({ facts }: SufficientReason, papers: readonly PaperReliedOn[]) =>
  papers.filter(({ establishes }) => facts.some(({ fact }) => establishes.includes(fact)));

const isShown = (path: AnyPath, papers: readonly PaperReliedOn[]): boolean =>
  papers.some(({ establishes }) => establishes.includes(path));

/** What accuses, and what insurers themselves may attest: their own judgement, until a paper says it. */
const needsPaper = (path: AnyPath): boolean =>
  FACTS[factAt(path)].value === 'circumstances' ||
  FACT_GUIDE[factAt(path)].attestedBy.flat().some((paper) => PAPERS[paper].broughtBy === 'insurers');

/** The reasons of a refusal, sorted by what may be done with them. */
export interface SortedGrounds {
  /** What the letter gives, the least disputable first. */
  readonly stated: readonly RefusalGround[];
  /** What stays in the file, since no paper establishes it. */
  readonly reserved: readonly RefusalGround[];
}

/**
 * Every reason that papers establish; where none is, those that rest on nobody's judgement. The rest is reserved: what accuses,
 * or is the insurer's own finding, is said only with its paper.
 */
export function groundsOf(
  { reasons }: Pick<Explanation, 'reasons'>,
  papers: readonly PaperReliedOn[],
): SortedGrounds {
  const all = reasons.sufficient
    .map((reason): RefusalGround => ({ ...reason, papers: papersFor(reason, papers) }))
    .toSorted((a, b) => disputed(a) - disputed(b) || a.facts.length - b.facts.length);
  const established = all.filter(({ facts }) => facts.every(({ fact }) => isShown(fact, papers)));
  const statable = all.filter(({ facts }) =>
    facts.every(({ fact }) => isShown(fact, papers) || !needsPaper(fact)),
  );
  const stated = established.length > 0 ? established : statable;
  return { stated, reserved: all.filter((ground) => !stated.includes(ground)) };
}
