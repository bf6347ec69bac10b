import type { AttestingBody, DocumentId } from '../claim/attestation.js';
import type { Claim } from '../claim/claim.js';
import { ATTESTATION } from '../claim/fact-rows.js';
import type { AnyPath, FactName } from '../claim/facts.js';
import type { Determination } from '../decide/determination.js';
import { factNamed } from './can-attest.js';
import type { WantedPaper } from './letter.js';

/** TEMPORARY until materials land. */
export const wantedIn = ({ missing }: Determination): readonly WantedPaper[] =>
  missing.map(({ fact, attestation }) => ({
    documents: attestation.slice(0, 1).map(({ document }) => document),
    by: attestation.slice(0, 1).map(({ by }) => by),
    broughtBy: fact === 'loss.circumstances' ? 'insurers' : 'claimant',
    facts: [fact],
  }));

/** The papers that may show a fact in the case of a claim, and who issues them. */
export const papersTo = (
  path: AnyPath,
  _claim: Claim,
  _explanation: unknown,
): readonly { document: DocumentId; by: readonly AttestingBody[] }[] =>
  ATTESTATION[factNamed(path) as FactName].slice(0, 2).map(({ document, by }) => ({ document, by: [by] }));
