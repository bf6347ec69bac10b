import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import { type ConditionPath, FACT_PATH, type FactPath } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import { HARMS, type Harm } from '../claim/vocabulary.js';
import type { Determination, Outcome } from '../decide/determination.js';
import { codeIn, id, instant, moment, moneyText, orUnknown } from '../input/formats.js';
import { deepFreeze } from '../input/freeze.js';
import { type IssueCode, inArgument, inArguments, refuse } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { type QuickReader, quickReader, UNSURE } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import { fenOf } from '../money/fen.js';
import { momentText } from '../time/moment.js';
import { recordKind, sameInstant, sameMoment, sameMoney, version } from './record-kind.js';

export const SUBJECT_KINDS = ['person', 'household'] as const;

/**
 * Who a claim pays for: one person, or one household.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const POSTING_STATUSES = ['open', 'withdrawn'] as const;

/**
 * `withdrawn`: nothing is due for now. A later version with `open` reopens the claim.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PostingStatus = (typeof POSTING_STATUSES)[number];

/**
 * The person or household that a claim pays for, by the host's pseudonymous key.
 *
 * @since 0.1.0
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/**
 * What a claim comes to in one version: a determination, entered in a ledger. A later version supersedes.
 *
 * @since 0.1.0
 */
export interface Posting {
  /** Id of the claim. */
  readonly claim: string;
  /** A whole number from 1 to 100,000. */
  readonly version: number;
  /** The occurrence that the claim belongs to; a claim without one stands for itself. */
  readonly event: string | null;
  /** When the disaster, accident or act began; must be known where something is due. */
  readonly startedAt: string | null;
  /** When the claim was reported: its place in the register. A claim without it takes its place by `startedAt`. */
  readonly reportedAt: string | null;
  /** `null` where the id is not known; such claims are never taken for the same person's or household's. */
  readonly subject: Subject | null;
  /** The house of a household; without one the household stands for it. */
  readonly house: string | null;
  /** The line that pays. */
  readonly line: Line | null;
  readonly harm: Harm | null;
  /** What is due by the determination, in yuan, before limits. */
  readonly amount: string;
  /** The most that further facts can make of it, in yuan; `null` where nothing bounds it, or where that was not said. */
  readonly atMost: string | null;
  /** Whether further facts can still add to the amount; until it is final, advances beyond it are not asked back. */
  readonly final: boolean;
  readonly status: PostingStatus;
}

interface Amounts {
  readonly amount: string;
  readonly startedAt?: string | null | undefined;
  readonly atMost?: string | null | undefined;
}

/** What the fields of a posting alone do not tell: where something is due, it is known since when; and no more is due than can be. */
const BROKEN: Readonly<Record<'startedAt' | 'atMost', readonly [IssueCode, (posting: Amounts) => boolean]>> =
  {
    startedAt: ['missing-key', ({ amount, startedAt }) => startedAt == null && fenOf(amount) > 0],
    atMost: ['below-amount', ({ amount, atMost }) => atMost != null && fenOf(atMost) < fenOf(amount)],
  };

const fields = () =>
  z.strictObject({
    claim: id,
    version,
    event: orUnknown(id),
    startedAt: orUnknown(moment),
    reportedAt: orUnknown(instant),
    subject: orUnknown(z.strictObject({ kind: codeIn(SUBJECT_KINDS), id })),
    house: orUnknown(id),
    line: orUnknown(codeIn(LINES)),
    harm: orUnknown(codeIn(HARMS)),
    amount: moneyText,
    atMost: orUnknown(moneyText),
    final: z.optional(z.boolean()),
    status: codeIn(POSTING_STATUSES),
  });

const fieldsSchema = /* @__PURE__ */ fields();

const postingSchema = /* @__PURE__ */ fieldsSchema.check(({ value, issues }) => {
  for (const [key, [message, isBroken]] of Object.entries(BROKEN))
    if (isBroken(value)) issues.push({ code: 'custom', message, path: [key], input: value });
});

/**
 * A posting as a host writes it: what is left out is unknown, and the amount is final unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PostingInput = z.input<typeof postingSchema>;

const known = (text: string | null | undefined, same: (text: string) => string): string | null =>
  text == null ? null : same(text);

function readPosting(input: PostingInput): Posting {
  const { claim, version, event, startedAt, reportedAt, subject, house, line, harm, final = true } = input;
  const amount = sameMoney(input.amount);
  return {
    claim,
    version,
    event: event ?? null,
    startedAt: known(startedAt, sameMoment),
    reportedAt: known(reportedAt, sameInstant),
    subject: subject ? { kind: subject.kind, id: subject.id } : null,
    house: house ?? null,
    line: line ?? null,
    harm: harm ?? null,
    amount,
    atMost: final ? amount : known(input.atMost, sameMoney),
    final,
    status: input.status,
  };
}

const quickFields = /* @__PURE__ */ quickReader(fieldsSchema);

const quickly: QuickReader = (value) => {
  const input = quickFields(value);
  const isWhole =
    input !== UNSURE && Object.values(BROKEN).every(([, isBroken]) => !isBroken(input as Amounts));
  return isWhole ? input : UNSURE;
};

export const POSTING = /* @__PURE__ */ recordKind(postingSchema, readPosting, ({ claim }) => claim, quickly);

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
  amount: moneyText,
  atMost: z.nullable(moneyText),
  line: z.nullable(codeIn(LINES)),
  missing: z.array(z.object({ fact: anyPath() })),
});

const schema = () => {
  const { claim, amount, atMost, line, missing } = decidedFields();
  return z.object({ claim, amount, atMost, line, missing });
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
  };
  return deepFreeze(inArguments(() => parse(postingSchema, posting, readPosting)));
}
