import type { InstitutionId } from '../notice/clause.js';
import { INSTITUTIONS, institutionName } from '../responsibility/institutions.js';

/** The names of all institutions as the notice prints them, in one language. */
export const namesInNotice = (language: 'zh' | 'en'): Readonly<Record<InstitutionId, string>> =>
  Object.fromEntries(
    Object.keys(INSTITUTIONS).map((id) => [id, institutionName(id as InstitutionId)[language]]),
  ) as Record<InstitutionId, string>;
