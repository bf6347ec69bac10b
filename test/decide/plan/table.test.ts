import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, retold } from '../../../src/claim/claim.js';
import { FACT_NAMES, FACT_VALUES, type FactName } from '../../../src/claim/facts.js';
import { DOMAINS, type Domain, type Domains } from '../../../src/claim/profile.js';
import { termsOf } from '../../../src/contract/parse.js';
import type { Terms } from '../../../src/contract/terms.js';
import { paidUnderLine, payingLine } from '../../../src/decide/choice.js';
import { counted } from '../../../src/decide/counted.js';
import { coveredIn, decide, duesOf } from '../../../src/decide/decide.js';
import { mayChange, missingFacts } from '../../../src/decide/missing.js';
import { type Ground, type Plan, planFor } from '../../../src/decide/plan.js';
import { type LineSums, lineSums } from '../../../src/decide/sums/line-sums.js';
import { compileRule, trace } from '../../../src/decide/under-terms.js';
import { type Line, parseClaim, parseContract } from '../../../src/index.js';
import type { CoverageLine } from '../../../src/law/line.js';
import { LINES } from '../../../src/law/line-ids.js';
import { COVERAGE, COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import { all, always, any, check, oneOf, type Rule } from '../../../src/law/rule.js';
import { kept } from '../../../src/logic/kept.js';
import { TRUE } from '../../../src/logic/truth.js';
import { contractOf } from '../../oracle/fixtures.js';
import { runs } from '../../thorough.js';

const terms = termsOf(parseContract(contractOf('illustrative')));
const { 'natural-disaster': first, 'good-samaritan': samaritan } = COVERAGE;
const PEOPLE = COVERAGE_LINES.filter(({ pays }) => pays === 'person');

const cite = (id: string) => ({ id, clause: '2.2.1' }) as const;
/** 问一项事实，也可以是新种下的。Asks a fact, which may be a planted one. */
const asks = (fact: string, ...values: readonly unknown[]): Rule =>
  oneOf(fact as 'peril', values as never, cite(`asks-${fact}`));

const listed = (of: Domain['of'], ...values: readonly unknown[]): Domain => ({ of, is: 'listed', values });
const BOUND: Domain = { of: 'loss', is: 'beside', isList: false };

const MUCH = 900_000_000_000;
const sumsFor: Ground['sumsFor'] = (line, under) =>
  LINES.includes(line)
    ? (lineSums(line, under) as LineSums)
    : { sum: { kind: 'constant', amount: MUCH }, due: () => MUCH };
const ground = (coverage: readonly CoverageLine[], planted: Domains = {}): Ground => ({
  coverage,
  domains: { ...DOMAINS, ...planted },
  sumsFor,
});
const withOwn = (line: CoverageLine, own: (rule: Rule) => Rule): CoverageLine => ({
  ...line,
  own: own(line.own),
});
const planWith = (...lines: readonly CoverageLine[]) => planFor('person', terms, ground(lines));

type Values = Readonly<Record<string, readonly unknown[]>>;

const IN_TERM = parseClaim({
  id: 'c',
  incident: { startedAt: '2024-07-11T03:20:00+08:00', division: '500110110' },
  loss: { kind: 'person' },
});

/** 洪涝中遇难的施救人，什么都知道。A samaritan who died in a flood, of whom all is known. */
const FLOOD = {
  ...IN_TERM,
  ...{ peril: 'flood', role: 'samaritan', recognisedBy: 'district', presence: 'at-onset' },
  ...{ causedByIncident: true, harm: 'death', medicalCost: 0, circumstances: [] },
} as unknown as Claim;

/** 各项事实的全部取值，或者足以代表全部的取值。All values of the facts, or such as stand for all. */
const VALUES: Values = {
  ...FACT_VALUES,
  disabilityGrade: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  medicalCost: [0, 999_999_999_999_999],
  governmentCompensation: [0, 999_999_999_999_999],
  governmentMedical: [0, 999_999_999_999_999],
  paidByLiableParty: [0, 999_999_999_999_999],
  startedAt: [IN_TERM.startedAt, 0],
  division: [
    IN_TERM.division,
    parseClaim({ id: 'c', incident: { division: '500113' }, loss: { kind: 'person' } }).division,
  ],
  circumstances: [
    [],
    [{ id: 'war', causedLoss: false }],
    [{ id: 'self-harm', causedLoss: true }],
    [{ id: 'self-harm', causedLoss: false }],
    // This excludes some lines and not others.
    [{ id: 'intoxication', causedLoss: true }],
  ],
};

const compiled = kept((line: CoverageLine) => kept((under: Terms) => compileRule(covers(line), under)));

/** 逐项裁定，不经过表。Decided line by line, without the table. */
function answer(claim: Claim, plan: Plan, lines: readonly CoverageLine[], under: Terms): string {
  const covering = lines.reduce(
    (set, line, i) => (compiled(line)(under)(claim) === TRUE ? set | (1 << i) : set),
    0,
  );
  const sums = duesOf(plan, counted(claim, under), -1);
  const line = payingLine(plan.contest, sums, covering);
  return `${line} ${paidUnderLine(plan.contest, sums, covering, line)}`;
}

/** 缺失的事实，按定义逐一试。The missing facts, tried out by their definition. */
function missingByForce(
  claim: Claim,
  plan: Plan,
  lines: readonly CoverageLine[],
  values: Values,
): readonly string[] {
  const unknown = plan.facts.filter((fact) => (values[fact] ?? []).length > 0 && claim[fact] == null);
  const valuesOf = (fact: string) => values[fact] as readonly unknown[];
  const answers = unknown
    .reduce(
      (claims, fact) =>
        claims.flatMap((each) => valuesOf(fact).map((value) => retold(each, { [fact]: value }))),
      [claim],
    )
    .map((completed) => answer(completed, plan, lines, terms));
  // 后面的事实先变。The last fact turns fastest.
  let turn = answers.length;
  return unknown.filter((fact) => {
    const round = turn;
    turn /= valuesOf(fact).length;
    return answers.some((found, at) => found !== answers[at - (at % round) + (at % turn)]);
  });
}

/** 一件什么都知道的案件，再忘掉几项。A claim of which all is known, and then some facts are forgotten. */
const claimsOf = (values: Values, mostForgotten: number) =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(Object.entries(values).map(([fact, list]) => [fact, fc.constantFrom(...list)])),
      ),
      fc.subarray(Object.keys(values), { maxLength: mostForgotten }),
    )
    .map(
      ([facts, forgotten]) =>
        ({
          id: 'c',
          kind: 'person',
          ...facts,
          ...Object.fromEntries(forgotten.map((fact) => [fact, undefined])),
        }) as unknown as Claim,
    );

