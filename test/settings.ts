import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** 止住停不下来的，不计快慢：机器再忙也够用。Ends what never ends; it measures nothing, and a busy machine never comes near it. */
export const PATIENCE = 900_000;

/** 各种测试共有的设置；`again` 是重做一个文件的命令。What all runs of tests share; `again` is the command that repeats a file. */
export const settings = (again: string) => ({
  // Processes, since the time that one takes is told apart from the time of others.
  pool: 'forks' as const,
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE } },
  setupFiles: [fileURLToPath(new URL('./seed.ts', import.meta.url))],
  env: { AGAIN: again, SEED: process.env.SEED ?? String(randomInt(2 ** 31)) },
});
