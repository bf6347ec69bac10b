export const SUBJECT_KINDS = ['person', 'household'] as const;

export const STATUSES = ['open', 'withdrawn'] as const;

export const PAYMENT_KINDS = ['advance', 'payment', 'recovery-of-overpayment'] as const;

export const RECOVERY_KINDS = ['salvage', 'subrogation'] as const;

export const DIRECTIONS = ['to-lead', 'from-lead'] as const;

/**
 * Who a claim pays for: one person, or one household.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
/**
 * `withdrawn`: nothing is due for now. A later version with `open` reopens the claim.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PostingStatus = (typeof STATUSES)[number];
/**
 * `advance`: paid on account, before the determination is final. `payment`: paid on what is due. `recovery-of-overpayment`:
 * came back from whoever was paid too much.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type PaymentKind = (typeof PAYMENT_KINDS)[number];
/**
 * `salvage`: what the remains of a thing fetched. `subrogation`: what a liable person paid who turned up later.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type RecoveryKind = (typeof RECOVERY_KINDS)[number];
/**
 * `to-lead`: a follower paid the lead. `from-lead`: the lead paid a follower.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type TransferDirection = (typeof DIRECTIONS)[number];
