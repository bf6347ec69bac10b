import type { Claim } from '../claim/claim.js';
import { DAMAGES, type Damage, HARMS, type Harm } from '../claim/vocabulary.js';
import { groupBy } from './group.js';
import { plus } from './sums.js';

/**
 * Where a person counts: under the harm, or under none because the harm is not known, or was not caused by the incident.
 *
 * @since 0.1.0
 */
export type HarmBucket = Harm | 'unknown' | 'not-caused';

/**
 * People in claims, by harm, whatever was decided on the claims. A person with several claims in one event,
 * of a disability and then of death, or under two lines, counts once, under the heaviest harm.
 *
 * @since 0.1.0
 */
export type Casualties = Readonly<Record<HarmBucket, number>>;

/**
 * Houses in claims, and their residential rooms as far as they are known.
 *
 * @since 0.1.0
 */
export interface HouseCount {
  readonly houses: number;
  readonly rooms: number;
  /** Houses of which the number of rooms is not known. */
  readonly withoutRooms: number;
}

/**
 * Houses in claims, by damage, whatever was decided on the claims.
 *
 * @since 0.1.0
 */
export type Houses = Readonly<Record<Damage | 'unknown', HouseCount>>;

interface OfClaim {
  readonly claim: Claim;
}

export const HARM_BUCKETS = [...HARMS, 'unknown', 'not-caused'] as const satisfies readonly HarmBucket[];

const DAMAGE_BUCKETS = [...DAMAGES, 'unknown'] as const;

const bucketOf = ({ causedByIncident, harm }: Claim): HarmBucket =>
  causedByIncident === false ? 'not-caused' : (harm ?? 'unknown');

/** The claims of each person in each event; one stands alone where it does not say of whom or in which event. */
const byPerson = (entries: readonly OfClaim[]): ReadonlyMap<unknown, readonly OfClaim[]> =>
  groupBy(
    entries.filter(({ claim }) => claim.kind === 'person'),
    (entry) => {
      const { incidentId, subjectId } = entry.claim;
      return incidentId == null || subjectId == null ? entry : JSON.stringify([incidentId, subjectId]);
    },
  );

export function casualtiesIn(entries: readonly OfClaim[]): Casualties {
  const counts = Object.fromEntries(HARM_BUCKETS.map((bucket) => [bucket, 0])) as Record<HarmBucket, number>;
  for (const claims of byPerson(entries).values()) {
    const buckets = claims.map(({ claim }) => bucketOf(claim));
    counts[HARM_BUCKETS.find((bucket) => buckets.includes(bucket)) as HarmBucket] += 1;
  }
  return counts;
}

export function housesIn(entries: readonly OfClaim[]): Houses {
  const counts = Object.fromEntries(
    DAMAGE_BUCKETS.map((damage) => [damage, { houses: 0, rooms: 0, withoutRooms: 0 }]),
  ) as Record<Damage | 'unknown', { houses: number; rooms: number; withoutRooms: number }>;
  for (const { claim } of entries) {
    if (claim.kind !== 'house') continue;
    const count = counts[claim.damage ?? 'unknown'];
    count.houses += 1;
    if (claim.rooms) count.rooms = plus(count.rooms, claim.rooms.units);
    else count.withoutRooms += 1;
  }
  return counts;
}
