import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TEST = new URL('.', import.meta.url);

/** 不是测试的：基准自成一包，说明供人阅读。No tests: the benchmark is a package of its own, and READMEs are prose. */
const isTest = (path: string): boolean =>
  /[^/]\.[^/]+$/.test(path) && !path.startsWith('bench/') && !path.endsWith('README.md');

const linesOf = (path: string): number => readFileSync(new URL(path, TEST), 'utf8').split('\n').length - 1;

const files = readdirSync(TEST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(isTest)
  .map((path) => ({ path, lines: linesOf(path) }));

const data = files.filter(({ path }) => !/\.[jt]s$/.test(path));

const sum = (list: readonly { readonly lines: number }[]): number =>
  list.reduce((total, { lines }) => total + lines, 0);

interface Row {
  readonly place: string;
  readonly most: number;
  readonly who: string;
  readonly isRecorded: boolean;
}

const readme = readFileSync(new URL('README.md', TEST), 'utf8');
const given = readme.indexOf('| **给定');

const rows = [...readme.matchAll(/^\| `([^`]+)` \| (\d+) \| (.+) \|$/gm)].map(
  ({ 1: place = '', 2: most, 3: who = '', index }): Row => ({
    place,
    most: Number(most),
    who,
    isRecorded: index < given,
  }),
);

const under = ({ place }: Row) => data.filter(({ path }) => path.startsWith(place));

it('whatever is no program stands in one row of the table, which says who can check it', () => {
  const places = data.map(({ path }) => [path, rows.filter(({ place }) => path.startsWith(place)).length]);
  expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  for (const row of rows) {
    expect(under(row), row.place).not.toEqual([]);
    expect(row.who, row.place).toMatch(/\p{Script=Han}.*[a-z]/u);
  }
});

it('no row has more lines than it says', () => {
  const longer = rows
    .map((row) => ({ ...row, lines: sum(under(row)) }))
    .filter(({ lines, most }) => lines > most);
  expect(longer).toEqual([]);
});

it('recordings are less than 15 % of the lines', () => {
  const recorded = sum(rows.filter(({ isRecorded }) => isRecorded).flatMap(under));
  expect(recorded / sum(files)).toBeLessThan(0.15);
});
