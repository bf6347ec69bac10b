/** A table of whole numbers, row by row; its last row and its last column are the totals. */
export interface Grid {
  readonly columns: number;
  readonly values: readonly number[];
}

/** A step of a move: it changes a cell by one, and leads on to a row or column that has to be made good. */
interface Move {
  readonly cell: number;
  readonly to: number;
}

/** For each row and column, the steps from it. Columns are numbered after the rows. */
type Moves = readonly (readonly Move[])[];

/** The cells changed on the way from one row or column to another, and what it costs to keep them all back. */
interface Route {
  readonly cost: number;
  readonly cells: readonly number[];
}

/** What it costs to keep a cell back; infinite where it must be published. */
type Cost = (cell: number) => number;

/** The least that a reader knows of a cell that is kept back, unless it may be below zero: a cell of no claims is published. */
const LEAST = 1;

const rowsOf = ({ columns, values }: Grid): number => values.length / columns;

const rowOf = (cell: number, { columns }: Grid): number => Math.floor(cell / columns);

const columnOf = (cell: number, grid: Grid): number => rowsOf(grid) + (cell % grid.columns);

/** How many of the two, row and column, are totals. */
const totalsAt = (cell: number, grid: Grid): number =>
  Number(rowOf(cell, grid) === rowsOf(grid) - 1) + Number(cell % grid.columns === grid.columns - 1);

/**
 * The moves by which a table turns into another with the same totals: going round in a circle, from rows to columns and
 * back, raising what is passed one way and lowering what is passed the other. A total stands on the other side of the sum,
 * so with it this is the other way about. Anything can be raised; it can be lowered while more than the least is left, and
 * below zero always.
 */
function movesIn(grid: Grid): Moves {
  const moves: Move[][] = Array.from({ length: rowsOf(grid) + grid.columns }, () => []);
  for (const [cell, value] of grid.values.entries()) {
    const [row, column] = [rowOf(cell, grid), columnOf(cell, grid)];
    const [raising, lowering] = totalsAt(cell, grid) === 1 ? [column, row] : [row, column];
    (moves[raising] as Move[]).push({ cell, to: lowering });
    if (value > LEAST || value < 0) (moves[lowering] as Move[]).push({ cell, to: raising });
  }
  return moves;
}

function cheapestWay(moves: Moves, from: number, to: number, without: number, cost: Cost): Route | null {
  const ways = new Map<number, Route>([[from, { cost: 0, cells: [] }]]);
  const open = [from];
  for (const at of open) {
    const way = ways.get(at) as Route;
    for (const step of moves[at] as readonly Move[]) {
      const through = way.cost + (step.cell === without ? Number.POSITIVE_INFINITY : cost(step.cell));
      if (through >= (ways.get(step.to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      ways.set(step.to, { cost: through, cells: [...way.cells, step.cell] });
      open.push(step.to);
    }
  }
  return ways.get(to) ?? null;
}

/** The cheapest circle through a cell: while it costs nothing, the published cells do not tell what stands there. */
function cheapestCircle(cell: number, moves: Moves, grid: Grid, cost: Cost): Route {
  const ends = [rowOf(cell, grid), columnOf(cell, grid)] as const;
  const circles = [ends, [ends[1], ends[0]] as const].flatMap(([from, to]) => {
    const canStart = (moves[from] as readonly Move[]).some((step) => step.cell === cell);
    const way = canStart ? cheapestWay(moves, to, from, cell, cost) : null;
    return way === null ? [] : [way];
  });
  return circles.reduce((best, circle) => (circle.cost < best.cost ? circle : best));
}

/**
 * Which cells of a table to keep back: first those that stand for a few claims, totals too; then as many more as it takes
 * so that nothing kept back can be worked out from what is published, neither the number of claims nor the sum. Totals go
 * last, the grand total last of all; a zero is always published.
 *
 * @param counts The numbers of claims.
 * @param sums What was paid on them, in the same shape; below zero where more came back.
 * @param minimum Cells with fewer claims are kept back.
 */
export function suppressed(counts: Grid, sums: Grid, minimum: number): readonly boolean[] {
  const hidden = counts.values.map((count) => count > 0 && count < minimum);
  const grand = counts.values.at(-1) as number;
  const weights = counts.values.map((count, cell) => {
    if (count === 0) return Number.POSITIVE_INFINITY;
    return count + grand * ([0, 1, 8][totalsAt(cell, counts)] as number);
  });
  const cost: Cost = (cell) => (hidden[cell] ? 0 : (weights[cell] as number));
  const protect = (grid: Grid): boolean => {
    const moves = movesIn(grid);
    let isAdding = false;
    for (const cell of hidden.keys()) {
      if (!hidden[cell]) continue;
      const circle = cheapestCircle(cell, moves, grid, cost);
      if (circle.cost === 0) continue;
      isAdding = true;
      for (const other of circle.cells) hidden[other] = true;
    }
    return isAdding;
  };
  while ([counts, sums].some(protect));
  return hidden;
}
