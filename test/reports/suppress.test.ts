import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed } from '../../src/reports/suppress.js';
import { runs, some } from '../thorough.js';
import {
  canDiffer,
  givenAway,
  indistinguishable,
  type Published,
  widthsKnown,
  withTotals,
} from './attack.js';

const MINIMUM = 5;

/** 各格的区间应有多宽：不另写则一分、一件即可。How wide the interval of each cell must be; one unless told. */
type Widths = (value: number, count: number) => number;

/** 五分之一，或者一件之数。A fifth, or what one claim comes to. */
const DEFAULT: Widths = (value, count) =>
  Math.max(1, Math.ceil(Math.abs(value) / Math.max(count, 1)), Math.ceil(Math.abs(value) / 5));

function publish(
  counts: number[][],
  sums: number[][] = counts,
  minimum = MINIMUM,
  widthOf: Widths = () => 1,
): Published {
  const columns = counts[0]?.length ?? 0;
  const protectedGrid = (table: number[][]) => ({
    columns,
    values: table.flat(),
    widths: table.flat().map((value, at) => widthOf(value, counts.flat()[at] as number)),
  });
  const hidden = suppressed(protectedGrid(counts), protectedGrid(sums), minimum);
  return counts.map((row, i) => row.map((value, j) => (hidden[i * columns + j] ? null : value)));
}

const cellsKeptBack = (table: Published) => table.flat().flatMap((value, at) => (value === null ? [at] : []));

/** 件数表与同形的金额表（分）；有案件的格金额必大于零。Counts, and sums that are above zero wherever there are claims. */
const tables = (rows: number, columns: number, most: number) =>
  fc
    .integer({ min: 1, max: rows })
    .chain((height) =>
      fc.integer({ min: 1, max: columns }).chain((width) =>
        fc.array(
          fc.array(
            fc.record({
              count: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most })),
              extra: fc.constantFrom(0, 0, 1, 99, 10_000_000),
            }),
            { minLength: width, maxLength: width },
          ),
          { minLength: height, maxLength: height },
        ),
      ),
    )
    .map((cells) => ({
      counts: withTotals(cells.map((row) => row.map(({ count }) => count))),
      sums: withTotals(cells.map((row) => row.map(({ count, extra }) => (count === 0 ? 0 : count + extra)))),
    }));

describe('cells that stand for a few claims', () => {
  it('are kept back, and nothing else where none is left alone', () => {
    const counts = withTotals([
      [2, 3, 10],
      [4, 1, 20],
      [30, 40, 50],
    ]);
    expect(publish(counts)).toEqual([
      [null, null, 10, 15],
      [null, null, 20, 25],
      [30, 40, 50, 120],
      [36, 44, 80, 160],
    ]);
    expect(publish(counts, counts, 1)).toEqual(counts);
  });

  it('take the cheapest others with them where they stand alone in a row or column', () => {
    const counts = withTotals([
      [3, 10, 60],
      [20, 30, 70],
      [50, 8, 9],
    ]);
    expect(publish(counts)).toEqual([
      [null, null, 60, 73],
      [null, null, 70, 120],
      [50, 8, 9, 67],
      [73, 48, 139, 260],
    ]);
  });

  it('are safe though each stands in a row and a column with another, and only one leads from these to those', () => {
    const bridge = withTotals([
      [2, 2, 10, 10],
      [2, 2, 3, 10],
      [10, 10, 2, 2],
      [10, 10, 2, 2],
    ]);
    const naive = bridge.map((row) => row.map((value) => (value < MINIMUM ? null : value)));
    expect(givenAway(naive)).toEqual([7]);
    expect(givenAway(publish(bridge))).toEqual([]);
    expect(cellsKeptBack(publish(bridge)).length).toBeGreaterThan(cellsKeptBack(naive).length);
  });

  it('hide a total where one row or one column is all there is', () => {
    expect(publish(withTotals([[3]]))).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(publish(withTotals([[3, 0, 9]]))).toEqual([
      [null, 0, null, 12],
      [null, 0, null, 12],
    ]);
    expect(publish(withTotals([[3, 0]]))).toEqual([
      [null, 0, null],
      [null, 0, null],
    ]);
    expect(publish(withTotals([[9, 0]]))).toEqual(withTotals([[9, 0]]));
  });

  it('hide no total where other cells will do, however many claims these stand for', () => {
    const counts = withTotals([
      [3, 10, 0],
      [0, 90, 90],
      [10, 0, 10],
    ]);
    expect(publish(counts)).toEqual([
      [null, null, 0, 13],
      [0, null, null, 180],
      [null, 0, null, 20],
      [13, 100, 100, 213],
    ]);
  });

  it('cannot be told from a total to which each gives the least that it can: ones in a full row', () => {
    const ones = withTotals([
      [1, 1, 1, 1, 1],
      [9, 9, 9, 9, 9],
    ]);
    const table = publish(ones);
    expect(table[0]?.at(-1)).toBe(null);
    expect(canDiffer(table, ones.flat(), 1)).toEqual(new Set(cellsKeptBack(table)));
  });

  it('need no others where sums are below zero, since these can always be less', () => {
    const counts = withTotals([
      [2, 2, 30],
      [2, 2, 30],
      [30, 30, 30],
    ]);
    const sums = withTotals([
      [-1, -1, 30],
      [-1, -1, 30],
      [30, 30, 30],
    ]);
    expect(cellsKeptBack(publish(counts, sums))).toEqual([0, 1, 4, 5]);
  });

  it('are safe in the sums too, where a sum can be no less than it is', () => {
    const counts = withTotals([
      [2, 2, 30],
      [2, 2, 30],
      [30, 30, 30],
    ]);
    const sums = withTotals([
      [1, 1, 30],
      [1, 1, 30],
      [30, 30, 30],
    ]);
    const [byCounts, bySums] = [publish(counts), publish(counts, sums)];
    expect(cellsKeptBack(byCounts)).toEqual([0, 1, 4, 5]);
    expect(canDiffer(bySums, sums.flat(), 1)).toEqual(new Set(cellsKeptBack(bySums)));
  });
});

