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
    ask: ({ '.': { rulebook }, './notice': { EDITIONS }, './explain/zh-CN': zh, './explain/en': en }) => {
      const edition = EDITIONS.at(-1) as (typeof EDITIONS)[number];
      return rulebook(edition).map((rule) => ({
        ...rule,
        zh: zh.describeRule(rule, edition),
        en: en.describeRule(rule, edition),
      }));
    },
  },
  institutions: {
    every: 1,
    ask: ({ '.': { INSTITUTIONS, institutionName } }) =>
      Object.keys(INSTITUTIONS).map((id) => institutionName(id as never, '2024-07-11')),
  },
};
