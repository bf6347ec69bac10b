import { describe, expect, it } from 'vitest';
import { describePurity } from './house/purity.js';
import * as rules from './house/rules.js';
import { SOURCE, type Source } from './house/source.js';

/** 各条规矩：谁来查，一个违反它的例子。Each rule: what checks it, and something that breaks it. */
const RULES: readonly (readonly [
  says: string,
  check: (source: Source) => readonly string[],
  planted: Source,
])[] = [
  [
    'nobody outside logic/ looks at the kind of a condition or of a sum',
    rules.looksAtKinds,
    {
      'audit/peek.ts': `export const isGroup = (rule) => rule.kind === 'all';`,
      'decide/peek.ts': `export function sum(of) { switch (of.kind) { case 'up-to': return 1; } }`,
      'reports/fine.ts': `export const isPerson = ({ kind }) => kind === 'person';`,
    },
  ],
  [
    'a clause id stands only in law/',
    rules.namesClauses,
    { 'explain/cite.ts': `export const clause = '2.2.4';`, 'law/fine.ts': `export const clause = '2.2.4';` },
  ],
  // That a table refuses what it cannot hold, naming rule and fact: test/decide/plan/table.test.ts
  [
    'no list of facts is written by hand beside the rules',
    rules.listsFacts,
    {
      'decide/columns.ts': "const COLUMNS = ['peril', 'role', 'harm'] as const;",
      'law/fine.ts': "const ASKED = ['peril', 'role', 'harm'] as const;",
      'audit/fine.ts': "const CODES = ['peril', 'role', 'date'] as const;",
    },
  ],
  [
    'no line, fact or reading is taken by its position',
    rules.takesByPosition,
    {
      'decide/fifth.ts': 'export const house = COVERAGE[4];',
      'decide/fine.ts': 'export const [first] = rows;',
    },
  ],
  [
    'only one file runs over the versions of a contract',
    rules.runsOverVersions,
    { 'reports/versions.ts': `export const all = versionsFor(contract, claim).map(decide);` },
  ],
  [
    'prose stands only in words/ and law/text/',
    rules.speaks,
    {
      'audit/say.ts': "export const say = 'The payment is above what the contract allows';",
      'explain/say.ts': `export const say = '应付金额超过合同约定的限额';`,
      'audit/fine.ts': "export const code = 'paid-too-much';",
    },
  ],
  // That an edition brings whole text, rules and words: test/law/edition/whole.test.ts
  [
    'a reader of the rules does not compile without the edition of the notice',
    rules.takesAnyEdition,
    {
      'decide/read.ts': 'export const read = (edition: Edition = LATEST) => edition.rules;',
      'decide/fine.ts': 'export const read = (edition: Edition) => edition.rules;',
    },
  ],
  [
    'a name that one file exports is declared in no other',
    rules.namesTwice,
    {
      'audit/part.ts': 'export interface PlantedPart { readonly paid: number }',
      'reports/part.ts': 'type PlantedPart = string;',
      'words/en/fine.ts': "export const planted = 'a';",
      'words/zh-CN/fine.ts': "export const planted = 'b';",
      'explain/fine.ts': 'const local = 1;',
      'audit/fine.ts': 'const local = 2;',
    },
  ],
  [
    'no file is above 250 lines but tables of data',
    rules.isLong,
    {
      'audit/long.ts': 'export {};\n'.repeat(251),
      'audit/fine.ts': 'export {};\n'.repeat(250),
      'words/en/fine.ts': 'export {};\n'.repeat(251),
    },
  ],
];

/** 各条规矩自己要读的：两种语言的定义，有哪几种自然语言。What the rules themselves read: the kinds of conditions and sums, and which languages there are. */
const READ: Source = Object.fromEntries(
  Object.entries(SOURCE).filter(([path]) => /^logic\/(condition|sum)\.ts$|\/language\.ts$/.test(path)),
);

describe.each(RULES)('%s', (_, check, planted) => {
  it('in the whole house', () => {
    expect(check(SOURCE)).toEqual([]);
  });
  it('and a planted violation is found, each where it stands', () => {
    const found = check({ ...READ, ...planted }).map((place) => place.split(':')[0]);
    const isFine = (path: string) => path.endsWith('/fine.ts');
    expect([...new Set(found)].sort()).toEqual(
      Object.keys(planted)
        .filter((path) => !isFine(path))
        .sort(),
    );
  });
});

it('the kinds are read off the two languages', () => {
  const kinds = rules.kindsIn(SOURCE);
  for (const kind of ['all', 'any', 'choice', 'constant', 'times', 'up-to']) expect(kinds).toContain(kind);
});

describePurity();