describe('the interval in which a reader can place a cell that is kept back', () => {
  const tooNarrow = (table: Published, values: number[][], counts: number[][]) =>
    [...widthsKnown(table, values.flat(), 1)].filter(
      ([at, width]) => width < DEFAULT(values.flat()[at] as number, counts.flat()[at] as number),
    );

  /** 一大一小：大格至多让出小格的数，于是被限定在千分之一之内。A large cell beside small ones is bounded by what these can give. */
  const counts = withTotals([
    [2, 40, 60],
    [3, 30, 70],
    [50, 80, 90],
  ]);
  const sums = withTotals([
    [15, 400_000, 900],
    [20, 300_000, 800],
    [700, 800_000, 950],
  ]);

  it('can be a thousandth of it where only what it is exactly is protected', () => {
    const table = publish(counts, sums);
    expect(cellsKeptBack(table)).toEqual([0, 1, 4, 5]);
    const widths = widthsKnown(table, sums.flat(), 1);
    expect(widths.get(1)).toBe(33);
    expect(tooNarrow(table, sums, counts).map(([at]) => at)).toEqual([1, 5]);
  });

  it('is a fifth of it, and what one claim of it comes to, where these are asked', () => {
    const table = publish(counts, sums, MINIMUM, DEFAULT);
    expect(tooNarrow(table, sums, counts)).toEqual([]);
    expect(cellsKeptBack(table).length).toBeGreaterThan(4);
  });

  it('is as wide as asked in any table, of counts and of sums, some below zero', () => {
    const signed = tables(4, 4, 9).chain(({ counts: some, sums: all }) => {
      const cells = all.slice(0, -1).map((row) => row.slice(0, -1));
      const signs = fc.array(fc.constantFrom(1, 1, 1, -1), {
        minLength: cells.flat().length,
        maxLength: cells.flat().length,
      });
      return signs.map((of) => ({
        counts: some,
        sums: withTotals(
          cells.map((row, i) => row.map((sum, j) => sum * (of[i * row.length + j] as number))),
        ),
      }));
    });
    fc.assert(
      fc.property(fc.oneof(tables(4, 4, 9), signed), ({ counts: some, sums: all }) => {
        const table = publish(some, all, MINIMUM, DEFAULT);
        expect(tooNarrow(table, some, some)).toEqual([]);
        expect(tooNarrow(table, all, some)).toEqual([]);
      }),
      runs(60),
    );
  });

  it('asks for nothing more where the small cells are wide enough by themselves', () => {
    fc.assert(
      fc.property(tables(3, 3, 12), ({ counts: some, sums: all }) => {
        const small = some.map((row) => row.map((count) => (count > 0 && count < MINIMUM ? null : count)));
        const isSafe = [some, all].every((values) => tooNarrow(small, values, some).length === 0);
        if (isSafe) expect(publish(some, all, MINIMUM, DEFAULT)).toEqual(small);
      }),
      runs(60),
    );
  });
});

