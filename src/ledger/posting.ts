import * as z from 'zod/mini';
import { HARMS, type Harm } from '../claim/vocabulary.js';
import { fact, id, instant, moment, money, oneOf } from '../input/formats.js';
import type { IssueCode } from '../input/issue.js';
import { type QuickReader, quickReader, UNSURE } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import { fenOf } from '../money/fen.js';
import { type RecordKind, version } from './record-kind.js';
import { type PostingStatus, STATUSES, SUBJECT_KINDS, type SubjectKind } from './vocabulary.js';
import { sameInstant, sameMoment, sameMoney } from './written.js';

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
  /** The line that pays. */
  readonly line: Line | null;
  readonly harm: Harm | null;
  /** What is due by the determination, in yuan, before limits. */
  readonly amount: string;
  /** Whether further facts can still add to the amount; until it is final, advances beyond it are not asked back. */
  readonly final: boolean;
  readonly status: PostingStatus;
}

/** Where something is due, it is known since when. */
const isDated = ({ amount, startedAt }: { amount: string; startedAt?: string | null | undefined }): boolean =>
  startedAt != null || !(fenOf(amount) > 0);

const fields = () =>
  z.strictObject({
    claim: id,
    version,
    event: fact(id),
    startedAt: fact(moment),
    reportedAt: fact(instant),
    subject: fact(z.strictObject({ kind: oneOf(SUBJECT_KINDS), id })),
    line: fact(oneOf(LINES)),
    harm: fact(oneOf(HARMS)),
    amount: money,
    final: z.optional(z.boolean()),
    status: oneOf(STATUSES),
  });

const schema = () =>
  fields().check((payload) => {
    if (isDated(payload.value)) return;
    const message = 'missing-key' satisfies IssueCode;
    payload.issues.push({ code: 'custom', message, path: ['startedAt'], input: payload.value.startedAt });
  });

const postingSchema = /* @__PURE__ */ schema();

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
  const { claim, version, event, startedAt, reportedAt, subject, line, harm, amount, final, status } = input;
  return {
    claim,
    version,
    event: event ?? null,
    startedAt: known(startedAt, sameMoment),
    reportedAt: known(reportedAt, sameInstant),
    subject: subject ? { kind: subject.kind, id: subject.id } : null,
    line: line ?? null,
    harm: harm ?? null,
    amount: sameMoney(amount),
    final: final ?? true,
    status,
  };
}

const quickReaderOfFields = () => quickReader(fields());

const quickFields = /* @__PURE__ */ quickReaderOfFields();

const quickly: QuickReader = (value) => {
  const input = quickFields(value);
  return input === UNSURE || isDated(input as PostingInput) ? input : UNSURE;
};

export const POSTING: RecordKind<Posting> = {
  schema: postingSchema,
  quickly,
  read: readPosting,
  keyOf: ({ claim }) => claim,
};
