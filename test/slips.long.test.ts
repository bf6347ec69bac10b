import { describe, expect, it } from 'vitest';
import { type Check, clauses, days, departments, divisions, texts } from './slips/checks.js';
import * as own from './slips/entry.js';
import { planted, type Slip } from './slips/planted.js';

/** 五处错误，各由一项检查查出，并说出原因。Five slips, each found by a check that names the cause. */
const SLIPS: readonly (readonly [slip: string, Slip, Check, cause: RegExp])[] = [
  [
    'a forest fire on a house goes to the fire brigade',
    { file: 'src/law/4-2-departments.ts', from: "'forest-fire': 'natural'", to: "'forest-fire': 'fire'" },
    departments,
    /^house-damage, 森林火灾: 区消防救援支队; the row of 自然灾害救助保险 names 区应急局$/,
  ],
  [
    'the codes of two towns are swapped',
    {
      file: 'src/territory/place.ts',
      from: "unit('500110110', '赶水镇', 'qijiang', true),\n  unit('500110111', '打通镇'",
      to: "unit('500110111', '赶水镇', 'qijiang', true),\n  unit('500110110', '打通镇'",
    },
    divisions,
    /^not so listed: 500110111 赶水镇 qijiang$/,
  ],
  [
    'a text says the opposite',
    {
      file: 'src/words/zh-CN/rules.ts',
      from: "holds: '房屋有合法产权',\n    fails: '房屋没有合法产权'",
      to: "holds: '房屋没有合法产权',\n    fails: '房屋有合法产权'",
    },
    texts,
    /^zh: lawful-title says the opposite: it holds as “房屋没有合法产权”$/,
  ],
  [
    'a rule cites a wrong clause',
    {
      file: 'src/law/2-2-4-fire-explosion.ts',
      from: "{ id: 'no-liable-party', clause: '2.2.4' }",
      to: "{ id: 'no-liable-party', clause: '2.2.3' }",
    },
    clauses,
    /^no-liable-party cites 2\.2\.3, where nothing is said of it$/,
  ],
  [
    'the term ends a day later',
    { file: 'src/decide/under-terms.ts', from: 'moment < end)', to: 'moment < end + 86_400_000)' },
    days,
    /^the term: at 2026-01-01T00:00:00\+08:00 it is payable, not declined$/,
  ],
];

describe('a slip is found by a check that names the cause', () => {
  it.each([departments, divisions, texts, clauses, days].map((check) => [check.name, check] as const))(
    'and there is none: %s',
    (_, check) => {
      expect(check(own)).toEqual([]);
    },
  );

  it.each(SLIPS)('%s', async (_, slip, check, cause) => {
    const faults = check(await planted(slip));
    expect(faults.filter((fault) => cause.test(fault))).toHaveLength(1);
  });
});
