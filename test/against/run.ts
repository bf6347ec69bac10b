// `npm run against -- DIR [--claims N] [--seed S] [--claim N]`
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PATIENCE } from '../settings.js';
import type { Said, Task } from './ask-both.js';
import { type Answered, keyOf, type Question } from './asking.js';
import { BLOCK } from './cases.js';
import { count, type Tallied, type Tally } from './tally.js';

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

/** 最多多少兆字节；再多就算没有答，停不下来的也一样。How many megabytes a question may take before there is no answer; nor is there one to what never ends. */
const MOST_MEMORY = 2500;
const ASK_BOTH = fileURLToPath(new URL('./ask-both.ts', import.meta.url));

interface Asked {
  /** 问完的最后一组。The last block of which all was asked. */
  readonly done: number;
  readonly answers: readonly Answered[];
  /** 没有答的那一问；都答了就没有。The question that had no answer, if any. */
  readonly stuck: Question | null;
}

/** 问若干组，到问完或者有一问没有答为止；没问完的一组不算。Asks some blocks, until all is asked or a question has no answer; a block of which not all was asked does not count. */
function ask(task: Task): Promise<Asked> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, `--max-old-space-size=${MOST_MEMORY}`, ASK_BOTH, JSON.stringify(task)],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  let [done, asking]: [number, Question | null] = [task.from - 1, null];
  const answers: Answered[] = [];
  const ofBlock: Answered[] = [];
  let failure = '';
  (child.stdio[2] as Readable).on('data', (chunk) => {
    failure = `${failure}${chunk}`.slice(-2000);
  });
  const stop = () => child.kill('SIGKILL');
  let watch = setTimeout(stop, PATIENCE);
  return new Promise((settle, fail) => {
    createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => {
      clearTimeout(watch);
      watch = setTimeout(stop, PATIENCE);
      const said = JSON.parse(line) as Said;
      if ('asking' in said) asking = said.asking;
      else if ('answered' in said) ofBlock.push(said.answered);
      else {
        done = said.done;
        answers.push(...ofBlock.splice(0));
      }
    });
    // 1 是没有捕获的错误，不是答不出。An error that nobody caught ends with 1, and is no lack of an answer.
    child.on('close', (code) => {
      clearTimeout(watch);
      if (code === 1 || (done < task.to && asking === null)) fail(new Error(failure));
      else settle({ done, answers, stuck: done < task.to ? asking : null });
    });
  });
}

const tally: Tally = new Map();
const unanswered = new Map<string, string>();
const began = performance.now();
const chosen = Math.floor(claim / BLOCK);
const [first, last] = values.claim === undefined ? [-1, Math.ceil(claims / BLOCK) - 1] : [chosen, chosen];
const all = values.claim === undefined ? claims : (chosen + 1) * BLOCK;
const leftOut: string[] = [];
for (let from = first; from <= last; ) {
  const { done, answers, stuck } = await ask({
    dir: resolve(dir),
    seed,
    from,
    to: last,
    claims: all,
    leftOut,
  });
  for (const answered of answers) {
    const crash = count(tally, answered);
    if (crash !== null) unanswered.set(keyOf(answered), crash);
  }
  if (stuck?.of === 'here') throw new Error(`${keyOf(stuck)}: no answer here`);
  if (stuck !== null) {
    leftOut.push(keyOf(stuck));
    unanswered.set(keyOf(stuck), `no answer in ${PATIENCE / 1000} s and ${MOST_MEMORY} MB`);
  }
  from = done + 1;
}

const MOST = 200;
const shown = (text: string | undefined): string =>
  text === undefined ? '—' : text.length > MOST ? `${text.slice(0, MOST)}…` : text;

function show(name: string, { found, places }: Tallied): void {
  if (found.length === 0) return;
  say(`\n${name}`);
  const often = [...places].sort(([, a], [, b]) => b - a).slice(0, 20);
  say(`  ${often.map(([place, times]) => `${place} × ${times}`).join('\n  ')}`);
  for (const { where, differences } of found) {
    say(`  ${where}`);
    for (const { path, there, here } of differences.slice(0, 5))
      say(`    ${path}\n      there ${shown(there)}\n      here  ${shown(here)}`);
    if (differences.length > 5) say(`    … ${differences.length} in all`);
  }
}

say('比较项 comparison                  比较 compared   拒绝 refused   不同 differ');
for (const [name, { compared, refused, differing }] of tally)
  say(`${name.padEnd(32)}${[compared, refused, differing].map((n) => String(n).padStart(15)).join('')}`);
for (const [name, tallied] of tally) show(name, tallied);
for (const [question, why] of unanswered)
  say(`\n对照没有答 The reference has no answer: ${question}: ${why}`);
const differing = [...tally.values()].reduce((sum, tallied) => sum + tallied.differing, 0);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
say(`\n${differing} 处不同，对照没有答的 ${unanswered.size} 处，用时 ${seconds} s。`);
say(`${differing} differ; the reference has no answer to ${unanswered.size}.`);
process.exitCode = differing === 0 ? 0 : 1;
