import type { ChangeTarget } from '../challenge/change.js';
import type { ChangeGoal } from '../challenge/goal-changes.js';
import type { YesNoFact } from '../claim/facts.js';
import type { FactNature } from '../claim/guide.js';
import type { Outcome } from '../decide/determination.js';

/**
 * What kind of fact a change is about: the place, the circumstances of the exclusion catalogue, or any other.
 *
 * @since 0.1.0
 */
export type ChangeSubject = 'place' | 'circumstances' | 'value';

/**
 * A fact that would have to be otherwise.
 *
 * @since 0.1.0
 */
export interface ChangePhrase {
  readonly label: string;
  readonly subject: ChangeSubject;
  /** What is on record, in words; none for a place or where nothing is. */
  readonly values: readonly string[];
  /** Why it is unknown; `null` where it is established. */
  readonly state: string | null;
  readonly is: ChangeTarget['is'];
  /** What it would have to be, in words; none for a place. */
  readonly targets: readonly string[];
}

/**
 * What can be done about a fact: whether it can be changed, who can attest it, and the clauses that ask.
 *
 * @since 0.1.0
 */
export interface RemedyPhrase {
  readonly nature: FactNature;
  readonly attestations: readonly { readonly body: string; readonly documents: readonly string[] }[];
  readonly clauses: readonly string[];
}

/**
 * A reading that decides.
 *
 * @since 0.1.0
 */
export interface OpenReadingPhrase {
  readonly title: string;
  readonly clause: string;
  readonly chosen: string;
  /** Whether the contract chose it; else this library takes it by default. */
  readonly isContracts: boolean;
  /** At least one. */
  readonly others: readonly string[];
}

/**
 * A reading taken otherwise: its number in the list, and the position where there are several others.
 *
 * @since 0.1.0
 */
export interface OtherwisePhrase {
  readonly number: number;
  readonly position: string | null;
}

/**
 * What comes of a claim under some readings.
 *
 * @since 0.1.0
 */
export interface ReadingResultPhrase {
  readonly outcome: string;
  readonly kind: Outcome;
  readonly money: string;
  readonly line: string | null;
  readonly departments: readonly string[];
  readonly isFinal: boolean;
}

/**
 * How a language tells what would change a determination, and what it hangs on.
 *
 * @since 0.1.0
 */
export interface ChallengePhrases {
  /** A disability grade. */
  readonly grade: (grade: number) => string;
  /** A number of rooms. */
  readonly rooms: (rooms: number) => string;
  /** An area. */
  readonly area: (squareMetres: string) => string;
  /** A day and a time, by the clocks of Beijing. */
  readonly instant: (instant: string) => string;
  /** What yes and no say of a fact. */
  readonly yes: Readonly<Record<YesNoFact, string>>;
  readonly no: Readonly<Record<YesNoFact, string>>;
  /** A fact, what is on record, and what it would have to be: a full sentence. */
  readonly change: (change: ChangePhrase) => string;
  /** What can be done about it: full sentences. */
  readonly remedy: (remedy: RemedyPhrase) => string;
  /** What stands above the sets of changes that lead to a goal; possible: there are any. */
  readonly goal: (goal: ChangeGoal, isPossible: boolean) => string;
  /** What stands above the facts of a set that must change together. */
  readonly together: (count: number) => string;
  /** What is due then. */
  readonly dueThen: (money: string, line: string) => string;
  /** The determination is the same under all switches. */
  readonly uncontested: string;
  /** It does not; what it hangs on follows. */
  readonly contested: string;
  /** A reading that decides, and the positions on it. */
  readonly openReading: (reading: OpenReadingPhrase) => string;
  /** What stands above the results. */
  readonly results: string;
  /** The combination that was taken, alone or with all that no other result is said of. */
  readonly chosen: (isAlone: boolean) => string;
  /** A combination: the open readings that stand otherwise (at least one), and those as taken, by their numbers in the list. */
  readonly positions: (otherwise: readonly OtherwisePhrase[], asChosen: readonly number[]) => string;
  /** What comes of some combinations; of none where there is but one result. */
  readonly result: (when: readonly string[], result: ReadingResultPhrase) => string;
  /** What touches the claim and no switch decides, by the ids of the ambiguities; at least one. */
  readonly unsettled: (ambiguities: readonly string[]) => string;
}
