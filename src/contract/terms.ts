import { CIRCUMSTANCES_OF, type Circumstance, type Damage, type LossKind } from '../claim/vocabulary.js';
import type { Edition } from '../law/edition.js';
import type { HouseUnit } from '../law/house-units.js';
import type { CasualtyLine } from '../law/line-ids.js';
import type { Readings } from '../law/readings.js';
import { type Exact, exactOf, timesHalfUp } from '../money/exact.js';
import { type Fen, fenOf, MAX_FEN } from '../money/fen.js';
import { type Remainder, type Shares, sharesOf } from '../money/split.js';
import { type Instant, instantOf } from '../time/instant.js';
import type { CasualtySchedule, Contract, HouseSchedule, Insurer } from './contract.js';
import { CASUALTY_LINES, type RemainderRule, type SettlementRule } from './vocabulary.js';

/** What a casualty line pays. */
export interface CasualtyTerms {
  readonly death: Fen;
  /** What each disability grade is worth, grade 1 first: base × rate, rounded half up. */
  readonly disability: readonly Fen[];
  readonly medical: { readonly limit: Fen; readonly rate: Exact; readonly deductible: Fen };
  /** With it, medical counts inside; without it, medical comes on top. */
  readonly personLimit: Fen | null;
}

/** What the house line pays. */
export interface HouseTerms {
  readonly unit: HouseUnit;
  readonly rates: Readonly<Record<Damage, Fen>>;
  readonly householdLimit: Fen | null;
}

/** The co-insurers, their exact shares, and where odd fen go. */
export interface Panel {
  readonly insurers: readonly string[];
  readonly shares: Shares;
  readonly remainder: Remainder;
}

/** A contract made ready for deciding: integers, exact rates, and the exclusions by kind of loss. */
export interface Terms {
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  /** The schedule of each insured line, as the contract has it. */
  readonly lines: Contract['lines'];
  readonly casualty: Readonly<Partial<Record<CasualtyLine, CasualtyTerms>>>;
  readonly house: HouseTerms | null;
  readonly exclusions: Readonly<Record<LossKind, readonly Circumstance[]>>;
  readonly readings: Readings;
  readonly panel: Panel;
  readonly settlement: SettlementRule;
  /** The edition of the notice that applies. */
  readonly edition: Edition;
}

function casualtyTerms({ death, disability, medical, personLimit }: CasualtySchedule): CasualtyTerms {
  const base = fenOf(disability.base);
  return {
    death: fenOf(death),
    disability: disability.rates.map((rate) => timesHalfUp(base, exactOf(rate), MAX_FEN)),
    medical: {
      limit: fenOf(medical.limit),
      rate: exactOf(medical.rate),
      deductible: fenOf(medical.deductible),
    },
    personLimit: personLimit === undefined ? null : fenOf(personLimit),
  };
}

function houseTerms({ unit, rates, householdLimit }: HouseSchedule): HouseTerms {
  return {
    unit,
    rates: {
      collapsed: fenOf(rates.collapsed),
      severe: fenOf(rates.severe),
      moderate: fenOf(rates.moderate),
    },
    householdLimit: householdLimit === undefined ? null : fenOf(householdLimit),
  };
}

/** The panel of some insurers. */
export function panelOf(insurers: readonly Omit<Insurer, 'name'>[], remainder: RemainderRule): Panel {
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
  panel: panelOf(insurers, remainder),
  settlement: settlement ?? 'per-claim',
});

export function termsFrom(contract: Contract, edition: Edition): Terms {
  const casualty: Partial<Record<CasualtyLine, CasualtyTerms>> = {};
  for (const line of CASUALTY_LINES) {
    const schedule = contract.lines[line];
    if (schedule !== undefined) casualty[line] = casualtyTerms(schedule);
  }
  const house = contract.lines['house-damage'];
  const excludedFor = (kind: LossKind) =>
    CIRCUMSTANCES_OF[kind].filter((circumstance) => contract.exclusions.includes(circumstance));
  return {
    start: instantOf(contract.term.start),
    end: instantOf(contract.term.end),
    lines: contract.lines,
    casualty,
    house: house === undefined ? null : houseTerms(house),
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
