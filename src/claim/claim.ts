import type { Exact } from '../money/exact.js';
import type { Fen } from '../money/fen.js';
import type { Place } from '../territory/place.js';
import type { Instant } from '../time/instant.js';
import type {
  Circumstance,
  Damage,
  FacilityStanding,
  Harm,
  LiableParty,
  LossKind,
  Part,
  Peril,
  Recogniser,
  Residence,
  Role,
  RootCause,
  Title,
  Use,
} from './vocabulary.js';

/**
 * A value once it is established; `undefined` until then; `null` where somebody looked and could not determine it.
 *
 * @since 0.1.0
 */
export type Fact<V> = V | null | undefined;

/**
 * A claim that has been checked: one person or one house in one incident, with every fact under its own name. Made by
 * `parseClaim` only, and frozen. Facts of the other kind of loss are `undefined`.
 *
 * @since 0.1.0
 */
export interface Claim {
  readonly id: string;
  readonly kind: LossKind;
  readonly incidentId: Fact<string>;
  /** When the disaster, accident or act began. */
  readonly startedAt: Fact<Instant>;
  readonly division: Fact<Place>;
  readonly peril: Fact<Peril>;
  readonly rootCause: Fact<RootCause>;
  readonly facility: Fact<FacilityStanding>;
  readonly liableParty: Fact<LiableParty>;
  /** The established circumstances of the exclusion catalogue; an empty list says that there are none. */
  readonly circumstances: Fact<readonly Circumstance[]>;
  /** The host's pseudonymous key of the person or household. */
  readonly subjectId: Fact<string>;

  readonly role: Fact<Role>;
  readonly residence: Fact<Residence>;
  readonly presentAtIncident: Fact<boolean>;
  readonly causedByIncident: Fact<boolean>;
  readonly recognisedBy: Fact<Recogniser>;
  readonly harm: Fact<Harm>;
  /** 1 (heaviest) to 10. */
  readonly disabilityGrade: Fact<number>;
  readonly missingCertified: Fact<boolean>;
  readonly medicalCost: Fact<Fen>;
  readonly governmentCompensation: Fact<Fen>;

  readonly title: Fact<Title>;
  readonly use: Fact<Use>;
  readonly part: Fact<Part>;
  readonly damage: Fact<Damage>;
  readonly rooms: Fact<Exact>;
  readonly area: Fact<Exact>;
}
