import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

const PAGES = ['docs/developers/examples.md', 'docs/en/developers/examples.md'].map((page) =>
  readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8'),
);

const PROGRAMS = {
  'five-lines': () => import('../../examples/five-lines.js'),
  letters: () => import('../../examples/letters.js'),
  contested: () => import('../../examples/contested.js'),
  'over-limit-flood': () => import('../../examples/over-limit-flood.js'),
  'one-quarter': () => import('../../examples/one-quarter.js'),
  'verify-receipt': () => import('../../examples/verify-receipt.js'),
  'sign-receipt': () => import('../../examples/sign-receipt.js'),
  'amended-year': () => import('../../examples/amended-year.js'),
} as const;

describe('a worked example', () => {
  it.each(Object.entries(PROGRAMS))('prints what it always printed: %s', async (name, run) => {
    const printed: unknown[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    try {
      await run();
    } finally {
      log.mockRestore();
    }
    await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot(`./worked/${name}.txt`);
  });

  it('stands on the page of examples with its command, in both languages', () => {
    for (const name of Object.keys(PROGRAMS))
      for (const page of PAGES) expect(page, name).toContain(`\`npx tsx examples/${name}.ts\``);
  });
});
