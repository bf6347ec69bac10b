// 例案的读取。The worked cases.
import { readFileSync } from 'node:fs';
import type { State } from './facts.js';
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

/** 公开案例：真实的事情，事实、期望与理由。A published case: facts, what is expected, and why. */
export interface TrialCase {
  id: string;
  title: string;
  claim: Claim;
  expected: {
    outcome: string;
    amount: string;
    line: Line | null;
    departments?: string[];
    missing: { fact: string; state: State }[];
    notMissing: string[];
  };
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as T;
}

export const claimCases = read<ClaimCase[]>('cases/claims');
export const limitsCases = read<LimitsCase[]>('cases/limits');
const contracts = read<Contract[]>('cases/contracts');
export const trialCases = read<TrialCase[]>('trials/cases');
export const trialContract = read<Contract>('trials/contract');

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
