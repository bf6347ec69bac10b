import * as z from 'zod/mini';
import { because, codeIn, whole } from '../input/formats.js';
import { SERVICES, type Service } from '../law/services.js';
import { daysEnd } from '../time/beijing.js';
import { HOUR } from '../time/durations.js';
import type { Instant } from '../time/instant.js';

/** Moments from which a time that a contract promises may run. */
export const SERVICE_STARTS = ['incident', 'report', 'papers-complete', 'agreement'] as const;

/**
 * The moment from which a time that a contract promises runs: the start of the incident, its report (报案), the last of the papers
 * that were asked for, the agreement on what is due (达成赔付协议).
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type ServiceStart = (typeof SERVICE_STARTS)[number];

/**
 * A time that a contract promises, in whole hours or whole days, from the start of the incident unless it names another moment.
 *
 * @since 0.1.0
 */
export type ServiceTime = ({ readonly hours: number } | { readonly days: number }) & {
  readonly from?: ServiceStart | undefined;
};

/**
 * The times that a contract promises. The notice gives no number of hours for 第一时间, so nothing here has a default.
 *
 * @since 0.1.0
 */
export type ServiceStandards = { readonly [S in Service]?: ServiceTime | undefined };

export function serviceStandards() {
  const count = whole('count', 1, 100_000);
  const time = z
    .strictObject({
      hours: z.optional(count),
      days: z.optional(count),
      from: z.optional(codeIn(SERVICE_STARTS)),
    })
    .check(
      z.refine(({ hours, days }) => (hours === undefined) !== (days === undefined), because('service-time')),
    );
  const times = Object.fromEntries(SERVICES.map((service) => [service, z.optional(time)]));
  return z.strictObject(
    times as unknown as {
      [S in Service]: z.ZodMiniOptional<z.ZodMiniType<ServiceTime, ServiceTime>>;
    },
  );
}

/** Whether a time is counted in days: then the time of day at which it begins does not matter. */
export const isInDays = (time: ServiceTime): time is ServiceTime & { readonly days: number } =>
  'days' in time && time.days !== undefined;

/**
 * When a time runs out that began at an instant. Hours run from it; of days the first is not counted, and the last ends at 24:00 in
 * Beijing (民法典 201, 203).
 */
export const runsOut = (time: ServiceTime, began: Instant): Instant =>
  isInDays(time) ? daysEnd(began, time.days) : began + (time as { readonly hours: number }).hours * HOUR;
