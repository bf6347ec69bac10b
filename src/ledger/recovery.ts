import * as z from 'zod/mini';
import { fact, id, instant, money, oneOf } from '../input/formats.js';
import { quickReader } from '../input/quick.js';
import { type RecordKind, version } from './record-kind.js';
import { RECOVERY_KINDS, type RecoveryKind } from './vocabulary.js';
import { sameInstant, sameMoney } from './written.js';

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

const schema = () =>
  z.strictObject({
    id,
    version: z.optional(version),
    kind: oneOf(RECOVERY_KINDS),
    claim: fact(id),
    event: fact(id),
    receivedAt: instant,
    amount: money,
  });

const recoverySchema = /* @__PURE__ */ schema();

/**
 * A recovery as a host writes it; its version is 1 unless it says otherwise.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RecoveryInput = z.input<typeof recoverySchema>;

const readRecovery = (input: RecoveryInput): Recovery => ({
  id: input.id,
  version: input.version ?? 1,
  kind: input.kind,
  claim: input.claim ?? null,
  event: input.event ?? null,
  receivedAt: sameInstant(input.receivedAt),
  amount: sameMoney(input.amount),
});

export const RECOVERY: RecordKind<Recovery> = {
  schema: recoverySchema,
  quickly: /* @__PURE__ */ quickReader(recoverySchema),
  read: readRecovery,
  keyOf: ({ id }) => id,
};
