// 从已公布的数字反推未公布的格。Working out from what is published what was kept back.

/** 一张表，末行末列为合计；null 为未公布。A table whose last row and column are totals; null is kept back. */
export type Published = readonly (readonly (number | null)[])[];

/** 每行、每列的等式：各格之和减合计为零。The equations: in every row and column, the cells less their total come to nothing. */
function equations(rows: number, columns: number): number[][] {
  const sign = (i: number, length: number) => (i === length - 1 ? -1 : 1);
  const ofRow = (row: number) =>
    Array.from({ length: rows * columns }, (_, at) =>
      Math.floor(at / columns) === row ? sign(at % columns, columns) : 0,
    );
  const ofColumn = (column: number) =>
    Array.from({ length: rows * columns }, (_, at) =>
      at % columns === column ? sign(Math.floor(at / columns), rows) : 0,
    );
  return [
    ...Array.from({ length: rows }, (_, row) => ofRow(row)),
    ...Array.from({ length: columns }, (_, column) => ofColumn(column)),
  ];
}

/** 消元，只留主元列。Gauss and Jordan: the rows of the reduced matrix, each with the column of its pivot. */
function reduced(
  matrix: readonly (readonly number[])[],
): { readonly pivot: number; readonly row: number[] }[] {
  const left = matrix.map((row) => [...row]);
  const done: { pivot: number; row: number[] }[] = [];
  const width = matrix[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const at = left.findIndex((row) => Math.abs(row[column] as number) > 1e-9);
    if (at < 0) continue;
    const [found] = left.splice(at, 1) as [number[]];
    const lead = found[column] as number;
    const pivotRow = found.map((value) => value / lead);
    const clear = (row: number[]) => {
      const factor = row[column] as number;
      for (const [i, value] of pivotRow.entries()) row[i] = (row[i] as number) - factor * value;
    };
    for (const row of left) clear(row);
    for (const { row } of done) clear(row);
    done.push({ pivot: column, row: pivotRow });
  }
  return done;
}

/**
 * 由等式即可算出的未公布的格。The cells kept back that the equations alone give away: such a cell is the only unknown left in
 * a row of the reduced system. All that is kept back is above zero, and the equations are those of a network, so every other
 * cell can be one more or one less in some whole table without negative numbers.
 */
export function givenAway(table: Published): number[] {
  const columns = table[0]?.length ?? 0;
  const hidden = table.flat().flatMap((value, at) => (value === null ? [at] : []));
  if (hidden.length === 0) return [];
  const system = equations(table.length, columns).map((row) => hidden.map((at) => row[at] as number));
  return reduced(system)
    .filter(({ row }) => row.filter((value) => Math.abs(value) > 1e-9).length === 1)
    .map(({ pivot }) => hidden[pivot] as number);
}

/**
 * 逐一试遍每格加一、减一或不变的改法。Which cells kept back differ in some other table: tries every way to raise or lower them by
 * one, keeping each of them that is above zero at `least` or above. For small tables.
 */
export function canDiffer(table: Published, values: readonly number[], least: number): Set<number> {
  const columns = table[0]?.length ?? 0;
  const differing = new Set<number>();
  const isHidden = table.flat().map((value) => value === null);
  const changes = (at: number): readonly number[] => {
    if (!isHidden[at]) return [0];
    const value = values[at] as number;
    return value > least || value < 0 ? [0, 1, -1] : [0, 1];
  };
  const waysOf = (row: number): number[][] => {
    let ways: number[][] = [[]];
    for (let i = 0; i < columns; i++)
      ways = ways.flatMap((way) => changes(row * columns + i).map((change) => [...way, change]));
    return ways.filter((way) => {
      const total = way.at(-1) as number;
      return way.reduce((sum, change) => sum + change, 0) - total === total;
    });
  };
  const rows = table.map((_, row) => waysOf(row));
  const search = (row: number, chosen: readonly (readonly number[])[], sums: readonly number[]): void => {
    if (row === rows.length - 1) {
      for (const last of rows[row] as number[][]) {
        if (last.some((change, i) => change !== sums[i])) continue;
        for (const [at, change] of [...chosen, last].flat().entries()) if (change !== 0) differing.add(at);
      }
      return;
    }
    for (const way of rows[row] as number[][])
      search(
        row + 1,
        [...chosen, way],
        sums.map((sum, i) => sum + (way[i] as number)),
      );
  };
  search(0, [], new Array<number>(columns).fill(0));
  return differing;
}

/** 补上合计。A table with its totals. */
export function withTotals(cells: readonly (readonly number[])[]): number[][] {
  const rows = cells.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
  const width = rows[0]?.length ?? 0;
  const last = Array.from({ length: width }, (_, i) =>
    rows.reduce((sum, row) => sum + (row[i] as number), 0),
  );
  return [...rows, last];
}

