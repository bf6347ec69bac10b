import { type AnyPath, safeParseClaim } from 'qijiang-catastrophe-insurance';
import { type ClaimDraft, isFact } from './facts';
import { at, isObject, type Json, type JsonObject, patched, patchFrom } from './paths';
import { ILLUSTRATIVE } from './terms';

/** All that the page keeps, and the address carries. */
export interface TryState {
  /** `null` until somebody begins. */
  readonly claim: ClaimDraft | null;
  readonly contract: JsonObject;
  /** The facts of which somebody said that they do not know; in the claim these are absent. */
  readonly unknown: readonly AnyPath[];
  /** Whether everything is asked at once. */
  readonly all: boolean;
}

export const START: TryState = { claim: null, contract: ILLUSTRATIVE, unknown: [], all: false };

/** In short: of the contract only what differs from the example. */
export function packed({ claim, contract, unknown, all }: TryState): Json {
  const terms = patchFrom(ILLUSTRATIVE, contract);
  return {
    ...(claim !== null && { c: claim }),
    ...(Object.keys(terms).length > 0 && { t: terms }),
    ...(unknown.length > 0 && { u: [...unknown] }),
    ...(all && { a: 1 }),
  };
}

/** Whether a claim may be worked on: a person or a house, and otherwise at most facts that cannot be read. */
function isDraft(claim: Json | undefined): claim is ClaimDraft {
  if (!isObject(claim) || !['person', 'house'].includes(String(at(claim, 'loss.kind')))) return false;
  const result = safeParseClaim(claim);
  return result.success || result.issues.every(({ path }) => isFact(path));
}

/** Reads what an address carries, which anybody may have written; `null` where it is not of this page. */
export function unpacked(value: Json): TryState | null {
  if (!isObject(value)) return null;
  const { c, t, u, a } = value;
  if (c !== undefined && !isDraft(c)) return null;
  const unknown = Array.isArray(u) ? [...new Set(u.filter(isFact))] : [];
  return {
    claim: c ?? null,
    contract: isObject(t) ? patched(ILLUSTRATIVE, t) : ILLUSTRATIVE,
    unknown,
    all: a === 1,
  };
}
