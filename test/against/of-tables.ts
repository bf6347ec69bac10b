import type { Contract } from 'qijiang-catastrophe-insurance';
import { smallTable } from '../audit/register/small.js';
import type { Comparisons } from './comparison.js';

const read = () => {
  const { table } = smallTable();
  const [header = [], ...rows] = table;
  return { header, rows };
};

/** 写法多样、放进每一种错误的登记簿。The register whose cells are written in many ways, with a mistake of every kind. */
export const OF_TABLES: Comparisons<Contract> = {
  readRegister: {
    every: 1,
    ask: ({ './audit': { readRegister } }, { insurers }) => {
      const { header, rows } = read();
      return readRegister(header, rows, { insurers });
    },
  },
  'auditRegister, of a table': {
    every: 1,
    ask: ({ './audit': { auditRegister, readRegister } }, contract) => {
      const { header, rows } = read();
      return auditRegister(readRegister(header, rows, { insurers: contract.insurers }).rows, contract);
    },
  },
};