/**
 * 在 `tables` 中，凡公布的格都相同、未公布的格都不为零者，彼此无从分辨；得出每种公布之下各格可能的值。Tables that agree in every published
 * cell cannot be told apart, if what is kept back is nowhere zero, which would have been published. Gives, for each way in which
 * the published cells may read, the values that each cell takes.
 */
export function indistinguishable(
  tables: readonly (readonly number[])[],
  isHidden: readonly boolean[],
): (table: readonly number[]) => readonly ReadonlySet<number>[] {
  const reading = (table: readonly number[]) => table.filter((_, at) => !isHidden[at]).join();
  const values = new Map<string, Set<number>[]>();
  for (const table of tables) {
    if (table.some((value, at) => isHidden[at] && value === 0)) continue;
    const key = reading(table);
    const seen = values.get(key) ?? table.map(() => new Set<number>());
    values.set(key, seen);
    for (const [at, value] of table.entries()) seen[at]?.add(value);
  }
  return (table) => values.get(reading(table)) ?? [];
}

/** 单纯形法：Ax = b、x 不为负时 cx 的最大值；矩阵来自网络，主元必为正负一，全程整数。The most that cx comes to where Ax = b and no x is below zero. The matrix is that of a network: every pivot is 1 or −1, and all stays whole. */
function most(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
  costs: readonly number[],
): number {
  const [height, width] = [matrix.length, costs.length];
  const rows = matrix.map((row, i) => {
    const sign = (right[i] as number) < 0 ? -1 : 1;
    const own = Array.from({ length: height }, (_, k) => (k === i ? 1 : 0));
    return [...row.map((value) => value * sign), ...own, (right[i] as number) * sign];
  });
  const basis = rows.map((_, i) => width + i);
  const last = width + height;
  const at = (row: number, column: number): number => rows[row]?.[column] as number;
  const pivot = (row: number, column: number): void => {
    const lead = at(row, column);
    if (Math.abs(lead) !== 1) throw new Error('no network');
    rows[row] = (rows[row] as number[]).map((value) => value / lead);
    for (const i of rows.keys()) {
      const factor = at(i, column);
      if (i !== row && factor !== 0)
        rows[i] = (rows[i] as number[]).map((value, k) => value - factor * at(row, k));
    }
    basis[row] = column;
  };
  const climb = (price: (column: number) => number, columns: number): number => {
    for (;;) {
      const gain = (column: number): number =>
        price(column) - rows.reduce((sum, _, i) => sum + price(basis[i] as number) * at(i, column), 0);
      const entering = Array.from({ length: columns }, (_, k) => k).find((column) => gain(column) > 0);
      if (entering === undefined)
        return rows.reduce((sum, _, i) => sum + price(basis[i] as number) * at(i, last), 0);
      const leaving = [...rows.keys()]
        .filter((i) => at(i, entering) > 0)
        .sort(
          (a, b) =>
            at(a, last) / at(a, entering) - at(b, last) / at(b, entering) ||
            (basis[a] as number) - (basis[b] as number),
        )[0];
      if (leaving === undefined) return Number.POSITIVE_INFINITY;
      pivot(leaving, entering);
    }
  };
  if (climb((column) => (column < width ? 0 : -1), last) !== 0) throw new Error('no such table');
  for (const [i, column] of basis.entries()) {
    if (column < width) continue;
    const entry = Array.from({ length: width }, (_, k) => k).find((k) => at(i, k) !== 0);
    if (entry !== undefined) pivot(i, entry);
  }
  return climb((column) => costs[column] ?? 0, width);
}

/**
 * 以线性规划求出每个未公布的格所在的区间有多宽：凡大于零的不小于 `least`，小于零的不限。How wide the interval is, by linear
 * programming, in which a reader can place each cell kept back, who knows which of them are above zero and so `least` or more.
 */
export function widthsKnown(table: Published, values: readonly number[], least: number): Map<number, number> {
  const columns = table[0]?.length ?? 0;
  const hidden = table.flat().flatMap((value, at) => (value === null ? [at] : []));
  const system = equations(table.length, columns);
  const isFree = hidden.map((at) => (values[at] as number) < 0);
  const floors = hidden.map((at) => Math.min(values[at] as number, least));
  const matrix = system.map((row) => [
    ...hidden.map((at) => row[at] as number),
    ...hidden.flatMap((at, k) => (isFree[k] ? [-(row[at] as number)] : [])),
  ]);
  const right = system.map((row) =>
    hidden.reduce(
      (sum, at, k) => sum + (row[at] as number) * ((values[at] as number) - (floors[k] as number)),
      0,
    ),
  );
  const freeAt = hidden.filter((_, k) => isFree[k]);
  return new Map(
    hidden.map((at) => {
      const unit = [
        ...hidden.map((other) => Number(other === at)),
        ...freeAt.map((other) => -Number(other === at)),
      ];
      const highest = most(matrix, right, unit);
      const lowest = -most(
        matrix,
        right,
        unit.map((value) => -value),
      );
      return [at, highest - lowest];
    }),
  );
}
