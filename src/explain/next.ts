import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import type { DutyId } from '../law/4-5-duties.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import { dutiesIn, officeFor, responsibility } from '../law/in-edition.js';
import type { NextAction } from '../law/next-action.js';
import type { ExplainedLine, NextStep } from './explanation.js';
import { inOrder } from './in-order.js';

/** The duties of the notice that a step carries out. */
const DUTY_OF = {
  'help-with-formalities': 'assign-person',
  'serve-claim': 'decide-claim',
  'move-forward': 'advance-claims',
  consult: 'consult-on-disputes',
  'handle-complaint': 'handle-complaints',
  supervise: 'supervise-claims-service',
} as const satisfies Record<Exclude<NextAction, 'establish' | 'coordinate'>, DutyId>;

const stepBy = (
  action: NextAction,
  by: readonly InstitutionId[],
  clauses: readonly ClauseId[],
): NextStep => ({ action, by, clauses: inOrder(clauses), fact: null, state: null, attestation: [] });

/** Who is responsible for the lines that pay, or while none does, for those that may come to; and the clauses that say so. */
export function responsibleFor(
  claim: Claim,
  terms: Terms,
  lines: readonly ExplainedLine[],
): { readonly departments: readonly InstitutionId[]; readonly clauses: readonly ClauseId[] } {
  const paying = lines.filter(({ status }) => status === 'pays');
  const mayPay = lines.filter(({ status }) => status === 'open' || status === 'covers');
  const found = (paying.length > 0 ? paying : mayPay).flatMap(
    ({ line }) => responsibility(line, claim.peril ?? 'other', terms) ?? [],
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
  const { edition } = terms;
  /** A duty, carried out by those on whom it lies unless others are named; none where it was lifted. */
  const duty = (
    action: keyof typeof DUTY_OF,
    by?: readonly InstitutionId[],
    others: readonly ClauseId[] = [],
  ): readonly NextStep[] =>
    dutiesIn(edition)
      .filter(({ id }) => id === DUTY_OF[action])
      .map(({ of, clause }) => stepBy(action, by ?? of, [clause, ...others]));
  const help = departments.length === 0 ? [] : duty('help-with-formalities', departments, clauses);
  const dispute = [...duty('consult', ['insurers']), ...duty('handle-complaint')];
  if (outcome === 'declined') {
    const [office, supervisor] = [officeFor('office', edition), officeFor('supervision', edition)];
    return [
      ...dispute,
      stepBy('coordinate', [office.department], [office.clause]),
      ...duty('supervise', [supervisor.department], [supervisor.clause]),
    ];
  }
  const serve = duty(outcome === 'payable' ? 'serve-claim' : 'move-forward');
  return [...establish, ...serve, ...help, ...dispute];
}
