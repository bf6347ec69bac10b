import { parseContract } from '../../../src/index.js';
import { CONTRACT_INPUT } from './contract.js';
import { csvOf, HEADER, injectedSums, type Row, rowsOf, WRONG_SUMS, withSums } from './csv.js';
import { type Injected, inject } from './inject.js';
import { cleanRegister, type Entry } from './register.js';

const SEED = 7;
const PART = 0.14;

/** 小登记簿的合同：只有限额不同。The contract of the small register: only its limits differ. */
const SMALL_CONTRACT_INPUT = {
  ...CONTRACT_INPUT,
  limits: { perEvent: '1100000.00', perYear: '5600000.00' },
} as const;

export const SMALL_CONTRACT = parseContract(SMALL_CONTRACT_INPUT);

/** 约 900 案的小登记簿，没有错误。The small register of some 900 claims, without an error. */
export const smallClean = (seed = SEED): Entry[] => cleanRegister(seed, PART, SMALL_CONTRACT);

/** 小登记簿，放进了每一种错误。The small register with errors of every kind. */
export function smallEntries(): { readonly entries: Entry[]; readonly injected: readonly Injected[] } {
  const entries = smallClean();
  return { entries, injected: inject(entries, SMALL_CONTRACT) };
}

/** 页长：大登记簿每页一千行。Rows to a page. */
const PAGE = 170;

interface Table {
  readonly table: readonly Row[];
  readonly csv: string;
  readonly injected: readonly Injected[];
}

function write(): Table {
  const { entries, injected } = smallEntries();
  const table = [HEADER, ...withSums(entries, rowsOf(entries, SEED), WRONG_SUMS, PAGE)];
  return { table, csv: csvOf(table), injected: [...injected, ...injectedSums] };
}

let written: Table | undefined;

/** 同一登记簿，写成带页码合计的表；只写一次。The same as a table with the sums of its pages; written once. */
export function smallTable(): Table {
  written ??= write();
  return written;
}
