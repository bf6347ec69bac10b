import * as z from 'zod/mini';
import { id, instant, money, oneOf } from '../input/formats.js';
import { quickReader } from '../input/quick.js';
import { type RecordKind, version } from './record-kind.js';
import { DIRECTIONS, type TransferDirection } from './vocabulary.js';
import { sameInstant, sameMoney } from './written.js';

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

const schema = () =>
  z.strictObject({
    id,
    version: z.optional(version),
    follower: id,
    direction: oneOf(DIRECTIONS),
    settledAt: instant,
    amount: money,
  });

const transferSchema = /* @__PURE__ */ schema();

/**
 * A transfer as a host writes it; its version is 1 unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type TransferInput = z.input<typeof transferSchema>;

const readTransfer = ({ id, version, follower, direction, settledAt, amount }: TransferInput): Transfer => ({
  id,
  version: version ?? 1,
  follower,
  direction,
  settledAt: sameInstant(settledAt),
  amount: sameMoney(amount),
});

export const TRANSFER: RecordKind<Transfer> = {
  schema: transferSchema,
  quickly: /* @__PURE__ */ quickReader(transferSchema),
  read: readTransfer,
  keyOf: ({ id }) => id,
};
