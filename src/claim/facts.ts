import type { Claim, ClaimFacts } from './claim.js';
import type { FactRow, HeldValue } from './fact-kinds.js';
import { FACTS, type FactName } from './fact-rows.js';
import { CODES, FACILITY_STANDINGS, type LossKind, openCodesOf } from './vocabulary.js';

export type { FactName } from './fact-rows.js';

type Rows = typeof FACTS;

/** A fact that a rule may ask: one of the format, or a condition of the contract's own. */
export type FactKey = FactName | `conditions.${string}`;

/** The facts in the order of the exchange format. */
export const FACT_NAMES = /* @__PURE__ */ Object.keys(FACTS) as readonly FactName[];

type PathOf<F extends FactName> = `${Rows[F]['of'] extends 'incident' ? 'incident' : 'loss'}.${F}`;

const pathOf = (fact: FactName): string => `${FACTS[fact].of === 'incident' ? 'incident' : 'loss'}.${fact}`;

/**
 * Where each fact that a rule may ask stands in the exchange format, in its order.
 *
 * @example
 * ```ts
 * FACT_PATH.disabilityGrade; // 'loss.disabilityGrade'
 * ```
 * @since 0.1.0
 */
export const FACT_PATH = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ FACT_NAMES.map((fact) => [fact, pathOf(fact)])),
) as { readonly [F in FactName]: PathOf<F> };

/**
 * Path of a fact in the exchange format.
 *
 * @since 0.1.0
 */
export type FactPath = (typeof FACT_PATH)[FactName];

/**
 * Path of a condition of the contract's own in the exchange format.
 *
 * @since 0.1.0
 */
export type ConditionPath = `loss.conditions.${string}`;

/**
 * Path of a fact, or of a condition of the contract's own.
 *
 * @since 0.1.0
 */
export type AnyPath = FactPath | ConditionPath;

/** Where a fact stands in the exchange format. */
export const pathTo = (fact: FactKey): AnyPath =>
  fact.startsWith('conditions.') ? (`loss.${fact}` as ConditionPath) : FACT_PATH[fact as FactName];

/** The fact that stands at a path. */
export const keyAt = (path: AnyPath): FactKey => path.slice(path.indexOf('.') + 1) as FactKey;

/** The condition of the contract's own that a fact is; `null` for a fact of the format. */
export const conditionOf = (fact: string): string | null =>
  fact.startsWith('conditions.') ? fact.slice('conditions.'.length) : null;

/** The value of a fact in a claim. */
export function factValue(claim: ClaimFacts, fact: FactKey): Claim[FactName] {
  const condition = conditionOf(fact);
  if (condition === null) return claim[fact as FactName];
  const { conditions } = claim;
  if (conditions === undefined || conditions === null) return conditions;
  return Object.hasOwn(conditions, condition) ? conditions[condition] : undefined;
}

/**
 * Path of a fact that is true or false.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type YesNoFact = {
  [F in FactName]: Rows[F]['value'] extends 'boolean' ? PathOf<F> : never;
}[FactName];

/** What the values of a fact are, by its path. */
export const ROW_AT = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ FACT_NAMES.map((fact) => [FACT_PATH[fact], FACTS[fact]]),
) as { readonly [F in FactName as PathOf<F>]: Rows[F] };

/** The facts that stand under the incident, or that a kind of loss has. */
export const factsUnder = (owner: 'incident' | LossKind): readonly FactName[] =>
  FACT_NAMES.filter((fact) => {
    const { of } = FACTS[fact];
    return of === owner || (of === 'loss' && owner !== 'incident');
  });

/** A fact that has one of a few values. */
export type FiniteFact = {
  [F in FactName]: Rows[F]['value'] extends 'code' | 'boolean' | 'facility' ? F : never;
}[FactName];

const YES_NO = [true, false] as const;

function valuesOf(fact: FactName): readonly unknown[] | null {
  const row: FactRow = FACTS[fact];
  switch (row.value) {
    case 'code':
      return CODES[row.codes].filter((code) => !openCodesOf(row.codes).includes(code));
    case 'boolean':
      return YES_NO;
    case 'facility':
      return FACILITY_STANDINGS;
    default:
      return null;
  }
}

/** Every value that a fact of finite range can have. */
export const FACT_VALUES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ FACT_NAMES.flatMap((fact) => {
    const values = valuesOf(fact);
    return values === null ? [] : [[fact, values]];
  }),
) as { readonly [F in FiniteFact]: readonly HeldValue<Rows[F]>[] };