/** 每格零至 `most` 的所有表。Every table of so many rows and columns with cells from nothing to `most`. */
function* everyTable(rows: number, columns: number, most: number): Generator<number[][]> {
  const cells = new Array<number>(rows * columns).fill(0);
  for (let at = 0; at < cells.length; ) {
    yield withTotals(Array.from({ length: rows }, (_, i) => cells.slice(i * columns, (i + 1) * columns)));
    for (at = 0; at < cells.length && cells[at] === most; at++) cells[at] = 0;
    if (at < cells.length) cells[at] = (cells[at] as number) + 1;
  }
}

describe('of every small table', () => {
  it.each(
    some([
      [2, 2, 4, 2],
      [1, 3, 9, 5],
      [2, 2, 5, 4],
      [2, 3, 2, 2],
    ] as const),
  )('%i × %i, cells to %i, minimum %i: each cell kept back is another in another table', (...of) => {
    const [rows, columns, most, minimum] = of;
    const larger = [...everyTable(rows, columns, most + 1)].map((table) => table.flat());
    const byPattern = new Map<string, { readonly isHidden: boolean[]; readonly tables: number[][] }>();
    for (const counts of everyTable(rows, columns, most)) {
      const isHidden = publish(counts, counts, minimum)
        .flat()
        .map((value) => value === null);
      const pattern = byPattern.get(isHidden.join()) ?? { isHidden, tables: [] };
      byPattern.set(isHidden.join(), pattern);
      pattern.tables.push(counts.flat());
    }
    for (const { isHidden, tables } of byPattern.values()) {
      const valuesIn = indistinguishable(larger, isHidden);
      for (const table of tables) {
        const values = valuesIn(table);
        const isSafe = table.every((value, at) =>
          isHidden[at] ? (values[at] as ReadonlySet<number>).size >= 2 : value === 0 || value >= minimum,
        );
        if (!isSafe) expect.fail(JSON.stringify({ table, isHidden }));
      }
    }
    expect(byPattern.size).toBeGreaterThan(1);
  });
});

describe('of any table', () => {
  it('every small cell is kept back, every zero is published', () => {
    fc.assert(
      fc.property(tables(6, 5, 12), fc.integer({ min: 1, max: 8 }), ({ counts, sums }, minimum) => {
        for (const [i, value] of publish(counts, sums, minimum).flat().entries()) {
          const count = counts.flat()[i] as number;
          if (count > 0 && count < minimum) expect(value).toBe(null);
          if (count === 0) expect(value).toBe(0);
        }
      }),
      runs(40),
    );
  });

  it('no cell kept back can be worked out, neither count nor sum: another table has another value there', () => {
    fc.assert(
      fc.property(tables(3, 3, 7), ({ counts, sums }) => {
        const table = publish(counts, sums);
        const hidden = new Set(cellsKeptBack(table));
        expect(canDiffer(table, counts.flat(), 1)).toEqual(hidden);
        expect(canDiffer(table, sums.flat(), 1)).toEqual(hidden);
      }),
      runs(40),
    );
  });

  it('nor where more came back than was paid, in some cells or in all', () => {
    const signed = tables(3, 3, 7).chain(({ counts, sums }) => {
      const cells = sums.slice(0, -1).map((row) => row.slice(0, -1));
      return fc
        .array(fc.constantFrom(1, 0, -1), { minLength: cells.flat().length, maxLength: cells.flat().length })
        .map((signs) => ({
          counts,
          sums: withTotals(
            cells.map((row, i) => row.map((sum, j) => sum * (signs[i * row.length + j] as number))),
          ),
        }));
    });
    fc.assert(
      fc.property(signed, ({ counts, sums }) => {
        const table = publish(counts, sums);
        const hidden = new Set(cellsKeptBack(table));
        expect(canDiffer(table, counts.flat(), 1)).toEqual(hidden);
        expect(canDiffer(table, sums.flat(), 1)).toEqual(hidden);
      }),
      runs(40),
    );
  });

  it('no equation gives a cell away, in tables as large as the district', () => {
    fc.assert(
      fc.property(tables(22, 5, 9), ({ counts, sums }) => {
        expect(givenAway(publish(counts, sums))).toEqual([]);
      }),
      runs(25),
    );
  });

  it('nothing is kept back beyond the small cells where these are safe by themselves', () => {
    fc.assert(
      fc.property(tables(3, 3, 12), ({ counts, sums }) => {
        const small = counts.map((row) => row.map((count) => (count > 0 && count < MINIMUM ? null : count)));
        const all = new Set(cellsKeptBack(small));
        const isSafe =
          canDiffer(small, counts.flat(), 1).size === all.size &&
          canDiffer(small, sums.flat(), 1).size === all.size;
        if (isSafe) expect(publish(counts, sums)).toEqual(small);
      }),
      runs(40),
    );
  });
});
