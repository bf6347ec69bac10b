import type { Audited } from '../audited.js';
import { insurersOf } from '../insurers.js';
import { placeJson } from '../place.js';
import { Controls } from './controls.js';
import { OWED, type Owed } from './owing.js';
import type { Payment, Samples } from './samples.js';

/** A sum in fen as a program reads it, exact however large. */
const fen = (sum: bigint): string => `${sum}`;

const owedJson = (owed: Owed) => Object.fromEntries(OWED.map((key) => [key, fen(owed[key])]));

const placedRow = ({ read }: Pick<Audited, 'read'>, number: number) => {
  return placeJson(number, read.places);
};

const samplesJson = (audit: Pick<Audited, 'read'>, samples: Samples) => {
  const { size, seed, payments, fen: sum, random, monetary, strata } = samples;
  const rows = (of: readonly Payment[]) =>
    of.map(({ number, claim, fen: paid }) => ({ ...placedRow(audit, number), claim, fen: fen(paid) }));
  return {
    size,
    seed,
    payments,
    fen: fen(sum),
    random: rows(random),
    monetary: { interval: fen(monetary.interval), start: fen(monetary.start), rows: rows(monetary.drawn) },
    strata: strata.map(({ line, payments: own, fen: part, drawn }) => ({
      line,
      payments: own,
      fen: fen(part),
      rows: rows(drawn),
    })),
  };
};

const controlsJson = ({ claims, sumRows, sums, dates }: Controls) => ({
  claims,
  sumRows,
  sums: sums.map(({ id, filled, fen: total }) => ({ column: id, filled, fen: fen(total) })),
  dates: dates.map(({ id, filled, first, last }) => ({ column: id, filled, first, last })),
});

/** Control totals, screens, samples, who owes whom, and what is below materiality, for programs; sums are fen as text. */
export function practiceJson(audit: Audited) {
  const { practice, hashes, read, options } = audit;
  const { contract } = options;
  const { controls, owing, materiality, small } = practice;
  const { samples } = practice.sampling;
  const insurers = insurersOf(contract).map(({ id }) => id);
  const below = [...small.values()];
  const sum = (of: 'over' | 'under'): string => fen(below.reduce((total, each) => total + each[of], 0n));
  return {
    controls: {
      ...(hashes.length === 1 && { sha256: hashes[0] }),
      rows: read.rows,
      ...controlsJson(controls),
      ...(hashes.length > 1 && {
        files: read.files.map(({ name }, i) => ({
          file: name,
          sha256: hashes[i],
          ...controlsJson(practice.byFile[i] ?? new Controls()),
        })),
      }),
    },
    materiality: {
      fen: fen(materiality),
      below: below.reduce((count, { findings }) => count + findings, 0),
      over: sum('over'),
      under: sum('under'),
    },
    screens: practice.screens.screened.map(({ screen, count, fen: sum, first }) => ({
      screen,
      count,
      fen: fen(sum),
      first: screen === 'number-missing' ? first : first.map((number) => placedRow(audit, number)),
    })),
    ...(samples !== null && { samples: samplesJson(audit, samples) }),
    owing: Object.fromEntries(
      (['certain', 'depends'] as const).map((sure) => [
        sure,
        owing.of(sure, insurers).map(([insurer, owed]) => ({ insurer, ...owedJson(owed) })),
      ]),
    ),
  };
}
