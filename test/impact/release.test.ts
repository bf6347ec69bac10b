import { describe, expect, it } from 'vitest';
import { newestSection, releaseImpact } from '../../docs/.vitepress/package/release-impact.js';
import { type Receipt, receipt } from '../../src/receipt/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

const [first, second] = claimCases.slice(0, 2) as [(typeof claimCases)[0], (typeof claimCases)[0]];
const issued = ({ claim, contract }: typeof first): Receipt =>
  receipt(claim as never, contractOf(contract) as never);
const goldenOf = (receipts: readonly Receipt[]): string =>
  JSON.stringify({
    rules: receipts[0]?.rules,
    receipts: receipts.map((each) => ({ ...each, rules: each.rules.hash })),
  });

describe('what a changelog has to say of a release', () => {
  it('of the first one, that there is nothing to compare with', () => {
    expect(releaseImpact(null, goldenOf([issued(first)]))[1]).toBe(
      'Impact on the worked cases: there is no earlier release to compare with.',
    );
  });

  it('of a later one, how many determinations differ, and which cases come and go', () => {
    const before = { version: '1.0.0', golden: goldenOf([issued(first)]) };
    expect(releaseImpact(before, goldenOf([issued(first), issued(second)]))).toEqual([
      '对例案的影响：与 1.0.0 相比，1 件中 0 件裁定不同，应付合计相差 0.00 元；另新增 1 件，去掉 0 件。',
      'Impact on the worked cases: against 1.0.0, 0 of 1 determinations differ, by 0.00 yuan in all; 1 cases are new, and 0 are gone.',
    ]);
  });

  it('is refused where a kept receipt was altered', () => {
    const golden = goldenOf([issued(first)]).replace('"amount":"100000.00"', '"amount":"100000.01"');
    expect(() => releaseImpact({ version: '1.0.0', golden }, goldenOf([issued(first)]))).toThrow('altered');
  });

  it('is looked for in the newest section alone', () => {
    expect(newestSection('# Log\n\n## [2.0.0]\n\nnew\n\n## [1.0.0]\n\nold\n')).toBe('[2.0.0]\n\nnew\n\n');
  });
});
