import type { Determination } from '../../src/index.js';
import { adjudicate, InvalidInputError, parseClaim, parseContract } from '../../src/index.js';

/** A determination as another program reads it. */
export const decided = (claim: unknown, contract: unknown): Determination =>
  JSON.parse(JSON.stringify(adjudicate(parseClaim(claim), parseContract(contract)))) as Determination;

/** Whether a claim and a contract lead to a sum that is refused, as no contract that anyone signs does. */
export function isTooLarge(claim: unknown, contract: unknown): boolean {
  try {
    decided(claim, contract);
    return false;
  } catch (error) {
    return error instanceof InvalidInputError && error.issues[0]?.code === 'sum-too-large';
  }
}

/** What a determination says, without the reasons. */
export const result = ({ outcome, amount, line }: Determination) => ({ outcome, amount, line });
