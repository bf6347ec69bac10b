import assert from 'node:assert/strict';
import type { ClaimInput, ContractInput } from 'qijiang-catastrophe-insurance';
import { answerOf } from '../against/answer.js';
import { type Block, blockOf } from '../against/cases.js';
import { withFact } from '../oracle/facts.js';
import type { Claim } from '../oracle/types.js';
import type { Door } from './recipe.js';

/** 随机案件，六百件，每组五十件同一份合同。Six hundred random claims, fifty to a contract. */
const BLOCKS: readonly Block[] = Array.from({ length: 12 }, (_, i) => blockOf(7, i));

/** 一个人身险种的金额。The sums of a line for persons. */
export const SUMS = {
  death: '100000.00',
  disability: {
    base: '100000.00',
    rates: ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'],
  },
  medical: { limit: '20000.00', rate: '1', deductible: '0' },
};

export const contract: ContractInput = {
  id: 'recipes',
  term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
  premium: '400000.00',
  insurers: [{ id: 'picc', name: '中国人保', share: '1', lead: true }],
  lines: {
    'natural-disaster': SUMS,
    'good-samaritan': SUMS,
    'municipal-facility': SUMS,
    'fire-explosion': SUMS,
    'house-damage': {
      unit: 'household',
      rates: { collapsed: '20000.00', severe: '10000.00', moderate: '5000.00' },
    },
  },
  limits: { perEvent: '40000000.00', perYear: '80000000.00' },
} as unknown as ContractInput;

/** 合同多写一些。The contract, saying more. */
export const contractWith = (more: object): ContractInput => ({ ...contract, ...more });

const FLOOD = {
  id: 'c-1',
  incident: {
    id: 'flood',
    startedAt: '2024-07-11T16:20:00+08:00',
    division: '500110110',
    peril: 'flood',
    rootCause: 'natural',
    facility: { kind: 'other', municipal: false },
    liableParty: 'not-found',
  },
  loss: {
    kind: 'person',
    personId: 'person-1',
    role: 'victim',
    residence: 'resident',
    presence: 'at-onset',
    causedByIncident: true,
    recognisedBy: 'refused',
    harm: 'death',
    medicalCost: '0.00',
    circumstances: [],
  },
} as unknown as Claim;

/** 洪水中的死者，有几项事实另写。Killed by a flood, with some facts otherwise. */
export const claimWith = (facts: Readonly<Record<string, unknown>>): ClaimInput =>
  Object.entries(facts).reduce((claim, [path, value]) => withFact(claim, path, value), FLOOD) as ClaimInput;

const FIVE = [
  'natural-disaster',
  'good-samaritan',
  'municipal-facility',
  'fire-explosion',
  'house-damage',
] as const;

/** 裁定、所缺事实、各险种；第六个险种的结果不算。The determination with what is missing, and each of the five lines. */
const answersOf = ({ adjudicate, coverageOf }: Door, claim: ClaimInput, under: ContractInput): string =>
  answerOf(() => {
    const { lines, missing, ...determination } = adjudicate(claim, under);
    return {
      ...determination,
      missing: missing.map(({ fact }) => fact),
      lines: FIVE.map((line) => [lines[line], coverageOf(line, claim, under)]),
    };
  });

/** 随机案件的答案与原来一字不差。The answers to random claims are what they were, to the letter. */
export function assertUnchanged(
  done: Door,
  house: Door,
  chosen: (claim: ClaimInput) => boolean = () => true,
  under: (contract: ContractInput) => ContractInput = (same) => same,
): void {
  let compared = 0;
  for (const block of BLOCKS) {
    for (const claim of block.claims.filter(chosen)) {
      const now = answersOf(done, claim, under(block.contract));
      assert.equal(now, answersOf(house, claim, block.contract));
      compared++;
    }
  }
  assert.ok(compared >= 150, `${compared} claims`);
}

/** 金额和付它的险种。The amount, and the line that pays it. */
export const paid = ({ adjudicate }: Door, claim: ClaimInput, under: ContractInput = contract) => {
  const { outcome, amount, line } = adjudicate(claim, under);
  return { outcome, amount, line: line as string | null };
};

export const PAYS = { outcome: 'payable', amount: '100000.00', line: 'natural-disaster' };
export const NOTHING = { outcome: 'declined', amount: '0.00', line: null };
