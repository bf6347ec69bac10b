import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { short } from '../../mutation/place.js';
import type * as asked from './asked.js';
import { loaderOf } from './modules.js';

type Asked = typeof asked;

/** 与变异后的源码所共有的。What is shared with the mutated source. */
const shared: { activeMutant?: string; hitCount?: number; hitLimit?: number } = {};

/** 遇到一处变异至多这么多次：死循环到此为止。So often may a mutant be come upon: endless loops end there. */
const HIT_LIMIT = 300_000;

const logger = {
  debug: () => undefined,
  info: () => undefined,
  isDebugEnabled: () => false,
};

/** 只供注入记录器。Gives a logger, and nothing else. */
const injector = {
  provideValue: () => injector,
  injectClass: (Made: new (log: object) => unknown) => new Made(logger),
};

type Instrumented = Awaited<ReturnType<ReturnType<typeof createInstrumenter>['instrument']>>;

/** 一处变异。One mutant. */
export type ProbedMutant = Instrumented['mutants'][number];

/** 一处变异的说明。A mutant in words. */
export function wordsOf({ fileName, location, mutatorName, replacement }: ProbedMutant): string {
  const { start, end } = location;
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line] as string;
  const original = line.slice(start.column, start.line === end.line ? end.column : undefined);
  const at = `${relative('.', fileName)}:${start.line + 1}`;
  return `${at} ${mutatorName}: ${short(line)}\n- ${short(original)}\n+ ${short(replacement)}`;
}

/** 一些源文件的全部变异，和辨别它们所用的案件。All mutants of some files, and the claims to tell them by. */
export class Mutants {
  readonly all: readonly ProbedMutant[];
  readonly #load: () => Asked;
  readonly #blocks: readonly asked.Claims[];
  readonly #probed: string;
  readonly #decided: readonly string[];

  private constructor({ files, mutants }: Instrumented, blocks: readonly asked.Claims[]) {
    Object.assign(globalThis, { __stryker__: shared });
    this.all = mutants;
    this.#blocks = blocks;
    this.#load = loaderOf<Asked>(
      'test/receipt/probes/asked.ts',
      new Map(files.map(({ name, content }) => [name, content])),
    );
    const { probed, decided } = this.#load();
    this.#probed = probed();
    this.#decided = [...decided(blocks)];
  }

  static async in(files: readonly string[], blocks: readonly asked.Claims[]): Promise<Mutants> {
    const instrumented = await createInstrumenter(injector as never).instrument(
      files.map((file) => ({ name: resolve(file), mutate: true, content: readFileSync(file, 'utf8') })),
      { plugins: [], ignorers: [], excludedMutations: [] },
    );
    return new Mutants(instrumented, blocks);
  }

  /** 种子所定的若干处；不限个数则为全部。So many of them, as the seed has it; all where no number is given. */
  sample(seed: number, count = this.all.length): readonly ProbedMutant[] {
    const order = (place: number) => Math.imul(place + seed, 0x9e3779b1) >>> 0;
    return this.all
      .map((mutant, place) => [order(place), mutant] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, count)
      .map(([, mutant]) => mutant);
  }

  /** 由什么辨出；出错也算。By what it is told from the original; an error tells it too. */
  toldBy({ id }: ProbedMutant): 'probes' | 'claims' | 'nothing' {
    if (this.#tells(id, ({ probed }) => probed() !== this.#probed)) return 'probes';
    return this.#tells(id, ({ decided }) => this.#differs(decided(this.#blocks))) ? 'claims' : 'nothing';
  }

  #tells(id: string, differs: (asked: Asked) => boolean): boolean {
    Object.assign(shared, { activeMutant: id, hitCount: 0, hitLimit: HIT_LIMIT });
    try {
      return differs(this.#load());
    } catch {
      return true;
    } finally {
      Object.assign(shared, { activeMutant: undefined, hitCount: undefined });
    }
  }

  #differs(texts: Iterable<string>): boolean {
    let place = 0;
    for (const text of texts) if (text !== this.#decided[place++]) return true;
    return false;
  }
}
