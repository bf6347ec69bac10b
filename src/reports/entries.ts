import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import type { AnyPath } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Determination, Outcome } from '../decide/determination.js';
import { readEach } from '../input/entries.js';
import { FEW_ENTRIES, MAX_ENTRIES } from '../input/expected.js';
import { codeIn, instant, moneyText } from '../input/formats.js';
import { type Issue, inArgument, issueOf, refuse, taken, within } from '../input/issue.js';
import { attempted, type ParseResult, safeParse } from '../input/parse.js';
import { type QuickReader, quickReader, UNSURE } from '../input/quick.js';
import type { Line } from '../law/line-ids.js';
import { PAYMENT_KINDS, type Payment, signedAmount } from '../ledger/money.js';
import { decidedFields } from '../ledger/posting-of.js';
import { type Fen, fenOf } from '../money/fen.js';
import { isWithin, type Span } from '../time/beijing.js';
import { type Instant, instantOf } from '../time/instant.js';
import { addedExactly } from './sums.js';

/**
 * A claim with what was decided on it.
 *
 * @since 0.1.0
 */
export interface DecidedClaim {
  readonly claim: Claim | ClaimInput;
  readonly determination: Determination;
}

const schema = () => z.strictObject({ determination: z.object(decidedFields()) });

const recordSchema = /* @__PURE__ */ schema();

type Written = z.output<typeof recordSchema>;

const quickRecord = /* @__PURE__ */ quickReader(recordSchema);

/** Takes of a record what the schema looks at, and reads that; what is odd may throw, and is left to the schema. */
const quickly: QuickReader = (input) => {
  const { determination, ...rest } = input as Written;
  const { missing, claim, contract, outcome, amount, atMost, line } = determination;
  if (!Array.isArray(missing) || !(missing.length <= 100)) return UNSURE;
  const facts = missing.map(({ fact }) => ({ fact }));
  return quickRecord({
    ...rest,
    determination: { claim, contract, outcome, amount, atMost, line, missing: facts },
  });
};

/** A decided claim that was checked. */
interface ReadDecision extends Written {
  readonly claim: Claim;
}

/** The parts of an entry: its own properties, each read once. */
type EntryParts = Readonly<Partial<Record<'claim' | 'determination' | 'payments', unknown>>>;

const refused = (...issues: readonly Issue[]): ParseResult<never> => ({ success: false, issues });

/** Takes an entry apart, and hands its parts on. */
export const ofParts =
  <V>(read: (parts: EntryParts) => ParseResult<V>) =>
  (entry: unknown): ParseResult<V> => {
    const parts = attempted(() =>
      taken(entry, (object) => (Reflect.ownKeys(object).length > MAX_ENTRIES ? null : { ...object })),
    );
    if (!parts.success) return parts;
    return parts.data === null ? refused(issueOf('', 'too-large', 'object', FEW_ENTRIES)) : read(parts.data);
  };

/** Reads a part of an entry. */
const readPart = <V>(key: keyof EntryParts, read: () => V): ParseResult<V> =>
  attempted(() => within(key, read));

const issuesIn = (...parts: readonly ParseResult<unknown>[]): readonly Issue[] =>
  parts.flatMap((part) => (part.success ? [] : part.issues));

/** Reads a decided claim; `contract` is the id that the determination should carry, `null` where any will do. */
export function readDecided(
  { claim, ...rest }: EntryParts,
  contract: string | null,
): ParseResult<ReadDecision> {
  const read = readPart('claim', () => claimFrom(claim as Claim));
  const record = safeParse(recordSchema, rest, (value) => value, quickly);
  if (!read.success || !record.success) return refused(...issuesIn(read, record));
  const { determination } = record.data;
  const foreign = [
    ...(determination.claim === read.data.id ? [] : ['claim']),
    ...(contract === null || determination.contract === contract ? [] : ['contract']),
  ];
  if (foreign.length > 0) {
    return refused(...foreign.map((key) => issueOf(`determination.${key}`, 'other-record', 'string')));
  }
  return { success: true, data: { claim: read.data, determination } };
}

