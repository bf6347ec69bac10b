import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import { FACT_PATH, type FactPath } from '../claim/facts.js';
import { claimFrom } from '../claim/parse.js';
import type { ClaimInput } from '../claim/schema.js';
import type { Determination } from '../decide/determination.js';
import { InvalidInputError } from '../input/error.js';
import { id, money, oneOf } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { issueOf } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { LINES } from '../law/line-ids.js';
import { momentText } from '../time/moment.js';
import { POSTING, type Posting } from './posting.js';

/** Of a determination only what a posting takes; it came from the library, so whatever else it holds is not checked again. */
const schema = () => {
  const fact = oneOf(Object.values(FACT_PATH) as [FactPath, ...FactPath[]]);
  return z.object({
    claim: id,
    amount: money,
    line: z.nullable(oneOf(LINES)),
    missing: z.array(z.object({ fact })),
  });
};

const determinationSchema = /* @__PURE__ */ schema();

const subjectOf = ({ kind, subjectId }: Claim): Posting['subject'] =>
  subjectId == null ? null : { kind: kind === 'person' ? 'person' : 'household', id: subjectId };

/**
 * What a claim and its determination come to, as an open posting to be entered in a ledger. To withdraw a claim, post it
 * again as a later version with `status: 'withdrawn'`; to reopen it, as a version later still.
 *
 * @param version A whole number from 1 to 100,000.
 * @throws `InvalidInputError` where the claim or the determination breaks the format, where the determination is of another
 * claim, or where the version is no such number.
 * @example
 * ```ts
 * const { amount, line, harm, status } = postingOf(claim, determination, 1);
 * [amount, line, harm, status]; // ['100000.00', 'natural-disaster', 'death', 'open']
 * ```
 * @since 0.1.0
 */
export function postingOf(claim: Claim | ClaimInput, determination: Determination, version: number): Posting {
  const checked = claimFrom(claim);
  const { amount, line, missing, claim: decided } = parse(determinationSchema, determination, (is) => is);
  if (decided !== checked.id) throw new InvalidInputError([issueOf('claim', 'other-record', 'string')]);
  const posting: Posting = {
    claim: checked.id,
    version,
    event: checked.incidentId ?? null,
    startedAt: checked.startedAt == null ? null : momentText(checked.startedAt),
    reportedAt: null,
    subject: subjectOf(checked),
    line,
    harm: checked.harm ?? null,
    amount,
    final: missing.length === 0,
    status: 'open',
  };
  return deepFreeze(parse(POSTING.schema, posting, (input) => POSTING.read(input as never)));
}
