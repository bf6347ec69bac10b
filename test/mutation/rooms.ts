import { readdirSync } from 'node:fs';

/**
 * 逐室变异：每室只用本室的测试，另加表中写明的近邻。
 * Room by room: the source of a room is mutated against the tests of that room, and of the neighbours named here.
 */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  money: [],
  time: [],
  logic: [],
  territory: [],
  rule: ['insured', 'coverage'],
  insured: [],
  coverage: [],
  payout: [],
  coinsurance: [],
  responsibility: [],
  limits: [],
  decision: [],
  claim: [],
  contract: [],
  input: [],
  adjudication: [],
  ledger: [],
  settlement: [],
  reports: [],
  receipt: [],
  challenge: [],
  explanation: [],
  notice: [],
};

export const ROOMS = Object.keys(NEIGHBOURS);

/** 起另外进程的、重新载入模块的测试不用。Tests that start processes or load modules again are left out. */
const LEFT_OUT = [
  'test/money/host-settings.test.ts',
  'test/receipt/golden-zones.test.ts',
  'test/time/host-zone.test.ts',
];

const isTest = (path: string): boolean => path.endsWith('.test.ts') && !LEFT_OUT.includes(path);

const testsIn = (place: string): readonly string[] =>
  place.endsWith('.ts')
    ? [`test/${place}`]
    : readdirSync(`test/${place}`, { recursive: true, encoding: 'utf8' }).map(
        (path) => `test/${place}/${path}`,
      );

/** 一室所用的测试文件。The test files that a room is held against. */
export const testsOf = (room: string): readonly string[] =>
  [room, ...(NEIGHBOURS[room] ?? [])].flatMap(testsIn).filter(isTest).sort();

/** `src/freeze.ts` 归入 input：它的测试在那里。One file belongs to no room; its tests are those of input. */
const FREEZE = 'src/freeze.ts';

/** 纯文字，另有测试逐字照看，不变异。Words and texts alone, looked after word by word elsewhere, are not mutated. */
const TEXTS = ['!src/words/**', '!src/notice/text/**', '!src/notice/ambiguity/**'];

/** 一室所变异的源文件。What is mutated in a room. */
export const sourceOf = (room: string): string[] => [
  `src/${room}/**/*.ts`,
  ...(room === 'input' ? [FREEZE] : []),
  ...TEXTS,
];
