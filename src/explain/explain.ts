import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import { mustBeFew } from '../contract/few.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, isBetweenVersions, underEach, underEvery } from '../contract/parse.js';
import type { Version } from '../contract/versions.js';
import { adjudicate, adjudicateUnder } from '../decide/adjudicate.js';
import type { Determination } from '../decide/determination.js';
import { codeOf } from '../input/code.js';
import { deepFreeze } from '../input/freeze.js';
import { readGiven } from '../input/given.js';
import type { ClauseId } from '../law/clause-ids.js';
import { LOCALES, type Locale } from '../law/edition-words.js';
import { LINE_CLAUSE } from '../law/line-ids.js';
import { COVERAGE_LINES } from '../law/lines.js';
import { nodesIn } from '../logic/trace.js';
import { statementsIn } from '../logic/why.js';
import { instantText } from '../time/instant.js';
import { amountSteps, lineSteps, shareSteps } from './amount-steps.js';
import type { ExplainedLine, Explanation } from './explanation.js';
import { inClauseOrder } from './in-order.js';
import { nextSteps, responsibleInClaim } from './next.js';
import { reasonsFor } from './reasons.js';
import type { Versions } from './redecide.js';
import { lineStatusOf } from './status.js';
import { treeOf } from './tree.js';

function linesOf(claim: Claim, { terms }: Version, determination: Determination): readonly ExplainedLine[] {
  return COVERAGE_LINES.map((line) => {
    const tree = treeOf(line, claim, terms);
    const status = lineStatusOf(line, claim, terms, determination);
    const canPay = tree.truth !== false;
    const steps = canPay ? lineSteps(line.id, claim, terms) : [];
    return { line: line.id, clause: LINE_CLAUSE[line.id], status, tree, steps };
  });
}

/**
 * Every clause that took part. Where nothing is due for good, those of the reasons that were enough; else of the conditions
 * that decided each line of this kind of loss, of the sums, and of who is responsible.
 */
function clausesUsed(
  { determination, lines, amount, shares, reasons }: Omit<Explanation, 'clauses'>,
  responsible: readonly ClauseId[],
): readonly ClauseId[] {
  if (determination.outcome === 'declined')
    return inClauseOrder(reasons.sufficient.flatMap(({ clauses }) => clauses));
  const reached = lines.filter(({ status }) => status !== 'other-kind');
  const deciding = reached.flatMap(({ tree, status }) =>
    status === 'not-insured'
      ? statementsIn(tree).slice(0, 1)
      : nodesIn(tree).filter(({ decides }) => decides),
  );
  const steps = [...reached.flatMap((line) => line.steps), ...amount, ...shares];
  return inClauseOrder([
    ...deciding.flatMap(({ clause }) => clause ?? []),
    ...steps.map(({ clause }) => clause),
    ...responsible,
  ]);
}

/** Explains a claim under one version of its contract. */
function explainUnder(claim: Claim, version: Version, versions: Versions, locale: Locale): Explanation {
  const { contract, terms } = version;
  const determination = adjudicateUnder(claim, version);
  const lines = linesOf(claim, version, determination);
  const { term, insurers, remainder, limits, exclusions, conditions, readings, chosen } = contract;
  const explained = {
    locale,
    kind: claim.kind,
    determination,
    terms: { term, insurers, remainder, limits, exclusions, conditions, readings, chosen },
    lines,
    amount: amountSteps(determination, claim, terms),
    shares: determination.line === null ? [] : shareSteps(determination, contract),
    reasons: reasonsFor(claim, terms, versions, determination, lines),
    next: nextSteps(determination, claim, terms, lines),
  };
  const clauses = clausesUsed(explained, responsibleInClaim(claim, terms, lines).clauses);
  const { amends, id } = terms.edition;
  return { ...explained, clauses, ...(amends === null ? {} : { edition: id }) };
}

const ANY_DAY = { startedAt: null };

/** From when to when a version is in effect, where there are others, and what was amended. */
function versionShown(
  { endorsement, from, until }: Version,
  contract: Contract,
): Required<Pick<Explanation, 'version'>> {
  const version = { endorsement, from: instantText(from), until: instantText(until) };
  const editions = new Set(underEvery(contract, ANY_DAY, ({ terms }) => terms.edition));
  if (editions.size === 1) return { version };
  return { version: { ...version, amended: contract.endorsements ? ['contract', 'notice'] : ['notice'] } };
}

/** While the day is unknown, a claim is explained under every version: first under one by which something may come to be due. */
function explainUndated(claim: Claim, contract: Contract, locale: Locale): Explanation {
  mustBeFew(underEvery(contract, claim, (version) => version));
  const told = underEvery(contract, claim, (version) => ({
    explained: {
      ...explainUnder(claim, version, (_, of) => [of(version)], locale),
      ...versionShown(version, contract),
    } as Explanation,
    terms: version.terms,
  }));
  const all = told.map(({ explained }) => explained);
  const place = Math.max(
    all.findIndex(({ determination: { outcome } }) => outcome === 'pending'),
    0,
  );
  const first = all[place] as Explanation;
  const determination = adjudicate(claim, contract);
  const { terms } = told[place] as (typeof told)[number];
  return {
    ...first,
    determination,
    next: nextSteps(
      determination,
      claim,
      terms,
      all.flatMap(({ lines }) => lines),
    ),
    clauses: inClauseOrder(all.flatMap(({ clauses }) => clauses)),
    otherwise: all.filter((_, i) => i !== place),
  };
}

/**
 * Explains a determination: for every line what was asked, what was found and what came of it; how the amount is worked out;
 * which facts decided; and what can still be done, by whom. Plain, frozen data in codes; `fileNote` writes it
 * out, and `explainAsSvg` draws it. Under a contract with endorsements it is explained by the terms of the day of the loss; while
 * that day is unknown, by the terms of every version that may apply (`otherwise`).
 *
 * @param options `locale`: the language in which it is written where no other is asked for; 中文 (`zh-CN`) by default.
 * @throws `InvalidInputError` where the claim or the contract breaks the format, where there is no such locale, where a
 * sum due would exceed 2^53 fen, or where the day of the loss is unknown and more than 12 versions may apply (`too-many-versions`).
 * @example
 * ```ts
 * const { lines, reasons } = explain(claim, contract, { locale: 'en' });
 * lines.map(({ status }) => status); // ['pays', 'open', 'not-covered', 'not-covered', 'other-kind']
 * reasons.decisive[0]?.without.outcome; // 'pending'
 * ```
 * @since 0.1.0
 */
export function explain(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
  options: { readonly locale?: Locale | undefined } = {},
): Explanation {
  const named = readGiven('options', options, (given) => given.locale);
  const locale = codeOf('options', LOCALES, named ?? LOCALES[0], 'locale');
  const checked = claimFrom(claim);
  const signed = contractFrom(contract);
  if (isBetweenVersions(signed, checked)) return deepFreeze(explainUndated(checked, signed, locale));
  const [explanation] = underEach(signed, checked, (version) => ({
    ...explainUnder(checked, version, (facts, of) => underEach(signed, facts, of), locale),
    ...(isBetweenVersions(signed, ANY_DAY) ? versionShown(version, signed) : {}),
  }));
  return deepFreeze(explanation);
}
