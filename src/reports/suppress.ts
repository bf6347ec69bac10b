/** A table of whole numbers, row by row; its last row and its last column are the totals. */
export interface Grid {
  readonly columns: number;
  readonly values: readonly number[];
}

/** A step of a move: it raises a cell or lowers it, and leads on to a row or column that has to be made good. */
interface Move {
  readonly cell: number;
  readonly by: 1 | -1;
  readonly to: number;
}

/** For each row and column, the steps from it. Columns are numbered after the rows. */
type Moves = readonly (readonly Move[])[];

/** The steps on the way from one row or column to another, and what it costs to keep their cells back. */
interface Route {
  readonly cost: number;
  readonly steps: readonly Move[];
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
 * so with it this is the other way about.
 */
function movesIn(grid: Grid): Moves {
  const moves: Move[][] = Array.from({ length: rowsOf(grid) + grid.columns }, () => []);
  for (const cell of grid.values.keys()) {
    const [row, column] = [rowOf(cell, grid), columnOf(cell, grid)];
    const [raising, lowering] = totalsAt(cell, grid) === 1 ? [column, row] : [row, column];
    moves[raising]?.push({ cell, by: 1, to: lowering });
    moves[lowering]?.push({ cell, by: -1, to: raising });
  }
  return moves;
}

/** A table on the way to another: anything can be raised, and lowered down to the least; what is below zero, always. */
class Shifted {
  readonly #grid: Grid;
  readonly #shifts: number[];

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#shifts = grid.values.map(() => 0);
  }

  /** How far a step can still go. */
  room({ cell, by }: Move): number {
    const value = this.#grid.values[cell] as number;
    const isFree = by === 1 || value < 0;
    return isFree ? Number.POSITIVE_INFINITY : Math.max(value - LEAST, 0) + (this.#shifts[cell] as number);
  }

  /** How far a way leads. */
  reach = (steps: readonly Move[]): number =>
    steps.reduce((least, step) => Math.min(least, this.room(step)), Number.POSITIVE_INFINITY);

  go(steps: readonly Move[], by: number): void {
    for (const step of steps) this.#shifts[step.cell] = (this.#shifts[step.cell] as number) + step.by * by;
  }
}

function cheapestWay(moves: Moves, first: Move, from: number, table: Shifted, cost: Cost): Route | null {
  const ways = new Map<number, Route>([[first.to, { cost: 0, steps: [first] }]]);
  const open = [first.to];
  for (const at of open) {
    const way = ways.get(at) as Route;
    for (const step of moves[at] as readonly Move[]) {
      if (step.cell === first.cell || table.room(step) <= 0) continue;
      const through = way.cost + cost(step.cell);
      if (through >= (ways.get(step.to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      ways.set(step.to, { cost: through, steps: [...way.steps, step] });
      open.push(step.to);
    }
  }
  return ways.get(from) ?? null;
}

/** How far what is published leaves open what stands in a cell, and the cheapest way to leave more open. */
interface Openness {
  readonly width: number;
  readonly further: Route | null;
}

/** Raises or lowers a cell as far as it goes at no cost: by the rules of flows in a network, the most that there is. */
function openness(cell: number, moves: Moves, grid: Grid, cost: Cost): Openness {
  const found = moves.flatMap((steps, from) => {
    const first = steps.find((step) => step.cell === cell);
    if (first === undefined) return [];
    const table = new Shifted(grid);
    let width = 0;
    for (;;) {
      const way = table.room(first) > 0 ? cheapestWay(moves, first, from, table, cost) : null;
      if (way === null || way.cost > 0 || width === Number.POSITIVE_INFINITY)
        return [{ width, further: way }];
      const by = table.reach(way.steps);
      width += by;
      if (by < Number.POSITIVE_INFINITY) table.go(way.steps, by);
    }
  });
  const ways = found.flatMap(({ further }) => further ?? []);
  return {
    width: found.reduce((sum, { width }) => sum + width, 0),
    further: ways.reduce<Route | null>(
      (best, way) => (best === null || way.cost < best.cost ? way : best),
      null,
    ),
  };
}

/** A table, and how wide the interval must be in which a reader can place each cell that is kept back. */
export interface ProtectedGrid extends Grid {
  readonly widths: readonly number[];
}

/**
 * Which cells of a table to keep back: first those that stand for a few claims, totals too; then as many more as it takes
 * so that nothing kept back can be told from what is published within its interval, neither the number of claims nor the sum.
 * Totals go last, the grand total last of all; a zero is always published.
 *
 * @param counts The numbers of claims.
 * @param sums What was paid on them, in the same shape; below zero where more came back.
 * @param minimum Cells with fewer claims are kept back.
 */
export function suppressed(counts: ProtectedGrid, sums: ProtectedGrid, minimum: number): readonly boolean[] {
  const hidden = counts.values.map((count) => count > 0 && count < minimum);
  const grand = counts.values.at(-1) as number;
  const weights = counts.values.map((count, cell) => {
    if (count === 0) return Number.POSITIVE_INFINITY;
    return count + grand * ([0, 1, 8][totalsAt(cell, counts)] as number);
  });
  const cost: Cost = (cell) => (hidden[cell] ? 0 : (weights[cell] as number));
  const protect = (grid: ProtectedGrid): boolean => {
    const moves = movesIn(grid);
    let isAdding = false;
    for (const cell of hidden.keys()) {
      while (hidden[cell]) {
        const { width, further } = openness(cell, moves, grid, cost);
        if (width >= (grid.widths[cell] as number) || further === null) break;
        isAdding = true;
        for (const step of further.steps) hidden[step.cell] = true;
      }
    }
    return isAdding;
  };
  while ([counts, sums].some(protect));
  return hidden;
}
