import type { Outcome } from './proof.js';

/** 中文字符占两格。Wide characters take two columns. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** 一项证明，写成几行。One proof, in a few lines. */
export const shown = ({ id, claim, assuming, details = [], failures }: Outcome): string =>
  [
    `■ ${id}`,
    `  ${claim.zh}。`,
    `  ${claim.en}.`,
    `  前提：${assuming.zh}。`,
    `  Assuming: ${assuming.en}.`,
    ...details.map((line) => `    ${line}`),
    ...failures.map((failure) => `  ✗ ${failure}`),
    '',
  ].join('\n');

/** 总表。The table of all proofs. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ id, extent, failures, milliseconds }) => [
    failures.length === 0 ? '✓' : '✗',
    id,
    `${(milliseconds / 1000).toFixed(1)} s`,
    `${extent.zh} · ${extent.en}`,
  ]);
  const columns = [0, 1, 2].map((i) => Math.max(...rows.map((row) => width(row[i] as string))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => padded(cell, columns[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
