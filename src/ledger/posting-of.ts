import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import { type ConditionPath, FACT_PATH, type FactPath } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Determination, Outcome } from '../decide/determination.js';
import { codeIn, dueText, id } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, inArguments, refuse } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { LINES } from '../law/line-ids.js';
import { momentText } from '../time/moment.js';
import { type Posting, readPosting } from './posting.js';

const OUTCOMES = ['payable', 'pending', 'declined'] as const satisfies readonly Outcome[];

const CONDITION = /^loss\.conditions\.[A-Za-z0-9_-]{1,200}$/;

const anyPath = () =>
  z.union([
    codeIn(Object.values(FACT_PATH) as [FactPath, ...FactPath[]]),
    z.string().check(z.regex(CONDITION, { abort: true })) as unknown as z.ZodMiniType<
      ConditionPath,
      ConditionPath
    >,
  ]);

/** Of a determination only what is used; it came from the library, so whatever else it holds is not checked again. */
export const decidedFields = () => ({
  claim: id,
  contract: id,
  outcome: codeIn(OUTCOMES),
  amount: dueText,
  atMost: z.nullable(dueText),
  line: z.nullable(codeIn(LINES)),
  missing: z.array(z.object({ fact: anyPath() })),
});

const schema = () => {
  const { claim, contract, amount, atMost, line, missing } = decidedFields();
  return z.object({ claim, contract, amount, atMost, line, missing });
};

const determinationSchema = /* @__PURE__ */ schema();

const subjectOf = ({ kind, subjectId }: Claim): Posting['subject'] =>
  subjectId == null ? null : { kind: kind === 'person' ? 'person' : 'household', id: subjectId };

/**
 * What a claim and its determination come to, as an open posting to be entered in a ledger. To withdraw a claim, post it
 * again as a later version with `status: 'withdrawn'`; to reopen it, as a version later still. A host that keeps receipts adds the
 * hash of this one, and a note if it likes: `{ ...posting, receipt: hash, note }`.
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
  const {
    claim: decided,
    missing,
    ...due
  } = inArgument('determination', () => parse(determinationSchema, determination, (is) => is));
  if (decided !== checked.id) inArgument('determination', () => refuse('claim', 'other-record', 'string'));
  const posting: Posting = {
    claim: checked.id,
    version,
    event: checked.incidentId ?? null,
    startedAt: checked.startedAt == null ? null : momentText(checked.startedAt),
    reportedAt: null,
    subject: subjectOf(checked),
    house: checked.houseId ?? null,
    harm: checked.harm ?? null,
    ...due,
    final: missing.length === 0,
    status: 'open',
    receipt: null,
    note: null,
  };
  return deepFreeze(inArguments(() => readPosting(posting)));
}
