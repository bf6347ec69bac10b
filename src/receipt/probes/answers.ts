import { contractUnder } from '../../contract/parse.js';
import { OVERFLOWS } from '../../contract/vocabulary.js';
import { adjudicate } from '../../decide/adjudicate.js';
import type { Determination } from '../../decide/determination.js';
import type { Edition } from '../../law/edition.js';
import { LINES } from '../../law/line-ids.js';
import { applyLimits } from '../../limits/apply-limits.js';
import type { LimitRow } from '../../limits/rows.js';
import type { LimitTerms } from '../../limits/terms.js';
import { probes } from './claims.js';

/** Events and years that begin, end and come together; rows without a line, without an amount, and a fen. */
const ROWS: readonly LimitRow[] = (
  [
    ['e-1', '2024-07-11T03:20:00+08:00', '1000.00', 'natural-disaster'],
    ['e-1', '2024-07-11T03:20:00+08:00', '333.33', 'natural-disaster'],
    ['e-1', '2024-07-12T03:20:00+08:00', '0.01', 'house-damage'],
    ['e-1', '2023-12-31T03:20:00+08:00', '0.00', 'house-damage'],
    ['e-1', '2024-07-11T03:20:00+08:00', '777.77', null],
    ['e-2', '2024-12-31T16:00:00Z', '2500.00', 'house-damage'],
    ['e-3', '2024-12-31T15:59:59Z', '2500.00', 'natural-disaster'],
    ['e-5', '2024-12-31T15:59:59Z', '700.03', 'house-damage'],
    ['e-4', '2024-12-31T15:59:59Z', '300.05', 'good-samaritan'],
    ['e-2', '2025-03-01T00:00:00+08:00', '1234.56', 'house-damage'],
    ['e-6', '2024-01-01T00:00:00+08:00', '900.00', 'natural-disaster'],
    ['e-7', '2025-12-31T23:59:59+08:00', '1999.99', 'house-damage'],
  ] as const
).map(([event, startedAt, amount, line], i) => ({ id: `r-${i}`, event, startedAt, amount, line }));

const OVERALL = { perEvent: '2000.00', perYear: '4500.00' };

const TERM = { start: '2023-07-11T03:20:00+08:00', end: '2026-01-01T00:00:00+08:00' };

const PROBED_LIMITS: readonly LimitTerms['limits'][] = [
  OVERALL,
  { ...OVERALL, year: 'policy' },
  {
    ...OVERALL,
    byLine: {
      'natural-disaster': { perEvent: '1200.00', perYear: '2100.01' },
      'house-damage': { perYear: '2900.00' },
    },
  },
];

/** What each row is paid, by both rules above a limit, with and without limits of single lines, in either year. */
const limitAnswers = () =>
  OVERFLOWS.flatMap((overflow) =>
    PROBED_LIMITS.map((limits) => applyLimits(ROWS, { limits, overflow, term: TERM })),
  );

/** Many values of which few differ: each once, and for each place which it is. */
function distinct(values: readonly unknown[]) {
  const known = new Map<string, number>();
  const answers: unknown[] = [];
  const at = values.map((value) => {
    const text = JSON.stringify(value);
    const place = known.get(text) ?? answers.push(value) - 1;
    known.set(text, place);
    return place;
  });
  return { answers, at: at.join(' ') };
}

const determinations = (edition: Edition): readonly Determination[] =>
  probes().flatMap(([input, claims]) => {
    const contract = contractUnder([edition])(input);
    return claims.map((claim) => adjudicate(claim, contract));
  });

/** What is answered to the probes under an edition of the notice, part by part of the determinations. */
export function answers(edition: Edition): Readonly<Record<string, unknown>> {
  const decided = determinations(edition);
  const of = (part: (determination: Determination) => unknown) => distinct(decided.map(part));
  return {
    decision: of(({ contract, endorsement, outcome, line, amount, atMost, chosen }) => [
      contract,
      endorsement,
      outcome,
      line,
      amount,
      atMost,
      chosen,
    ]),
    ...Object.fromEntries(LINES.map((line) => [line, of(({ lines }) => lines[line])])),
    departments: of(({ departments }) => departments),
    'co-insurance': of(({ shares }) => shares),
    missing: {
      ...of(({ missing }) => missing.map(({ fact, state }) => `${fact} ${state}`)),
      facts: distinct(decided.flatMap(({ missing }) => missing)).answers,
    },
    limits: limitAnswers(),
  };
}
