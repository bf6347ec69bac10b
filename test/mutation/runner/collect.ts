/** 一个测试。A test, with a name of its own. */
export interface Test {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

type Body = (...row: unknown[]) => unknown;
type Named = (name: string, ...rest: unknown[]) => void;

/** 名称之后的函数，选项与时限不问。The function behind the name; options and time limits are not asked. */
const bodyIn = (rest: readonly unknown[]): Body => rest.find((value) => typeof value === 'function') as Body;

const argumentsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/** `describe` 与 `it`：只收集，不执行。Collects tests, and runs none. */
export class Collector {
  #tests: Test[] = [];
  #file = '';
  #path: readonly string[] = [];
  readonly #taken = new Map<string, number>();

  /** 载入一个测试文件，返回它的测试。Loads a test file; returns its tests. */
  collect(file: string, load: () => unknown): readonly Test[] {
    this.#file = file;
    this.#tests = [];
    load();
    return this.#tests;
  }

  #describe(name: string, body: () => unknown): void {
    const outer = this.#path;
    this.#path = [...outer, name];
    body();
    this.#path = outer;
  }

  #it(name: string, run: () => unknown): void {
    const named = `${this.#file}#${[...this.#path, name].join(' › ')}`;
    const before = this.#taken.get(named) ?? 0;
    this.#taken.set(named, before + 1);
    this.#tests.push({ id: before === 0 ? named : `${named} (${before + 1})`, file: this.#file, run });
  }

  readonly describe = this.#withRows((name, body) => this.#describe(name, body));
  readonly it = this.#where((name, body) => this.#it(name, body));

  /** 也可以只在某时做。May be done only where something holds. */
  #where(add: (name: string, body: () => unknown) => void): Named & { readonly runIf: unknown } {
    const [done, left] = [this.#withRows(add), this.#withRows(() => {})];
    return Object.assign(done, { runIf: (holds: unknown) => (holds ? done : left) });
  }

  #withRows(add: (name: string, body: () => unknown) => void): Named & { readonly each: unknown } {
    const each =
      (rows: readonly unknown[]): Named =>
      (name, ...rest) => {
        for (const [i, row] of rows.entries()) add(`${name} [${i}]`, () => bodyIn(rest)(...argumentsOf(row)));
      };
    return Object.assign(((name, ...rest) => add(name, bodyIn(rest))) as Named, { each });
  }
}
