import { PERILS, type Peril } from '../claim/vocabulary.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { deepFreeze } from '../input/freeze.js';
import { compareTexts } from '../ledger/register.js';
import { type LimitsAt, limitsOf } from '../limits/terms.js';
import { HOUR } from '../time/durations.js';
import { type Instant, instantText } from '../time/instant.js';
import { beginsAt } from '../time/moment.js';
import { type ReportEntry, readEntries } from './entries.js';
import { groupsIn } from './group.js';

/**
 * Declared events with losses of one peril within the hours of the contract's clause: by that clause they are one.
 *
 * @since 0.1.0
 */
export interface EventsWithinHours {
  readonly peril: Peril;
  /** `limits.eventHours`, as in force at the first of the losses. */
  readonly hours: number;
  /** Two or more, each with its first loss of the peril within the hours, as Beijing writes it: in that order, ties by id. */
  readonly events: readonly { readonly event: string; readonly firstLoss: string }[];
}

interface Loss {
  readonly event: string;
  readonly at: Instant;
  readonly peril: Peril | null;
}

/** The losses of declared events on which something is or can become due, by when they began. */
const lossesIn = (entries: ReturnType<typeof readEntries>): readonly Loss[] =>
  entries
    .flatMap(({ claim: { incidentId, startedAt, peril }, atMost }): Loss[] =>
      incidentId == null || startedAt == null || atMost === 0
        ? []
        : [{ event: incidentId, at: beginsAt(startedAt), peril: peril ?? null }],
    )
    .sort((a, b) => a.at - b.at || compareTexts(a.event, b.event));

/** The hours run from the first loss; the first loss after them begins the next. */
function* joinedIn(losses: readonly Loss[], peril: Peril, limitsAt: LimitsAt): Generator<EventsWithinHours> {
  let from = 0;
  while (from < losses.length) {
    const { at: began } = losses[from] as Loss;
    const hours = limitsAt(began).limits.eventHours ?? 0;
    const firstLosses = new Map<string, Instant>();
    const start = from;
    for (; from < losses.length; from++) {
      const { event, at } = losses[from] as Loss;
      if (from > start && (hours === 0 || at > began + hours * HOUR)) break;
      if (!firstLosses.has(event)) firstLosses.set(event, at);
    }
    if (firstLosses.size < 2) continue;
    const events = [...firstLosses].map(([event, at]) => ({ event, firstLoss: instantText(at) }));
    yield { peril, hours, events };
  }
}

/**
 * The declared events that the hours clause of the contract would join (`limits.eventHours`): losses of one peril within so many
 * hours of the first are one event. Which occurrences are one is for the leading group to declare; this library merges none, and
 * limits count over the events as they are declared. None where the contract has no such clause.
 *
 * @param entries The register, with what was decided under this contract; claims on which nothing can become due do not count.
 * @throws `InvalidInputError` where an entry or the contract breaks the format, or where a determination is of another claim or
 * contract.
 * @example
 * ```ts
 * const clause = { ...contract, limits: { ...contract.limits, eventHours: 72 } };
 * eventsWithinHours([{ claim, determination, payments: [] }], clause); // []: there is one event only
 * ```
 * @since 0.1.0
 */
export function eventsWithinHours(
  entries: readonly ReportEntry[],
  contract: Contract | ContractInput,
): readonly EventsWithinHours[] {
  const checked = contractFrom(contract);
  const losses = lossesIn(readEntries(entries, checked.id));
  const limitsAt = limitsOf(checked);
  return deepFreeze(
    groupsIn(losses, PERILS, ({ peril }) => peril as Peril).flatMap(([peril, own]) => [
      ...joinedIn(own, peril, limitsAt),
    ]),
  );
}
