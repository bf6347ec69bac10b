import { csvOf, HEADER, injectedSums, rowsOf, WRONG_SUMS, withSums } from './csv.js';
import { type Injected, inject } from './inject.js';
import { cleanRegister } from './register.js';

const SEED = 7;

/** 没有错误的登记簿，带页码合计。The register without an error, with its sums. */
export function cleanCsv(): string {
  const entries = cleanRegister(SEED);
  return csvOf([HEADER, ...withSums(entries, rowsOf(entries, SEED))]);
}

/** 放进了错误的登记簿，和错误的清单。The register with its errors, and the list of them. */
export function injectedRegister(): { readonly csv: string; readonly injected: readonly Injected[] } {
  const entries = cleanRegister(SEED);
  const injected = [...inject(entries), ...injectedSums];
  return { csv: csvOf([HEADER, ...withSums(entries, rowsOf(entries, SEED), WRONG_SUMS)]), injected };
}
