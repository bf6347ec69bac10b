import * as z from 'zod/mini';
import { InvalidInputError } from '../input/error.js';
import { epoch, id, sumOfFen } from '../input/formats.js';
import { issueOf } from '../input/issue.js';
import { readEach } from '../input/list.js';
import { safeParse } from '../input/parse.js';
import { quickReader } from '../input/quick.js';
import { within } from '../input/within.js';
import { LINES } from '../law/line-ids.js';
import type { Fen } from '../money/fen.js';
import { type DueRow, type EventTally, type LineKey, mergedTally, type Tally, tallyRows } from './tally.js';

const schema = () => {
  const due = z.optional(sumOfFen);
  const keys: readonly LineKey[] = [...LINES, ''];
  const byLine = Object.fromEntries(keys.map((key) => [key, due])) as Record<LineKey, typeof due>;
  return z.strictObject({
    event: id,
    startedAt: epoch,
    due: z.strictObject(byLine),
  });
};

const tallySchema = /* @__PURE__ */ schema();

const quickly = /* @__PURE__ */ quickReader(tallySchema);

const entryOf = ({ event, startedAt, due }: z.output<typeof tallySchema>): EventTally => ({
  event,
  startedAt,
  due: Object.fromEntries(Object.entries(due).filter(([, fen]) => fen !== undefined)),
});

/** Reads a tally that a host hands back. */
export const readTally = (tally: unknown): Tally =>
  readEach(tally, (entry) => safeParse(tallySchema, entry, entryOf, quickly));

const lacking = (event: string): InvalidInputError =>
  new InvalidInputError([issueOf(`whole.${event}`, 'missing-key', 'absent')]);

/** Reads what a part of a register is paid within; the whole must hold the part, and everything before it. */
export function readWhole(
  rows: readonly DueRow[],
  whole: unknown,
  before: unknown,
): { readonly whole: Tally; readonly before: Tally } {
  const parts = {
    whole: mergedTally([within('whole', () => readTally(whole))]),
    before: mergedTally([within('before', () => readTally(before))]),
  };
  const dueIn = new Map(parts.whole.map(({ event, due }) => [event, due]));
  for (const { event, due } of mergedTally([parts.before, tallyRows(rows)])) {
    const ofEvent = dueIn.get(event);
    if (ofEvent === undefined) throw lacking(event);
    for (const [line, amount] of Object.entries(due) as [LineKey, Fen][]) {
      const inWhole = ofEvent[line];
      if (inWhole === undefined || inWhole < amount) throw lacking(event);
    }
  }
  return parts;
}
