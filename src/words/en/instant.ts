import { beijingTime } from '../figures.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day and a time, as the clocks of Beijing show them. */
export const at = (instant: string): string => {
  const { year, month, day, time } = beijingTime(instant);
  return `${time} on ${day} ${MONTHS[month - 1]} ${year} (Beijing time)`;
};
