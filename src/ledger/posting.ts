import * as z from 'zod/mini';
import { HARMS, type Harm } from '../claim/vocabulary.js';
import type { Contract } from '../contract/contract.js';
import { codeIn, dueText, hash, id, instant, moment, orUnknown, passage } from '../input/formats.js';
import { type IssueCode, issueOf, refuseFor } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { type QuickReader, quickReader, UNSURE } from '../input/quick.js';
import { LINES, type Line } from '../law/line-ids.js';
import { fenOf } from '../money/fen.js';
import { readEachOf, recordKind, sameInstant, sameMoment, sameMoney, version } from './record-kind.js';

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
  /** Id of the contract that it was decided under: the books of another contract refuse it. */
  readonly contract: string;
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
  /** Hash of the receipt of its determination, where the host keeps one. */
  readonly receipt: string | null;
  /** What the host notes beside it, in 1 to 2000 characters: why it was withdrawn, who decided. No personal data. */
  readonly note: string | null;
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

const fieldsUnder = <C extends z.ZodMiniType<string | undefined>>(contract: C) =>
  z.strictObject({
    claim: id,
    version,
    contract,
    event: orUnknown(id),
    startedAt: orUnknown(moment),
    reportedAt: orUnknown(instant),
    subject: orUnknown(z.strictObject({ kind: codeIn(SUBJECT_KINDS), id })),
    house: orUnknown(id),
    line: orUnknown(codeIn(LINES)),
    harm: orUnknown(codeIn(HARMS)),
    amount: dueText,
    atMost: orUnknown(dueText),
    final: z.optional(z.boolean()),
    status: codeIn(POSTING_STATUSES),
    receipt: orUnknown(hash),
    note: orUnknown(passage),
  });

/** How postings are read: by their fields, then by what these together must say. */
function readerOf<C extends z.ZodMiniType<string | undefined>>(contract: C) {
  const fields = fieldsUnder(contract);
  const quickFields = quickReader(fields);
  const quickly: QuickReader = (value) => {
    const input = quickFields(value);
    const isWhole =
      input !== UNSURE && Object.values(BROKEN).every(([, isBroken]) => !isBroken(input as Amounts));
    return isWhole ? input : UNSURE;
  };
  const schema = fields.check(({ value, issues }) => {
    for (const [key, [message, isBroken]] of Object.entries(BROKEN))
      if (isBroken(value)) issues.push({ code: 'custom', message, path: [key], input: value });
  });
  return { schema, quickly };
}

const POSTED = /* @__PURE__ */ readerOf(id);

/** What version 0.1.0 stored names no contract: it is that of its ledger. */
const STORED = /* @__PURE__ */ readerOf(/* @__PURE__ */ z.optional(id));

/**
 * A posting as a host writes it: what is left out is unknown, and the amount is final unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PostingInput = z.input<typeof POSTED.schema>;

type StoredPosting = z.input<typeof STORED.schema>;

const known = (text: string | null | undefined, same: (text: string) => string): string | null =>
  text == null ? null : same(text);

/** Postings of one contract share the text of its id. */
const readUnder =
  (id: string) =>
  (input: StoredPosting): Posting => {
    const { claim, version, contract = id, event, startedAt, reportedAt, subject, house, line, harm } = input;
    const { final = true, status, receipt, note } = input;
    const amount = sameMoney(input.amount);
    return {
      claim,
      version,
      contract: contract === id ? id : contract,
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
      status,
      receipt: receipt ?? null,
      note: note ?? null,
    };
  };

/** Reads a posting by itself. */
export const readPosting = (posting: PostingInput): Posting =>
  parse(POSTED.schema, posting, readUnder(posting.contract), POSTED.quickly);

export const POSTING = { schema: POSTED.schema, keyOf: ({ claim }: Posting): string => claim } as const;

/** Reads postings for the books of a contract; those of another are refused. */
function readPostingsBy({ schema, quickly }: typeof POSTED | typeof STORED, records: unknown, id: string) {
  const postings = readEachOf(records, recordKind(schema, readUnder(id), POSTING.keyOf, quickly));
  refuseFor(
    postings.flatMap(({ contract }, i) =>
      contract === id ? [] : [issueOf(`${i}.contract`, 'other-record', 'string')],
    ),
  );
  return postings;
}

export const readPostings = (records: unknown, { id }: Contract): readonly Posting[] =>
  readPostingsBy(POSTED, records, id);

/** The same of what a ledger was stored as. */
export const readStoredPostings = (records: unknown, { id }: Contract): readonly Posting[] =>
  readPostingsBy(STORED, records, id);
