import { deepFreeze } from '../freeze.js';
import { type ParseResult, parse, safeParse } from '../input/parse.js';
import { DEFAULT_READINGS, READING_IDS, type Readings } from '../notice/readings.js';
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

const chosenReadings = (chosen: ContractInput['readings']): Readings =>
  Object.fromEntries(READING_IDS.map((id) => [id, chosen?.[id] ?? DEFAULT_READINGS[id]])) as Readings;

const contractOf = (input: ContractInput): Contract =>
  new CheckedContract({
    ...input,
    remainder: input.remainder ?? 'largest-remainder',
    overflow: input.overflow ?? 'pro-rata',
    exclusions: input.exclusions ?? [],
    readings: chosenReadings(input.readings),
  } as Contract) as unknown as Contract;

/**
 * Reads a contract of the exchange format; returns every issue where it is not one. Never throws. A contract that departs
 * from the notice is accepted: see `findings`.
 *
 * @example
 * ```ts
 * const result = safeParseContract({ id: 'k-1' });
 * if (!result.success) console.log(result.issues[0]?.path); // term
 * ```
 * @since 0.1.0
 */
export const safeParseContract = (input: unknown): ParseResult<Contract> =>
  safeParse(contractSchema, input, contractOf);

/**
 * Reads a contract of the exchange format, fills in the defaults it states (odd fen by largest remainder, pro-rata
 * overflow, no exclusions, every reading at its default), and makes it ready for any number of claims. Sums are texts in
 * yuan, rates and shares decimal texts up to 1. The signed contract prevails over the notice (二（五）).
 *
 * @throws {@link InvalidInputError} with every issue: unknown keys, wrong types, shares that do not add up to 1.
 * @example
 * ```ts
 * const contract = parseContract({
 *   id: 'k-1',
 *   term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
 *   premium: '400000.00',
 *   insurers: [
 *     { id: 'a', name: '甲', share: '0.6', lead: true },
 *     { id: 'b', name: '乙', share: '0.4' },
 *   ],
 *   lines: { 'house-damage': { unit: 'room', rates: { collapsed: '5000', severe: '4000', moderate: '1000' } } },
 *   limits: { perEvent: '40000000', perYear: '80000000' },
 * });
 * contract.overflow; // 'pro-rata'
 * contract.readings.wansheng; // 'excluded'
 * ```
 * @since 0.1.0
 */
export const parseContract = (input: unknown): Contract => parse(contractSchema, input, contractOf);

/** Whether a value is a contract already checked. */
export const isContract = (value: unknown): value is Contract => CheckedContract.termsOf(value) !== null;

/** A contract already checked is taken as it is; anything else is read first. */
export const contractFrom = (contract: Contract | ContractInput): Contract =>
  isContract(contract) ? contract : parseContract(contract);

/** The terms of a contract, made ready for deciding. */
export const termsOf = (contract: Contract | ContractInput): Terms =>
  CheckedContract.termsOf(contract) ?? termsFrom(parseContract(contract));
