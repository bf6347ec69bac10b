export { dutiesFor, type Incident, type IncidentDuty, type Moments } from '../decide/duties-for.js';
export { DUTIES, type Duty, type DutyId, type DutyParty, type DutyTime } from '../law/4-5-duties.js';
export { type DisasterRow, disasterDatabase } from './disaster-database.js';
export type { DecidedClaim, ReportEntry, ReportPayment } from './entries.js';
export { type EventsWithinHours, eventsWithinHours } from './event-hours.js';
export type { EventRow } from './events.js';
export type { Town } from './group.js';
export type { Casualties, HarmBucket, HouseCount, Houses } from './harm.js';
export type { ReportHeading } from './headings.js';
export type { LimitUse } from './limit-use.js';
export type { LossRatio, LossRatios } from './loss-ratio.js';
export type { ClaimStatus, DeclineCount, DeclineReason, PendingCounts } from './outcomes.js';
export type { Period } from './public-disclosure.js';
export {
  type DisclosedCell,
  type DisclosedRow,
  type DisclosureOptions,
  type PublicDisclosure,
  publicDisclosure,
} from './public-disclosure.js';
export { type QuarterlyAnalysis, quarterlyAnalysis } from './quarterly-analysis.js';
export { reportEntries } from './report-entries.js';
export {
  type ClaimReserve,
  type EventReserve,
  type Reserve,
  type Reserves,
  reserves,
  type YearReserve,
} from './reserves.js';
export type { Ratio, Sums } from './sums.js';
