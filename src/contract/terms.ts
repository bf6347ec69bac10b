import { CIRCUMSTANCES_OF, type Circumstance, type LossKind } from '../claim/vocabulary.js';
import type { Edition } from '../law/edition.js';
import type { Readings } from '../law/readings.js';
import { type Remainder, type Shares, sharesOf } from '../money/split.js';
import { type Instant, instantOf } from '../time/instant.js';
import type { Contract, Insurer } from './contract.js';
import type { RemainderRule, SettlementRule } from './vocabulary.js';

/** The co-insurers, their exact shares, and where odd fen go. */
export interface Panel {
  readonly insurers: readonly string[];
  readonly shares: Shares;
  readonly remainder: Remainder;
}

/** A contract made ready for deciding: its term in integers, its schedules, and the exclusions by kind of loss. */
export interface Terms {
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  /** The schedule of each insured line, as the contract has it. */
  readonly lines: Contract['lines'];
  readonly exclusions: Readonly<Record<LossKind, readonly Circumstance[]>>;
  readonly readings: Readings;
  readonly panel: Panel;
  readonly settlement: SettlementRule;
  /** The edition of the notice that applies. */
  readonly edition: Edition;
}

/** The panel of some insurers. */
export function panelAmong(insurers: readonly Omit<Insurer, 'name'>[], remainder: RemainderRule): Panel {
  return {
    insurers: insurers.map(({ id }) => id),
    shares: sharesOf(insurers.map(({ share }) => share)),
    remainder:
      remainder === 'lead' ? { to: insurers.findIndex(({ lead }) => lead === true) } : 'largest-remainder',
  };
}

/** What concerns the insurers among themselves. */
const agreedBetween = ({
  insurers,
  remainder,
  settlement,
}: Contract): Pick<Terms, 'panel' | 'settlement'> => ({
  panel: panelAmong(insurers, remainder),
  settlement: settlement ?? 'per-claim',
});

export function termsFrom(contract: Contract, edition: Edition): Terms {
  const excludedFor = (kind: LossKind) =>
    CIRCUMSTANCES_OF[kind].filter((circumstance) => contract.exclusions.includes(circumstance));
  return {
    start: instantOf(contract.term.start),
    end: instantOf(contract.term.end),
    lines: contract.lines,
    exclusions: { person: excludedFor('person'), house: excludedFor('house') },
    readings: contract.readings,
    ...agreedBetween(contract),
    edition,
  };
}

/** Whether all is the same that a decision reads of two terms made by one `TermsMaker`. */
export const decideAlike = (a: Terms, b: Terms): boolean =>
  a.lines === b.lines &&
  a.exclusions === b.exclusions &&
  a.readings === b.readings &&
  a.edition === b.edition;

/** Makes the terms of what are versions of one contract, which have one term. */
export type TermsMaker = (contract: Contract, edition: Edition) => Terms;

/** Makes terms that share what is the same in them; where all is the same, they are one. */
export function termsMaker(): TermsMaker {
  const deciding = new Map<string, Terms>();
  const whole = new Map<string, Terms>();
  const shared = (known: Map<string, Terms>, key: string, make: () => Terms): Terms => {
    const terms = known.get(key) ?? make();
    known.set(key, terms);
    return terms;
  };
  return (contract, edition) => {
    const { lines, exclusions, readings, insurers, remainder, settlement } = contract;
    const decides = JSON.stringify([edition.id, lines, exclusions, readings]);
    const alike = shared(deciding, decides, () => termsFrom(contract, edition));
    return shared(whole, JSON.stringify([decides, insurers, remainder, settlement]), () => ({
      ...alike,
      ...agreedBetween(contract),
    }));
  };
}

/** The circumstances that shut this kind of loss out under the contract. */
export const excluding = (
  circumstances: readonly Circumstance[],
  kind: LossKind,
  { exclusions }: Terms,
): readonly Circumstance[] => exclusions[kind].filter((excluded) => circumstances.includes(excluded));
