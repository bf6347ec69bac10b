import type { Mutant } from './mutant.js';

const COLUMNS = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'] as const;

const count = (mutants: readonly Mutant[], status: Mutant['status']): number =>
  mutants.filter((mutant) => mutant.status === status).length;

/** 杀死的占多少，按百分数；载入即坏的变异不计。How many were detected, in per cent, of all that a test could run. */
export function score(mutants: readonly Mutant[]): number {
  const detected = count(mutants, 'Killed') + count(mutants, 'Timeout');
  const missed = count(mutants, 'Survived') + count(mutants, 'NoCoverage');
  return detected + missed === 0 ? 100 : (100 * detected) / (detected + missed);
}

const row = (name: string, mutants: readonly Mutant[]): readonly string[] => [
  name,
  `${mutants.length}`,
  ...COLUMNS.map((status) => `${count(mutants, status)}`),
  score(mutants).toFixed(2),
];

/** 各室与合计。Rooms, and the whole. */
export function table(rooms: ReadonlyMap<string, readonly Mutant[]>): string {
  const rows = [
    ['room', 'mutants', 'killed', 'timeout', 'survived', 'no coverage', 'error', 'score %'],
    ...[...rooms].map(([name, mutants]) => row(name, mutants)),
    ...(rooms.size > 1 ? [row('whole', [...rooms.values()].flat())] : []),
  ];
  const widths = (rows[0] as string[]).map((_, i) =>
    Math.max(...rows.map((cells) => (cells[i] as string).length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
        .join('  '),
    )
    .join('\n');
}
