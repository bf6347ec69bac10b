import { refuseValue } from '../input/code.js';
import { issueOf, kindOf } from '../input/issue.js';
import { EIGHT_HOURS } from '../time/durations.js';

/** A date and time of day in Beijing. */
export interface BeijingTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** `00:00`, with seconds only where there are any; empty where only the day is known. */
  readonly time: string;
}

/** Reads a moment as Beijing's clocks show it; parts of a second are cut off. Refuses what is none. */
export function beijingTime(moment: string): BeijingTime {
  const isDay = !moment.includes('T');
  const shown = new Date(Date.parse(moment.replace(/\.\d+/, '')) + (isDay ? 0 : EIGHT_HOURS));
  if (Number.isNaN(shown.getTime())) refuseValue(issueOf('', 'moment', kindOf(moment)), moment);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = `${two(shown.getUTCHours())}:${two(shown.getUTCMinutes())}`;
  const seconds = shown.getUTCSeconds();
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    time: isDay ? '' : seconds === 0 ? minutes : `${minutes}:${two(seconds)}`,
  };
}

/** Writes a decimal from 0 to 1, already checked for form, as a percentage, exactly: `0.455` is `45.5%`. */
export function percent(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(2, '0');
  const point = whole.length + 2;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return after === '' ? `${before}%` : `${before}.${after}%`;
}

/** Groups the digits of a sum by thousands: `100,000.00`. */
export const grouped = (yuan: string): string => yuan.replace(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/g, ',');
