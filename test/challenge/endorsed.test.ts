import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underReadings } from '../../src/challenge/under-readings.js';
import { whatWouldChange } from '../../src/challenge/what-would-change.js';
import { contractAt } from '../../src/contract/contract-at.js';
import {
  adjudicate,
  type ContractInput,
  InvalidInputError,
  parseContract,
  type Readings,
} from '../../src/index.js';
import { isTooLarge } from '../decide/support.js';
import { claimArbitrary } from '../oracle/arbitraries.js';
import { after, daysOf, endorsedArbitrary } from '../oracle/endorsed.js';
import { valueAt, withFact } from '../oracle/facts.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { resultOf } from './support.js';

const signed = contractOf('illustrative') as unknown as ContractInput;
const [START, JUNE, JULY, END] = [
  '2023-01-01T00:00:00+08:00',
  '2024-06-01T00:00:00+08:00',
  '2024-07-01T00:00:00+08:00',
  '2026-01-01T00:00:00+08:00',
];
const amended = (...endorsements: readonly object[]) =>
  parseContract({ ...signed, endorsements: endorsements.map((each, i) => ({ id: `e-${i}`, ...each })) });

const death = claimOf('case-1');
const dated = (day: string | undefined, claim = death) => withFact(claim, 'incident.startedAt', day);

/** 每一组变动，只写事实与目标。Every set, by facts and targets alone. */
const setsFor = (claim: unknown, contract: unknown, goal: string) =>
  whatWouldChange(claim as never, contract as never)
    .goals.filter((each) => each.goal === goal)
    .flatMap(({ sets }) =>
      sets.map(({ facts, amount }) => [
        facts
          .map(({ fact, to }) => [fact, to.is, ...(fact === 'incident.startedAt' ? to.values : [])].join(' '))
          .join(' + '),
        amount,
      ]),
    );

const schedule = signed.lines['natural-disaster'];
const paying = (sum: string) => ({ lines: { 'natural-disaster': { ...schedule, death: sum } } });
const SHUT = { lines: { 'natural-disaster': null } };

const IN_BEIJING = { [JUNE]: '2024-06-01T00:00:00+08:00', [JULY]: '2024-07-01T00:00:00+08:00' };
const [june, july] = [IN_BEIJING[JUNE], IN_BEIJING[JULY]];