const OF_PERSON = Object.fromEntries(
  Object.entries(VALUES).filter(([fact]) => !['title', 'use', 'part', 'damage'].includes(fact)),
);

function agree(claim: Claim, lines: readonly CoverageLine[], plan: Plan, values: Values): void {
  const decision = decide(claim, plan);
  const truths = lines.map((line) => compiled(line)(terms)(claim));
  expect(coveredIn(decision)).toEqual(truths);
  expect(lines.map((line) => trace(covers(line), claim, terms).truth)).toEqual(truths);
  expect(`${decision.line} ${decision.amount}`).toBe(answer(claim, plan, lines, terms));
  const missing = missingFacts(claim, plan);
  expect(missing).toEqual(missingByForce(claim, plan, lines, values));
  expect(mayChange(claim, plan, decision)).toBe(missing.length > 0);
}

describe('a planted sixth line that asks a new fact', () => {
  const tide = { ...first, id: 'tide' as Line, insured: always };
  const sixth = withOwn(tide, (own) =>
    all(asks('tide', 'high', 'storm'), any(own, asks('role', 'samaritan'))),
  );
  const lines = [...PEOPLE, sixth];
  const planted = { tide: listed('incident', 'none', 'low', 'high', 'storm') };
  const under = {
    ...terms,
    lines: { ...terms.lines, tide: terms.lines['natural-disaster'] },
  } as Terms;
  const plan = planFor('person', under, ground(lines, planted));
  const values = { ...OF_PERSON, tide: ['none', 'low', 'high', 'storm'] };

  it('covers, is missed and is explained as any other', () => {
    fc.assert(
      fc.property(claimsOf(values, 3), (claim) => agree(claim, lines, plan, values)),
      runs(60),
    );
  });

  it('changes no answer of the five', () => {
    const five = planWith(...PEOPLE);
    fc.assert(
      fc.property(claimsOf({ ...OF_PERSON, tide: ['none'] }, 4), (claim) => {
        const known = retold(claim, { tide: 'none' } as object);
        expect(coveredIn(decide(known, plan)).slice(0, 4)).toEqual(coveredIn(decide(known, five)));
        expect(missingFacts(known, plan).filter((fact) => (fact as string) === 'tide')).toEqual([]);
      }),
      runs(30),
    );
  });
});

