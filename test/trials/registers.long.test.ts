import { expect, it } from 'vitest';
import { auditFile } from './audit-file.js';
import { faultsOf, trials } from './expected.js';

// 实务里的登记簿，照命令的用法核查。Registers of practice, audited as the command is used.
// 临时文件夹写满的一件，另作为进程试。The one whose folder for temporary files is full is tried as a process.
const tried = trials.filter(({ disk }) => disk === undefined);

it.each(tried)('$file: $right', async (trial) => {
  expect(faultsOf(trial, await auditFile(trial))).toEqual([]);
});
