import type { Claim } from '../claim/claim.js';
import { DAMAGES, type Damage, HARMS, type Harm } from '../claim/vocabulary.js';
import { groupBy } from '../input/group-by.js';
import { compareTexts } from '../ledger/register.js';

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
 * Houses in claims, by damage, whatever was decided on the claims. A household with several claims in one event counts once,
 * under the heaviest damage, with the rooms of that claim; of equally heavy claims, those of the claim with most.
 *
 * @since 0.1.0
 */
export type Houses = Readonly<Record<Damage | 'unknown', HouseCount>>;

/** What claims did to people and houses. */
interface Harmed {
  readonly casualties: Casualties;
  readonly houses: Houses;
}

interface OfClaim {
  readonly claim: Claim;
}

/** The heaviest first. */
export const HARM_BUCKETS = [...HARMS, 'unknown', 'not-caused'] as const satisfies readonly HarmBucket[];

/** The heaviest first. */
const DAMAGE_BUCKETS = [...DAMAGES, 'unknown'] as const;

const harmOf = ({ causedByIncident, harm }: Claim): HarmBucket =>
  causedByIncident === false ? 'not-caused' : (harm ?? 'unknown');

const damageOf = ({ damage }: Claim): Damage | 'unknown' => damage ?? 'unknown';

const roomsOf = ({ rooms }: Claim): number => rooms?.units ?? 0;

const bucketPlace = (claim: Claim): number =>
  claim.kind === 'person' ? HARM_BUCKETS.indexOf(harmOf(claim)) : DAMAGE_BUCKETS.indexOf(damageOf(claim));

/** The heaviest first; of the same damage the one of most rooms, then by id. */
const byWeight = ({ claim: a }: OfClaim, { claim: b }: OfClaim): number =>
  bucketPlace(a) - bucketPlace(b) || roomsOf(b) - roomsOf(a) || compareTexts(a.id, b.id);

/**
 * Of each person and each household in each event the one claim by which they count: the heaviest. A claim that does not say
 * of whom or in which event stands for itself.
 */
export function heaviestIn<E extends OfClaim>(entries: readonly E[]): readonly E[] {
  const subjects = groupBy<E, unknown>(entries, (entry) => {
    const { kind, incidentId, subjectId } = entry.claim;
    return incidentId == null || subjectId == null ? entry : JSON.stringify([kind, incidentId, subjectId]);
  });
  return [...subjects.values()].map((claims) =>
    claims.reduce((best, entry) => (byWeight(entry, best) < 0 ? entry : best)),
  );
}

const zeros = <B extends string, V>(buckets: readonly B[], none: () => V): Record<B, V> =>
  Object.fromEntries(buckets.map((bucket) => [bucket, none()])) as Record<B, V>;

/** Counts people and houses by the claims that `heaviestIn` gives. */
export function harmIn(heaviest: readonly OfClaim[]): Harmed {
  const casualties = zeros<HarmBucket, number>(HARM_BUCKETS, () => 0);
  const houses = zeros(DAMAGE_BUCKETS, () => ({ houses: 0, rooms: 0, withoutRooms: 0 }));
  for (const { claim } of heaviest) {
    if (claim.kind === 'person') casualties[harmOf(claim)] += 1;
    else {
      const count = houses[damageOf(claim)];
      count.houses += 1;
      count.rooms += roomsOf(claim);
      count.withoutRooms += Number(roomsOf(claim) === 0);
    }
  }
  return { casualties, houses };
}
