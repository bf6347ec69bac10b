import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
import ts from 'typescript';
import type { Mutant } from './mutant.js';
import { keyOf, short, statementAt } from './place.js';
import { sourceOf } from './rooms.js';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const sources = new Map<string, ts.SourceFile>();

function sourceIn(file: string): ts.SourceFile {
  const source =
    sources.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  sources.set(file, source);
  return source;
}

function mutantOf({ fileName, location, mutatorName, replacement, status }: MutantResult): Mutant {
  const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
  const source = sourceIn(file);
  const [from, to] = [location.start, location.end].map(({ line, column }) =>
    source.getPositionOfLineAndCharacter(line - 1, column - 1),
  ) as [number, number];
  const original = short(source.text.slice(from, to));
  const became = short(replacement as string);
  return {
    file,
    key: keyOf(statementAt(source, from), mutatorName, original, became),
    line: location.start.line,
    mutator: mutatorName,
    original,
    replacement: became,
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
  Object.assign(process.env, { MUTATED_ROOM: room, THOROUGH: 'all', NODE_OPTIONS: '--import tsx' });
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
