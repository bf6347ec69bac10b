import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { responsibility } from '../law/4-2-departments.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { ExplainedLine, NextAction, NextStep } from './explanation.js';
import { inOrder } from './in-order.js';

const duty = (action: NextAction, by: readonly InstitutionId[], ...clauses: ClauseId[]): NextStep => ({
  action,
  by,
  clauses,
  fact: null,
  state: null,
  attestation: [],
});

/** Who is responsible for the lines that pay, or while none does, for those that may come to; and the clauses that say so. */
export function responsibleFor(
  claim: Claim,
  { readings }: Terms,
  lines: readonly ExplainedLine[],
): { readonly departments: readonly InstitutionId[]; readonly clauses: readonly ClauseId[] } {
  const paying = lines.filter(({ status }) => status === 'pays');
  const mayPay = lines.filter(({ status }) => status === 'open' || status === 'covers');
  const found = (paying.length > 0 ? paying : mayPay).flatMap(
    ({ line }) => responsibility(line, claim.peril ?? 'other', readings['crowd-crush']) ?? [],
  );
  return {
    departments: [...new Set(found.flatMap(({ departments }) => departments))],
    clauses: inOrder(found.map(({ clause }) => clause)),
  };
}

/** What can still be done, and by whom: the missing facts, and what the notice makes somebody's duty. It gives no times. */
export function nextSteps(
  { outcome, missing }: Determination,
  claim: Claim,
  terms: Terms,
  lines: readonly ExplainedLine[],
): readonly NextStep[] {
  const { departments, clauses } = responsibleFor(claim, terms, lines);
  const establish = missing.map(
    ({ fact, state, clauses: asking, attestation }): NextStep => ({
      action: 'establish',
      by: [...new Set(attestation.map(({ by }) => by))],
      clauses: asking,
      fact,
      state,
      attestation,
    }),
  );
  const help =
    departments.length === 0
      ? []
      : [duty('help-with-formalities', departments, ...inOrder(['4.2-1', ...clauses]))];
  const dispute = [duty('consult', ['insurers'], '5.2-4'), duty('handle-complaint', ['insurers'], '4.4-5')];
  if (outcome === 'declined') {
    const above = [
      duty('coordinate', ['leading-group-office'], '4.1-2'),
      duty('supervise', ['insurance-regulator'], '4.2-row8', '5.2-5'),
    ];
    return [...dispute, ...above];
  }
  const serve =
    outcome === 'payable'
      ? duty('serve-claim', ['insurers'], '4.4-3')
      : duty('move-forward', ['streets-and-towns'], '4.3-2');
  return [...establish, serve, ...help, ...dispute];
}
