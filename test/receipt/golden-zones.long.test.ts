import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readGolden } from './golden.js';

const ZONES = ['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'];

describe('the golden receipts', () => {
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
});
