import type { Claim } from './claim.js';

/**
 * Whom or what a claim is about, as far as it is known: what happened to the person (`person` while that is not known), or a house.
 *
 * @since 0.1.0
 */
export type About = 'death' | 'missing' | 'disability' | 'injury' | 'person' | 'house';

export const aboutOf = ({ kind, harm }: Claim): About => (kind === 'house' ? kind : (harm ?? 'person'));
