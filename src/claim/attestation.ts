import type { InstitutionId } from '../notice/clause.js';
import type { FactName } from './facts.js';

export type Attestation = { readonly by: InstitutionId; readonly document: string };
export const ATTESTATION = {} as unknown as Record<FactName, readonly Attestation[]>;
