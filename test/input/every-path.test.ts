import { describe, expect, it } from 'vitest';
import {
  type FoundKind,
  type Issue,
  type ParseResult,
  safeParseClaim,
  safeParseContract,
} from '../../src/index.js';
import { kindOf } from '../../src/input/issue.js';
import { some } from '../thorough.js';
import { type Path, pathsIn, valueAt, without, withValue } from './paths.js';
import { type DataObject, fullContract, houseClaim, personClaim } from './samples.js';
import { isDue, NOT_PLAIN, OF_KIND } from './wrong-types.js';

const issuesOf = (result: ParseResult<unknown>) => (result.success ? [] : result.issues);

/** 一个问题，应为什么另看。An issue, without what is expected, which is looked at by itself. */
const withoutExpected = ({ expected: _, ...issue }: Issue) => issue;

const ARGUMENT = { argument: 'input' };

/** 可以是 null 的路径：事实。The paths that may be null: facts. */
const isFact = (at: string) =>
  /^(incident\..*|loss\..*)$/.test(at) && at !== 'loss.kind' && !/circumstances\.\d+(\.id)?$/.test(at);

/** 可以用另一种写法的路径：先列的是说明里说的类型。Paths that may be written in another way as well; the first is the one that messages name. */
const WRITTEN: readonly (readonly [RegExp, readonly FoundKind[]])[] = [
  [/^loss\.disabilityGrade$/, ['number', 'array']],
  [/^(loss\.circumstances|exclusions)\.\d+$/, ['string', 'object']],
];
const kindsAt = (at: string, value: unknown): readonly FoundKind[] =>
  WRITTEN.find(([paths]) => paths.test(at))?.[1] ?? [kindOf(value)];

/** 键由宿主自己定的对象。Objects of which the host chooses the keys. */
const isMap = (at: string) => at === 'loss.conditions';

/** 必须有的路径。The paths that must not be absent. */
const REQUIRED = /^(id|loss|loss\.kind|loss\.circumstances\.\d+\.id)$/;
const REQUIRED_IN_CONTRACT =
  /^(id|term|term\.\w+|premium|insurers|insurers\.\d+\.(id|name|share)|lines|limits|limits\.per(Event|Year)|exclusions\.\d+\.(id|if)|conditions\.\d+\.\w+|lines\.[\w-]+\.(death|disability|medical|disability\.\w+|medical\.\w+|unit|rates|rates\.\w+))$/;

const SAMPLES = [
  ['person claim', personClaim(), safeParseClaim, (at: string) => REQUIRED.test(at), isFact],
  ['house claim', houseClaim(), safeParseClaim, (at: string) => REQUIRED.test(at), isFact],
  ['contract', fullContract(), safeParseContract, (at: string) => REQUIRED_IN_CONTRACT.test(at), () => false],
] as const;

describe.each(SAMPLES)('a full %s', (_, sample, safeParse, isRequired, mayBeNull) => {
  const paths = some(pathsIn(sample)).map((path) => [path.join('.'), path] as const);

  /** 那里的代码；可以写成对象的，是其中的编号。The code at a path, or that of an object in its place. */
  const codeAt = (path: Path): unknown => {
    const value = valueAt(sample, path);
    return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  };

  it('is accepted', () => {
    expect(issuesOf(safeParse(sample))).toEqual([]);
  });

  it.each(paths)('%s: a value of another kind is refused right there', (at, path) => {
    const kinds = kindsAt(at, valueAt(sample, path));
    const expected = kinds[0] as FoundKind;
    for (const [name, kind, value] of OF_KIND.filter(([, other]) => !kinds.includes(other))) {
      const [first, ...more] = issuesOf(safeParse(withValue(sample, path, value)));
      const due = { ...ARGUMENT, path: at, code: 'wrong-type', found: kind };
      expect([name, first && withoutExpected(first)]).toEqual([name, due]);
      expect([name, first && isDue(first.expected, expected, codeAt(path))]).toEqual([name, true]);
      expect(more.filter((issue) => issue.path !== at)).toEqual([]);
    }
    for (const [name, value] of NOT_PLAIN) {
      const [first] = issuesOf(safeParse(withValue(sample, path, value)));
      expect([name, first]).toMatchObject([name, { path: at, code: 'wrong-type', found: 'object' }]);
    }
  });

  it('names the type that belongs there, to whom puts a date, a map or an instance', () => {
    const strange = paths.flatMap(([at, path]) =>
      NOT_PLAIN.filter(([, value]) => {
        const [issue] = issuesOf(safeParse(withValue(sample, path, value)));
        const type = kindsAt(at, valueAt(sample, path))[0] as FoundKind;
        return issue === undefined || !isDue(issue.expected, type, codeAt(path));
      }).map(([name]) => [at, name]),
    );
    expect(strange).toEqual([]);
  });

  it.each(paths)('%s: null', (at, path) => {
    const expected = kindsAt(at, valueAt(sample, path))[0] as FoundKind;
    const issues = issuesOf(safeParse(withValue(sample, path, null)));
    expect(issues.map(withoutExpected)).toEqual(
      mayBeNull(at) ? [] : [{ ...ARGUMENT, path: at, code: 'wrong-type', found: 'null' }],
    );
    for (const issue of issues) expect(isDue(issue.expected, expected, codeAt(path))).toBe(true);
  });

  it.each(paths.filter(([, path]) => typeof path.at(-1) === 'string'))(
    '%s: absent or undefined',
    (at, path) => {
      const required = { ...ARGUMENT, path: at, code: 'missing-key', found: 'absent' };
      const expected: object[] = isRequired(at) ? [required] : [];
      if (/^insurers\.0\.lead$/.test(at))
        expected.push({ ...ARGUMENT, path: 'insurers', code: 'lead-count', found: 'array' });
      if (/^serviceStandards\.\w+\.(hours|days)$/.test(at))
        expected.push({
          ...ARGUMENT,
          path: at.slice(0, at.lastIndexOf('.')),
          code: 'service-time',
          found: 'object',
        });
      for (const wrong of [without(sample, path), withValue(sample, path, undefined)]) {
        const issues = issuesOf(safeParse(wrong));
        expect(issues.map(withoutExpected)).toEqual(expected);
        const type = kindsAt(at, valueAt(sample, path))[0] as FoundKind;
        for (const { code, expected: due } of issues)
          if (code === 'missing-key') expect(isDue(due, type, codeAt(path))).toBe(true);
          else
            expect(due).toEqual(
              code === 'lead-count'
                ? { kind: 'marked-once', field: 'lead' }
                : { kind: 'one-field', fields: ['hours', 'days'] },
            );
      }
    },
  );

  const objects: (readonly [string, Path])[] = [
    ['', []],
    ...paths.filter(([, path]) => kindOf(valueAt(sample, path)) === 'object').filter(([at]) => !isMap(at)),
  ];
  it.each(objects)('at "%s": a key that the format does not have is refused', (at, path) => {
    for (const key of ['extra', 'ID', ' id', 'toString', 'constructor', '']) {
      const wrong = withValue(sample, [...path, key], 7);
      const where = at === '' ? key : `${at}.${key}`;
      expect(issuesOf(safeParse(wrong))).toEqual([
        { ...ARGUMENT, path: where, code: 'unknown-key', found: 'number', expected: { kind: 'nothing' } },
      ]);
    }
  });

  it('is read the same whatever the order of its keys', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    const data = (input: unknown) => {
      const result = safeParse(input as DataObject);
      return result.success ? result.data : result.issues;
    };
    expect(data(turned(sample))).toEqual(data(sample));
  });
});
