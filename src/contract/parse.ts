import { deepFreeze } from '../freeze.js';
import { type ParseResult, parse, safeParse } from '../input/parse.js';
import { DEFAULT_READINGS } from '../notice/readings.js';
import type { Contract } from './contract.js';
import { type ContractInput, contractSchema } from './schema.js';
import { type Terms, termsFrom } from './terms.js';

/** Only this module makes contracts; each carries its terms, made ready once. */
class CheckedContract {
  readonly #terms: Terms;

  constructor(contract: Contract) {
    Object.assign(this, contract);
    this.#terms = termsFrom(contract);
    deepFreeze(this);
  }

  static termsOf(value: unknown): Terms | null {
    return typeof value === 'object' && value !== null && #terms in value ? value.#terms : null;
  }
}

const contractOf = (input: ContractInput): Contract =>
  new CheckedContract({
    ...input,
    remainder: input.remainder ?? 'largest-remainder',
    overflow: input.overflow ?? 'pro-rata',
    exclusions: input.exclusions ?? [],
    readings: { ...DEFAULT_READINGS, ...input.readings },
  } as Contract) as unknown as Contract;

/**
 * Reads a contract of the exchange format; returns every issue where it is not one. Never throws. A contract that departs
 * from the notice is accepted: see `findings`.
 *
 * @example
 * ```ts
 * const result = safeParseContract({ id: 'k-1' });
 * if (!result.success) console.log(result.issues.length > 0); // true
 * ```
 * @since 0.1.0
 */
export const safeParseContract = (input: unknown): ParseResult<Contract> =>
  safeParse(contractSchema, input, contractOf);

/**
 * Reads a contract of the exchange format, fills in the defaults it states (half-up remainders by largest remainder,
 * pro-rata overflow, no exclusions, every reading at its default), and makes it ready for any number of claims.
 * The signed contract prevails over the notice (二（五）).
 *
 * @throws {@link InvalidInputError} with every issue.
 * @since 0.1.0
 */
export const parseContract = (input: unknown): Contract => parse(contractSchema, input, contractOf);

/** A contract already checked is taken as it is; anything else is read first. */
export const contractFrom = (contract: Contract | ContractInput): Contract =>
  CheckedContract.termsOf(contract) === null ? parseContract(contract) : (contract as Contract);

/** The terms of a contract, made ready for deciding. */
export const termsOf = (contract: Contract | ContractInput): Terms =>
  CheckedContract.termsOf(contract) ?? termsFrom(parseContract(contract));
