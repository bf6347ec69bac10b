import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import * as vitest from 'vitest';
import { testsOf } from '../rooms.js';
import { type Bundle, bundle } from './bundle.js';
import { Collector, type Test } from './collect.js';

/** 变异源码所共享的状态。What the mutated source shares with its runner. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

function sharedState(): Shared {
  const host = globalThis as { __stryker__?: Shared };
  host.__stryker__ ??= {};
  return host.__stryker__;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly mutantActivation: 'static' | 'runtime';
}

type Times = Readonly<Record<string, number>>;

/** 各测试用时，各文件载入用时，快的先跑。How long each test takes, and each file to load: the quick ones run first. */
const TIMES = '.times.json';

const SUCCESS = 0;
const FAILED = 1;

const fileIn = (id: string): string => id.slice(0, id.indexOf('#'));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** 正在执行的测试文件所在的文件夹。The folder of the test file that is running. */
let folder = '';

/** 与文件比较，不改写。Compares with the file, and never writes it. */
vitest.chai.use(({ Assertion }, { addMethod, flag }) => {
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (this: object, path: string) {
    const file = resolve(folder, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== flag(this, 'object'))
      throw new Error(`not ${path}`);
  });
});

/**
 * 在同一进程里执行测试：每个变异都把脚本从头执行一遍，故模块载入时所做的也是新的；测试文件逐个载入、执行，发现即止，
 * 发现得最多的先来。载入失败也算杀死。
 * Runs the tests in its own process. For each mutant the script is evaluated anew, and with it whatever modules do when they
 * load. Test files are loaded and run one after another until one notices, those first that noticed most so far. A mutant with
 * which one fails to load is killed.
 */
export class RoomRunner {
  static readonly inject = [] as const;
  readonly #shared = sharedState();
  readonly #files = testsOf(process.env.MUTATED_ROOM as string);
  #bundle!: Bundle;
  #packages!: ReadonlyMap<string, unknown>;
  #known: Times | undefined;
  /** How many mutants the tests of a file have noticed. */
  readonly #kills = new Map<string, number>();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#bundle = await bundle(this.#files, process.cwd());
    const names = this.#bundle.packages.filter((name) => name !== 'vitest');
    this.#packages = new Map(
      await Promise.all(names.map(async (name) => [name, await import(name)] as const)),
    );
  }

  /** Evaluates the script anew; what it gives loads one file of tests. */
  #begin(): (file: string) => readonly Test[] {
    const collector = new Collector();
    const { describe, it } = collector;
    const api = { ...vitest, describe, it };
    const require = createRequire(import.meta.url);
    const loaders = this.#bundle.evaluate((name) =>
      name === 'vitest' ? api : (this.#packages.get(name) ?? require(name)),
    );
    return (file) => collector.collect(file, loaders[file] as () => unknown);
  }

  async dryRun() {
    const shared = this.#shared;
    Object.assign(shared, { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined });
    const tests = [];
    const times: Record<string, number> = {};
    for (const { id, file } of this.#files.flatMap(this.#begin())) {
      // Loaded anew for each, so that none finds made what another has made: else it would seem not to depend on it.
      shared.currentTestId = undefined;
      const began = performance.now();
      const test = this.#begin()(file).find((each) => each.id === id) as Test;
      shared.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      times[file] = start - began;
      times[id] = timeSpentMs;
      tests.push({
        id,
        name: id,
        fileName: resolve(file),
        timeSpentMs,
        ...(failure === null ? { status: SUCCESS } : { status: FAILED, failureMessage: failure }),
      });
    }
    shared.currentTestId = undefined;
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }: MutantRun) {
    const shared = this.#shared;
    Object.assign(shared, { hitCount: 0, hitLimit });
    const [failed, failure, nrOfTests] = await this.#firstFailure(testFilter, (isLoading) => {
      shared.activeMutant = isLoading && mutantActivation === 'runtime' ? undefined : id;
    });
    const isEndless = hitLimit !== undefined && (shared.hitCount as number) > hitLimit;
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (isEndless) return { status: 'timeout', reason: 'endless' };
    if (failure === null) return { status: 'survived', nrOfTests };
    return { status: 'killed', killedBy: failed, failureMessage: failure, nrOfTests };
  }

  #times(): Times {
    this.#known ??= JSON.parse(readFileSync(TIMES, 'utf8')) as Times;
    return this.#known;
  }

  #quickestFirst(tests: readonly Test[]): readonly Test[] {
    const times = this.#times();
    const timeOf = ({ id }: Test): number => times[id] ?? Number.MAX_VALUE;
    return tests.toSorted((a, b) => timeOf(a) - timeOf(b));
  }

  /** Those first that noticed most so far, then those that load quickly. */
  #likeliestFirst(files: readonly string[]): readonly string[] {
    const times = this.#times();
    const killsBy = (file: string): number => this.#kills.get(file) ?? 0;
    const timeOf = (file: string): number => times[file] ?? Number.MAX_VALUE;
    return files.toSorted((a, b) => killsBy(b) - killsBy(a) || timeOf(a) - timeOf(b));
  }

  async #firstFailure(
    chosen: readonly string[] | undefined,
    activate: (isLoading: boolean) => void,
  ): Promise<readonly [failed: readonly string[], failure: string | null, nrOfTests: number]> {
    const asked = new Set(chosen);
    const isAsked = ({ id }: Test): boolean => chosen === undefined || asked.has(id);
    const load = this.#begin();
    let ran = 0;
    for (const file of this.#likeliestFirst(
      chosen === undefined ? this.#files : [...new Set(chosen.map(fileIn))],
    )) {
      const noticed = (failed: readonly string[], failure: string) => {
        this.#kills.set(file, (this.#kills.get(file) ?? 0) + 1);
        return [failed, failure, ran] as const;
      };
      let tests: readonly Test[];
      activate(true);
      try {
        tests = load(file);
      } catch (error) {
        return noticed([], messageOf(error));
      }
      activate(false);
      for (const test of this.#quickestFirst(tests.filter(isAsked))) {
        ran++;
        const failure = await failureOf(test);
        if (failure !== null) return noticed([test.id], failure);
      }
    }
    return [[], null, ran];
  }
}

async function failureOf({ file, run }: Test): Promise<string | null> {
  folder = dirname(file);
  try {
    await run();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'room', injectableClass: RoomRunner }];
