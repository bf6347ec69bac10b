import * as z from 'zod/mini';
import { FEW_ENTRIES } from '../input/expected.js';
import {
  area,
  because,
  codeIn,
  grade,
  key,
  listOf,
  moment,
  moneyText,
  orUnknown,
  rooms,
} from '../input/formats.js';
import type { Immutable } from '../input/immutable.js';
import { exactOf } from '../money/exact.js';
import { fenOf, yuanOf } from '../money/fen.js';
import { isPlace, placeOf } from '../territory/place.js';
import { momentOf, momentText } from '../time/moment.js';
import {
  CIRCUMSTANCES,
  CIRCUMSTANCES_OF,
  type Circumstance,
  CODES,
  type Code,
  type CodeList,
  FACILITY_KINDS,
  type FacilityStanding,
  type LossKind,
} from './vocabulary.js';

/**
 * A circumstance of the exclusion catalogue that was established, and whether it caused the loss; `null` while that is not known.
 *
 * @since 0.1.0
 */
export interface Established {
  readonly id: Circumstance;
  readonly causedLoss: boolean | null;
}

/**
 * Whether conditions of the contract's own are met, by their ids; `null` where somebody looked and could not tell.
 *
 * @since 0.1.0
 */
export type ConditionsMet = Readonly<Record<string, boolean | null>>;

/**
 * A value of a fact as the exchange format writes it: a code, a moment, yuan as text, a number of rooms, a list of
 * circumstances. Of a facility only whose it is; `'none'` stands for no key at all.
 *
 * @example
 * ```ts
 * const municipal: FactValue = { municipal: true };
 * ```
 * @since 0.1.0
 */
export type FactValue =
  | string
  | number
  | boolean
  | readonly number[]
  | readonly (Circumstance | Established)[]
  | ConditionsMet
  | { readonly municipal: boolean };

/** How the exchange format writes values, how a checked claim holds them, and how it is written back. */
export interface Format<S extends z.core.$ZodType, V> {
  readonly schema: S;
  readonly read: (written: Immutable<z.output<S>>) => V;
  readonly write: (held: NonNullable<V>) => FactValue;
}

const format = <S extends z.core.$ZodType, V>(
  schema: S,
  read: Format<S, V>['read'],
  write: Format<S, V>['write'],
): Format<S, V> => ({ schema, read, write });

const asIs = <V>(value: V): V => value;

const facility = () =>
  z.strictObject({ kind: orUnknown(codeIn(FACILITY_KINDS)), municipal: orUnknown(z.boolean()) });

/** A circumstance by its id alone, or with whether it caused the loss. */
const circumstance = (codes: readonly [Circumstance, ...Circumstance[]]) =>
  z.union([codeIn(codes), z.strictObject({ id: codeIn(codes), causedLoss: orUnknown(z.boolean()) })]);

const idOf = (written: string | { readonly id: string }): string =>
  typeof written === 'string' ? written : written.id;

const circumstancesOf = (codes: readonly [Circumstance, ...Circumstance[]]) =>
  listOf(circumstance(codes), idOf);

/** The circumstances that concern a kind of loss. */
export const circumstancesFor = (kind: LossKind) => circumstancesOf(CIRCUMSTANCES_OF[kind]);

/** Beside a single grade, two to twenty of them. */
const grades = () =>
  z.union([
    grade,
    z.array(grade).check(z.refine((list) => list.length >= 2 && list.length <= 20, because('grades'))),
  ]);

const established = (
  written: Circumstance | { readonly id: Circumstance; readonly causedLoss?: boolean | null | undefined },
) =>
  Object.freeze(
    typeof written === 'string'
      ? { id: written, causedLoss: null }
      : { id: written.id, causedLoss: written.causedLoss ?? null },
  );

const formats = () => ({
  boolean: format(z.boolean(), asIs, asIs),
  moment: format(moment, momentOf, momentText),
  place: format(z.string().check(z.refine(isPlace, because('division'))), placeOf, (place) => place.code),
  /** Whose it is; what kind of facility it is, is no fact that a rule asks. */
  facility: format(
    facility(),
    ({ municipal }): FacilityStanding | null | undefined =>
      municipal == null ? municipal : municipal ? 'municipal' : 'not-municipal',
    (standing) => (standing === 'none' ? standing : { municipal: standing === 'municipal' }),
  ),
  grades: format(grades(), (written): number | readonly number[] => Object.freeze(written), asIs),
  money: format(moneyText, fenOf, yuanOf),
  count: format(
    rooms,
    (count) => exactOf(String(count)),
    ({ text }) => Number(text),
  ),
  area: format(area, exactOf, ({ text }) => text),
  circumstances: format(
    circumstancesOf(CIRCUMSTANCES),
    (list): readonly Established[] => Object.freeze(list.map(established)),
    (list) => list.map((each) => (each.causedLoss === null ? each.id : each)),
  ),
  conditions: format(
    z
      .record(key, orUnknown(z.boolean()))
      .check(z.refine((met) => Object.keys(met).length <= 100, because('too-large', FEW_ENTRIES))),
    (met): ConditionsMet =>
      Object.freeze(
        Object.fromEntries(
          Object.entries(met).filter((entry): entry is [string, boolean | null] => entry[1] !== undefined),
        ),
      ),
    (met) => ({ ...met }),
  ),
});

/** The kinds of values that are not one code of a list. */
export const FORMATS = /* @__PURE__ */ formats();

type Formats = typeof FORMATS;

/** What the values of a fact are: one code of a list, or a kind of their own. */
export type ValueKind = 'code' | keyof Formats;

/** What a claim has a fact of: of the incident, of the loss whatever was lost, or of one kind of loss. */
export type FactOwner = 'incident' | 'loss' | LossKind;

/** A fact. */
export type FactRow = { readonly of: FactOwner } & (
  | { readonly value: 'code'; readonly codes: CodeList }
  | { readonly value: keyof Formats; readonly codes?: never }
);

/** How the values of a fact are written and held. */
export type FormatOf<R extends FactRow> = R extends { readonly codes: infer L extends CodeList }
  ? Format<ReturnType<typeof codeIn<(typeof CODES)[L]>>, Code<L>>
  : R extends { readonly value: infer K extends keyof Formats }
    ? Formats[K]
    : never;

/** How the values of a fact are written and held. */
export const formatOf = (row: FactRow): Format<z.core.$ZodType, unknown> =>
  (row.value === 'code' ? format(codeIn(CODES[row.codes]), asIs, asIs) : FORMATS[row.value]) as never;

/** A value that a checked claim holds of a fact. */
export type HeldValue<R extends FactRow> =
  FormatOf<R> extends { readonly write: (held: infer V) => FactValue } ? V : never;
