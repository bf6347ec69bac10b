// 拒绝：须是 InvalidInputError，每个问题有路径、代码和中英文说明，而且不费功夫。A refusal: with path, code and both languages, and at little cost.
import { expect } from 'vitest';
import { InvalidInputError } from '../../src/index.js';
import { expectInWords } from './in-words.js';

/** 处理器时间的毫秒数：机器再忙，也不会变多。Milliseconds of processor time, which other work on the machine does not add to. */
const BUDGET = 1000;

function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** 至多跑三次，取最省的一次：其间可能整理内存。The least of three, since memory may be tidied meanwhile. */
function leastCost(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && least >= BUDGET; i++) least = Math.min(least, cost(run));
  return least;
}

export function expectRefused(parse: () => unknown) {
  let thrown: unknown;
  const spent = leastCost(() => {
    try {
      thrown = ['returned', parse()];
    } catch (error) {
      thrown = error;
    }
  });
  expect(thrown).toBeInstanceOf(InvalidInputError);
  const { issues } = thrown as InvalidInputError;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.every(({ path }) => typeof path === 'string')).toBe(true);
  const told = new Map(issues.map((issue) => [`${issue.code} ${JSON.stringify(issue.expected)}`, issue]));
  for (const issue of told.values()) expectInWords(issue);
  expect(spent).toBeLessThan(BUDGET);
}
