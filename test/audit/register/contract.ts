import { parseContract } from '../../../src/index.js';
import input from '../fixtures/contract.json' with { type: 'json' };

/** 用于登记簿的合同，数字是编的。The contract of the register; its figures are invented. */
export const CONTRACT_INPUT = input;

export const CONTRACT = parseContract(CONTRACT_INPUT);
