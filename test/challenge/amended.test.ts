// 任意改过的规则：险种自己的话问损失本身、问表外的事实，或者每个险种都问的另有说法。Under rules that are amended at random.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { FACT_VALUES } from '../../src/claim/facts.js';
import { contractUnder } from '../../src/contract/parse.js';
import { parseContract } from '../../src/index.js';
import { EDITIONS, type Edition } from '../../src/law/index.js';
import { all, always, any, check, never, oneOf, type Rule } from '../../src/law/rule.js';
import { FALSE, TRUE, UNKNOWN } from '../../src/logic/truth.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import type { Claim } from '../oracle/types.js';
import { runs } from '../thorough.js';
import { leavesNothingOut } from './left-out.js';
import { keepsItsPromises } from './promises.js';
import { resultOf } from './support.js';

const [FIRST] = EDITIONS as readonly [Edition];

/** 险种自己那句话里的一条，都在最外一层。Conditions of single lines, each of which must hold. */
const OWN = ['present', 'municipal-facility', 'resident', 'main-structure'];

const HOUSE: readonly string[] = ['title', 'use', 'part', 'damage'];

const cite = (id: string) => ({ id, clause: '2.2.1' }) as const;

const asking = (isHouse: boolean): fc.Arbitrary<Rule> => {
  const lists = Object.entries(FACT_VALUES).filter(
    ([fact]) => fact !== 'disabilityStandard' && (fact === 'peril' || HOUSE.includes(fact) === isHouse),
  );
  const listed = fc
    .constantFrom(...lists)
    .chain(([fact, values]) =>
      fc
        .subarray([...values], { minLength: 1 })
        .map((some) => oneOf(fact as 'peril', some as never, cite(`asks-${fact}`))),
    );
  const place = fc.constantFrom(
    check(
      'division',
      { op: 'by-standing', inside: { qijiang: FALSE, wansheng: TRUE, district: UNKNOWN, elsewhere: TRUE } },
      cite('not-in-qijiang'),
    ),
  );
  return fc.oneof({ weight: 5, arbitrary: listed }, { weight: 1, arbitrary: place });
};

const beside = (isHouse: boolean): fc.Arbitrary<Rule> =>
  fc.constantFrom(
    always,
    check('startedAt', { op: 'within-term' }, cite('again-in-term')),
    check(
      'circumstances',
      { op: 'none-excluded', line: isHouse ? 'house-damage' : 'natural-disaster' },
      cite('again'),
    ),
  );

const ownRule = (id: string): fc.Arbitrary<Rule> => {
  const isHouse = id === 'main-structure';
  return fc
    .tuple(asking(isHouse), asking(isHouse), beside(isHouse), fc.boolean())
    .map(([one, other, more, isAny]) => all(isAny ? any(one, other) : one, more));
};

/** 每个险种都问的，另有说法，或者不再问，或者永不成立。What every line asks, asked otherwise, no more, or never met. */
const COMMON: Readonly<Record<string, Rule>> = {
  'caused-by-incident': oneOf('causedByIncident', [false], cite('caused-by-incident')),
  'in-territory': check(
    'division',
    { op: 'by-standing', inside: { qijiang: TRUE, wansheng: FALSE, district: UNKNOWN, elsewhere: TRUE } },
    cite('in-territory'),
  ),
  'not-excluded:person': always,
  'not-excluded:house': always,
  casualty: never,
  'no-exclusion:person': never,
};

const rules = fc
  .tuple(fc.subarray(OWN, { minLength: 1, maxLength: 2 }), fc.subarray(Object.keys(COMMON), { maxLength: 1 }))
  .chain(([own, common]) =>
    fc.record(
      Object.fromEntries([
        ...own.map((id) => [id, ownRule(id)] as const),
        ...common.map((id) => [id, fc.constant(COMMON[id] as Rule)] as const),
      ]),
    ),
  );

const under = (raw: unknown, replaced: Edition['rules']) => {
  const edition: Edition = { ...FIRST, id: 'amended', amends: FIRST, rules: replaced };
  return contractUnder([edition])(parseContract(raw) as never);
};

const amended = (gaps: number) =>
  fc
    .tuple(claimArbitrary({ gaps }), contractArbitrary, rules)
    .map(([claim, raw, replaced]) => [claim, under(raw, replaced)] as const)
    .filter(([claim, contract]) => resultOf(claim, contract) !== null);

it('keeps its promises', () => {
  fc.assert(
    fc.property(amended(2), ([claim, contract]) => keepsItsPromises(claim, contract)),
    runs(20),
  );
});

it('leaves no single fact out', () => {
  fc.assert(
    fc.property(amended(2), ([claim, contract]) => leavesNothingOut(claim, contract, 1)),
    runs(20),
  );
});

const FLOOD = {
  id: 'c-1',
  incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110', peril: 'flood' },
  loss: { kind: 'person', causedByIncident: true, medicalCost: '100.00', role: 'victim', circumstances: [] },
} as const;

it.each<[string, Edition['rules'], object]>([
  ['the harm, not known', { present: oneOf('harm', ['death', 'injury'], cite('asks-harm')) }, {}],
  [
    'the harm, as a line asks it',
    { present: oneOf('harm', ['death'], cite('asks-harm')) },
    { harm: 'injury' },
  ],
  [
    'a place that is known too roughly',
    { present: COMMON['in-territory'] as Rule, 'in-territory': always },
    { harm: 'death' },
  ],
  [
    'what nothing can meet',
    {
      'caused-by-incident': all(
        oneOf('causedByIncident', [true], cite('caused')),
        oneOf('causedByIncident', [false], cite('not-caused')),
      ),
    },
    { harm: 'death', presence: 'at-onset' },
  ],
])('is exact where a rule asks for %s', (_, replaced, loss) => {
  const claim = { ...FLOOD, loss: { ...FLOOD.loss, ...loss } } as unknown as Claim;
  const contract = under(contractOf('illustrative'), replaced);
  keepsItsPromises(claim, contract);
  leavesNothingOut(claim, contract, 1);
});

describe('what every line asks', () => {
  const goalsUnder = (rule: Rule) =>
    whatWouldChange(
      claimOf('case-1') as never,
      under(contractOf('illustrative'), { 'caused-by-incident': rule }),
    )
      .goals.filter(({ sets }) =>
        sets.some(({ facts }) => facts.some(({ fact }) => fact === 'loss.causedByIncident')),
      )
      .map(({ goal }) => goal);
  const [caused, notCaused] = [true, false].map((is) => oneOf('causedByIncident', [is], cite('caused'))) as [
    Rule,
    Rule,
  ];

  it('declines where a fact can be otherwise, and not where each of its values will do', () => {
    expect(goalsUnder(caused)).toEqual(['declined']);
    expect(goalsUnder(any(caused, notCaused))).toEqual([]);
  });
  it('is opened by a fact, and by none where nothing meets it', () => {
    expect(goalsUnder(notCaused)).toEqual(['payable']);
    expect(goalsUnder(all(caused, notCaused))).toEqual([]);
    expect(goalsUnder(never)).toEqual([]);
  });
});
