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

/** 各测试用时，快的先跑。How long each test takes: the quick ones run first. */
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
 * 在同一进程里执行测试：每个变异都把脚本从头执行一遍，故模块载入时所做的也是新的；只载入用得着的测试文件。
 * 载入失败也算杀死。
 * Runs the tests in its own process. For each mutant the script is evaluated anew, and with it whatever modules do when they
 * load; only the test files needed are loaded. A mutant with which one fails to load is killed.
 */
export class RoomRunner {
  static readonly inject = [] as const;
  readonly #shared = sharedState();
  readonly #files = testsOf(process.env.MUTATED_ROOM as string);
  #bundle!: Bundle;
  #packages!: ReadonlyMap<string, unknown>;
  #times: Times | undefined;

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

  #load(files: readonly string[]): readonly Test[] {
    const collector = new Collector();
    const { describe, it } = collector;
    const api = { ...vitest, describe, it };
    const require = createRequire(import.meta.url);
    const loaders = this.#bundle.evaluate((name) =>
      name === 'vitest' ? api : (this.#packages.get(name) ?? require(name)),
    );
    for (const file of files) collector.collect(file, loaders[file] as () => unknown);
    return collector.tests;
  }

  async dryRun() {
    const shared = this.#shared;
    Object.assign(shared, { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined });
    const tests = [];
    for (const { id, file } of this.#load(this.#files)) {
      // Loaded anew for each, so that none finds made what another has made: else it would seem not to depend on it.
      shared.currentTestId = undefined;
      const test = this.#load([file]).find((each) => each.id === id) as Test;
      shared.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(test);
      tests.push({
        id,
        name: id,
        fileName: resolve(file),
        timeSpentMs: performance.now() - start,
        ...(failure === null ? { status: SUCCESS } : { status: FAILED, failureMessage: failure }),
      });
    }
    shared.currentTestId = undefined;
    writeFileSync(
      TIMES,
      JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))),
    );
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }: MutantRun) {
    const shared = this.#shared;
    const isStatic = mutantActivation === 'static';
    Object.assign(shared, { activeMutant: isStatic ? id : undefined, hitCount: 0, hitLimit });
    const [failed, failure, nrOfTests] = await this.#firstFailure(testFilter, () => {
      shared.activeMutant = id;
    });
    const isEndless = hitLimit !== undefined && (shared.hitCount as number) > hitLimit;
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (isEndless) return { status: 'timeout', reason: 'endless' };
    if (failure === null) return { status: 'survived', nrOfTests };
    return { status: 'killed', killedBy: failed, failureMessage: failure, nrOfTests };
  }

  #quickestFirst(tests: readonly Test[]): readonly Test[] {
    this.#times ??= JSON.parse(readFileSync(TIMES, 'utf8')) as Times;
    const times = this.#times;
    const timeOf = ({ id }: Test): number => times[id] ?? Number.MAX_VALUE;
    return tests.toSorted((a, b) => timeOf(a) - timeOf(b));
  }

  async #firstFailure(
    chosen: readonly string[] | undefined,
    activate: () => void,
  ): Promise<readonly [failed: readonly string[], failure: string | null, nrOfTests: number]> {
    let tests: readonly Test[];
    try {
      tests = this.#load(chosen === undefined ? this.#files : [...new Set(chosen.map(fileIn))]);
    } catch (error) {
      return [[], messageOf(error), 0];
    }
    activate();
    const asked = chosen === undefined ? tests : tests.filter(({ id }) => chosen.includes(id));
    for (const [i, test] of this.#quickestFirst(asked).entries()) {
      const failure = await failureOf(test);
      if (failure !== null) return [[test.id], failure, i + 1];
    }
    return [[], null, asked.length];
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
