import { beijingTime } from '../figures.js';

/** A day and a time, as the clocks of Beijing show them. */
export const instantPhrase = (instant: string): string => {
  const { year, month, day, time } = beijingTime(instant);
  return `北京时间${year}年${month}月${day}日${time}`;
};
