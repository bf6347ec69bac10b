// `npm run against -- DIR [--claims N] [--seed S] [--claim N]`
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ALLOWED } from './allowed.js';
import { BLOCK } from './cases.js';
import { compareBlock, compareOnce } from './compare.js';
import { builtIn } from './package.js';
import type { Tallied, Tally } from './tally.js';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    claims: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    claim: { type: 'string' },
  },
});
const [dir] = positionals;
const numbers = [values.claims, values.seed, values.claim ?? 0].map(Number);
if (dir === undefined || numbers.some((number) => !Number.isSafeInteger(number) || number < 0))
  throw new Error('npm run against -- DIR [--claims N] [--seed S] [--claim N]');
const [claims, seed, claim] = numbers as [number, number, number];

const there = await builtIn(resolve(dir));
const tally: Tally = new Map();
const began = performance.now();
if (values.claim === undefined) {
  compareOnce(tally, there);
  for (let block = 0; block * BLOCK < claims; block++)
    compareBlock(tally, there, seed, block, claims - block * BLOCK);
} else compareBlock(tally, there, seed, Math.floor(claim / BLOCK));

const MOST = 200;
const shown = (text: string | undefined): string =>
  text === undefined ? '—' : text.length > MOST ? `${text.slice(0, MOST)}…` : text;

function show(name: string, { found }: Tallied): void {
  for (const { where, differences } of found) {
    say(`\n${name}  ${where}`);
    for (const { path, there, here } of differences.slice(0, 5))
      say(`  ${path}\n    there ${shown(there)}\n    here  ${shown(here)}`);
    if (differences.length > 5) say(`  … ${differences.length} in all`);
  }
}

say('比较项 comparison                  比较 compared   拒绝 refused   不同 differ');
for (const [name, { compared, refused, differing }] of tally)
  say(`${name.padEnd(32)}${[compared, refused, differing].map((n) => String(n).padStart(15)).join('')}`);
for (const [name, tallied] of tally) show(name, tallied);
const differing = [...tally.values()].reduce((sum, tallied) => sum + tallied.differing, 0);
say(`\n允许的不同 Allowed: ${ALLOWED.map(({ at, because }) => `${at.source} — ${because}`).join('; ')}`);
say(`${differing} 处不同，用时 ${((performance.now() - began) / 1000).toFixed(0)} s。${differing} differ.`);
process.exitCode = differing === 0 ? 0 : 1;
