/** What stands above the columns and beside the rows of a report. */
export const REPORT_HEADINGS = [
  'quarterly-analysis',
  'public-disclosure',
  'disaster-database',
  'totals',
  'event',
  'began',
  'town',
  'peril',
  'line',
  'claims',
  'due',
  'paid',
  'casualties',
  'houses',
  'rooms',
  'without-rooms',
  'status',
  'decline-reason',
  'waiting-for-fact',
  'waiting-for-body',
  'payments',
  'undated',
  'limit',
  'left',
  'used',
  'reserves',
  'at-most',
  'under-limits',
  'reserve',
  'events-within-hours',
  'first-loss',
  'premium',
  'loss-ratio-year',
  'loss-ratio-term-so-far',
  'loss-ratio-term',
  'no-event',
  'no-line',
  'unknown',
  'kept-back',
] as const;

/**
 * What stands above a column or beside a row of a report.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ReportHeading = (typeof REPORT_HEADINGS)[number];
