import { CIRCUMSTANCES_OF } from '../claim/vocabulary.js';
import type { Edition } from '../law/edition.js';
import { LINE_PAYS, LINES, type Line } from '../law/line-ids.js';
import type { Readings } from '../law/readings.js';
import { type Fen, fenOf } from '../money/fen.js';
import { type Remainder, type Shares, sharesOf } from '../money/split.js';
import { type Instant, instantOf } from '../time/instant.js';
import type { Contract, Exclusion, Insurer } from './contract.js';
import type { RemainderRule, SettlementRule } from './vocabulary.js';

/** The co-insurers, their exact shares, and where odd fen go. */
export interface Panel {
  readonly insurers: readonly string[];
  readonly shares: Shares;
  readonly remainder: Remainder;
}

/** A circumstance that shuts a line: where it was there, or where it caused the loss. */
export type Excluded = Pick<Exclusion, 'id' | 'if'>;

/** A contract made ready for deciding: its term in integers, its schedules, and the exclusions by line. */
export interface Terms {
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  /** The schedule of each insured line, as the contract has it. */
  readonly lines: Contract['lines'];
  /** What shuts each line. */
  readonly exclusions: Readonly<Record<Line, readonly Excluded[]>>;
  readonly conditions: Contract['conditions'];
  readonly appraisal: Contract['appraisal'];
  /** The most for one person's claim; `null` where the contract sets none. */
  readonly perPerson: Fen | null;
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

/** The exclusions that concern a line: of its kind of loss, and not for other lines alone. */
const excludedFrom = (line: Line, exclusions: Contract['exclusions']): readonly Excluded[] =>
  CIRCUMSTANCES_OF[LINE_PAYS[line]].flatMap((circumstance) =>
    exclusions.flatMap((exclusion) =>
      exclusion.id === circumstance && (exclusion.lines?.includes(line) ?? true)
        ? { id: circumstance, if: exclusion.if }
        : [],
    ),
  );

export const termsFrom = (contract: Contract, edition: Edition): Terms => ({
  start: instantOf(contract.term.start),
  end: instantOf(contract.term.end),
  lines: contract.lines,
  exclusions: Object.fromEntries(
    LINES.map((line) => [line, excludedFrom(line, contract.exclusions)]),
  ) as Terms['exclusions'],
  conditions: contract.conditions,
  appraisal: contract.appraisal,
  perPerson: contract.limits.perPerson === undefined ? null : fenOf(contract.limits.perPerson),
  readings: contract.readings,
  ...agreedBetween(contract),
  edition,
});

/**
 * Whether all is the same that a decision reads of two terms made by one `TermsMaker`: all of that is shared together, and the
 * exclusions by line are made anew with it.
 */
export const decideAlike = (a: Terms, b: Terms): boolean => a.exclusions === b.exclusions;

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
    const { lines, exclusions, conditions, appraisal, limits, readings } = contract;
    const { insurers, remainder, settlement } = contract;
    const decides = JSON.stringify([
      edition.id,
      lines,
      exclusions,
      conditions,
      appraisal,
      limits.perPerson,
      readings,
    ]);
    const alike = shared(deciding, decides, () => termsFrom(contract, edition));
    return shared(whole, JSON.stringify([decides, insurers, remainder, settlement]), () => ({
      ...alike,
      ...agreedBetween(contract),
    }));
  };
}
