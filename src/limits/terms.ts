import * as z from 'zod/mini';
import type { Contract } from '../contract/contract.js';
import { contractFrom, isContract, versionAt } from '../contract/parse.js';
import { type ContractInput, contractSchema } from '../contract/schema.js';
import type { Overflow } from '../contract/vocabulary.js';
import { InvalidInputError, type Issue } from '../input/issue.js';
import { safeParse } from '../input/parse.js';
import type { Instant } from '../time/instant.js';

/**
 * What limits over many claims need of a contract: its limits, and how it cuts what goes beyond them.
 *
 * @since 0.1.0
 */
export interface LimitTerms {
  readonly limits: ContractInput['limits'];
  /** `pro-rata` where it is left out. */
  readonly overflow?: Overflow | undefined;
}

const schema = () =>
  z.strictObject({ limits: contractSchema.shape.limits, overflow: contractSchema.shape.overflow });

const limitTermsSchema = /* @__PURE__ */ schema();

const isFurtherKey = ({ path, code }: Issue): boolean => code === 'unknown-key' && !path.includes('.');

/** The limits in force when an event begins, and how they cut what goes beyond them. */
export type LimitsAt = (at: Instant) => Required<Pick<Contract, 'limits' | 'overflow'>>;

/** The limits of a contract, by day, or limits that stand alone; what has further keys is read as a contract. */
export function limitTermsFrom(terms: Contract | ContractInput | LimitTerms): LimitsAt {
  if (isContract(terms)) return limitsOf(terms);
  const alone = safeParse(limitTermsSchema, terms, (read) => read);
  if (!alone.success) {
    if (!alone.issues.some(isFurtherKey)) throw new InvalidInputError(alone.issues);
    return limitsOf(contractFrom(terms as ContractInput));
  }
  const { limits, overflow = 'pro-rata' } = alone.data;
  return () => ({ limits, overflow });
}

export const limitsOf =
  (contract: Contract): LimitsAt =>
  (at) =>
    versionAt(contract, at).contract;
