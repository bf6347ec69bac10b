import { csvOf, HEADER, injectedSums, rowsOf, WRONG_SUMS, withSums } from './csv.js';
import { type Injected, inject } from './inject.js';
import { cleanRegister } from './register.js';

const SEED = 7;

/** 没有错误的登记簿，带页码合计。The register without an error, with its sums. */
export function cleanCsv(): string {
  const entries = cleanRegister(SEED);
  return csvOf([HEADER, ...withSums(entries, rowsOf(entries, SEED))]);
}

interface Whole {
  readonly csv: string;
  readonly injected: readonly Injected[];
}

function write(): Whole {
  const entries = cleanRegister(SEED);
  const injected = [...inject(entries), ...injectedSums];
  return { csv: csvOf([HEADER, ...withSums(entries, rowsOf(entries, SEED), WRONG_SUMS)]), injected };
}

let written: Whole | undefined;

/** 放进了错误的登记簿，和错误的清单；只写一次。The register with its errors, and the list of them; written once. */
export function injectedRegister(): Whole {
  written ??= write();
  return written;
}
