export { FACT_NATURE, type FactNature } from '../claim/fact-rows.js';
export type { FactValue } from '../claim/write.js';
export type { ChangeSet, ChangeTarget, FactChange } from './change.js';
export {
  type DecidingReading,
  type ReadingGroup,
  type ReadingResult,
  type ReadingsOutlook,
  underReadings,
} from './under-readings.js';
export {
  type ChangeGoal,
  type Counterfactuals,
  type GoalChanges,
  whatWouldChange,
} from './what-would-change.js';
