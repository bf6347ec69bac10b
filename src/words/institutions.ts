import type { InstitutionId } from '../law/clause.js';
import { INSTITUTIONS, type InstitutionName } from '../law/institutions.js';

/** The names of all institutions as the notice prints them, in one language. */
export const namesInNotice = (language: 'zh' | 'en'): Readonly<Record<InstitutionId, string>> =>
  Object.fromEntries(
    Object.keys(INSTITUTIONS).map((id) => [
      id,
      (INSTITUTIONS[id as InstitutionId].names[0] as InstitutionName)[language],
    ]),
  ) as Record<InstitutionId, string>;
