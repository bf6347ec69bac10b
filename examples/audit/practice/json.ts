import type { Audited } from '../audited.js';
import { insurersOf } from '../insurers.js';
import { OWED, type Owed } from './owing.js';

/** A sum in fen as a program reads it, exact however large. */
const fen = (sum: bigint): string => `${sum}`;

const owedJson = (owed: Owed) => Object.fromEntries(OWED.map((key) => [key, fen(owed[key])]));

/** Control totals, who owes whom, and what is below materiality, for programs; sums are fen as text. */
export function practiceJson({ practice, fileHash, read, options: { contract } }: Audited) {
  const { controls, owing, materiality, small } = practice;
  const insurers = insurersOf(contract).map(({ id }) => id);
  const below = [...small.values()];
  const sum = (of: 'over' | 'under'): string => fen(below.reduce((total, each) => total + each[of], 0n));
  return {
    controls: {
      sha256: fileHash,
      rows: read.rows,
      claims: controls.claims,
      sumRows: controls.sumRows,
      sums: controls.sums.map(({ id, filled, fen: total }) => ({ column: id, filled, fen: fen(total) })),
      dates: controls.dates.map(({ id, filled, first, last }) => ({ column: id, filled, first, last })),
    },
    materiality: {
      fen: fen(materiality),
      below: below.reduce((count, { findings }) => count + findings, 0),
      over: sum('over'),
      under: sum('under'),
    },
    owing: Object.fromEntries(
      (['certain', 'depends'] as const).map((sure) => [
        sure,
        owing.of(sure, insurers).map(([insurer, owed]) => ({ insurer, ...owedJson(owed) })),
      ]),
    ),
  };
}
