import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { impactOfReceipts } from '../../../src/impact/index.js';
import type { Receipt } from '../../../src/receipt/index.js';

const GOLDEN = 'test/fixtures/golden-receipts.json';

/** Receipts of the worked cases, as `npm run receipts` writes them: the rules, which all share, once. */
function receiptsIn(golden: string): ReadonlyMap<string, Receipt> {
  const { rules, receipts } = JSON.parse(golden) as { rules: Receipt['rules']; receipts: Receipt[] };
  return new Map(
    receipts.map((each) => [`${each.claim.hash} ${each.contract.hash}`, { ...each, rules } as Receipt]),
  );
}

/** A version that was released, and its receipts of the worked cases. */
export interface Released {
  readonly version: string;
  readonly golden: string;
}

/** What the changelog has to say of a release: what became of the worked cases since the one before. */
export function releaseImpact(before: Released | null, golden: string): readonly [string, string] {
  if (before === null)
    return [
      '对例案的影响：没有更早发布的版本可比。',
      'Impact on the worked cases: there is no earlier release to compare with.',
    ];
  const [was, is] = [receiptsIn(before.golden), receiptsIn(golden)];
  const both = [...was.keys()].filter((key) => is.has(key));
  const { total } = impactOfReceipts(
    both.map((key) => was.get(key)),
    both.map((key) => is.get(key)),
  );
  const [come, gone] = [is.size - both.length, was.size - both.length];
  return [
    `对例案的影响：与 ${before.version} 相比，${both.length} 件中 ${total.changed} 件裁定不同，应付合计相差 ${total.difference} 元；另新增 ${come} 件，去掉 ${gone} 件。`,
    `Impact on the worked cases: against ${before.version}, ${total.changed} of ${both.length} determinations differ, by ${total.difference} yuan in all; ${come} cases are new, and ${gone} are gone.`,
  ];
}

/** The section of a changelog that is being written, or was written last. */
export const newestSection = (changelog: string): string => changelog.split(/^## /m)[1] ?? '';

/** The release before this one; none where nothing is tagged. */
function lastReleased(): Released | null {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const [tag] = git('tag', '--list', 'v*', '--merged', 'HEAD^', '--sort=-version:refname').split('\n');
  return tag ? { version: tag.slice(1), golden: git('show', `${tag}:${GOLDEN}`) } : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const section = newestSection(readFileSync('CHANGELOG.md', 'utf8'));
  for (const sentence of releaseImpact(lastReleased(), readFileSync(GOLDEN, 'utf8'))) {
    if (section.includes(sentence)) continue;
    console.error(`更新日志最新一节应当写明。The newest section of the changelog should say:\n${sentence}`);
    process.exitCode = 1;
  }
}
