import { describe, expect, it } from 'vitest';
import { type ClaimInput, type InvalidInputError, parseClaim, parseContract } from '../../src/index.js';
import { disasterDatabase } from '../../src/reports/disaster-database.js';
import { quarterlyAnalysis } from '../../src/reports/quarterly-analysis.js';
import {
  advance,
  back,
  contract,
  DATONG,
  entry,
  GANSHUI,
  house,
  paid,
  person,
  SHIJIAO,
  sums,
} from './support.js';

const Q3 = { year: 2024, quarter: 3 };

/** 第三季度两次灾害：赶水、打通洪涝，石角火灾；另有上季度一案、上年一案。Two events in the third quarter, one before, one a year before. */
const REGISTER = [
  entry(person('dead', {}), [paid('100000', '2024-08-01T00:00:00+08:00')]),
  entry(house('collapsed', { division: DATONG, startedAt: '2024-07-11T05:00:00+08:00' }), [
    advance('5000', '2024-10-01T00:00:00+08:00'),
    paid('12000', '2024-12-31T23:59:59+08:00'),
    back('2000', '2025-01-01T00:00:00+08:00'),
  ]),
  entry(house('ungraded', {}, { damage: undefined, rooms: undefined })),
  entry(person('not-caused', {}, { causedByIncident: false })),
  entry(
    person(
      'excluded',
      { peril: 'rainstorm' },
      { circumstances: [{ id: 'crime', causedLoss: true }], harm: undefined },
    ),
  ),
  entry(person('wansheng', { division: '500110103' })),
  entry(
    person('fire', {
      id: 'fire-1',
      peril: 'fire',
      division: SHIJIAO,
      startedAt: '2024-09-30T23:59:59+08:00',
      liableParty: 'able-to-pay',
    }),
  ),
  entry(person('fire-open', { id: 'fire-1', peril: 'fire', division: SHIJIAO, startedAt: undefined })),
  entry(person('unpaid', { id: undefined }, { harm: 'injury', medicalCost: '500' }), []),
  entry(person('nothing', { id: undefined, peril: 'landslide' }, { harm: 'injury' })),
  entry(
    person('earlier', { id: 'slide-1', peril: 'landslide', startedAt: '2024-06-30T23:59:59.999+08:00' }),
    [paid('90000', '2024-07-01T00:00:00+08:00'), back('10000', '2024-09-30T23:59:59+08:00')],
  ),
  entry(person('last-year', { id: 'old', startedAt: '2023-12-31T15:59:59Z' })),
  entry(person('no-date', { id: undefined, startedAt: null, division: undefined })),
] as const;

const analysis = quarterlyAnalysis(REGISTER, contract, Q3);

