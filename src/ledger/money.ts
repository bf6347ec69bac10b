import * as z from 'zod/mini';
import { codeIn, id, instant, moneyText, orUnknown } from '../input/formats.js';
import { type Fen, fenOf } from '../money/fen.js';
import { recordKind, sameInstant, sameMoney, version } from './record-kind.js';
import { standingRecords } from './register.js';

const idOf = ({ id }: { readonly id: string }): string => id;

/** A record under an id of its own, of a sum: its version is 1 unless it says otherwise. */
const record = <S extends z.core.$ZodShape>(others: S) =>
  z.strictObject({ id, version: z.optional(version), ...others, amount: moneyText });

export const PAYMENT_KINDS = ['advance', 'payment', 'recovery-of-overpayment'] as const;

/**
 * `advance`: paid on account, before the determination is final. `payment`: paid on what is due. `recovery-of-overpayment`:
 * came back from whoever was paid too much.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

/**
 * Money that went out on a claim, or came back. A later version supersedes; a payment that failed is best entered as money
 * that came back.
 *
 * @since 0.1.0
 */
export interface Payment {
  readonly id: string;
  readonly version: number;
  /** Id of the claim. */
  readonly claim: string;
  readonly kind: PaymentKind;
  /** When it was paid, or came back. */
  readonly paidAt: string;
  /** In yuan, never negative: the kind says which way it went. */
  readonly amount: string;
}

const paymentSchema = /* @__PURE__ */ record({
  claim: id,
  kind: /* @__PURE__ */ codeIn(PAYMENT_KINDS),
  paidAt: instant,
});

/**
 * A payment as a host writes it; its version is 1 unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PaymentInput = z.input<typeof paymentSchema>;

export const PAYMENT = /* @__PURE__ */ recordKind(
  paymentSchema,
  ({ id, version = 1, claim, kind, paidAt, amount }: PaymentInput): Payment => ({
    id,
    version,
    claim,
    kind,
    paidAt: sameInstant(paidAt),
    amount: sameMoney(amount),
  }),
  idOf,
);

/** What a payment adds to what was paid on its claim; below zero for money that came back. */
export const signedAmount = ({ kind, amount }: Pick<Payment, 'kind' | 'amount'>): Fen =>
  kind === 'recovery-of-overpayment' ? -fenOf(amount) : fenOf(amount);

/** Of payments that contradict each other, the one that was most. */
const unpaid = (payment: Payment): Fen => -signedAmount(payment);

/** Those of a register of payments that count. */
export const countedPayments = (payments: readonly Payment[]): readonly Payment[] =>
  standingRecords(payments, PAYMENT.keyOf, unpaid);

export const RECOVERY_KINDS = ['salvage', 'subrogation'] as const;

/**
 * `salvage`: what the remains of a thing fetched. `subrogation`: what a liable person paid who turned up later.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RecoveryKind = (typeof RECOVERY_KINDS)[number];

/**
 * Money that the lead received from elsewhere on account of a loss: salvage, or a liable person who turned up. It changes
 * nothing of what a claimant is due; the insurers share it as they share claims.
 *
 * @since 0.1.0
 */
export interface Recovery {
  readonly id: string;
  readonly version: number;
  readonly kind: RecoveryKind;
  /** The claim or the event that it concerns; `null` where it is of neither alone. */
  readonly claim: string | null;
  readonly event: string | null;
  readonly receivedAt: string;
  /** In yuan. */
  readonly amount: string;
}

const recoverySchema = /* @__PURE__ */ record({
  kind: /* @__PURE__ */ codeIn(RECOVERY_KINDS),
  claim: /* @__PURE__ */ orUnknown(id),
  event: /* @__PURE__ */ orUnknown(id),
  receivedAt: instant,
});

/**
 * A recovery as a host writes it; its version is 1 unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RecoveryInput = z.input<typeof recoverySchema>;

export const RECOVERY = /* @__PURE__ */ recordKind(
  recoverySchema,
  ({ id, version = 1, kind, claim, event, receivedAt, amount }: RecoveryInput): Recovery => ({
    id,
    version,
    kind,
    claim: claim ?? null,
    event: event ?? null,
    receivedAt: sameInstant(receivedAt),
    amount: sameMoney(amount),
  }),
  idOf,
);

export const DIRECTIONS = ['to-lead', 'from-lead'] as const;

/**
 * `to-lead`: a follower paid the lead. `from-lead`: the lead paid a follower.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type TransferDirection = (typeof DIRECTIONS)[number];

/**
 * Money that went between the lead and a follower to settle what stood between them.
 *
 * @since 0.1.0
 */
export interface Transfer {
  readonly id: string;
  readonly version: number;
  /** Id of the follower. */
  readonly follower: string;
  readonly direction: TransferDirection;
  readonly settledAt: string;
  /** In yuan. */
  readonly amount: string;
}

const transferSchema = /* @__PURE__ */ record({
  follower: id,
  direction: /* @__PURE__ */ codeIn(DIRECTIONS),
  settledAt: instant,
});

/**
 * A transfer as a host writes it; its version is 1 unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type TransferInput = z.input<typeof transferSchema>;

export const TRANSFER = /* @__PURE__ */ recordKind(
  transferSchema,
  ({ id, version = 1, follower, direction, settledAt, amount }: TransferInput): Transfer => ({
    id,
    version,
    follower,
    direction,
    settledAt: sameInstant(settledAt),
    amount: sameMoney(amount),
  }),
  idOf,
);
