import type { LossKind } from '../claim/vocabulary.js';
import type { Line } from '../law/line-ids.js';
import { Unread } from '../register/problem.js';
import { choiceReader, lookupOf, readDivision } from '../register/read-choice.js';
import type { RegisterRow } from '../register/row.js';
import { totalKind } from '../register/total-words.js';
import { REGISTER_VALUES } from '../register/values.js';
import { placeOf } from '../territory/place.js';
import { sameId } from './identity.js';

/** What a row is a part of, or sums: an event, a line, a kind of loss, a year, a street or town. */
export interface Scope {
  readonly event?: string | null | undefined;
  readonly line?: Line | undefined;
  readonly kind?: LossKind | undefined;
  readonly year?: number | null | undefined;
  readonly town?: string | null | undefined;
}

export type Dimension = keyof Scope;

const DIMENSIONS = ['event', 'line', 'kind', 'year', 'town'] as const satisfies readonly Dimension[];

/** The dimensions that a scope names; none where it is everything. */
export const dimensionsOf = (scope: Scope): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => scope[dimension] != null);

/** The key of a scope in some of its dimensions; `null` where it does not name them all. */
export const keyIn = (scope: Scope, dimensions: readonly Dimension[]): string | null =>
  dimensions.every((dimension) => scope[dimension] != null)
    ? JSON.stringify(dimensions.map((dimension) => [dimension, scope[dimension]]))
    : null;

/** What a row says of itself by its cells. */
export const scopeOf = ({ kind, claim, line, year }: RegisterRow): Scope => {
  const { id, division } = claim?.incident ?? {};
  return {
    event: id == null ? null : sameId(id),
    line,
    kind: kind === 'claim' ? claim?.loss.kind : undefined,
    year,
    town: division == null ? null : (placeOf(division)?.unit ?? null),
  };
};

const readKind = /* @__PURE__ */ choiceReader(/* @__PURE__ */ lookupOf(REGISTER_VALUES.lossKinds));
const readLine = /* @__PURE__ */ choiceReader(/* @__PURE__ */ lookupOf(REGISTER_VALUES.lines));

const only = <V>(value: V | Unread): V | null => (value instanceof Unread ? null : value);

/** What the words of a row say that it sums; nothing where they do not say it. */
const ofWords = ({ label = '' }: RegisterRow): string => totalKind(label)?.of ?? '';

/** What the words of a row that sums others may name: an event, a street or town, or a line. */
export function scopesInWords(row: RegisterRow): readonly Scope[] {
  const of = ofWords(row);
  if (of === '') return [];
  const division = only(readDivision(of));
  const line = only(readLine(of)) as Line | null;
  const kind = only(readKind(of)) as LossKind | null;
  const place = typeof division === 'string' ? placeOf(division) : null;
  return [
    { event: sameId(of) },
    // A district is all of its towns.
    ...(place === null ? [] : [place.unit === null ? {} : { town: place.unit }]),
    ...(line === null ? [] : [{ line }]),
    ...(kind === null ? [] : [{ kind }]),
  ];
}

/** What a row that sums others says in its words that it sums, whether or not the register knows such a thing. */
export const isOfSomething = (row: RegisterRow): boolean => ofWords(row) !== '';
