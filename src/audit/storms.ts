import { groupBy } from '../input/group-by.js';
import { allowancesOf } from '../limits/allowances.js';
import { claimAlone } from '../limits/events.js';
import type { EventTally, LineKey } from '../limits/tally.js';
import type { LimitsAt } from '../limits/terms.js';
import type { Fen } from '../money/fen.js';
import { HOUR } from '../time/durations.js';
import { type Discrepancy, discrepancyOf, moneyEvidence } from './discrepancy.js';
import type { EventScale } from './events.js';
import { surely } from './known.js';
import { EVENT_HOURS } from './links.js';

type DeclaredEvents = readonly EventScale[];

const byStart = (a: EventScale, b: EventScale): number =>
  a.totals.startedAt - b.totals.startedAt || (a.totals.key < b.totals.key ? -1 : 1);

/** DeclaredEvents of one peril at one place, parted where more hours lie between the first and the next than one event takes. */
function* withinHours(events: DeclaredEvents, limitsAt: LimitsAt): Generator<DeclaredEvents> {
  let close: EventScale[] = [];
  for (const event of events.toSorted(byStart)) {
    const [first] = close;
    const { startedAt } = event.totals;
    if (first !== undefined) {
      const hours = limitsAt(first.totals.startedAt).limits.eventHours ?? EVENT_HOURS;
      if (startedAt - first.totals.startedAt > hours * HOUR) {
        yield close;
        close = [];
      }
    }
    close.push(event);
  }
  yield close;
}

/** DeclaredEvents that share places, brought together. */
function joined(groups: Iterable<DeclaredEvents>): readonly DeclaredEvents[] {
  const storms = new Map<EventScale, Set<EventScale>>();
  for (const group of groups) {
    const storm = new Set(group.flatMap((event) => [...(storms.get(event) ?? [event])]));
    for (const event of storm) storms.set(event, storm);
  }
  return [...new Set(storms.values())].map((storm) => [...storm].sort(byStart));
}

/** Where losses of an event were, and by what; where the contract says how long an event is, the peril alone. */
function stormPlaces({ totals }: EventScale, limitsAt: LimitsAt): readonly string[] {
  const { eventHours } = limitsAt(totals.startedAt).limits;
  return [...totals.places].map((place) =>
    eventHours === undefined ? place : (place.split(' ')[0] as string),
  );
}

const sumOver = (events: DeclaredEvents, of: (event: EventScale) => Fen): Fen =>
  events.reduce((sum, event) => sum + of(event), 0);

/** What a storm would be allowed, were it one event. */
function allowedAsOne(storm: DeclaredEvents, limitsAt: LimitsAt): Fen {
  const due: Partial<Record<LineKey, Fen>> = {};
  for (const { totals } of storm)
    for (const [line, sum] of Object.entries(totals.due) as [LineKey, Fen][])
      due[line] = (due[line] ?? 0) + sum;
  const { event, startedAt } = (storm[0] as EventScale).totals;
  const tally: EventTally = { event, startedAt, due };
  return (allowancesOf([tally], limitsAt)[0] as ReturnType<typeof allowancesOf>[number]).overall.paid;
}

/** Storms that were declared as several events, and were paid more than one event allows. */
export function* stormDiscrepancies(
  scales: ReadonlyMap<string, EventScale>,
  limitsAt: LimitsAt,
): Generator<Discrepancy> {
  const declared = [...scales.values()].filter(
    ({ totals }) => totals.isDue && claimAlone(totals.event) === null,
  );
  const placed = declared.flatMap((event) => stormPlaces(event, limitsAt).map((place) => ({ event, place })));
  const groups = [...groupBy(placed, ({ place }) => place).values()].flatMap((each) => [
    ...withinHours([...new Set(each.map(({ event }) => event))], limitsAt),
  ]);
  for (const storm of joined(groups)) {
    if (storm.length < 2) continue;
    const allowed = allowedAsOne(storm, limitsAt);
    const paid = sumOver(storm, ({ totals, allowed: own }) => Math.min(totals.paid, own));
    const within = sumOver(storm, ({ totals }) => totals.within);
    if (surely(paid - allowed, within) <= 0) continue;
    yield discrepancyOf(
      {
        code: 'event-limit-exceeded',
        expected: moneyEvidence(allowed),
        found: moneyEvidence(paid),
        difference: paid - allowed,
        within,
        certainty: { kind: 'depends-on-facts', facts: ['incident.id'] },
        suspicion: 'one-storm',
      },
      { row: null, claim: null, event: storm.map(({ totals }) => totals.event).join('、') },
    );
  }
}
