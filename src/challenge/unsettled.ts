import type { Claim } from '../claim/claim.js';
import type { Terms } from '../contract/terms.js';
import type { Unsettled } from './under-readings.js';

/** What touches a claim and no reading decides. */
export const unsettledIn = (_claim: Claim, _possible: readonly Terms[]): readonly Unsettled[] => [];
