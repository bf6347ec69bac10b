import { asc, between } from 'drizzle-orm';
import type { Ledger } from 'qijiang-catastrophe-insurance/settlement';
import { endOf } from './chain.js';
import type { Database } from './database.js';
import { LEDGER_KINDS, LEDGER_RECORDS } from './ledger-records.js';
import { RECORDS } from './tables.js';

/**
 * The books as a fold over all records: each call reads what was entered since the last, by whomever, and enters it in the
 * ledger. Calls may overlap, as neither order nor repetition makes a difference to a ledger.
 */
export function following(database: Database, empty: Ledger): () => Promise<Ledger> {
  let ledger = empty;
  let read = 0;
  return async () => {
    const { length } = await endOf(database);
    const since = read + 1;
    for (const kind of length < since ? [] : LEDGER_KINDS) {
      const { place, content } = RECORDS[kind];
      const rows = await database
        .select({ content })
        .from(RECORDS[kind])
        .where(between(place, since, length))
        .orderBy(asc(place));
      ledger = LEDGER_RECORDS[kind].fill(
        ledger,
        rows.map((row) => row.content),
      );
    }
    read = Math.max(read, length);
    return ledger;
  };
}
