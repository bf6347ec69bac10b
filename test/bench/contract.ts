import { readFileSync } from 'node:fs';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import { subject } from './subject-built.js';

const file = new URL('../fixtures/cases/contracts.json', import.meta.url);
const contracts = JSON.parse(readFileSync(file, 'utf8')) as ContractInput[];

/** The contract under which everything is decided, and for which the floor is written. */
const contractInput: ContractInput = {
  ...(contracts.find(({ id }) => id === 'illustrative') as ContractInput),
  exclusions: ['war', 'nuclear', 'self-harm', 'crime', 'illegal-building'],
  readings: {
    'disaster-word': 'as-line-1',
    'municipal-basis': 'schedule',
    'partial-ability': 'able',
    title: 'certificate',
  },
};

export const contract = subject.parseContract(contractInput);