describe('a rule that asks any other fact', () => {
  const asking: fc.Arbitrary<Rule> = fc
    .constantFrom(...Object.entries(OF_PERSON).filter(([fact]) => fact in FACT_VALUES))
    .chain(([fact, list]) =>
      // A rule that every value meets asks nothing.
      fc.subarray([...list], { minLength: 1, maxLength: list.length - 1 }).map((some) => asks(fact, ...some)),
    );
  const beside: fc.Arbitrary<Rule> = fc.constantFrom(
    check('startedAt', { op: 'within-term' }, cite('again-in-term')),
    check('circumstances', { op: 'none-excluded', line: 'natural-disaster' }, cite('again-not-excluded')),
    always,
  );
  const amended = fc.record({
    line: fc.constantFrom(...PEOPLE.map(({ id }) => id)),
    rule: asking,
    other: asking,
    more: beside,
    joined: fc.constantFrom('all', 'any', 'none'),
    gate: fc.option(asking),
  });

  it('decides, is missed and is explained alike', () => {
    fc.assert(
      fc.property(amended, claimsOf(OF_PERSON, 2), ({ line, rule, other, more, joined, gate }, claim) => {
        const lines = PEOPLE.map((each) => {
          const asked =
            each.id !== line
              ? each
              : withOwn(each, (own) => {
                  if (joined === 'all') return all(own, rule, more);
                  return joined === 'any'
                    ? all(any(own, all(rule, other)), more)
                    : all(any(rule, other), more);
                });
          return gate === null ? asked : { ...asked, incident: [...asked.incident, gate] };
        });
        agree(claim, lines, planWith(...lines), OF_PERSON);
      }),
      runs(120),
    );
  });
});

describe('a sentence that asks the loss itself', () => {
  const values = Object.fromEntries(
    ['peril', 'role', 'harm', 'disabilityGrade', 'medicalCost'].map((fact) => [fact, VALUES[fact] ?? []]),
  );
  const lines = PEOPLE.map((line) =>
    line.id === 'natural-disaster'
      ? withOwn(line, (own) => all(own, asks('harm', 'death', 'disability')))
      : line,
  );
  const plan = planWith(...lines);

  it.each(['harm', 'peril', 'role', 'medicalCost'])(
    'is missed in a flood while the harm and %s are unknown',
    (other) => {
      const claim = {
        ...FLOOD,
        ...{ residence: 'permanent', rootCause: 'natural', disabilityStandard: 'jrt-0083-2013' },
        harm: undefined,
        [other]: undefined,
      } as unknown as Claim;
      agree(claim, lines, plan, { ...OF_PERSON, ...values });
    },
  );

  it.each(['harm', 'role', 'medicalCost'])(
    'is missed exactly while the harm and another fact are unknown: %s',
    (other) => {
      fc.assert(
        fc.property(claimsOf(OF_PERSON, 0), (claim) => {
          agree(retold(claim, { harm: undefined, [other]: undefined }), lines, plan, {
            ...OF_PERSON,
            ...values,
          });
        }),
        runs(20),
      );
    },
  );
});

