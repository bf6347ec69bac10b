import type { DocumentId } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import { keyAt } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, underEach } from '../contract/parse.js';
import type { Terms } from '../contract/terms.js';
import type { AskFirst, Material, MaterialFact, RestingFact } from '../decide/material.js';
import { issuersOf, type Ways, waysTo, waysToTell } from '../decide/ways.js';
import { deepFreeze } from '../input/freeze.js';
import { type Edition, lastWord } from '../law/edition.js';
import { dutiesIn } from '../law/in-edition.js';
import { PAPERS } from '../law/papers.js';
import { excludedIn } from './excluded-in.js';
import { restingOf } from './resting.js';

/** What has to be shown: a fact, or of the contract's exclusions one circumstance. */
interface Wanted {
  readonly fact: RestingFact;
  readonly circumstance: Circumstance | null;
  readonly ways: Ways;
}

function askFirstIn(edition: Edition, { division }: Claim): AskFirst | null {
  const duty = dutiesIn(edition).find(({ id }) => id === 'advance-claims');
  return duty === undefined
    ? null
    : { institutions: duty.of, unit: division?.unit ?? null, clause: duty.clause };
}

/** What the notice says of a paper, unless that was repealed. */
function saidOf(paper: DocumentId, edition: Edition): Pick<Material, 'basis' | 'clause'> {
  const { clause, issuers } = PAPERS[paper];
  if (clause === undefined || lastWord(edition, ({ clauses }) => clauses[clause]) === null)
    return { basis: 'practice', clause: null };
  return { basis: issuers.length === 0 ? 'contract' : 'notice', clause };
}

/** The papers by which all is shown: what is wanted already where that will do, else the usual ones. */
function papersFor(wanted: readonly Wanted[]): ReadonlyMap<DocumentId, readonly Wanted[]> {
  const papers = new Map<DocumentId, Wanted[]>();
  for (const each of wanted) {
    const { usual } = each.ways;
    const wantedAlready = usual.filter((one) => one.every((paper) => papers.has(paper)));
    for (const paper of [...wantedAlready, ...usual].slice(0, 1).flat())
      papers.set(paper, [...(papers.get(paper) ?? []), each]);
  }
  return papers;
}

/** A fact once, though a paper tells of several circumstances. */
function factsOf(paper: DocumentId, wanted: readonly Wanted[]): readonly MaterialFact[] {
  return [...new Set(wanted.map(({ fact }) => fact))].map((fact) => {
    const own = wanted.filter((each) => each.fact === fact);
    const circumstances = own.flatMap(({ circumstance }) => circumstance ?? []);
    const others = own
      .flatMap(({ ways: { usual, others } }) => [...usual, ...others])
      .filter((way) => !way.includes(paper));
    const instead = [...new Map(others.map((way) => [`${way}`, way])).values()];
    return { ...fact, ...(circumstances.length > 0 && { circumstances }), instead };
  });
}

/**
 * The papers that a claim takes: for every fact that its result rests on or waits for, established or not, what attests it in
 * this case, who issues it, where to ask first (四（三）) and who brings it. A paper stands once, with all its facts; what cannot
 * be in this case is not asked for. A claim that is payable has its list as well. The notice names next to no papers: what is
 * only customary says so (`basis`), and no determination turns on a paper.
 *
 * @throws `InvalidInputError` where the claim or the contract breaks the format, or where a sum due would exceed 2^53 fen.
 * @example
 * ```ts
 * const [first] = materials(claim, contract);
 * first?.paper; // 'disaster-certificate'
 * first?.facts.map(({ fact }) => fact); // ['incident.startedAt', 'incident.division', 'incident.peril']
 * first?.broughtBy; // 'authority'
 * ```
 * @since 0.1.0
 */
export function materials(
  claim: Claim | ClaimInput,
  contract: Contract | ContractInput,
): readonly Material[] {
  const checked = claimFrom(claim);
  const signed = contractFrom(contract);
  const { explanation, facts } = restingOf(checked, signed);
  const [{ edition }] = underEach(signed, checked, ({ terms }): Terms => terms);
  const wanted = facts.flatMap((fact): readonly Wanted[] => {
    if (fact.fact !== 'loss.circumstances')
      return [{ fact, circumstance: null, ways: waysTo(keyAt(fact.fact), checked) }];
    return excludedIn(explanation, checked).map((circumstance) => ({
      fact,
      circumstance,
      ways: waysToTell(circumstance, checked),
    }));
  });
  const askFirst = askFirstIn(edition, checked);
  return deepFreeze(
    [...papersFor(wanted)].map(([paper, own]): Material => {
      const { broughtBy } = PAPERS[paper];
      return {
        paper,
        issuers: issuersOf(paper, checked, edition),
        askFirst: broughtBy === 'insurers' ? null : askFirst,
        broughtBy,
        ...saidOf(paper, edition),
        facts: factsOf(paper, own),
      };
    }),
  );
}
