// 随机测试的种子：SEED 所给，否则每次运行另取；失败时写明重做的命令。The seed of random tests: that of SEED, else a fresh one for each run; a failure says the command that repeats it.
import { relative } from 'node:path';
import * as fc from 'fast-check';
import { expect } from 'vitest';

const { AGAIN, SEED } = process.env;

fc.configureGlobal({
  seed: Number(SEED),
  reporter: (run) => {
    if (!run.failed) return;
    const file = relative('.', expect.getState().testPath ?? '');
    const message = `${fc.defaultReportMessage(run)}\n\n重做 Again: SEED=${SEED} ${AGAIN} ${file}\n`;
    throw new Error(message, { cause: run.errorInstance });
  },
});
