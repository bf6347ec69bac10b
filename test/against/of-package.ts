import type { Comparisons } from './comparison.js';
import { DOORS, type Door } from './package.js';

const isData = (value: unknown): boolean => typeof value !== 'function';

/** 不问案件也能答的。What is answered without a claim. */
export const OF_PACKAGE: Comparisons<null> = {
  ...Object.fromEntries(
    DOORS.map(
      (door: Door) =>
        [
          `data of ${door}`,
          {
            every: 1,
            ask: (of) => ({
              exports: Object.keys(of[door]).sort(),
              data: Object.fromEntries(Object.entries(of[door]).filter(([, value]) => isData(value))),
            }),
          },
        ] satisfies [string, Comparisons<null>[string]],
    ),
  ),
  rulebook: {
    every: 1,
    ask: ({ '.': { rulebook }, './explain/zh-CN': zh, './explain/en': en }) =>
      rulebook().map((rule) => ({ ...rule, zh: zh.describeRule(rule), en: en.describeRule(rule) })),
  },
  institutions: {
    every: 1,
    ask: ({ '.': { INSTITUTIONS, institutionName } }) =>
      Object.keys(INSTITUTIONS).map((id) => institutionName(id as never, '2024-07-11')),
  },
};
