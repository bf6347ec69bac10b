import type { FactPath } from '../claim/facts.js';
import type { ClaimWords } from './words.js';

/** The facts that are one of a few codes, and the words for these. */
export const CODED_FACTS = {
  'incident.peril': 'perils',
  'incident.rootCause': 'rootCauses',
  'incident.liableParty': 'liableParties',
  'loss.role': 'roles',
  'loss.residence': 'residences',
  'loss.recognisedBy': 'recognisers',
  'loss.harm': 'harms',
  'loss.title': 'titles',
  'loss.use': 'uses',
  'loss.part': 'parts',
  'loss.damage': 'damages',
} as const satisfies { readonly [P in FactPath]?: keyof ClaimWords };
