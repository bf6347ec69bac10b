import { isObject, type Json, type JsonObject } from './paths';

export interface Row {
  readonly id: string;
  readonly amount: string;
  readonly line: string;
  readonly event: string;
  readonly startedAt: string;
}

/** All that the page of calculators keeps, and its address carries. */
export interface CalculatorState {
  /** Limits as the exchange format writes them, with `overflow`. */
  readonly terms: JsonObject;
  readonly rows: readonly Row[];
  readonly several: boolean;
  /** A sum, its insurers, and who takes the odd fen. */
  readonly split: JsonObject;
}

const BEGAN = '2024-07-11T16:20:00+08:00';

export const blankRow = (number: number): Row => ({
  id: `${number}`,
  amount: '',
  line: '',
  event: '1',
  startedAt: BEGAN,
});

const row = (number: number, amount: string, line: string): Row => ({ ...blankRow(number), amount, line });

/** A small disaster, cut by its limit; the figures are made up. */
export const START: CalculatorState = {
  terms: { limits: { perEvent: '200000.00', perYear: '450000.00' }, overflow: 'pro-rata' },
  rows: [
    row(1, '100000.00', 'natural-disaster'),
    row(2, '100000.00', 'good-samaritan'),
    row(3, '33333.33', 'natural-disaster'),
    row(4, '20000.00', 'house-damage'),
    row(5, '15000.00', 'house-damage'),
  ],
  several: false,
  split: {
    amount: '100000.01',
    insurers: [
      { id: 'A', share: '0.5', lead: true },
      { id: 'B', share: '0.27' },
      { id: 'C', share: '0.23' },
    ],
  },
};

export const packed = ({ terms, rows, several, split }: CalculatorState): Json => ({
  t: terms,
  r: rows.map(({ id, amount, line, event, startedAt }) => [id, amount, line, event, startedAt]),
  ...(several && { e: 1 }),
  s: split,
});

/** Reads what an address carries, which anybody may have written. */
export function unpacked(value: Json): CalculatorState | null {
  if (!isObject(value) || !isObject(value.t) || !isObject(value.s) || !Array.isArray(value.r)) return null;
  const rows = value.r.map((each): Row => {
    const [id = '', amount = '', line = '', event = '', startedAt = ''] = Array.isArray(each)
      ? each.map(String)
      : [];
    return { id, amount, line, event, startedAt };
  });
  return { terms: value.t, rows, several: value.e === 1, split: value.s };
}
