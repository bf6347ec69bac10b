import { HANDLING, type HandlingDate, madeRow, type RegisterRow } from '../register/row.js';
import { beijingDay } from '../time/beijing.js';
import { DAY, EIGHT_HOURS } from '../time/durations.js';
import { instantOf, isDayText } from '../time/instant.js';

type Column = HandlingDate | 'startedAt';

const isMidnight = (text: string): boolean => (instantOf(text) + EIGHT_HOURS) % DAY === 0;

/** The dates of a row that give a time of day, by their columns. */
function* timesIn({ claim, dates, dayOnly = [] }: RegisterRow): Generator<readonly [Column, string]> {
  const start = claim?.incident?.startedAt;
  if (start != null && !isDayText(start)) yield ['startedAt', start];
  for (const column of HANDLING) {
    const text = dates?.[column];
    if (text !== undefined && !dayOnly.includes(column)) yield [column, text];
  }
}

/** Columns in which every time of day is 00:00: they hold days, as a workbook writes them out. */
export class DayColumns {
  readonly #withTimes = new Set<Column>();

  /** First pass. */
  note(row: RegisterRow): void {
    for (const [column, text] of timesIn(row)) if (!isMidnight(text)) this.#withTimes.add(column);
  }

  /** A row as its columns are to be read. */
  read(row: RegisterRow): RegisterRow {
    const days = [...timesIn(row)].filter(([column]) => !this.#withTimes.has(column));
    if (days.length === 0) return row;
    const handled = days.flatMap(([column]) => (column === 'startedAt' ? [] : [column]));
    const [start] = days.flatMap(([column, text]) => (column === 'startedAt' ? [text] : []));
    const { claim } = row;
    return madeRow({
      ...row,
      ...(handled.length > 0 && { dayOnly: [...(row.dayOnly ?? []), ...handled] }),
      ...(start !== undefined &&
        claim !== null && {
          claim: { ...claim, incident: { ...claim.incident, startedAt: beijingDay(instantOf(start)) } },
        }),
    });
  }
}
