import { type BeijingTime, beijingTime } from '../figures.js';

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

/** A day of the calendar. */
export const dateOf = ({ year, month, day }: BeijingTime): string => `${day} ${MONTHS[month - 1]} ${year}`;

/** A day and a time, as the clocks of Beijing show them. */
export const instantPhrase = (instant: string): string => {
  const shown = beijingTime(instant);
  return `${shown.time} on ${dateOf(shown)} (Beijing time)`;
};
