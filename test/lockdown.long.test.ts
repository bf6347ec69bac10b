// 内置对象冻结的、没有 Intl 的进程里，打成的包做的是同一件事，一个字节也不差。
// Where the intrinsics are frozen, or there is no Intl, the built package does the same, byte for byte.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

const work = (flags: readonly string[], ...args: string[]): string =>
  execFileSync(process.execPath, ['--no-warnings', ...flags, 'test/lockdown/work.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

// `npm run check` builds; without it there is nothing to look at.
describe.runIf(existsSync('dist'))('the built package', () => {
  let usual = '';
  beforeAll(() => {
    usual = work([]);
  });

  it('does all that is compared', () => {
    const { decided, audit } = JSON.parse(usual);
    expect(decided.length).toBeGreaterThan(25);
    expect(audit).toMatchObject({ issues: [], found: [expect.anything()] });
  });

  it.each([
    ['frozen intrinsics', ['--frozen-intrinsics', '--disable-proto=throw'], []],
    ['no Intl, and no code made of texts', ['--disallow-code-generation-from-strings'], ['without-intl']],
  ] as const)('is the same with %s', (_, flags, args) => {
    expect(work(flags, ...args) === usual).toBe(true);
  });
});
