import type { DocumentId } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import { ATTESTATION, FACTS } from '../claim/fact-rows.js';
import { type AnyPath, FACT_NAMES, type FactName, pathTo } from '../claim/facts.js';

/** The fact at a path, if there is one. */
export const factNamed = (path: string): FactName | undefined =>
  path.startsWith('loss.conditions.') ? 'conditions' : FACT_NAMES.find((fact) => pathTo(fact) === path);

/** Whether a paper can attest a fact in the case of a claim. */
export function canAttest(document: DocumentId, path: AnyPath, { kind }: Claim): boolean {
  const fact = factNamed(path);
  if (fact === undefined) return false;
  const { of } = FACTS[fact];
  return (
    (of === 'incident' || of === 'loss' || of === kind) &&
    ATTESTATION[fact].some((one) => one.document === document)
  );
}

