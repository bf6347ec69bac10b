import type { Claim } from '../claim/claim.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, issueOf, kindOf, refuseFor } from '../input/issue.js';
import { dataOf, type ParseResult, safeParse } from '../input/parse.js';
import { readPlain, saysSame } from '../input/plain.js';
import { Recent } from '../input/recent.js';
import { type StandardSchema, standardOf } from '../input/standard.js';
import { EDITIONS, type Edition } from '../law/edition.js';
import { DEFAULT_READINGS, READING_IDS, type Readings } from '../law/readings.js';
import type { Instant } from '../time/instant.js';
import type { Contract, ContractFields, Endorsement, Exclusion } from './contract.js';
import type { ContractInput, EndorsementInput, ExclusionInput } from './input.js';
import { contractSchema } from './schema.js';
import { type Panel, type Terms, type TermsMaker, termsFrom, termsMaker } from './terms.js';
import {
  endorsedVersions,
  plainVersions,
  possibleVersions,
  type Results,
  underEachVersion,
  underEveryVersion,
  type Version,
  versionOf,
} from './versions.js';

/** A contract with its keys in the order of the format, whatever was left out: written and read again it is the same text. */
const inOrder = (written: Partial<Contract>): Partial<Contract> =>
  Object.fromEntries(
    Object.keys(contractSchema.shape)
      .filter((key) => key in written)
      .map((key) => [key, written[key as keyof Contract]]),
  );

/** Only this module makes contracts; each carries its versions, made ready once. */
class CheckedContract {
  readonly #versions: readonly Version[];

  constructor(contract: ContractFields, editions: readonly Edition[], termsOf: TermsMaker = termsFrom) {
    const { chosen, ...written } = contract;
    Object.assign(this, inOrder(written));
    // No key of the exchange format, in which a checked contract can be written.
    Object.defineProperty(this, 'chosen', { value: deepFreeze(chosen) });
    const checked = this as unknown as Contract;
    if (contract.endorsements === undefined) this.#versions = plainVersions(checked, editions, termsOf);
    else {
      const shared = termsMaker();
      this.#versions = endorsedVersions(
        checked,
        (plain) => new CheckedContract(plain, editions, shared).#versions,
      );
    }
    deepFreeze(this);
  }

  static versionsOf(value: unknown): readonly Version[] | null {
    return typeof value === 'object' && value !== null && #versions in value ? value.#versions : null;
  }
}

const chosenReadings = (chosen: ContractInput['readings']): Readings =>
  Object.fromEntries(READING_IDS.map((id) => [id, chosen?.[id] ?? DEFAULT_READINGS[id]])) as Readings;

const exclusionOf = (written: ExclusionInput): Exclusion =>
  typeof written === 'string' ? { id: written, if: 'present' } : written;

const endorsementOf = ({ exclusions, ...rest }: EndorsementInput): Endorsement =>
  ({ ...rest, ...(exclusions && { exclusions: exclusions.map(exclusionOf) }) }) as Endorsement;

/** A contract under some editions of the notice. */
export const contractUnder =
  (editions: readonly Edition[]) =>
  (input: ContractInput): Contract =>
    new CheckedContract(
      {
        ...input,
        remainder: input.remainder ?? 'largest-remainder',
        overflow: input.overflow ?? 'pro-rata',
        exclusions: (input.exclusions ?? []).map(exclusionOf),
        conditions: input.conditions ?? [],
        appraisal: input.appraisal ?? {},
        readings: chosenReadings(input.readings),
        chosen: READING_IDS.filter((id) => input.readings?.[id] !== undefined),
        ...(input.endorsements && { endorsements: input.endorsements.map(endorsementOf) }),
      } as ContractFields,
      editions,
    ) as unknown as Contract;

const contractOf = /* @__PURE__ */ contractUnder(EDITIONS);

