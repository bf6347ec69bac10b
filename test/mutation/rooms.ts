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
  law: ['receipt/editions.test.ts'],
  limits: [],
  decide: ['receipt/editions.test.ts'],
  claim: [],
  contract: ['settlement/co-insurance'],
  input: [],
  ledger: [],
  settlement: [],
  reports: [],
  receipt: [],
  impact: [],
  challenge: [],
  explain: [],
  letters: ['words/capitals.test.ts'],
  register: [],
  audit: [],
  words: ['audit/words.test.ts'],
};

export const ROOMS = Object.keys(NEIGHBOURS);

/** 不变异的源码与原因。Source that is not mutated, and why. */
export const NOT_MUTATED: Readonly<Record<string, string>> = {
  'src/index.ts': 'only names what the package exports',
  'src/batch.ts': 'only names what this sub-path exports',
  'src/history.ts': 'only names what this sub-path exports',
  'src/challenge.ts': 'only names what this sub-path exports, and joins words',
  'src/law/text/': 'the words of the notice, compared with the notice itself letter by letter',
  'src/words/zh-CN.ts': 'words',
  'src/words/zh-CN/': 'words',
  'src/words/en.ts': 'words',
  'src/words/en/': 'words',
};

/** 不用的测试与原因。Tests that are left out, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'test/decide/reached.test.ts': 'decides thousands of claims whenever it is loaded',
  'test/audit/many-rows.test.ts':
    'audits a thousand rows at a time, to see that what is remembered has an end',
  'test/audit/properties.test.ts': 'audits many random registers',
  'test/audit/register.test.ts':
    'writes, reads and audits registers of hundreds of rows whenever it is loaded',
  'test/audit/register-without-sums.long.test.ts': 'audits hundreds of rows, over and over',
  'test/audit/register.long.test.ts':
    'writes, reads and audits registers of 5,000 rows whenever it is loaded',
  'test/audit/whole/forms.test.ts': 'writes and reads files of 5,000 rows',
  'test/law/edition/followed.test.ts': 'makes pages of the site, of which nothing is copied',
  'test/money/host-settings.test.ts': 'loads modules again',
  'test/receipt/bundles.long.test.ts': 'starts processes',
  'test/receipt/golden-zones.long.test.ts': 'starts processes',
  'test/receipt/probes.long.test.ts': 'loads the source once more for every change',
  'test/time/host-zone.test.ts': 'starts processes',
};

const isTest = (path: string): boolean => path.endsWith('.test.ts') && !Object.hasOwn(LEFT_OUT, path);

/** 一个文件夹里的 TypeScript 文件。The TypeScript files in a folder. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`)
    .sort();

const testsIn = (place: string): readonly string[] =>
  place.endsWith('.ts') ? [`test/${place}`] : filesIn(`test/${place}`);

/** 一室所用的测试文件。The test files that a room is held against. */
export const testsOf = (room: string): readonly string[] =>
  [room, ...(NEIGHBOURS[room] ?? [])].flatMap(testsIn).filter(isTest).sort();

/** 一室所变异的源文件。The files that are mutated in a room. */
export const sourceOf = (room: string): string[] =>
  filesIn(`src/${room}`).filter((file) => !Object.keys(NOT_MUTATED).some((place) => file.startsWith(place)));