describe('the analysis of a quarter', () => {
  it('takes the claims of the events that began in it', () => {
    expect(analysis.contract).toBe('illustrative');
    expect(analysis.quarter).toEqual(Q3);
    expect(analysis.totals).toEqual(sums(10, '115500.00', '115000.00'));
    expect(analysis.undated).toEqual(sums(1, '0.00'));
  });

  it('goes by the claims of an event on which something is due; where there are none, by all of it', () => {
    const early = person('early', { startedAt: '2024-06-30T23:00:00+08:00' }, { causedByIncident: false });
    const due = person('due', {});
    const began = (...claims: (typeof due)[]) => {
      const entries = claims.map((claim) => entry(claim));
      return [2, 3].map((quarter) => {
        const { events, totals } = quarterlyAnalysis(entries, contract, { year: 2024, quarter });
        return [totals.claims, events[0]?.began];
      });
    };
    expect(began(early, due)).toEqual([
      [0, undefined],
      [2, '2024-07-11T03:20:00+08:00'],
    ]);
    const later = person('later', {}, { causedByIncident: false });
    expect(began(later, early)).toEqual([
      [2, '2024-06-30T23:00:00+08:00'],
      [0, undefined],
    ]);
  });

  it('tells of each event', () => {
    expect(analysis.events.map(({ event, began, claims }) => [event, began, claims])).toEqual([
      ['flood-1', '2024-07-11T03:20:00+08:00', 6],
      ['fire-1', '2024-09-30T23:59:59+08:00', 2],
      [null, '2024-07-11T03:20:00+08:00', 2],
    ]);
    const [flood] = analysis.events;
    expect(flood?.perils).toEqual(['flood', 'rainstorm']);
    expect(flood?.towns).toEqual([
      { unit: '500110103', name: '关坝镇', standing: 'wansheng' },
      { unit: GANSHUI, name: '赶水镇', standing: 'qijiang' },
      { unit: DATONG, name: '打通镇', standing: 'qijiang' },
    ]);
    expect(flood).toMatchObject(sums(6, '115000.00'));
    expect(flood?.casualties).toEqual({
      death: 2,
      missing: 0,
      disability: 0,
      injury: 0,
      unknown: 1,
      'not-caused': 1,
    });
    expect(flood?.houses).toEqual({
      collapsed: { houses: 1, rooms: 3, withoutRooms: 0 },
      severe: { houses: 0, rooms: 0, withoutRooms: 0 },
      moderate: { houses: 0, rooms: 0, withoutRooms: 0 },
      unknown: { houses: 1, rooms: 0, withoutRooms: 1 },
    });
  });

  it('counts by line, peril and town', () => {
    expect(analysis.byLine).toEqual([
      { line: 'natural-disaster', ...sums(2, '100500.00', '100000.00') },
      { line: 'good-samaritan', ...sums(0, '0.00') },
      { line: 'municipal-facility', ...sums(0, '0.00') },
      { line: 'fire-explosion', ...sums(0, '0.00') },
      { line: 'house-damage', ...sums(1, '15000.00') },
      { line: null, ...sums(7, '0.00') },
    ]);
    expect(analysis.byPeril.map(({ peril, claims }) => [peril, claims])).toEqual([
      ['flood', 6],
      ['rainstorm', 1],
      ['landslide', 1],
      ['fire', 2],
    ]);
    expect(analysis.byTown.map(({ town, claims, paid }) => [town.name, claims, paid])).toEqual([
      ['关坝镇', 1, '0.00'],
      ['石角镇', 2, '0.00'],
      ['赶水镇', 6, '100000.00'],
      ['打通镇', 1, '15000.00'],
    ]);
  });

  it('says where claims stand, and why', () => {
    expect(analysis.byStatus).toEqual({
      paid: sums(2, '115000.00'),
      unpaid: sums(1, '500.00', '0.00'),
      pending: sums(2, '0.00'),
      declined: sums(5, '0.00'),
    });
    expect(analysis.declined).toEqual([
      { reason: 'territory', claims: 1 },
      { reason: 'term', claims: 0 },
      { reason: 'cause', claims: 1 },
      { reason: 'exclusion', claims: 1 },
      { reason: 'condition', claims: 0 },
      { reason: 'no-line-covers', claims: 1 },
      { reason: 'nothing-due', claims: 1 },
    ]);
    expect(analysis.pending.facts).toEqual([
      { fact: 'incident.startedAt', claims: 1 },
      { fact: 'incident.liableParty', claims: 1 },
      { fact: 'loss.paidByLiableParty', claims: 1 },
      { fact: 'loss.damage', claims: 1 },
      { fact: 'loss.rooms', claims: 1 },
    ]);
    expect(analysis.pending.bodies.slice(0, 3)).toEqual([
      { body: 'streets-and-towns', claims: 2 },
      { body: 'court', claims: 1 },
      { body: 'fire-rescue', claims: 1 },
    ]);
  });

  it('counts a claim under each condition that it fails', () => {
    const claim = house(
      'h',
      { division: '110101', startedAt: '2022-07-01T00:00:00+08:00' },
      {
        circumstances: ['war'],
      },
    );
    const { declined } = quarterlyAnalysis([entry(claim)], contract, { year: 2022, quarter: 3 });
    expect(declined.filter(({ claims }) => claims > 0)).toEqual([
      { reason: 'territory', claims: 1 },
      { reason: 'term', claims: 1 },
      { reason: 'exclusion', claims: 1 },
    ]);
  });

  it('counts the annual limit over policy years where the contract does', () => {
    const own = parseContract({
      ...contract,
      term: { start: '2023-07-01T00:00:00+08:00', end: '2026-07-01T00:00:00+08:00' },
      limits: { ...contract.limits, year: 'policy' },
    });
    const on = (id: string, startedAt: string) => entry(person(id, { id, startedAt }), [], own);
    const register = [on('june', '2024-06-30'), on('july', '2024-07-01'), on('next', '2025-03-01')];
    const years = (year: number, quarter: number) =>
      quarterlyAnalysis(register, own, { year, quarter }).limits.map(({ span, event, year: of, due }) =>
        [span, event, of, due].join(' '),
      );
    expect(years(2024, 2)).toEqual(['event june 2023 100000.00', 'year  2023 100000.00']);
    expect(years(2024, 3)).toEqual(['event july 2024 100000.00', 'year  2024 100000.00']);
    expect(years(2025, 1)).toEqual(['event next 2024 100000.00', 'year  2024 200000.00']);
  });

  it('names exclusions and conditions of the contract only where they shut every line', () => {
    const own = parseContract({
      ...contract,
      exclusions: [{ id: 'crime', if: 'present', lines: ['natural-disaster', 'good-samaritan'] }],
      conditions: [{ id: 'reported', text: '四十八小时内报案', lines: ['natural-disaster', 'house-damage'] }],
    });
    const reasons = (claim: ClaimInput) =>
      quarterlyAnalysis([entry(claim, [], own)], own, Q3)
        .declined.filter(({ claims }) => claims > 0)
        .map(({ reason }) => reason);
    const notReported = { conditions: { reported: false } };
    expect(reasons(house('h', {}, notReported))).toEqual(['condition']);
    expect(reasons(person('p', {}, notReported))).toEqual(['no-line-covers']);
    expect(reasons(person('p', {}, { circumstances: ['crime'] }))).toEqual(['no-line-covers']);
    expect(reasons(house('h', { division: '110101' }, notReported))).toEqual(['territory', 'condition']);
  });

  it('counts what pending claims wait for by each condition of the contract', () => {
    const lines = ['natural-disaster', 'house-damage'] as const;
    const own = parseContract({
      ...contract,
      conditions: ['sealed', 'reported'].map((id) => ({ id, text: '已报案', lines })),
    });
    const { pending } = quarterlyAnalysis([entry(house('h', {}, { rooms: null }), [], own)], own, Q3);
    expect(pending.facts).toEqual([
      { fact: 'loss.conditions.reported', claims: 1 },
      { fact: 'loss.conditions.sealed', claims: 1 },
      { fact: 'loss.rooms', claims: 1 },
    ]);
  });

  it('counts what was paid within it, for events of whatever quarter', () => {
    expect(analysis.payments).toEqual(sums(2, '200000.00', '180000.00'));
    const before = quarterlyAnalysis(REGISTER, contract, { year: 2024, quarter: 2 });
    expect(before.totals).toEqual(sums(1, '100000.00', '80000.00'));
    expect(before.payments).toEqual(sums(0, '0.00'));
    const after = quarterlyAnalysis(REGISTER, contract, { year: 2024, quarter: 4 });
    expect(after.totals).toEqual(sums(0, '0.00'));
    expect(after.payments).toEqual(sums(1, '15000.00', '17000.00'));
    const next = quarterlyAnalysis(REGISTER, contract, { year: 2025, quarter: 1 });
    expect(next.payments).toEqual(sums(1, '15000.00', '-2000.00'));
    expect(quarterlyAnalysis(REGISTER, contract, { year: 2023, quarter: 4 }).payments.claims).toBe(1);
  });

  it('says how far limits are used, of each event and of the year so far', () => {
    const used = (numerator: number, denominator: number, decimal: string) => ({
      numerator,
      denominator,
      decimal,
    });
    expect(analysis.limits).toEqual([
      {
        span: 'event',
        event: 'flood-1',
        year: 2024,
        line: null,
        limit: '40000000.00',
        due: '115000.00',
        paid: '115000.00',
        left: '39885000.00',
        used: used(11_500_000, 4_000_000_000, '0.0029'),
      },
      {
        span: 'event',
        event: 'fire-1',
        year: 2024,
        line: null,
        limit: '40000000.00',
        due: '0.00',
        paid: '0.00',
        left: '40000000.00',
        used: used(0, 4_000_000_000, '0.0000'),
      },
      {
        span: 'year',
        event: null,
        year: 2024,
        line: null,
        limit: '80000000.00',
        due: '215500.00',
        paid: '195000.00',
        left: '79805000.00',
        used: used(19_500_000, 8_000_000_000, '0.0024'),
      },
    ]);
  });

  it('says it of single lines too, where the contract limits them', () => {
    const limited = {
      ...contract,
      limits: {
        perEvent: '0',
        perYear: '100',
        byLine: { 'house-damage': { perEvent: '10000' }, 'natural-disaster': { perYear: '50000' } },
      },
    };
    const { limits } = quarterlyAnalysis(REGISTER, limited, Q3);
    expect(
      limits.map(({ span, event, line, paid, left, used }) => [span, event, line, paid, left, used?.decimal]),
    ).toEqual([
      ['event', 'flood-1', null, '115000.00', '0.00', undefined],
      ['event', 'flood-1', 'house-damage', '15000.00', '0.00', '1.5000'],
      ['event', 'fire-1', null, '0.00', '0.00', undefined],
      ['event', 'fire-1', 'house-damage', '0.00', '10000.00', '0.0000'],
      ['year', null, null, '195000.00', '0.00', '1950.0000'],
      ['year', null, 'natural-disaster', '180000.00', '0.00', '3.6000'],
    ]);
  });

  it('compares what was paid with the premium', () => {
    expect(analysis.lossRatios).toEqual({
      year: {
        paid: '195000.00',
        premium: '400000.00',
        ratio: { numerator: 19_500_000, denominator: 40_000_000, decimal: '0.4875' },
      },
      termSoFar: {
        paid: '295000.00',
        premium: '800000.00',
        ratio: { numerator: 29_500_000, denominator: 80_000_000, decimal: '0.3688' },
      },
      term: {
        paid: '295000.00',
        premium: '1200000.00',
        ratio: { numerator: 29_500_000, denominator: 120_000_000, decimal: '0.2458' },
      },
    });
  });

  it('says so where more came back than was paid: the whole limit is left, and the ratios are below zero', () => {
    const mistaken = entry(person('c', {}), [back('2000.00', '2024-08-01T00:00:00+08:00')]);
    const { totals, payments, byStatus, limits, lossRatios } = quarterlyAnalysis([mistaken], contract, Q3);
    for (const figures of [totals, payments, byStatus.unpaid])
      expect(figures).toEqual(sums(1, '100000.00', '-2000.00'));
    expect(limits.map(({ paid: yuan, left, used }) => [yuan, left, used?.decimal])).toEqual([
      ['-2000.00', '40000000.00', '-0.0001'],
      ['-2000.00', '80000000.00', '0.0000'],
    ]);
    expect(lossRatios.year).toEqual({
      paid: '-2000.00',
      premium: '400000.00',
      ratio: { numerator: -200_000, denominator: 40_000_000, decimal: '-0.0050' },
    });
  });

  it('takes of the term the claims of events that began in it, up to the end of the quarter', () => {
    const began = (startedAt: string) =>
      entry(person(startedAt, { id: undefined, startedAt }), [paid('1', '2024-08-01T00:00:00+08:00')]);
    const register = [
      '2022-12-31T23:59:59+08:00',
      '2023-01-01T00:00:00+08:00',
      '2024-09-30T23:59:59+08:00',
      '2024-10-01T00:00:00+08:00',
      '2025-12-31T23:59:59+08:00',
      '2026-01-01T00:00:00+08:00',
    ].map(began);
    const paidBy = (quarter: { year: number; quarter: number }) =>
      quarterlyAnalysis(register, contract, quarter).lossRatios.term.paid;
    expect([paidBy(Q3), paidBy({ year: 2024, quarter: 4 }), paidBy({ year: 2026, quarter: 1 })]).toEqual([
      '2.00',
      '3.00',
      '4.00',
    ]);
  });

  it('compares a year with the premium of the policy year begun last; before the term, with the first', () => {
    const endorsements = [{ id: 'e', effectiveAt: '2024-06-01T00:00:00+08:00', premium: '500000.00' }];
    const amended = { ...contract, endorsements } as never;
    const premiums = (year: number, quarter: number) => {
      const { lossRatios } = quarterlyAnalysis([], amended, { year, quarter });
      return [lossRatios.year, lossRatios.termSoFar, lossRatios.term].map(({ premium }) => premium);
    };
    expect(premiums(2022, 4)).toEqual(['400000.00', '0.00', '1300000.00']);
    expect(premiums(2024, 4)).toEqual(['400000.00', '800000.00', '1300000.00']);
    expect(premiums(2025, 1)).toEqual(['500000.00', '1300000.00', '1300000.00']);
  });

  it('takes the limits of the year as they are in force to the last moment of the quarter', () => {
    const under = (effectiveAt: string) => {
      const endorsements = [{ id: 'e', effectiveAt, limits: { perEvent: '1', perYear: '2' } }];
      return quarterlyAnalysis([], { ...contract, endorsements } as never, Q3).limits[0]?.limit;
    };
    expect(under('2024-09-30T23:59:59.999+08:00')).toBe('2.00');
    expect(under('2024-10-01T00:00:00+08:00')).toBe('80000000.00');
  });

  it('puts what has no date in no quarter, not even that of 1970', () => {
    const undated = entry(person('c', { id: undefined, startedAt: undefined }));
    const { totals, undated: apart } = quarterlyAnalysis([undated], contract, { year: 1970, quarter: 1 });
    expect([totals.claims, apart.claims]).toEqual([0, 1]);
  });

  it('knows no ratio where there is no premium', () => {
    const { lossRatios } = quarterlyAnalysis([], contract, { year: 2022, quarter: 4 });
    expect(lossRatios.termSoFar).toEqual({ paid: '0.00', premium: '0.00', ratio: null });
    const free = quarterlyAnalysis([], { ...contract, premium: '0' }, Q3);
    expect(Object.values(free.lossRatios).map(({ ratio }) => ratio)).toEqual([null, null, null]);
  });

  it('refuses premiums that add up to more than can be exact', () => {
    const forever = {
      ...contract,
      premium: '9999999999999',
      term: { start: '1000-01-01T00:00:00Z', end: '1100-01-01T00:00:00Z' },
    };
    expect(() => quarterlyAnalysis([], forever, Q3)).toThrow(/^contract\.premium: sum-too-large$/);
    try {
      quarterlyAnalysis([], forever, Q3);
    } catch (error) {
      expect((error as InvalidInputError).issues.map(({ found }) => found)).toEqual(['string']);
    }
    const most = {
      ...contract,
      premium: '14160036558.31',
      term: { start: '1000-01-01T00:00:00+08:00', end: '7361-01-01T00:00:00+08:00' },
    };
    expect(quarterlyAnalysis([], most, Q3).lossRatios.term.premium).toBe('90071992547409.91');
  });

  it('adds up', () => {
    const breakdowns = [
      analysis.events,
      analysis.byLine,
      analysis.byPeril,
      analysis.byTown,
      Object.values(analysis.byStatus),
    ];
    const total = (rows: readonly { claims: number; due: string; paid: string }[]) => [
      rows.reduce((sum, { claims }) => sum + claims, 0),
      rows.reduce((sum, { due }) => sum + Number(due), 0),
      rows.reduce((sum, { paid }) => sum + Number(paid), 0),
    ];
    for (const rows of breakdowns) expect(total(rows)).toEqual([10, 115_500, 115_000]);
    const people = analysis.events.flatMap(({ casualties }) => Object.values(casualties));
    const houses = analysis.events.flatMap(({ houses: damage }) =>
      Object.values(damage).map((one) => one.houses),
    );
    expect([...people, ...houses].reduce((sum, count) => sum + count, 0)).toBe(10);
  });

  it('is plain, frozen and stable, for claims that were checked before too', () => {
    expect(Object.isFrozen(analysis)).toBe(true);
    expect(Object.isFrozen(analysis.events[0]?.houses.collapsed)).toBe(true);
    const checked = REGISTER.map(({ claim, ...rest }) => ({ ...rest, claim: parseClaim(claim) }));
    const again = quarterlyAnalysis(
      JSON.parse(JSON.stringify(REGISTER)),
      JSON.parse(JSON.stringify(contract)),
      Q3,
    );
    expect(JSON.stringify(quarterlyAnalysis(checked, contract, Q3))).toBe(JSON.stringify(analysis));
    expect(JSON.stringify(again)).toBe(JSON.stringify(analysis));
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});

describe('the disaster database', () => {
  const rows = disasterDatabase(REGISTER);

  it('has a row for each event, town and peril, in order; what is not known last', () => {
    expect(
      rows.map(({ event, town, peril, claims, paid }) => [
        event,
        town.name ?? town.standing,
        peril,
        claims,
        paid,
      ]),
    ).toEqual([
      ['old', '赶水镇', 'flood', 1, '100000.00'],
      ['slide-1', '赶水镇', 'landslide', 1, '80000.00'],
      ['flood-1', '关坝镇', 'flood', 1, '0.00'],
      ['flood-1', '赶水镇', 'flood', 3, '100000.00'],
      ['flood-1', '赶水镇', 'rainstorm', 1, '0.00'],
      ['flood-1', '打通镇', 'flood', 1, '15000.00'],
      ['fire-1', '石角镇', 'fire', 2, '0.00'],
      [null, '赶水镇', 'flood', 1, '0.00'],
      [null, '赶水镇', 'landslide', 1, '0.00'],
      [null, 'unknown', 'flood', 1, '0.00'],
    ]);
    expect(rows[3]).toEqual({
      event: 'flood-1',
      began: '2024-07-11T03:20:00+08:00',
      town: { unit: GANSHUI, name: '赶水镇', standing: 'qijiang' },
      peril: 'flood',
      ...sums(3, '100000.00'),
      casualties: { death: 1, missing: 0, disability: 0, injury: 0, unknown: 0, 'not-caused': 1 },
      houses: {
        collapsed: { houses: 0, rooms: 0, withoutRooms: 0 },
        severe: { houses: 0, rooms: 0, withoutRooms: 0 },
        moderate: { houses: 0, rooms: 0, withoutRooms: 0 },
        unknown: { houses: 1, rooms: 0, withoutRooms: 1 },
      },
    });
  });

  it('orders events that began together by id, and puts those without a date after the others', () => {
    const at = (id: string, startedAt: string | null) =>
      entry(person(id, { id, startedAt, division: '500110' }));
    const day = '2024-01-01T00:00:00Z';
    const register = [at('z', null), at('y', null), at('x', null), at('b', day), at('a', day), at('c', day)];
    const ordered = disasterDatabase(register);
    expect(ordered.map(({ event }) => event)).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
    expect(ordered.map(({ began }) => began).slice(2, 4)).toEqual(['2024-01-01T08:00:00+08:00', null]);
    expect(ordered[0]?.town).toEqual({ unit: null, name: null, standing: 'district' });
  });

  it('dates the claims without an event by the earliest of them', () => {
    const at = (id: string, startedAt: string | null) => entry(person(id, { id: undefined, startedAt }));
    const days = ['2024-07-12T00:00:00+08:00', '2024-07-10T00:00:00+08:00', '2024-07-11T00:00:00+08:00'];
    const register = [at('a', null), ...days.map((day, i) => at(`b${i}`, day)), at('c', null)];
    expect(disasterDatabase(register)).toMatchObject([{ event: null, began: '2024-07-10T00:00:00+08:00' }]);
  });

  it('is of events under any contract, in any order of their claims', () => {
    const other = { ...contract, id: 'other' };
    const late = person('late', { peril: null, division: '110101', startedAt: '2024-07-12T00:00:00+08:00' });
    const ordered = disasterDatabase([entry(late, undefined, other), entry(house('h', {}))]);
    expect(ordered.map(({ began, town, peril }) => [began, town.standing, peril])).toEqual([
      ['2024-07-11T03:20:00+08:00', 'qijiang', 'flood'],
      ['2024-07-11T03:20:00+08:00', 'elsewhere', null],
    ]);
  });
});
