// `npm run differential [-- --claims N] [--seed S]`：不给数目，一百万件。A million claims unless told.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { compare } from './compare.js';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: `${randomInt(2 ** 31)}` },
  },
});
const [claims, seed] = [values.claims, values.seed].map(Number) as [number, number];
if (![claims, seed].every((number) => Number.isSafeInteger(number) && number >= 0))
  throw new Error('npm run differential -- [--claims N] [--seed S]');

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 600) ?? 'undefined';

const {
  asked,
  claims: compared,
  differences,
} = compare(claims, seed, undefined, undefined, (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${claims}`);
});

for (const [door, times] of Object.entries(asked)) say(`${door.padEnd(50)}${String(times).padStart(9)}`);
for (const { door, claim, said, expected } of differences.slice(0, 20))
  say(`\n${door}, claim ${claim}\n  said     ${shown(said)}\n  expected ${shown(expected)}`);
say(
  `\n${compared} claims, ${differences.length} differences; again: npm run differential -- --claims ${claims} --seed ${seed}`,
);
if (differences.length > 0) process.exitCode = 1;
