import { readFileSync } from 'node:fs';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import { subject } from './subject-built.js';

const file = new URL('../fixtures/cases/contracts.json', import.meta.url);
const contracts = JSON.parse(readFileSync(file, 'utf8')) as ContractInput[];

/** The contract under which everything is decided, and for which the floor is written. */
const contractInput = contracts.find(({ id }) => id === 'illustrative') as ContractInput;

export const contract = subject.parseContract(contractInput);
