import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
import { type Mutant, short } from './mutant.js';
import { sourceOf } from './rooms.js';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

function mutantOf({ fileName, location, mutatorName, replacement, status }: MutantResult): Mutant {
  const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
  const lines = readFileSync(file, 'utf8').split('\n');
  const { start, end } = location;
  const within = lines.slice(start.line - 1, end.line);
  within.push((within.pop() as string).slice(0, end.column - 1));
  within.unshift((within.shift() as string).slice(start.column - 1));
  return {
    file,
    line: start.line,
    mutator: mutatorName,
    at: short(lines[start.line - 1] as string),
    original: short(within.join('\n')),
    replacement: short(replacement as string),
    status,
  };
}

interface Remembered {
  readonly files: Readonly<Record<string, { mutants: readonly { readonly status: string }[] }>>;
}

/** 幸存者每次重试：新的测试也许杀死了它。Survivors are tried again each time: a test that was added since may kill them. */
function forgetSurvivors(path: string): void {
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, 'utf8')) as Remembered;
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  }
  writeFileSync(path, JSON.stringify(report));
}

const HIGH_LOAD = 8;

/**
 * 变异一室。静态变异（模块载入时执行的，多半是作为数据的规则）不略过：每个都用新线程和全室测试来试。
 * Mutates a room. Static mutants, those in what modules do when they load, are not ignored, for the rules are such data:
 * each is tried in a fresh thread against all tests of the room.
 *
 * @param anew forgets the results of earlier runs. Else what was killed is taken as killed, as long as the file and the tests
 * that decided stay as they were; a change in what the file imports is not noticed.
 */
export async function mutateRoom(room: string, anew: boolean): Promise<readonly Mutant[]> {
  const remembered = `.stryker-tmp/incremental/${room}.json`;
  forgetSurvivors(remembered);
  // Read by the processes that run the tests.
  Object.assign(process.env, { MUTATED_ROOM: room, NODE_OPTIONS: '--import tsx' });
  const results = await new Stryker({
    testRunner: 'room',
    plugins: ['./test/mutation/runner/room-runner.ts'],
    mutate: sourceOf(room),
    coverageAnalysis: 'perTest',
    ignoreStatic: false,
    concurrency: (loadavg()[0] as number) > HIGH_LOAD ? 1 : 2,
    // Endless loops are found by counting. Slow machines are no reason to call a mutant killed.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 20,
    incremental: true,
    incrementalFile: remembered,
    force: anew,
    cleanTempDir: 'always',
    ignorePatterns: [
      '/coverage',
      '/dist',
      '/docs',
      '/test/bench/build',
      '/test/bench/node_modules',
      '/biome.json',
    ],
    reporters: ['dots'],
    allowConsoleColors: false,
    logLevel: 'warn' as never,
    thresholds: { high: 100, low: 95, break: null },
  }).runMutationTest();
  return results.map(mutantOf);
}
