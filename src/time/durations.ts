import { millisecondsInHour } from 'date-fns/constants';

export {
  millisecondsInDay as DAY,
  millisecondsInHour as HOUR,
  millisecondsInMinute as MINUTE,
} from 'date-fns/constants';

/** How far Beijing is ahead of UTC, all year round, in milliseconds. */
export const EIGHT_HOURS = 8 * millisecondsInHour;
