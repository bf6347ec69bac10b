import * as z from 'zod/mini';
import { id, instant, money, oneOf } from '../input/formats.js';
import { quickReader } from '../input/quick.js';
import { type Fen, fenOf } from '../money/fen.js';
import { type RecordKind, version } from './record-kind.js';
import { counted } from './register.js';
import { PAYMENT_KINDS, type PaymentKind } from './vocabulary.js';
import { sameInstant, sameMoney } from './written.js';

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

const schema = () =>
  z.strictObject({
    id,
    version: z.optional(version),
    claim: id,
    kind: oneOf(PAYMENT_KINDS),
    paidAt: instant,
    amount: money,
  });

const paymentSchema = /* @__PURE__ */ schema();

/**
 * A payment as a host writes it; its version is 1 unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PaymentInput = z.input<typeof paymentSchema>;

const readPayment = ({ id, version, claim, kind, paidAt, amount }: PaymentInput): Payment => ({
  id,
  version: version ?? 1,
  claim,
  kind,
  paidAt: sameInstant(paidAt),
  amount: sameMoney(amount),
});

export const PAYMENT: RecordKind<Payment> = {
  schema: paymentSchema,
  quickly: /* @__PURE__ */ quickReader(paymentSchema),
  read: readPayment,
  keyOf: ({ id }) => id,
};

/** What a payment adds to what was paid on its claim; below zero for money that came back. */
export const paidBy = ({ kind, amount }: Pick<Payment, 'kind' | 'amount'>): Fen =>
  kind === 'recovery-of-overpayment' ? -fenOf(amount) : fenOf(amount);

/** Of payments that contradict each other, the one that was most. */
const unpaid = (payment: Payment): Fen => -paidBy(payment);

/** Those of a register of payments that count. */
export const countedPayments = (payments: readonly Payment[]): readonly Payment[] =>
  counted(payments, PAYMENT.keyOf, unpaid);
