import { type Discrepancy, readRegister } from '../../../src/audit/index.js';
import { cellsOf } from './csv.js';
import type { Injected } from './inject.js';

/** 读一份 CSV 登记簿。Reads a register in CSV. */
export const readCsv = (csv: string) => {
  const [header = [], ...rows] = cellsOf(csv);
  return readRegister(header, rows);
};

const keyOf = ({ code, claim, event, difference, certainty }: Discrepancy | Injected): string =>
  [code, claim, event, difference, typeof certainty === 'string' ? certainty : certainty.kind].join(' ');

/** 发现的与放进的，写成一样，以便对照。What was found and what was put in, written alike to be compared. */
export const keysOf = (list: readonly (Discrepancy | Injected)[]): string[] => list.map(keyOf).sort();
