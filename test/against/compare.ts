import type { Claim, ClaimInput, Contract, ContractInput } from 'qijiang-catastrophe-insurance';
import { SMALL_CONTRACT } from '../audit/register/small.js';
import { answerOf } from './answer.js';
import type { Asker, Question } from './asking.js';
import { BLOCK, blockOf } from './cases.js';
import type { Comparisons } from './comparison.js';
import { OF_CLAIMS } from './of-claims.js';
import { OF_CONTRACTS } from './of-contracts.js';
import { OF_PACKAGE } from './of-package.js';
import { OF_REGISTERS } from './of-registers.js';
import { OF_TABLES } from './of-tables.js';
import { HERE, type Package } from './package.js';
import { decidedBy, limitRowsOf, paymentsOf, recordsOf } from './records.js';

/** 各包读入自己的合同；读不了的原样问。Each package reads the contract; one it refuses is asked as it was written. */
const contractIn = (of: Package, input: ContractInput): Contract => {
  const read = of['.'].safeParseContract(input);
  return read.success ? read.data : (input as unknown as Contract);
};

const claimIn = (of: Package, input: ClaimInput): Claim | ClaimInput => {
  const read = of['.'].safeParseClaim(input);
  return read.success ? read.data : input;
};

interface Place {
  readonly number: number;
  readonly where: string;
}

/** 把一组问题各向两个包问一遍。Asks both packages every question of a list whose turn it is. */
function compare<S>(
  asker: Asker,
  there: Package,
  comparisons: Comparisons<S>,
  { number, where }: Place,
  subjectFor: (of: Package) => S,
): void {
  const [subjectThere, subjectHere] = [subjectFor(there), subjectFor(HERE)];
  for (const [name, { every, ask }] of Object.entries(comparisons)) {
    if (number % every !== 0 || asker.isLeftOut(name, where)) continue;
    const answer = (of: Question['of'], by: Package, subject: S): string => {
      asker.asking({ name, where, of });
      return answerOf(() => ask(by, subject));
    };
    const expected = answer('there', there, subjectThere);
    asker.answered({ name, where, there: expected, here: answer('here', HERE, subjectHere) });
  }
}

/** 不随种子变的。What no seed changes. */
export function compareOnce(asker: Asker, there: Package): void {
  compare(asker, there, OF_PACKAGE, { number: 0, where: '' }, () => null);
  compare(asker, there, OF_TABLES, { number: 0, where: '' }, (of) =>
    contractIn(of, structuredClone(SMALL_CONTRACT) as unknown as ContractInput),
  );
}

/**
 * 比较一组案件，和它们的登记簿。Compares a block of claims, and the register that they make up.
 *
 * @param count 只取前若干案。Only so many of its claims.
 */
export function compareBlock(
  asker: Asker,
  there: Package,
  seed: number,
  number: number,
  count = BLOCK,
): void {
  const { contract: input, claims } = blockOf(seed, number);
  const where = `--seed ${seed} --claim ${number * BLOCK}`;
  compare(asker, there, OF_CONTRACTS, { number, where }, () => input);
  const contracts = new Map([there, HERE].map((of) => [of, contractIn(of, input)]));
  const contractFor = (of: Package) => contracts.get(of) as Contract;
  for (const [i, written] of claims.slice(0, count).entries()) {
    const at = { number: number * BLOCK + i, where: `--seed ${seed} --claim ${number * BLOCK + i}` };
    compare(asker, there, OF_CLAIMS, at, (of) => ({
      claim: claimIn(of, written),
      contract: contractFor(of),
      written,
    }));
  }
  const made = 'registers, made';
  if (asker.isLeftOut(made, where)) return;
  asker.asking({ name: made, where, of: 'there' });
  const decided = decidedBy(there, claims, contractFor(there));
  const records = recordsOf(there, decided, contractFor(there), seed + number);
  const payments = paymentsOf(decided);
  const rows = limitRowsOf(decided);
  compare(asker, there, OF_REGISTERS, { number, where }, (of) => ({
    contract: contractFor(of),
    decided,
    rows,
    records,
    payments,
  }));
}
