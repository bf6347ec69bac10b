// 随机的案件和合同，逐一送进各个入口；自有种子。Random claims and contracts go through every door, from a seed of their own.
import * as fc from 'fast-check';
import {
  adjudicate,
  type ClaimInput,
  type ContractInput,
  InvalidInputError,
  parseClaim,
  parseContract,
} from '../../src/index.js';
import { fenOf } from '../../src/money/fen.js';
import { claimArbitrary, contractArbitrary, tinyContractArbitrary } from '../oracle/arbitraries.js';
import { dayOf } from '../oracle/arbitrary-values.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { withFact } from '../oracle/facts.js';
import type { Claim as OracleClaim, Contract as OracleContract } from '../oracle/types.js';
import type { Doors } from './door.js';
import { type Case, OF_CLAIMS } from './of-claims.js';
import { OF_REGISTERS, type Register } from './of-registers.js';

/** 一份合同下的案件数，也是一份登记簿的行数。The claims under one contract, which are a register as well. */
const BLOCK = 200;

export interface Difference {
  readonly door: string;
  /** 第几件案件；登记簿是它的第一件。Which claim; of a register, its first. */
  readonly claim: number;
  readonly said: unknown;
  readonly expected: unknown;
}

export interface Compared {
  readonly claims: number;
  /** 每个入口问了多少次。How often each door was asked. */
  readonly asked: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

/** 同一批案件用在几份合同之下：造案件比裁定费时。So many contracts decide the same claims, which take longer to make than to decide. */
const CONTRACTS = 5;

const contractsOf = fc.oneof(contractArbitrary, tinyContractArbitrary, endorsedArbitrary);
const claimsOf = fc.array(
  fc.oneof(claimArbitrary({ gaps: false }), claimArbitrary({ gaps: 3 }), claimArbitrary({ gaps: true })),
  {
    minLength: BLOCK,
    maxLength: BLOCK,
    size: 'max',
  },
);

const drawn = <V>(arbitrary: fc.Arbitrary<V>, seed: number, i: number): V =>
  fc.sample(arbitrary, { seed: seed * 100_003 + i, numRuns: 1 })[0] as V;

/** 每三件有一件改在批改、起保或止保的那一天，只写到日。Every third claim is of the bare day of an endorsement, of the start or of the end. */
function onADay(claim: OracleClaim, i: number, { term, endorsements = [] }: OracleContract): OracleClaim {
  const moments = [term.start, term.end, ...endorsements.map(({ effectiveAt }) => effectiveAt)];
  return i % 3 === 0
    ? withFact(claim, 'incident.startedAt', dayOf(moments[i % moments.length] as string))
    : claim;
}

/** 一组案件：一人一户一案，编号有序。A block: one claim a person and household, ids in order. */
function* casesOf(seed: number, block: number, claims: readonly OracleClaim[]): Generator<Case> {
  const given = drawn(contractsOf, seed, 2 * block + 1);
  const terms = given as unknown as ContractInput;
  const contract = parseContract(terms);
  for (const [i, drawnClaim] of claims.entries()) {
    const each = onADay(drawnClaim, i, given);
    const id = `c-${String(block * BLOCK + i).padStart(9, '0')}`;
    const own = each.loss.kind === 'person' ? { personId: id } : { householdId: id };
    const written = { ...each, id, loss: { ...each.loss, ...own } } as unknown as ClaimInput;
    const claim = parseClaim(written);
    try {
      yield { written, terms, claim, contract, determination: adjudicate(claim, contract) };
    } catch (error) {
      // A sum beyond what can be exact is refused at every door; no contract that anyone signs comes to one.
      if (!(error instanceof InvalidInputError && error.issues[0]?.code === 'sum-too-large')) throw error;
    }
  }
}

/** 登记簿：合起来准确到分的那些案件；再多，各入口都拒绝。The claims that are exact all together make the register; with more, every door refuses it. */
function registerOf(cases: readonly Case[]): Register {
  let sum = 0;
  return cases.filter(({ determination: { amount, atMost } }) => {
    const most = fenOf(atMost ?? amount);
    if (!Number.isSafeInteger(sum + most)) return false;
    sum += most;
    return true;
  });
}

/** 同样的数据，键有先后：各入口的对象可以不同。The same data whatever the order of keys. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : (part ?? null),
  );

/** 把案件送进各个入口；`planted` 是测试故意做错的。Sends claims through every door; `planted` are those that a test gets wrong. */
export function compare(
  count: number,
  seed: number,
  ofClaims: Doors<Case> = OF_CLAIMS,
  ofRegisters: Doors<Register> = OF_REGISTERS,
  told: (claims: number) => void = () => {},
): Compared {
  const asked: Record<string, number> = {};
  const differences: Difference[] = [];
  let claims = 0;
  let drawnClaims: readonly OracleClaim[] = [];
  const ask = <Of>(doors: Doors<Of>, of: Of, turn: number, claim: number) => {
    for (const [door, { every, ask: answer }] of Object.entries(doors)) {
      if (turn % every !== 0) continue;
      asked[door] = (asked[door] ?? 0) + 1;
      const [said, expected] = answer(of);
      if (text(said) !== text(expected)) differences.push({ door, claim, said, expected });
    }
  };
  for (let block = 0; block * BLOCK < count; block++) {
    if (block % CONTRACTS === 0) drawnClaims = drawn(claimsOf, seed, 2 * block);
    const cases = [...casesOf(seed, block, drawnClaims)];
    for (const [i, each] of cases.entries()) ask(ofClaims, each, claims + i, block * BLOCK + i);
    const register = registerOf(cases);
    if (register.length > 0) ask(ofRegisters, register, block, block * BLOCK);
    claims += cases.length;
    told(claims);
  }
  return { claims, asked, differences };
}
