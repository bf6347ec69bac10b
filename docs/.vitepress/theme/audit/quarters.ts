import type { QuarterOf } from '../../../../examples/audit/groups.js';
import type { Locale } from './protocol';

/** What is said of quarters and of charts, in the worker. */
export interface QuarterWords {
  readonly byQuarter: string;
  readonly quarter: string;
  readonly name: (quarter: QuarterOf | null) => string;
  readonly unit: (unit: string) => string;
  readonly most: (unit: string, shown: number) => string;
}

const QUARTERS: Readonly<Record<Locale, QuarterWords>> = {
  'zh-CN': {
    byQuarter: '按季度',
    quarter: '季度（出险时间）',
    name: (given) => (given === null ? '时间不明' : `${given.year}年第${given.quarter}季度`),
    unit: (unit) => `单位：${unit}`,
    most: (unit, shown) => `单位：${unit}；只画相差最多的${shown}个，全部见下表`,
  },
  en: {
    byQuarter: 'By quarter',
    quarter: 'Quarter (of the incident)',
    name: (given) => (given === null ? 'Time unknown' : `${given.year} Q${given.quarter}`),
    unit: (unit) => `In ${unit}`,
    most: (unit, shown) => `In ${unit}; the ${shown} that differ most are drawn, the table has all`,
  },
};

export const quartersIn = (locale: Locale): QuarterWords => QUARTERS[locale];