/**
 * Money that went out on a claim, or came back: of a payment in a ledger what the reports use.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ReportPayment = Pick<Payment, 'kind' | 'paidAt' | 'amount'>;

/** When money moved on a claim, and how much; below zero where it came back. */
export interface Movement {
  readonly at: Instant;
  readonly fen: Fen;
}

const paymentSchema = /* @__PURE__ */ z.strictObject({
  kind: /* @__PURE__ */ codeIn(PAYMENT_KINDS),
  paidAt: instant,
  amount: moneyText,
});

const quickPayment = /* @__PURE__ */ quickReader(paymentSchema);

const movementOf = (payment: ReportPayment): Movement => ({
  at: instantOf(payment.paidAt),
  fen: signedAmount(payment),
});

/** Reads the payments of an entry; throws where there is no list (an empty one says that nothing was paid), or too large a sum. */
function readPayments(payments: unknown): readonly Movement[] {
  if (payments === undefined) refuse('', 'missing-key', 'absent', { kind: 'type', type: 'array' });
  const movements = readEach(payments, (one) => safeParse(paymentSchema, one, movementOf, quickPayment));
  movements.reduce((sum, { fen }) => addedExactly(sum, Math.abs(fen)), 0);
  return movements;
}

/** What was paid, less what came back. */
const netOf = (movements: readonly Movement[]): Fen => movements.reduce((sum, { fen }) => sum + fen, 0);

/**
 * The entries with what was paid on each within a span, less what came back within it. Those are left out of which it comes
 * to nothing: no money moved, or a payment failed.
 */
export const paidWithin = <E extends { readonly payments: readonly Movement[] }>(
  entries: readonly E[],
  span: Span,
): readonly (E & { readonly paid: Fen })[] =>
  entries.flatMap((entry) => {
    const paid = netOf(entry.payments.filter(({ at }) => isWithin(at, span)));
    return paid === 0 ? [] : [{ ...entry, paid }];
  });

/**
 * A claim with what was decided on it, what was paid, and what came back. `reportEntries` takes the payments from a ledger.
 *
 * @since 0.1.0
 */
export interface ReportEntry extends DecidedClaim {
  /** Each payment once, in any order; an empty list where nothing was paid. */
  readonly payments: readonly ReportPayment[];
}

/** An entry made ready. */
export interface ReadEntry {
  readonly claim: Claim;
  readonly outcome: Outcome;
  readonly due: Fen;
  /** The most that can still become due; `null` where nothing bounds it. */
  readonly atMost: Fen | null;
  readonly line: Line | null;
  readonly missing: readonly AnyPath[];
  readonly payments: readonly Movement[];
  /** What was paid, less what came back. */
  readonly paid: Fen;
}

const entryOf = ({ claim, determination }: ReadDecision, payments: readonly Movement[]): ReadEntry => ({
  claim,
  outcome: determination.outcome,
  due: fenOf(determination.amount),
  atMost: determination.atMost === null ? null : fenOf(determination.atMost),
  line: determination.line,
  missing: determination.missing.map(({ fact }) => fact),
  payments,
  paid: netOf(payments),
});

function readEntry({ payments, ...rest }: EntryParts, contract: string | null): ParseResult<ReadEntry> {
  const decided = readDecided(rest, contract);
  const paid = readPart('payments', () => readPayments(payments));
  if (!decided.success || !paid.success) return refused(...issuesIn(decided, paid));
  return { success: true, data: entryOf(decided.data, paid.data) };
}

/**
 * Reads the entries of a register, in order; throws the issues of its entries, the first thousand if there are more.
 *
 * @param contract The id that the determinations should carry; `null` where any will do.
 */
export const readEntries = (entries: unknown, contract: string | null): readonly ReadEntry[] =>
  inArgument('entries', () =>
    readEach(
      entries,
      ofParts((parts) => readEntry(parts, contract)),
    ),
  );
