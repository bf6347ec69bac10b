import {
  type CellIssue,
  REGISTER_COLUMNS,
  REGISTER_VALUES,
  type RegisterColumn,
} from 'qijiang-catastrophe-insurance/audit';
import { printableJson } from '../printable.js';
import type { Language } from './language.js';
import { codesIn, type GivenMap, listsOf } from './mapping.js';

/** What of a column of codes can be mapped. */
const OF_CODES: readonly CellIssue['problem'][] = ['not-listed', 'several-codes', 'not-boolean'];

/** So many different words of a register are remembered: nobody completes a longer list. */
const MOST = 1000;

type Counts = Map<string, number>;

const count = (counts: Counts, word: string): void => {
  if (counts.has(word) || counts.size < MOST) counts.set(word, (counts.get(word) ?? 0) + 1);
};

/** The headers and words of codes that were not understood, and how often each stands. */
export class Unmapped {
  readonly #headers: Counts = new Map();
  readonly #values = new Map<string, Counts>();

  /** @param column The id of the column, where the header is understood. */
  see({ header, text, problem }: CellIssue, column: string | null): void {
    if (problem === 'unknown-column') count(this.#headers, header);
    if (column === null || !OF_CODES.includes(problem)) return;
    const counts = this.#values.get(column) ?? new Map<string, number>();
    this.#values.set(column, counts);
    count(counts, text);
  }

  get isEmpty(): boolean {
    return this.#headers.size === 0 && this.#values.size === 0;
  }

  /** A file for the user to complete, with what was already mapped; beside each word how often it stands, and every code there is. */
  file(given: GivenMap, { locale }: Language): string {
    const key = locale === 'en' ? 'en' : 'zh';
    const usual = (id: string): string => REGISTER_COLUMNS.find((column) => column.id === id)?.[key][0] ?? id;
    const open = (counts: Counts) => Object.fromEntries([...counts.keys()].map((word) => [word, '']));
    const values: Record<string, Readonly<Record<string, string>>> = { ...given.values };
    const codes: Record<string, unknown> = {
      headers: REGISTER_COLUMNS.map(({ id }) => usual(id)),
    };
    for (const [id, counts] of this.#values) {
      const column = REGISTER_COLUMNS.find((each) => each.id === id) as RegisterColumn;
      values[usual(id)] = { ...open(counts), ...values[usual(id)] };
      codes[usual(id)] = Object.fromEntries(
        listsOf(column).flatMap((list) =>
          Object.entries(codesIn(REGISTER_VALUES, list)).map(([code, words]) => [code, words[0] ?? code]),
        ),
      );
    }
    const counted = Object.fromEntries(
      [...this.#values].map(([id, counts]) => [usual(id), Object.fromEntries(counts)]),
    );
    return `${printableJson(
      {
        headers: { ...open(this.#headers), ...given.headers },
        values,
        counts: { headers: Object.fromEntries(this.#headers), values: counted },
        codes,
      },
      2,
    )}\n`;
  }
}