describe('a hundred planted conditions', () => {
  const names = Array.from({ length: 100 }, (_, i) => `condition-${i}`);
  const domains = Object.fromEntries(names.map((name) => [name, BOUND]));
  /** 第 i 项条件只约束其中几个险种。Condition i binds only some lines. */
  const binds = (i: number, line: number) => (((i % 15) + 1) >> line) & 1;
  const lines = PEOPLE.map((line, at) =>
    withOwn(line, (own) => all(own, ...names.filter((_, i) => binds(i, at)).map((name) => asks(name, true)))),
  );
  const plan = planFor('person', terms, ground(lines, domains));
  const met = Object.fromEntries(names.map((name) => [name, true]));
  const values = { ...OF_PERSON, ...Object.fromEntries(names.map((name) => [name, [true, false]])) };

  it('are missed exactly where they may shut a line that pays', () => {
    fc.assert(
      fc.property(
        claimsOf(OF_PERSON, 1),
        fc.subarray(names, { maxLength: 4 }),
        fc.subarray(names, { maxLength: 1 }),
        (claim, unknown, failing) => {
          const conditions = {
            ...met,
            ...Object.fromEntries(failing.map((name) => [name, false])),
            ...Object.fromEntries(unknown.map((name) => [name, undefined])),
          };
          agree({ ...claim, ...conditions } as Claim, lines, plan, values);
        },
      ),
      runs(30),
    );
  });

  it('are missed one by one', () => {
    for (const [unknown, binding] of [
      ['condition-0', ['condition-0']],
      ['condition-3', []],
    ] as const)
      expect(missingFacts({ ...FLOOD, ...met, [unknown]: undefined } as Claim, plan)).toEqual(binding);
  });

  it('are found quickly when all of them are unknown', () => {
    const _flood = {
      ...IN_TERM,
      ...{ peril: 'flood', role: 'samaritan', recognisedBy: 'district', presence: 'at-onset' },
      ...{ causedByIncident: true, harm: 'death', medicalCost: 0, circumstances: [] },
    } as unknown as Claim;
    const binding = names.filter((_, i) => binds(i, 0) || binds(i, 1));
    expect(missingFacts(FLOOD, plan)).toEqual(binding);
    const times = Array.from({ length: 20 }, () => {
      const before = performance.now();
      missingFacts(FLOOD, plan);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('what no table can hold is refused when it is made', () => {
  it.each<[string, Rule, string]>([
    ['a sum', asks('medicalCost', 0), 'rule asks-medicalCost asks medicalCost: '],
    ['a fact of the other kind of loss', asks('title', 'lawful'), 'rule asks-title asks title: '],
    ['a fact that nobody knows', asks('weather', 'fine'), 'rule asks-weather asks weather: '],
    [
      'the time together with something else',
      any(check('startedAt', { op: 'within-term' }, cite('in-time')), asks('peril', 'flood')),
      'rule in-time asks startedAt: ',
    ],
  ])('%s', (_, rule, message) => {
    expect(() =>
      planWith(
        withOwn(first, (own) => all(own, rule)),
        samaritan,
      ),
    ).toThrow(message);
  });

  it('more states than can be looked through', () => {
    const many = Array.from({ length: 1000 }, (_, i) => i);
    const planted = { depth: listed('incident', ...many), height: listed('incident', ...many) };
    const each = (fact: string) =>
      any(...many.map((value) => all(asks(fact, value), asks('role', 'victim'))));
    const deep = withOwn(first, () => all(each('depth'), each('height')));
    expect(() => planFor('person', terms, ground([deep], planted))).toThrow('rule asks-depth asks depth: ');
  });

  it('more lines than a set of lines holds', () => {
    const lines = Array.from({ length: 31 }, () => first);
    expect(() => planWith(...lines)).toThrow('too many lines');
    expect(planWith(...lines.slice(1)).lines).toHaveLength(30);
  });
});

describe('the facts of the exchange format', () => {
  it('have a domain each', () => {
    expect(Object.keys(DOMAINS)).toEqual(FACT_NAMES as FactName[]);
  });
});
