import { isObject, type Json } from '../try/paths';
import * as claims from '../try/state';

/** The questions of a screen are asked together; the last screen is the result. */
export const LAST = 3;

/** All that the guided path keeps, and the address carries; the workbench reads the same address. */
export interface GuideState extends claims.TryState {
  readonly step: number;
  /** The papers that are ready, as the list was ticked. */
  readonly ticked: readonly string[];
}

export const START: GuideState = { ...claims.START, step: 0, ticked: [] };

export const packed = ({ step, ticked, ...state }: GuideState): Json => ({
  ...(claims.packed(state) as { [key: string]: Json }),
  ...(step > 0 && { p: step }),
  ...(ticked.length > 0 && { m: [...ticked] }),
});

/** Reads what an address carries, which anybody may have written; `null` where it is not of this page. */
export function unpacked(value: Json): GuideState | null {
  const state = claims.unpacked(value);
  if (state === null || !isObject(value)) return null;
  const { p, m } = value;
  const step = Number.isInteger(p) ? Math.min(Math.max(Number(p), 0), LAST) : 0;
  const ticked = Array.isArray(m) ? m.filter((paper) => typeof paper === 'string') : [];
  return { ...state, step: state.claim === null ? 0 : step, ticked };
}
