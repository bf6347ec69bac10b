// 各入口的每个函数，参数换成捣乱的值：须以 InvalidInputError 拒绝，或者照做，都在一秒之内。
// Every function of every entry, an argument of it out to do harm: it refuses with InvalidInputError or does its work, within a second.
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { InvalidInputError } from '../../src/index.js';
import { ARGUMENTS, DOORS } from './every-export.js';
import { HOSTILE } from './hostile-values.js';

type Call = (...given: readonly unknown[]) => unknown;

const functionsOf = (door: Readonly<Record<string, unknown>>) =>
  Object.entries(door).filter(
    (entry): entry is [string, Call] => typeof entry[1] === 'function' && entry[1] !== InvalidInputError,
  );

const SPARSE: unknown[] = [];
SPARSE.length = 10_000_000;

const VALUES: readonly (readonly [string, () => unknown])[] = [
  ['a sparse list of ten million', () => SPARSE],
  ['toString', () => 'toString'],
  ['__proto__', () => '__proto__'],
  ['constructor', () => 'constructor'],
  ...[
    'undefined',
    'null',
    'a cycle',
    'a getter that throws',
    'a proxy that throws in every trap',
    'a revoked proxy of a list',
    'a symbol',
    'a bigint',
    'a function',
    'a text that throws',
    'NaN',
    'a list whose length throws',
  ].map((name) => [name, HOSTILE[name] as () => unknown] as const),
];

const milliseconds = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** What came of a call: nothing to say, or what is wrong. */
function fault(call: Call, given: readonly unknown[]): string | null {
  const since = process.cpuUsage();
  try {
    const result = call(...given);
    if (typeof result === 'object' && result !== null && Symbol.iterator in result)
      Array.from(result as Iterable<unknown>);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) return String(error).slice(0, 100);
  }
  const spent = milliseconds(since);
  return spent < 1000 ? null : `${Math.round(spent)} ms`;
}

describe.each(Object.entries(DOORS))('%s', (_, door) => {
  it.each(functionsOf(door))('%s', (name, call) => {
    const given = ARGUMENTS[name] as readonly unknown[];
    call(...given);
    const faults = VALUES.flatMap(([what, make]) =>
      given.flatMap((_, at) => {
        const found = fault(call, given.with(at, make()));
        return found === null ? [] : [`${at}: ${what}: ${found}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

/** 审计、测算、逐行读取的函数交出的对象，各有方法。The methods of what some functions give: to audit, to meter, to read row by row. */
const methodsOf = (call: Call, given: readonly unknown[]) =>
  Object.entries(call(...given) ?? {}).filter(
    (entry): entry is [string, Call] => typeof entry[1] === 'function',
  );

const METHODS = Object.values(DOORS)
  .flatMap(functionsOf)
  .flatMap(([name, call]) => {
    const given = ARGUMENTS[name] as readonly unknown[];
    return methodsOf(call, given).map(([method]) => [`${name}().${method}`, call, given, method] as const);
  });

it.each(METHODS)('%s', (_, call, given, method) => {
  const faults = VALUES.flatMap(([what, make]) => {
    const [, run] = methodsOf(call, given).find(([name]) => name === method) as [string, Call];
    const found = fault(run, [make(), make()]);
    return found === null ? [] : [`${what}: ${found}`];
  });
  expect(faults).toEqual([]);
});

it('every entry is looked at, and every function has arguments that it takes', () => {
  const entries = Object.keys(packageJson.exports).filter((name) => !name.endsWith('.json'));
  expect(Object.keys(DOORS)).toEqual(entries);
  const names = new Set(Object.values(DOORS).flatMap((door) => functionsOf(door).map(([name]) => name)));
  expect(Object.keys(ARGUMENTS).sort()).toEqual([...names].sort());
});
