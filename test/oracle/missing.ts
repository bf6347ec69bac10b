// 缺失事实的穷举定义。The missing facts, by brute force from their definition.
import { decideResult } from './decide.js';
import { completions, type Quantities, unknownFacts, valuesOf, withFact } from './facts.js';
import { representativeMoney } from './money.js';
import type { Claim, Contract } from './types.js';

export interface MissingOptions extends Partial<Quantities> {
  /** 组合数上限，超出则报错。Throws when a fact needs more combinations than this. */
  cap?: number;
}

const ROOMS = [1, 2, 3, 10, 1000];
const AREA = ['0.01', '1', '50', '1000000'];

/**
 * 未知事实 f 有意义，当且仅当存在其余未知事实的一种补全，使 f 取各值以及 f 仍未知时的
 * （结果、险种、金额）不全相同。
 * An unknown fact matters iff, for some completion of all the others, the results (outcome, line, amount) of
 * each of its values and of leaving it unknown are not all the same.
 */
export function missingFacts(claim: Claim, contract: Contract, options: MissingOptions = {}): string[] {
  const quantities: Quantities = {
    money: options.money ?? representativeMoney(claim, contract),
    rooms: options.rooms ?? ROOMS,
    area: options.area ?? AREA,
  };
  const values = (path: string): readonly unknown[] => valuesOf(claim, contract, path, quantities);
  const unknown = unknownFacts(claim, contract);
  const combinations = unknown.reduce((product, path) => product * values(path).length, 1);
  if (combinations > (options.cap ?? 2_000_000)) {
    throw new Error(`${combinations} combinations of ${unknown.join(', ')} are too many`);
  }
  return unknown.filter((fact) => {
    const others = unknown.filter((path) => path !== fact);
    for (const completed of completions(claim, others, values)) {
      const unset = JSON.stringify(decideResult(completed, contract));
      const differs = (value: unknown): boolean =>
        JSON.stringify(decideResult(withFact(completed, fact, value), contract)) !== unset;
      if (values(fact).some(differs)) {
        return true;
      }
    }
    return false;
  });
}
