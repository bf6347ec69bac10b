import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { isContract, parseContract } from '../contract/parse.js';
import { adjudicate } from '../decide/adjudicate.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument, within } from '../input/issue.js';
import { signedYuan } from '../ledger/record-kind.js';
import { yuanOf } from '../money/fen.js';
import { iterableOf } from './iterable.js';
import { Limited } from './limited.js';
import { type ClaimImpact, type Impact, Population } from './population.js';

/**
 * What a population comes to under the limits of two contracts, in yuan.
 *
 * @since 0.1.0
 */
export interface LimitedImpact {
  readonly before: string;
  readonly after: string;
  /** Below zero where less is paid. */
  readonly difference: string;
}

/**
 * What a change of contract changes in a population.
 *
 * @since 0.1.0
 */
export interface ContractImpact extends Impact {
  /**
   * What all claims come to after the limits per event, per year and by line. What concerns several claims of one person or
   * household is applied by the ledger, and not here.
   */
  readonly afterLimits: LimitedImpact;
}

/**
 * Compares claim by claim, for populations of any length and for sources that are read as they come: it remembers sums and events,
 * and no claim.
 *
 * @since 0.1.0
 */
export interface ImpactMeter {
  /** Decides a claim under both contracts and counts it; says what changes of it, `null` where nothing does. */
  readonly take: (claim: Claim | ClaimInput) => ClaimImpact | null;
  /** What changes in all claims that were taken so far. */
  readonly result: () => ContractImpact;
}

const contractIn = (argument: string, contract: Contract | ContractInput): Contract =>
  isContract(contract) ? contract : inArgument(argument, () => parseContract(contract));

/**
 * A meter of what changes from one contract to another: a reading, an endorsement, a term, or an edition of the notice that comes
 * into it. Which claims change it says one by one, and the sums at the end.
 *
 * @throws `InvalidInputError` where a contract, or a claim that is taken, breaks the format; a claim that is refused is not counted.
 * Where the sums are too large to be exact: a meter is of no more use then.
 * @example
 * ```ts
 * const readings = { ...contract.readings, wansheng: 'included' } as const;
 * const meter = impactMeter(contract, { ...contract, readings });
 * const inWansheng = {
 *   id: 'c-9',
 *   incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110107', peril: 'lightning' },
 *   loss: {
 *     kind: 'person', presence: 'at-onset', causedByIncident: true, harm: 'death', medicalCost: '0', role: 'victim',
 *     circumstances: [],
 *   },
 * } as const;
 * const change = meter.take(inWansheng);
 * change?.parts; // ['outcome', 'amount', 'atMost', 'line', 'departments', 'shares', 'lines']
 * change?.difference; // '100000.00'
 * meter.result().total.after.outcomes.payable; // 1
 * ```
 * @since 0.1.0
 */
export function impactMeter(before: Contract | ContractInput, after: Contract | ContractInput): ImpactMeter {
  const contracts = [contractIn('before', before), contractIn('after', after)] as const;
  const population = new Population();
  const limited = [new Limited(), new Limited()] as const;
  return {
    take(claim) {
      const checked = claimFrom(claim);
      const [was, is] = [adjudicate(checked, contracts[0]), adjudicate(checked, contracts[1])];
      limited[0].add(checked, was);
      limited[1].add(checked, is);
      return deepFreeze(population.add(checked, was, is));
    },
    result() {
      const [was, is] = [limited[0].paid(contracts[0]), limited[1].paid(contracts[1])];
      const afterLimits = { before: yuanOf(was), after: yuanOf(is), difference: signedYuan(is - was) };
      return deepFreeze({ ...population.written(), afterLimits });
    },
  };
}

/**
 * What a change of contract changes in a population of claims: how many determinations, in which parts, and by how much; by line,
 * town and year; before limits and after them. One pass; claims may come from a list or a generator, in any order, and are not kept.
 * Which claims they are, `impactMeter` says. Takes about the time of two determinations a claim.
 *
 * @throws `InvalidInputError` where a contract or a claim breaks the format, or where a sum is too large to be exact. What a
 * generator throws passes through.
 * @example
 * ```ts
 * const limits = { ...contract.limits, perEvent: '60000.00' };
 * const { total, byLine, afterLimits } = impact([claim], contract, { ...contract, limits });
 * total.changed; // 0
 * byLine.map(({ line, after }) => [line, after.amount]); // [['natural-disaster', '100000.00']]
 * afterLimits.difference; // '-40000.00'
 * ```
 * @since 0.1.0
 */
export function impact(
  claims: Iterable<Claim | ClaimInput>,
  before: Contract | ContractInput,
  after: Contract | ContractInput,
): ContractImpact {
  const meter = impactMeter(before, after);
  let i = 0;
  for (const claim of iterableOf('claims', claims)) {
    inArgument('claims', () => within(`${i}`, () => meter.take(claim)));
    i += 1;
  }
  return meter.result();
}
