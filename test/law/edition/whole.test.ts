import { expect, it } from 'vitest';
import { CONTRACT_PREVAILS } from '../../../src/law/2-5-contract-prevails.js';
import { EDITIONS, type Edition } from '../../../src/law/index.js';
import { QUOTATIONS } from '../../../src/law/text/quotations.js';
import { SECOND } from './second.js';
import { citedIn, gapsIn } from './whole.js';

const [FIRST] = EDITIONS as readonly [Edition];
const QUOTED = SECOND.clauses['2.2.2'];

it.each([...EDITIONS, SECOND])(
  'every edition quotes its own sentences, and has words for its rules: $id',
  (edition) => {
    expect(gapsIn(edition)).toEqual([]);
  },
);

it('nothing is quoted for a rule that does not cite the clause', () => {
  const cited = new Map([...citedIn(FIRST), ['condition', new Set([CONTRACT_PREVAILS])]]);
  const idle = Object.entries(QUOTATIONS).flatMap(([id, quotes]) =>
    quotes.flatMap(({ of }) => of.filter((rule) => !cited.get(rule)?.has(id as never))),
  );
  expect(idle).toEqual([]);
});

it.each<[string, Partial<Edition>, readonly string[]]>([
  [
    'a sentence without its quotations',
    { clauses: { ...SECOND.clauses, '2.2.2': { ...QUOTED, quotes: [] } as never } },
    ['samaritan: 0 quotations in 2.2.2', 'recognised-by-district: 0 quotations in 2.2.2'],
  ],
  [
    'the quotations of the sentence that it replaces',
    { clauses: { ...SECOND.clauses, '2.2.2': { ...QUOTED, quotes: QUOTATIONS['2.2.2'] } as never } },
    ['act-insured: not verbatim in 2.2.2', 'recognised-by-district: not verbatim in 2.2.2'],
  ],
  [
    'a new rule without words',
    {
      rules: {
        'recognised-by-district': {
          kind: 'one-of',
          id: 'recognised-by-town',
          clause: '2.2.2',
          fact: 'recognisedBy',
          values: ['township'],
        },
      },
    },
    [
      'recognised-by-town: no words, zh-CN',
      'recognised-by-town: no words, en',
      'recognised-by-town: 0 quotations in 2.2.2',
    ],
  ],
])('is found: %s', (_, changed, gaps) => {
  expect(gapsIn({ ...SECOND, ...changed })).toEqual(expect.arrayContaining(gaps as string[]));
});
