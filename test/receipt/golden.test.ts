// 定本有变动，先看清差异，确是有意为之，再用 `npm run receipts` 重写。
// Where this fails, look at what differs; if it is meant, write the file anew with `npm run receipts`.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/receipt/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { goldenReceipts, goldenText, readGolden } from './golden.js';
import { plain, sha256 } from './support.js';

const ZONES = ['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'];

describe('the golden receipts', () => {
  it('are the same bytes on every run', () => {
    expect(goldenText()).toBe(readGolden());
  });

  it.each(ZONES)(
    'are the same bytes in %s',
    async (zone) => {
      const module = new URL('./golden.ts', import.meta.url).href;
      const script = `import { goldenText } from '${module}'; process.stdout.write(new Date(2024, 6, 1).getTimezoneOffset() + '\\n' + goldenText());`;
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { maxBuffer: 2 ** 26, env: { ...process.env, TZ: zone } },
      );
      const [offset, ...lines] = stdout.split('\n');
      expect(offset).toBe(String({ UTC: 0, 'America/New_York': 240, 'Asia/Shanghai': -480 }[zone] ?? -840));
      expect(lines.join('\n')).toBe(readGolden());
    },
    60_000,
  );

  it('carry their own hashes, and are confirmed', () => {
    const receipts = goldenReceipts();
    expect(receipts).toHaveLength(claimCases.length);
    for (const [i, { claim, contract }] of claimCases.entries()) {
      const { hash, ...content } = plain(receipts[i]);
      expect(sha256(content)).toBe(hash);
      expect(verify(receipts[i], claim as never, contractOf(contract) as never).differences).toEqual([]);
    }
  });
});
