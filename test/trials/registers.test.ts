import { expect, it } from 'vitest';
import { auditFile } from './audit-file.js';
import { faultsOf, trials } from './expected.js';

// 实务里的登记簿：一案几行，重复赔付，没有查的。Registers of practice: several rows of a claim, what is paid twice, what is not checked.
const KINDS = ['baseline', 'several-rows', 'paid-twice', 'wrong-cause', 'not-checked'];
const OTHERS = ['midnight-for-a-day.csv', 'paid-without-facts.csv', 'paid-blank-with-a-paid-date.csv'];

const tried = trials.filter(({ kind, file }) => KINDS.includes(kind) || OTHERS.includes(file));

it.each(tried)('$file: $right', async (trial) => {
  expect(faultsOf(trial, await auditFile(trial))).toEqual([]);
});
