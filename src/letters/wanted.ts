import type { Claim } from '../claim/claim.js';
import { type AnyPath, type FactKey, keyAt } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import { claimOnly } from '../claim/write.js';
import type { Contract } from '../contract/contract.js';
import { issuersOf, waysTo, waysToTell } from '../decide/ways.js';
import { materials } from '../explain/materials.js';
import { knownFacts } from '../explain/redecide.js';
import type { Edition } from '../law/edition.js';
import type { WantedPaper } from './letter.js';
import type { PaperReliedOn } from './options.js';

/**
 * The papers that a claim takes, but for those that show only what others have shown already. That nothing excludes the loss is for the
 * insurers to see to; once they have, nobody is asked for a paper on it.
 */
export const wantedFor = (
  claim: Claim,
  contract: Contract,
  papers: readonly PaperReliedOn[],
): readonly WantedPaper[] =>
  materials(claim, contract).flatMap(({ paper, issuers, broughtBy, facts }): readonly WantedPaper[] => {
    const open = facts.filter(
      ({ fact, state }) =>
        state !== 'established' ||
        (fact !== 'loss.circumstances' && !papers.some(({ establishes }) => establishes.includes(fact))),
    );
    if (open.length === 0) return [];
    const agreed = open.flatMap(({ text }) => text ?? []);
    return [
      {
        document: paper,
        by: issuers,
        broughtBy,
        facts: open.map(({ fact }) => fact),
        ...(agreed.length > 0 && { agreed }),
      },
    ];
  });

/** A claim of which one fact is not known. */
const without = (claim: Claim, fact: FactKey): Claim =>
  claimFrom(
    claimOnly(
      claim,
      knownFacts(claim).filter((other) => other !== fact),
    ),
  );

/** The usual paper that may show a fact otherwise than it is taken to be, and who issues it. */
export function papersAgainst(
  path: AnyPath,
  claim: Claim,
  edition: Edition,
): readonly Pick<WantedPaper, 'document' | 'by'>[] {
  const fact = keyAt(path);
  const open = without(claim, fact);
  const established = claim.circumstances ?? [];
  const ways =
    fact === 'circumstances' ? established.map(({ id }) => waysToTell(id, open)) : [waysTo(fact, open)];
  const documents = new Set(ways.flatMap(({ usual }) => usual.slice(0, 1).flat()));
  return [...documents].map((document) => ({ document, by: issuersOf(document, open, edition) }));
}
