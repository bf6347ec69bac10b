import { format } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Claimed } from './claimed.js';
import { claimedIn, isPrinting, printedBy, withChecks } from './claimed.js';
import { docstrings, type Example, examples } from './docstrings.js';
import { modules, prelude } from './prelude.js';

/** Runs an example and counts the checks that held; what fails says file and line. */
async function run({ file, line, code }: Example): Promise<number> {
  const claimed = claimedIn(code);
  const ran = new Set<number>();
  const check = (i: number, actual: () => unknown, expected: () => unknown) => {
    const { expression, line: offset, comment } = claimed[i] as Claimed;
    const where = `${file}:${line + offset}`;
    ran.add(i);
    if (isPrinting(expression)) expect(actual(), where).toMatch(printedBy(comment));
    else expect(actual(), where).toEqual(expected());
  };
  const { outputText } = ts.transpileModule(withChecks(code, claimed), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const scope = {
    ...prelude,
    ...(await import(new URL(`../../${file}`, import.meta.url).href)),
    check,
    console: { log: format },
    require: (id: string) => modules[id],
    exports: {},
  };
  new Function(...Object.keys(scope), `{${outputText}}`)(...Object.values(scope));
  expect(ran.size, `${file}:${line}: lines that were not reached`).toBe(claimed.length);
  return ran.size;
}

const isType = ({ kind }: { kind: string }): boolean => kind === 'type' || kind === 'interface';

describe('the examples in the docstrings', () => {
  it.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s holds',
    async (where, example) => {
      const checked = await run(example);
      if (!isType(example)) expect(checked, `${where} shows no value`).toBeGreaterThan(0);
    },
  );

  it('stand in fences', () => {
    const unfenced = docstrings.filter(({ text }) => /@example\n(?!```ts\n)/.test(text));
    expect(unfenced.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it.each(Object.entries(modules))('are there for everything that %s offers', (_, offered) => {
    const complete = docstrings.filter(
      ({ text }) => /^@example\n```ts\n/m.test(text) && /^@since /m.test(text),
    );
    const names = new Set(complete.map(({ name }) => name));
    expect(Object.keys(offered).filter((name) => !names.has(name))).toEqual([]);
  });
});
