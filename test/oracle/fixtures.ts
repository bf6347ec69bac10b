// 例案的读取。The worked cases.
import { readFileSync } from 'node:fs';
import type { Claim, Contract, Limits, Line } from './types.js';

export interface ClaimCase {
  title: string;
  contract: string;
  claim: Claim;
  expected: {
    outcome: string;
    amount: string;
    line?: Line;
    departments?: string[];
    shares?: { insurer: string; amount: string }[];
  };
}
export interface LimitsCase {
  limits: Limits;
  overflow: string;
  items: { id: string; event: string; startedAt: string; amount: string }[];
  paid: string[];
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8')) as T;
}

export const claimCases = read<ClaimCase[]>('claims');
export const limitsCases = read<LimitsCase[]>('limits');
const contracts = read<Contract[]>('contracts');

export function contractOf(id: string): Contract {
  const found = contracts.find((contract) => contract.id === id);
  if (found === undefined) {
    throw new Error(`no contract ${id}`);
  }
  return found;
}

/** 某例案的案件（取其在 illustrative 合同下的一份）。The claim of a worked case. */
export function claimOf(id: string): Claim {
  const found = claimCases.find((item) => item.claim.id === id);
  if (found === undefined) {
    throw new Error(`no case ${id}`);
  }
  return found.claim;
}
