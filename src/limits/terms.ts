import * as z from 'zod/mini';
import type { Contract, Limits } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, isContract, versionAt } from '../contract/parse.js';
import { contractSchema } from '../contract/schema.js';
import type { Overflow } from '../contract/vocabulary.js';
import { type Issue, inArgument, refuse, refuseFor } from '../input/issue.js';
import { safeParse } from '../input/parse.js';
import { beijingYear, policyYearBegins } from '../time/beijing.js';
import { type Instant, instantOf } from '../time/instant.js';

/**
 * What limits over many claims need of a contract: its limits, and how it cuts what goes beyond them.
 *
 * @since 0.1.0
 */
export interface LimitTerms {
  readonly limits: ContractInput['limits'];
  /** `pro-rata` where it is left out. */
  readonly overflow?: Overflow | undefined;
  /** Of the contract; needed where its limits count over policy years. */
  readonly term?: ContractInput['term'] | undefined;
}

const schema = () =>
  z.strictObject({
    limits: contractSchema.shape.limits,
    overflow: contractSchema.shape.overflow,
    term: z.optional(contractSchema.shape.term),
  });

const limitTermsSchema = /* @__PURE__ */ schema();

const isFurtherKey = ({ path, code }: Issue): boolean => code === 'unknown-key' && !path.includes('.');

/** The limits in force when an event begins, how they cut what goes beyond them, and the year in which it counts. */
export type LimitsAt = (
  at: Instant,
) => Required<Pick<Contract, 'limits' | 'overflow'>> & { readonly year: number };

/** The year of an event: in Beijing, or the policy year, by the Beijing year in which that begins. */
const yearOf = (at: Instant, { year }: Limits, { start }: Pick<Contract['term'], 'start'>): number =>
  year === 'policy' ? beijingYear(policyYearBegins(instantOf(start), at)) : beijingYear(at);

/** The limits of a contract, by day, or limits that stand alone; what has further keys is read as a contract. */
export function limitTermsFrom(terms: Contract | ContractInput | LimitTerms): LimitsAt {
  if (isContract(terms)) return limitsOf(terms);
  const alone = safeParse(limitTermsSchema, terms, (read) => read);
  if (!alone.success) {
    if (!alone.issues.some(isFurtherKey)) inArgument('contract', () => refuseFor(alone.issues));
    return limitsOf(contractFrom(terms as ContractInput));
  }
  const { limits, overflow = 'pro-rata', term } = alone.data;
  if (limits.year === 'policy' && term === undefined)
    inArgument('contract', () => refuse('term', 'missing-key', 'absent', { kind: 'type', type: 'object' }));
  return (at) => ({ limits, overflow, year: yearOf(at, limits, term ?? { start: '' }) });
}

export const limitsOf =
  (contract: Contract): LimitsAt =>
  (at) => {
    const { limits, overflow } = versionAt(contract, at).contract;
    return { limits, overflow, year: yearOf(at, limits, contract.term) };
  };
