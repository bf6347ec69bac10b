import type { Peril } from '../claim/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import { inArgument } from '../input/issue.js';
import { type ReportEntry, readEntries } from './entries.js';
import { dated, eventsIn, PERIL_BUCKETS, perilOf, when } from './events.js';
import { groupsIn, TOWNS, type Town, townOf } from './group.js';
import { type Casualties, type Houses, harmIn, heaviestIn } from './harm.js';
import { entrySums, type Sums } from './sums.js';

/**
 * A row of the disaster database: what one peril did in one town in one event. Sums are yuan.
 *
 * @since 0.1.0
 */
export interface DisasterRow extends Sums {
  readonly event: string | null;
  /** When the event began, as Beijing writes it. */
  readonly began: string | null;
  readonly town: Town;
  readonly peril: Peril | null;
  readonly casualties: Casualties;
  readonly houses: Houses;
}

/**
 * The disaster database that the insurers have to form (四（四） 形成灾害数据库): event by town by peril, with the casualties, the
 * houses and their rooms, what is due before limits and what was paid, less what came back, whenever that was. By start of the
 * event, then in the order of the towns and the perils; what is not known has a row of its own, so the rows add up to the
 * register. A person or a household with claims in several rows of an event counts in that of the heaviest.
 *
 * @throws `InvalidInputError` where an entry breaks the format, or where sums pass 2^53 fen.
 * @example
 * ```ts
 * const payments = [{ kind: 'payment', paidAt: '2024-07-20T10:00:00+08:00', amount: '100000' }] as const;
 * const [row] = disasterDatabase([{ claim, determination, payments }]);
 * [row?.town.name, row?.peril, row?.casualties.death, row?.paid]; // ['赶水镇', 'lightning', 1, '100000.00']
 * ```
 * @since 0.1.0
 */
export function disasterDatabase(entries: readonly ReportEntry[]): readonly DisasterRow[] {
  return inArgument('entries', () => {
    const events = eventsIn(dated(readEntries(entries, null)));
    return deepFreeze(
      events.flatMap(({ event, began, entries: ofEvent }) => {
        const heaviest = new Set(heaviestIn(ofEvent));
        return groupsIn(ofEvent, TOWNS, ({ claim }) => townOf(claim)).flatMap(([town, ofTown]) =>
          groupsIn(ofTown, PERIL_BUCKETS, perilOf).map(([peril, group]) => ({
            event,
            began: when(began),
            town,
            peril,
            ...entrySums(group),
            ...harmIn(group.filter((entry) => heaviest.has(entry))),
          })),
        );
      }),
    );
  });
}
