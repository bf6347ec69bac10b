import * as z from 'zod/mini';
import type { Expected } from '../input/expected.js';
import { because, whole } from '../input/formats.js';
import { type Issue, inArgument, issueOf, refuse, refuseFor } from '../input/issue.js';

/**
 * Rows that follow one another in a register, by their places in it, the last included.
 *
 * @since 0.1.0
 */
export interface Places {
  readonly first: number;
  readonly last: number;
}

const PLACE: Expected = { kind: 'whole', least: 1, most: Number.MAX_SAFE_INTEGER };

/** A place in a register, from 1. */
export const place = /* @__PURE__ */ whole('place', 1);

export const placesSchema = /* @__PURE__ */ z
  .strictObject({ first: place, last: place })
  .check(/* @__PURE__ */ z.refine(({ first, last }) => first <= last, because('place', PLACE)));

const rows = (state: 'once' | 'present' | 'before', { first, last }: Places): Expected => ({
  kind: 'rows',
  state,
  first,
  last,
});

/** Puts places together, whatever their order; throws where a row comes twice. */
export function joinedPlaces(parts: readonly Places[]): readonly Places[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of [...parts].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before === undefined || first > before.last + 1) joined.push({ first, last });
    else if (first > before.last) before.last = last;
    else refuse('', 'row-twice', 'array', rows('once', { first, last: Math.min(last, before.last) }));
  }
  return joined;
}

/** The places of the rows of a part, none where it is empty; throws where they do not follow one another in the register. */
export function placesOf(rows: readonly { readonly place?: number | undefined }[]): readonly Places[] {
  const first = rows[0]?.place;
  const issues = rows.flatMap(({ place: at }, i): Issue[] => {
    if (at === undefined) return [issueOf(`${i}.place`, 'missing-key', 'absent', PLACE)];
    return first === undefined || at === first + i ? [] : [issueOf(`${i}.place`, 'place-order', 'number')];
  });
  inArgument('rows', () => refuseFor(issues));
  return first === undefined ? [] : [{ first, last: first + rows.length - 1 }];
}

/** Throws where rows are left out between the first of the register and a place. */
export function mustReach(upTo: number, places: readonly Places[]): void {
  let next = 1;
  for (const { first, last } of [...places, { first: upTo + 1, last: upTo + 1 }]) {
    if (next < first && next <= upTo)
      refuse('', 'rows-left-out', 'array', rows('present', { first: next, last: Math.min(first - 1, upTo) }));
    next = last + 1;
  }
}

/** Throws where what stands before a part is not all that does, or more. */
export function mustStandBefore(own: readonly Places[], before: readonly Places[]): void {
  const upTo = own[0] === undefined ? (before.at(-1)?.last ?? 0) : own[0].first - 1;
  joinedPlaces([...before, ...own]);
  const after = before.find(({ first }) => first > upTo);
  if (after !== undefined) refuse('', 'rows-after', 'array', rows('before', after));
  mustReach(upTo, before);
}
