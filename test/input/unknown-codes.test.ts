// 不认得的代码，各入口一条规矩：拒绝，写明在哪里、应为什么、最接近的是哪一个；不会当作别的代码，也不会写出 undefined。
// One rule of unknown codes for every door: refused, with where, what was expected and what comes nearest; never taken for another, never written as undefined.
import { describe, expect, it } from 'vitest';
import { explain, explainAsSvg } from '../../src/explain/index.js';
import { describeRule } from '../../src/explain/zh-CN.js';
import { coverageOf, InvalidInputError, type Issue, safeParseClaim } from '../../src/index.js';
import { codeOf, onlyKnown } from '../../src/input/code.js';
import { readGiven } from '../../src/input/given.js';
import { LATEST } from '../../src/law/edition.js';
import { parseLedger } from '../../src/settlement/index.js';
import { describeIssue as inEnglish } from '../../src/words/en.js';
import { describeIssue as inChinese } from '../../src/words/zh-CN.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { ARGUMENTS, DOORS } from './every-export.js';

type Path = readonly (string | number)[];

/** 每个写有文字的地方，同名同值的只看一个，同名的至多两个；`value` 是事实的值，不是代码。Every text of a value, one of those of the same name and content, and no more than two of a name; a `value` is one of a fact, and no code. */
function textsIn(value: unknown): readonly Path[] {
  const found = new Map<string, Path>();
  const times = new Map<string | number | undefined, number>();
  const walk = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      const name = path.findLast((key) => typeof key === 'string');
      if (name === 'value') return;
      const before = times.get(name) ?? 0;
      if (found.has(`${name} ${part}`) || before === 2) return;
      times.set(name, before + 1);
      found.set(`${name} ${part}`, path);
    } else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part))
        walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  walk(value, []);
  return [...found.values()];
}

function put(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const inner = put((value as Record<string | number, unknown>)[key], rest, text);
  return Array.isArray(value) ? value.with(key as number, inner) : { ...(value as object), [key]: inner };
}

/** 由本库给出、可以存放的值，都由这些函数读。These read what the library itself gave, and a host may have stored. */
const READERS = ['explainAsSvg', 'describeRule', 'asText', 'asMarkdown', 'asHtml', 'checksOf', 'askQuestion'];

const readers = Object.entries(DOORS).flatMap(([door, functions]) =>
  Object.entries(functions).flatMap(([name, read]) =>
    READERS.includes(name) || /^describe/.test(name)
      ? [
          [
            `${door} ${name}`,
            read as (...given: readonly unknown[]) => unknown,
            ARGUMENTS[name] as readonly unknown[],
          ] as const,
        ]
      : [],
  ),
);

const NONSENSE = /native code|undefined|\[object|NaN/;

describe.each(['toString', 'of-a-later-version'])('%s', (code) => {
  it.each(readers)('in what %s reads', (_, read, [given, ...others]) => {
    const plain: unknown = JSON.parse(JSON.stringify(given));
    const faults = textsIn(plain).flatMap((path): readonly string[] => {
      const at = path.join('.');
      try {
        const told = read(put(plain, path, code), ...others);
        const isNonsense = told === undefined || NONSENSE.test(JSON.stringify(told));
        return isNonsense ? [`${at} is written as nonsense`] : [];
      } catch (error) {
        if (!(error instanceof InvalidInputError)) return [`${at} ${error}`];
        const [issue] = error.issues;
        return issue?.path === at && (issue.expected.kind === 'one-of' || issue.code === 'moment')
          ? []
          : [`${at} is refused as ${issue?.argument} ${issue?.path} ${issue?.code}`];
      }
    });
    expect(faults).toEqual([]);
  });
});

describe('what the library gave', () => {
  const refused = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      return (error as InvalidInputError).issues.map(({ argument, path, code }) => [argument, path, code]);
    }
  };

  it.each(['', '2024-13-45', 'T'])('with a moment altered to %j is refused where that stands', (moment) => {
    const stored = JSON.stringify(explain(claimOf('case-1') as never, contractOf('illustrative') as never));
    const altered = JSON.parse(stored, (_, value) =>
      value === '2024-07-11T03:20:00+08:00' ? moment : value,
    );
    expect(refused(() => explainAsSvg(altered))).toEqual([
      ['explanation', 'lines.0.tree.parts.3.value', 'moment'],
    ]);
  });

  it('as the rule of a department names one that it knows', () => {
    const rule = { id: 'department:xyz', kind: 'responsibility' } as const;
    expect(refused(() => describeRule(rule, LATEST))).toEqual([['rule', 'id', 'not-listed']]);
  });
});

describe('the rule', () => {
  const told = (id: string) => {
    const result = safeParseClaim({ id: 'c', loss: { kind: 'person', harm: id } });
    return (result as { readonly issues: readonly Issue[] }).issues[0] as Issue;
  };

  it('names the code that comes nearest, where one does, in words as well', () => {
    expect(told('disabilty')).toMatchObject({
      path: 'loss.harm',
      code: 'not-listed',
      expected: { nearest: 'disability' },
    });
    expect(told('Death').expected).toMatchObject({ nearest: 'death' });
    expect(inEnglish(told('disabilty'))).toMatch(/; disability comes nearest\.$/);
    expect(inChinese(told('disabilty'))).toMatch(/，最接近的是 disability。$/);
    for (const far of ['nothing like it', 'toString', 'x'.repeat(65)])
      expect(told(far).expected).not.toHaveProperty('nearest');
  });

  it('is the same of arguments and of stored formats', () => {
    const [, claim, contract] = ARGUMENTS.coverageOf as never as Parameters<typeof coverageOf>;
    const refused = (run: () => unknown) => {
      try {
        return run();
      } catch (error) {
        return (error as InvalidInputError).issues.map(({ argument, path, code, expected }) => [
          argument,
          path,
          code,
          (expected as { readonly nearest?: string }).nearest,
        ]);
      }
    };
    expect(refused(() => coverageOf('house-damages' as never, claim, contract))).toEqual([
      ['line', '', 'not-listed', 'house-damage'],
    ]);
    const ledger = JSON.parse(JSON.stringify(ARGUMENTS.post?.[0]));
    expect(refused(() => parseLedger({ ...ledger, format: 'qijiang-ledger/2' }))).toEqual([
      ['input', 'format', 'not-listed', 'qijiang-ledger/1'],
    ]);
  });

  it('a table asked for what it does not have says so, and where that came from is found', () => {
    const table = onlyKnown({ one: 1, inner: { two: 2 }, list: [3] });
    expect([table.one, table.inner.two, table.list[0], Object.keys(table)]).toEqual([
      1,
      2,
      3,
      ['one', 'inner', 'list'],
    ]);
    expect(String(Object.prototype.toString.call(table))).toBe('[object Object]');
    const read = (given: object, code: string) => () =>
      readGiven('given', given, () => table.inner[code as 'two']);
    expect(read({ deep: [{ code: 'tow' }] }, 'tow')).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ argument: 'given', path: 'deep.0.code', code: 'not-listed' })],
      }),
    );
    // 值里没有的，是缺了什么。What is not in the value is something left out.
    expect(read({}, 'undefined')).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: '', code: 'unreadable' })] }),
    );
    expect(() => codeOf('code', ['a'], undefined)).toThrow('code: missing-key');
  });
});
