import * as z from 'zod/mini';
import type { IssueCode } from '../input/issue.js';
import { SERVICES, type Service } from '../law/services.js';

/**
 * A time that a contract promises, counted from the start of the incident: whole hours, or whole days of 24 hours.
 *
 * @since 0.1.0
 */
export type ServiceTime = { readonly hours: number } | { readonly days: number };

/**
 * The times that a contract promises. The notice gives no number of hours for 第一时间, so nothing here has a default.
 *
 * @since 0.1.0
 */
export type ServiceStandards = { readonly [S in Service]?: ServiceTime | undefined };

const because = (code: IssueCode) => ({ error: code });

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 100_000;

export function serviceStandards() {
  const count = z.number().check(z.refine(isCount, because('count')));
  const time = z
    .strictObject({ hours: z.optional(count), days: z.optional(count) })
    .check(
      z.refine(({ hours, days }) => (hours === undefined) !== (days === undefined), because('service-time')),
    );
  const times = Object.fromEntries(SERVICES.map((service) => [service, z.optional(time)]));
  return z.strictObject(times as unknown as { [S in Service]: z.ZodMiniType<ServiceTime | undefined> });
}