/** Whether a value is a contract already checked. */
export const isContract = (value: unknown): value is Contract => CheckedContract.versionsOf(value) !== null;

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
  isContract(input) ? { success: true, data: input } : safeParse(contractSchema, input, contractOf);

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
 * parseContract(contract) === contract; // true
 * ```
 * @since 0.1.0
 */
export const parseContract = (input: unknown): Contract => dataOf(safeParseContract(input));

/**
 * `safeParseContract` as a Standard Schema, for libraries that know it.
 *
 * @example
 * ```ts
 * const result = CONTRACT_SCHEMA['~standard'].validate({ id: 'k-1' });
 * result.issues?.[0]?.path; // ['term']
 * ```
 * @since 0.1.0
 */
export const CONTRACT_SCHEMA: StandardSchema<ContractInput, Contract> =
  /* @__PURE__ */ standardOf(safeParseContract);

/** A contract in the exchange format, and what was made of it. */
interface KnownContract {
  readonly plain: unknown;
  readonly contract: Contract;
}

/** So many contracts in the exchange format are known again, each of at most the 10,000 values that an input may hold. */
const RECENT = /* @__PURE__ */ new Recent<KnownContract>(16);

/** Reads a contract, or knows one again by all that it says, so that it is made ready once for many claims. */
function knownAgain(input: unknown): Contract {
  try {
    const found = RECENT.find(({ plain }) => saysSame(input, plain));
    if (found !== undefined) return found.contract;
  } catch {
    // A getter or a proxy that throws: what it is, the slow way finds out.
  }
  const plain = readPlain(input);
  if (plain.issues.length > 0 || plain.odd.size > 0) return parseContract(input);
  return RECENT.keep({ plain: plain.value, contract: parseContract(plain.value) }).contract;
}

/** A contract already checked is taken as it is; anything else is read first. */
export const contractFrom = (contract: Contract | ContractInput): Contract =>
  isContract(contract) ? contract : inArgument('contract', () => knownAgain(contract));

const versionsOf = (contract: Contract | ContractInput): readonly Version[] =>
  CheckedContract.versionsOf(contract) ?? versionsOf(contractFrom(contract));

type Loss = Pick<Claim, 'startedAt'>;

/**
 * What something comes to under a contract as it reads for a loss: in one version, or while the day of the loss is unknown in any
 * of them; of those that decide alike under the first alone.
 */
export const underEach = <R>(
  contract: Contract | ContractInput,
  { startedAt }: Loss,
  of: (version: Version) => R,
): Results<R> => underEachVersion(versionsOf(contract), startedAt, of);

/** The same, under every version by itself. */
export const underEvery = <R>(
  contract: Contract | ContractInput,
  { startedAt }: Loss,
  of: (version: Version) => R,
): Results<R> => underEveryVersion(versionsOf(contract), startedAt, of);

/** Whether it is open in which of several versions a contract reads for a loss. */
export const isBetweenVersions = (contract: Contract | ContractInput, { startedAt }: Loss): boolean =>
  possibleVersions(versionsOf(contract), startedAt).length > 1;

/** How a contract reads for losses of an instant. */
export const versionAt = (contract: Contract | ContractInput, at: Instant): Version =>
  versionOf(versionsOf(contract), at);

/** The terms of a contract as it was signed, made ready for deciding; a loss is decided under `underEach`. */
export const termsOf = (contract: Contract | ContractInput): Terms =>
  (versionsOf(contract)[0] as Version).terms;

/** Refuses a contract of which an endorsement amends some of these: what takes no day of a loss cannot tell which stands. */
export function mustNotAmend({ endorsements }: Contract, ...keys: readonly (keyof Endorsement)[]): void {
  const issues =
    endorsements?.flatMap((endorsement, i) =>
      keys
        .filter((key) => endorsement[key] !== undefined)
        .map((key) => issueOf(`endorsements.${i}.${key}`, 'amended', kindOf(endorsement[key]))),
    ) ?? [];
  inArgument('contract', () => refuseFor(issues));
}

/** The co-insurers of a contract, where they are the same throughout the term. */
export function panelOf(contract: Contract | ContractInput): Panel {
  const checked = contractFrom(contract);
  mustNotAmend(checked, 'insurers', 'remainder');
  return termsOf(checked).panel;
}