describe('what would change a determination under endorsements', () => {
  it('moves the day to another version where that pays, and nothing smaller does', () => {
    const contract = amended(
      { effectiveAt: JUNE, ...paying('120000') },
      { effectiveAt: JULY, ...paying('90000') },
    );
    const more = setsFor(dated('2024-05-01T00:00:00+08:00'), contract, 'more');
    expect(more).toContainEqual([`incident.startedAt within ${june} ${july}`, '120000.00']);
    expect(more.filter(([facts]) => facts?.includes('startedAt'))).toHaveLength(1);
    const { goals } = whatWouldChange(dated('2024-05-01T00:00:00+08:00') as never, contract);
    const moving = goals[0]?.sets
      .flatMap(({ facts }) => facts)
      .find(({ fact }) => fact === 'incident.startedAt');
    expect(moving).toMatchObject({ example: june, nature: 'fixed', state: 'established' });
  });

  it('tells spans of time that follow on each other as one, and others apart', () => {
    const contract = amended(
      { effectiveAt: '2023-06-01T00:00:00+08:00', ...SHUT },
      { effectiveAt: JUNE, ...paying('90000') },
      { effectiveAt: JULY, ...paying('80000') },
    );
    const payable = setsFor(dated('2023-07-01T00:00:00+08:00'), contract, 'payable');
    expect(payable.filter(([facts]) => facts?.startsWith('incident.startedAt within'))).toEqual([
      [`incident.startedAt within ${START} 2023-06-01T00:00:00+08:00`, '100000.00'],
      [`incident.startedAt within ${june} ${END}`, '80000.00'],
    ]);
    const unknown = setsFor(dated(undefined), contract, 'payable');
    expect(unknown.filter(([facts]) => !facts?.includes(' + '))).toEqual([
      [`incident.startedAt within ${START} 2023-06-01T00:00:00+08:00`, '100000.00'],
      [`incident.startedAt within ${june} ${END}`, '80000.00'],
    ]);
  });

  it('declines by moving the day out of the term, or into a version that declines', () => {
    const contract = amended({ effectiveAt: JUNE, ...SHUT }, { effectiveAt: JULY, ...paying('80000') });
    const days = (claim: unknown) =>
      setsFor(claim, contract, 'declined').flatMap(([facts]) =>
        facts?.includes('startedAt') ? [facts] : [],
      );
    const expected = [
      `incident.startedAt outside ${START} ${END}`,
      `incident.startedAt within ${june} ${july}`,
    ];
    expect(days(dated('2024-05-01T00:00:00+08:00'))).toEqual(expected);
    expect(days(dated(undefined))).toEqual(expected);
    const excluded = amended({ effectiveAt: JUNE, exclusions: ['terrorism'] });
    const claim = withFact(dated('2024-05-01T00:00:00+08:00'), 'loss.circumstances', ['terrorism']);
    expect(setsFor(claim, excluded, 'declined')).toContainEqual([
      `incident.startedAt within ${june} ${END}`,
      '0.00',
    ]);
  });

  it('shuts every version at once while the day is unknown: by exclusions and places of all of them', () => {
    const contract = amended({
      effectiveAt: JUNE,
      exclusions: ['war', 'terrorism'],
      readings: { wansheng: 'included' },
    });
    const { goals } = whatWouldChange(dated(undefined) as never, contract);
    const declined = goals.find(({ goal }) => goal === 'declined')?.sets ?? [];
    const of = (path: string) => declined.flatMap(({ facts }) => facts.filter(({ fact }) => fact === path));
    expect(of('loss.circumstances').map(({ to }) => to)).toEqual([{ is: 'one-of', values: ['war'] }]);
    expect(of('incident.division')[0]?.to.values).toHaveLength(31);
    const none = whatWouldChange(
      dated(undefined) as never,
      amended({ effectiveAt: JUNE, exclusions: ['terrorism'] }),
    );
    expect(none.goals.at(-1)?.sets.flatMap(({ facts }) => facts.map(({ fact }) => fact))).not.toContain(
      'loss.circumstances',
    );
  });

  it('leaves alone versions that decline already', () => {
    const contract = amended({ effectiveAt: JUNE, ...SHUT });
    const signedOnly = setsFor(dated(undefined), parseContract(signed), 'declined');
    expect(setsFor(dated(undefined), contract, 'declined')).toEqual(
      expect.arrayContaining(signedOnly.filter(([facts]) => !facts?.includes('startedAt'))),
    );
  });

  it('shuts those versions alone that do not decline already', () => {
    const amendedTo = (after: object) => amended({ effectiveAt: JUNE, ...after });
    const excluding = amendedTo({ exclusions: ['terrorism'], ...paying('120000') });
    const closed = amended({ effectiveAt: JUNE, exclusions: ['terrorism'], ...SHUT });
    expect(setsFor(dated(undefined), closed, 'declined')).toContainEqual([
      'loss.circumstances one-of',
      '0.00',
    ]);
    expect(setsFor(dated(undefined), excluding, 'declined')).not.toContainEqual([
      'loss.circumstances one-of',
      '0.00',
    ]);
    // 万盛 came in with the endorsement, which left fire alone insured: what is no fire is declined in every version.
    const wansheng = withFact(
      withFact(dated(undefined), 'incident.division', '500110004'),
      'incident.peril',
      null,
    );
    const fire = { lines: { 'natural-disaster': null, 'municipal-facility': null, 'good-samaritan': null } };
    const { goals } = whatWouldChange(
      withFact(wansheng, 'incident.liableParty', 'not-found') as never,
      amendedTo({ readings: { wansheng: 'included' }, ...fire }),
    );
    const perils = goals
      .find(({ goal }) => goal === 'declined')
      ?.sets.flatMap(({ facts }) => (facts.length === 1 ? facts : []))
      .find(({ fact }) => fact === 'incident.peril');
    expect(perils?.to.values).toContain('flood');
    expect(perils?.to.values).not.toContain('fire');
  });

  it('does not move the day where the other facts would do without', () => {
    const contract = amended({ effectiveAt: JUNE, ...paying('120000') });
    const crushed = withFact(dated('2024-05-01T00:00:00+08:00'), 'incident.peril', 'crowd-crush');
    const facts = setsFor(crushed, contract, 'payable').map(([each]) => each);
    expect(facts).toContain('incident.peril one-of');
    expect(facts.filter((each) => each?.includes('startedAt'))).toEqual([]);
    const harmed = setsFor(dated('2024-05-01T00:00:00+08:00'), contract, 'more').map(([each]) => each);
    expect(harmed).toContain(`incident.startedAt within ${june} ${END}`);
  });

  it('moves the day together with other facts where these alone would not do', () => {
    const rates = { collapsed: '5000', severe: '4000', moderate: '0' };
    const contract = amended({ effectiveAt: JUNE, lines: { 'house-damage': { unit: 'room', rates } } });
    const { loss } = claimOf('case-55');
    const house = { id: 'c', incident: { ...death.incident, startedAt: JULY }, loss };
    const claim = withFact(withFact(house as never, 'loss.title', null), 'loss.damage', 'moderate');
    const facts = setsFor(claim, contract, 'payable').map(([each]) => each);
    expect(facts).toEqual([
      'loss.title one-of + loss.damage one-of',
      `incident.startedAt within ${START} ${june} + loss.title one-of`,
    ]);
  });

  it('joins again what became alike by being joined', () => {
    const contract = amended(
      { effectiveAt: JUNE, ...paying('90000') },
      { effectiveAt: JULY, ...paying('80000') },
    );
    const crushed = withFact(dated(undefined), 'incident.peril', 'crowd-crush');
    const { goals } = whatWouldChange(crushed as never, contract);
    const sets = goals[0]?.sets.filter(
      ({ facts, line }) => facts.length === 2 && line === 'natural-disaster',
    );
    expect(sets?.map(({ facts }) => facts.map(({ to: { is, values } }) => [is, values.length]))).toEqual([
      [
        ['within', 2],
        ['one-of', 15],
      ],
    ]);
    expect(sets?.[0]?.facts[0]?.to.values).toEqual([START, END]);
  });

  it('leaves no single fact out, the day among them', () => {
    const anyEndorsed = fc
      .tuple(claimArbitrary({ gaps: 2 }), endorsedArbitrary, fc.nat(3))
      .map(([claim, raw, roll]) => [roll === 0 ? dated(undefined, claim) : claim, raw] as const)
      .filter(([claim, raw]) => daysOf(raw).every((_, place) => !isTooLarge(claim, after(raw, place))));
    fc.assert(
      fc.property(anyEndorsed, ([claim, raw]) => {
        const contract = parseContract(raw);
        const before = resultOf(claim, contract);
        for (const day of [...daysOf(raw), raw.term.end]) {
          const moved = resultOf(dated(day, claim), contract);
          for (const { goal, sets } of whatWouldChange(claim as never, contract).goals) {
            const isReached =
              goal === 'more'
                ? (moved?.amount as number) > (before?.amount as number)
                : moved?.outcome === goal;
            const isNamed = sets.some(({ facts: [first, ...others] }) => {
              if (first?.fact !== 'incident.startedAt' || others.length > 0) return false;
              const [from, until] = first.to.values.map((text) => Date.parse(text as string)) as [
                number,
                number,
              ];
              const isWithin = Date.parse(day) >= from && Date.parse(day) < until;
              return isWithin === (first.to.is === 'within');
            });
            expect(isNamed, JSON.stringify({ goal, day })).toBe(isReached);
          }
        }
      }),
      runs(10),
    );
  });
});

