import { shallowRef } from 'vue';
import type { GivenMap } from '../../../../examples/audit/mapping.js';
import type { JsonObject } from '../try/paths';
import type { ContractSource } from './useContract';

/** What was given to the bench: kept while the site is open, so that another language or page loses nothing. */
export interface Kept {
  readonly files: readonly File[];
  readonly before: readonly File[];
  readonly contract: JsonObject;
  readonly from: ContractSource;
  readonly map: GivenMap;
}

export const kept = shallowRef<Kept | null>(null);
