import { describe, expect, it } from 'vitest';
import { type FoundKind, type ParseResult, safeParseClaim, safeParseContract } from '../../src/index.js';
import { kindOf } from '../../src/input/issue.js';
import { type Path, pathsIn, valueAt, without, withValue } from './paths.js';
import { type DataObject, fullContract, houseClaim, personClaim } from './samples.js';
import { NOT_PLAIN, OF_KIND, wrongType } from './wrong-types.js';

const issuesOf = (result: ParseResult<unknown>) => (result.success ? [] : result.issues);

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
  const paths = pathsIn(sample).map((path) => [path.join('.'), path] as const);

  it('is accepted', () => {
    expect(issuesOf(safeParse(sample))).toEqual([]);
  });

  it.each(paths)('%s: a value of another kind is refused right there', (at, path) => {
    const kinds = kindsAt(at, valueAt(sample, path));
    const expected = kinds[0] as FoundKind;
    for (const [name, kind, value] of OF_KIND.filter(([, other]) => !kinds.includes(other))) {
      const [first, ...more] = issuesOf(safeParse(withValue(sample, path, value)));
      const due = { path: at, code: 'wrong-type', found: kind, message: wrongType(expected) };
      expect([name, first]).toEqual([name, due]);
      expect(more.filter((issue) => issue.path !== at)).toEqual([]);
    }
    for (const [name, value] of NOT_PLAIN) {
      const [first] = issuesOf(safeParse(withValue(sample, path, value)));
      expect([name, first]).toMatchObject([name, { path: at, code: 'wrong-type', found: 'object' }]);
    }
  });

  it('names the type that belongs there, to whom puts a date, a map or an instance', () => {
    const said = paths.map(([at, path]) =>
      NOT_PLAIN.map(([, value]) => [at, issuesOf(safeParse(withValue(sample, path, value)))[0]?.message]),
    );
    const due = paths.map(([at, path]) =>
      NOT_PLAIN.map(() => [at, wrongType(kindsAt(at, valueAt(sample, path))[0] as FoundKind)]),
    );
    expect(said).toEqual(due);
  });

  it.each(paths)('%s: null', (at, path) => {
    const expected = kindsAt(at, valueAt(sample, path))[0] as FoundKind;
    expect(issuesOf(safeParse(withValue(sample, path, null)))).toEqual(
      mayBeNull(at) ? [] : [{ path: at, code: 'wrong-type', found: 'null', message: wrongType(expected) }],
    );
  });

  it.each(paths.filter(([, path]) => typeof path.at(-1) === 'string'))(
    '%s: absent or undefined',
    (at, path) => {
      const required = {
        path: at,
        code: 'missing-key',
        found: 'absent',
        message: '缺少必填字段。A required field is missing.',
      };
      const expected = isRequired(at) ? [required] : [];
      if (/^insurers\.0\.lead$/.test(at))
        expected.push({
          path: 'insurers',
          code: 'lead-count',
          found: 'array',
          message: '应当恰有一家首席承保人。There must be exactly one lead insurer.',
        });
      if (/^serviceStandards\.\w+\.(hours|days)$/.test(at))
        expected.push({
          path: at.slice(0, at.lastIndexOf('.')),
          code: 'service-time',
          found: 'object',
          message:
            '时限应当只写 hours（小时）或者只写 days（天）。A service time has either hours or days, and not both.',
        });
      expect(issuesOf(safeParse(without(sample, path)))).toEqual(expected);
      expect(issuesOf(safeParse(withValue(sample, path, undefined)))).toEqual(expected);
    },
  );

  const objects: (readonly [string, Path])[] = [
    ['', []],
    ...paths.filter(([, path]) => kindOf(valueAt(sample, path)) === 'object').filter(([at]) => !isMap(at)),
  ];
  it.each(objects)('at "%s": a key that the format does not have is refused', (at, path) => {
    const message = '没有这个字段。There is no such field.';
    for (const key of ['extra', 'ID', ' id', 'toString', 'constructor', '']) {
      const wrong = withValue(sample, [...path, key], 7);
      const where = at === '' ? key : `${at}.${key}`;
      expect(issuesOf(safeParse(wrong))).toEqual([
        { path: where, code: 'unknown-key', found: 'number', message },
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