describe('what a claim comes to under every reading, under endorsements', () => {
  it('goes by the terms of the day', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 1 }), endorsedArbitrary, (claim, raw) => {
        const day = valueAt(claim, 'incident.startedAt');
        // A bare day may lie on both sides of an endorsement.
        fc.pre(typeof day === 'string' && day.includes('T'));
        const contract = parseContract(raw);
        const outlook = (under: typeof contract) => {
          try {
            return underReadings(claim as never, under);
          } catch (error) {
            return (error as InvalidInputError).issues;
          }
        };
        expect(outlook(contract)).toEqual(outlook(contractAt(contract, day as string)));
      }),
      runs(10),
    );
  });

  const drought = withFact(dated(undefined), 'incident.peril', 'drought');

  it('takes every version together while the day is unknown', () => {
    const contract = amended({ effectiveAt: JUNE, ...SHUT });
    const { contested, readings, groups } = underReadings(drought as never, contract);
    expect([contested, readings.map(({ reading }) => reading)]).toEqual([true, ['peril-list']]);
    expect(groups.map(({ result, isChosen }) => [result.outcome, isChosen])).toEqual([
      ['pending', true],
      ['declined', false],
    ]);
    const own = adjudicate(drought as never, contract);
    expect(groups[0]?.result).toMatchObject({ outcome: own.outcome, amount: own.amount, line: own.line });
    for (const position of ['each-listed', 'slides-only'] satisfies Readings['peril-list'][]) {
      const readings = { 'peril-list': position };
      const under = adjudicate(
        drought as never,
        { ...signed, readings, endorsements: contract.endorsements } as never,
      );
      expect(
        groups.find(({ cases }) => cases.some((each) => each['peril-list'] === position))?.result.outcome,
      ).toBe(under.outcome);
    }
  });

  it('is refused while the day is unknown and the contract reads the notice in two ways', () => {
    const contract = amended(
      { effectiveAt: JUNE },
      { effectiveAt: JULY, readings: { wansheng: 'included' } },
    );
    expect(() => underReadings(drought as never, contract)).toThrow('endorsements.1.readings');
    expect(() => underReadings(drought as never, contract)).toThrow(InvalidInputError);
    expect(underReadings(dated(JUNE, drought) as never, contract).readings).toHaveLength(1);
  });
});
