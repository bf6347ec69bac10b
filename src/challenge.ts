import { FACT_GUIDE } from './claim/fact-rows.js';
import { FACT_NAMES, type FactName } from './claim/facts.js';
import type { FactNature } from './claim/guide.js';
import type { Bilingual } from './input/bilingual.js';
import { deepFreeze } from './input/freeze.js';
import { REASONS as EN } from './words/en/facts.js';
import { REASONS as ZH } from './words/zh-CN/facts.js';

export type { ChangeSet, ChangeTarget, FactChange } from './challenge/change.js';
export type { ChangeGoal, GoalChanges } from './challenge/goal-changes.js';
export {
  type DecidingReading,
  type ReadingGroup,
  type ReadingResult,
  type ReadingsOutlook,
  underReadings,
} from './challenge/under-readings.js';
export type { Unsettled } from './challenge/unsettled.js';
export { type Counterfactuals, whatWouldChange } from './challenge/what-would-change.js';
export type { FactNature } from './claim/guide.js';
export type { FactValue } from './claim/write.js';

interface Nature {
  readonly nature: FactNature;
  readonly reason: Bilingual;
}

const natures = (): Readonly<Record<FactName, Nature>> =>
  Object.fromEntries(
    FACT_NAMES.map((fact) => [
      fact,
      { nature: FACT_GUIDE[fact].nature, reason: { zh: ZH[fact], en: EN[fact] } },
    ]),
  ) as Record<FactName, Nature>;

/**
 * For each fact, whether it can still become otherwise once it is established, and why. What is unknown, evidence can settle,
 * whatever the fact. The notice says nothing of this: the table is a guide, and no determination turns on it.
 *
 * @example
 * ```ts
 * FACT_NATURE.division.nature; // 'fixed'
 * FACT_NATURE.recognisedBy.nature; // 'conduct'
 * ```
 * @since 0.1.0
 */
export const FACT_NATURE: Readonly<
  Record<FactName, { readonly nature: FactNature; readonly reason: Bilingual }>
> = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ natures());
