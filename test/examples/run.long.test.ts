import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the program ends with 2 and without a stack trace, as a process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  try {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify({ id: 'bad', loss: { kind: 'boat' } }));
    const command = promisify(execFile)(process.execPath, ['--import', 'tsx', 'examples/decide.ts', bad], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
    });
    const ended = await command.catch((error: { code: number; stdout: string; stderr: string }) => error);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^未能裁定 .*\n {3}loss\.kind：/);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
