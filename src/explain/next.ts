import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Determination } from '../decide/determination.js';
import { departmentRule, type Office } from '../law/4-2-departments.js';
import type { DutyId } from '../law/4-5-duties.js';
import type { InstitutionId } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import { dutiesIn, officeFor, responsibility } from '../law/in-edition.js';
import type { NextAction } from '../law/next-action.js';
import type { ExplainedLine, NextStep } from './explanation.js';
import { inClauseOrder } from './in-order.js';

/** The duties of the notice that a step carries out. */
const DUTY_OF = {
  'help-with-formalities': 'help-with-formalities',
  'serve-claim': 'decide-claim',
  'move-forward': 'advance-claims',
  consult: 'consult-on-disputes',
  'handle-complaint': 'handle-complaints',
  supervise: 'supervise-claims-service',
} as const satisfies Record<Exclude<NextAction, 'coordinate'>, DutyId>;

/** Why it is theirs: the rules that say so, and their clauses. */
interface StepGround {
  readonly rules: readonly string[];
  readonly clauses: readonly ClauseId[];
}

const OF_DUTY: StepGround = { rules: [], clauses: [] };

const stepBy = (
  action: NextAction,
  by: readonly InstitutionId[],
  { rules, clauses }: StepGround,
  duty: DutyId | null = null,
): NextStep => ({
  action,
  by,
  rules,
  duty,
  clauses: inClauseOrder(clauses),
});

const groundOf = (work: 'office' | 'supervision', { clause }: Office): StepGround => ({
  rules: [departmentRule(work)],
  clauses: [clause],
});

/** Who is responsible for the lines that pay, or while none does, for those that may come to; and the clauses that say so. */
export function responsibleInClaim(
  claim: Claim,
  terms: Terms,
  lines: readonly ExplainedLine[],
): StepGround & { readonly departments: readonly InstitutionId[] } {
  const paying = lines.filter(({ status }) => status === 'pays');
  const mayPay = lines.filter(({ status }) => status === 'open' || status === 'covers');
  const found = (paying.length > 0 ? paying : mayPay).flatMap(
    ({ line }) => responsibility(line, claim.peril ?? 'other', terms) ?? [],
  );
  return {
    departments: [...new Set(found.flatMap(({ departments }) => departments))],
    rules: [
      ...new Set(
        found.flatMap(({ rule, basis }) =>
          basis === 'crowd-crush' ? [rule, departmentRule(basis)] : [rule],
        ),
      ),
    ],
    clauses: inClauseOrder(found.map(({ clause }) => clause)),
  };
}

/** What can still be done, and by whom: what the notice makes somebody's duty. It gives no times. */
export function nextSteps(
  { outcome }: Determination,
  claim: Claim,
  terms: Terms,
  lines: readonly ExplainedLine[],
): readonly NextStep[] {
  const { departments, ...ground } = responsibleInClaim(claim, terms, lines);
  const { edition } = terms;
  /** A duty, carried out by those on whom it lies unless others are named; none where it was lifted. */
  const duty = (
    action: keyof typeof DUTY_OF,
    by?: readonly InstitutionId[],
    { rules, clauses }: StepGround = OF_DUTY,
  ): readonly NextStep[] =>
    dutiesIn(edition)
      .filter(({ id }) => id === DUTY_OF[action])
      .map(({ id, of, clause }) => stepBy(action, by ?? of, { rules, clauses: [clause, ...clauses] }, id));
  const help = departments.length === 0 ? [] : duty('help-with-formalities', departments, ground);
  const dispute = [...duty('consult', ['insurers']), ...duty('handle-complaint')];
  if (outcome === 'declined') {
    const [office, supervisor] = [officeFor('office', edition), officeFor('supervision', edition)];
    return [
      ...dispute,
      stepBy('coordinate', [office.department], groundOf('office', office)),
      ...duty('supervise', [supervisor.department], groundOf('supervision', supervisor)),
    ];
  }
  const serve = duty(outcome === 'payable' ? 'serve-claim' : 'move-forward');
  return [...serve, ...help, ...dispute];
}
