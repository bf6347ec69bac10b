import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjudicate, applyLimits, type ClaimInput, parseContract } from '../../src/index.js';
import { acrossClaims } from '../../src/limits/across-claims.js';
import { type Reserve, reserves } from '../../src/reports/index.js';
import { claimArbitrary, completionOf } from '../oracle/arbitraries.js';
import { withFact } from '../oracle/facts.js';
import { runs } from '../thorough.js';
import { advance, contract, entry, house, paid, person } from './support.js';

const AT = '2024-08-01T10:00:00+08:00';
const [DEC, JAN] = ['2024-12-31T10:00:00+08:00', '2025-01-01T10:00:00+08:00'];

/** 没有上界的不会超过。What nothing bounds is never exceeded. */
const fen = (yuan: string | null | undefined): number =>
  yuan === null ? Number.POSITIVE_INFINITY : Math.round(Number(yuan) * 100);

const contractWith = (changes: object) => parseContract({ ...contract, ...changes });

/** 应付、至多、限额之内至多、已付、准备金。Due, at most, at most under the limits, paid, reserve. */
const figures = ({ due, atMost, underLimits, paid: out, reserve }: Reserve) =>
  [due, atMost, underLimits, out, reserve].join(' ');

const of = (claims: readonly ClaimInput[], terms = contract) =>
  reserves(
    claims.map((claim) => entry(claim, [], terms)),
    terms,
  );

/** 伤残等级待定：至多全额。A disability that is not graded yet. */
const ungraded = (id: string, place = {}, facts = {}) => person(id, place, { harm: 'disability', ...facts });

describe('the reserve of a claim', () => {
  it('is the most that it can still come to, less what was paid', () => {
    const open = ungraded('open', {}, { medicalCost: '1000' });
    const determination = adjudicate(open, contract);
    const [claim] = reserves([entry(open, [advance('300', AT)])], contract).claims;
    expect(claim).toEqual({
      claim: 'open',
      event: 'flood-1',
      year: 2024,
      due: determination.amount,
      atMost: determination.atMost,
      underLimits: determination.atMost,
      paid: '300.00',
      reserve: (Number(determination.atMost) - 300).toFixed(2),
    });
    expect(Number(determination.atMost)).toBeGreaterThan(Number(determination.amount));
  });

  it('of a final one is what is due and not paid, and never below nothing', () => {
    const dead = person('dead', {});
    const stand = (amount: string) =>
      reserves([entry(dead, [paid(amount, AT)])], contract).claims.map(figures);
    expect(stand('40000')).toEqual(['100000.00 100000.00 100000.00 40000.00 60000.00']);
    expect(stand('140000')).toEqual(['100000.00 100000.00 100000.00 140000.00 0.00']);
    const back = { kind: 'recovery-of-overpayment', paidAt: AT, amount: '5' } as const;
    expect(reserves([entry(dead, [back])], contract).claims.map(figures)).toEqual([
      '100000.00 100000.00 100000.00 -5.00 100000.00',
    ]);
    expect(of([person('d', {}, { causedByIncident: false })]).claims.map(figures)).toEqual([
      '0.00 0.00 0.00 0.00 0.00',
    ]);
  });

  it('of a house that was not measured is bounded by the limits alone', () => {
    const { 'house-damage': line } = contract.lines;
    const unmeasured = house('h', {}, { rooms: null });
    const free = contractWith({
      lines: { ...contract.lines, 'house-damage': { ...line, householdLimit: undefined } },
    });
    const { claims, events, years } = of([unmeasured], free);
    for (const [one] of [claims, events, years])
      expect(figures(one as Reserve)).toBe('0.00  40000000.00 0.00 40000000.00');
    expect(claims[0]?.atMost).toBeNull();
  });

  it('is not known where nothing bounds it and its year is not known', () => {
    const { 'house-damage': line } = contract.lines;
    const free = contractWith({
      lines: { ...contract.lines, 'house-damage': { ...line, householdLimit: undefined } },
    });
    const undated = house('h', { startedAt: undefined, id: undefined }, { rooms: null });
    const dated = person('dead', {});
    const { claims, events, years } = of([undated, dated], free);
    expect(claims[0]).toMatchObject({
      event: null,
      year: null,
      atMost: null,
      underLimits: null,
      reserve: null,
    });
    expect(events[0]).toMatchObject({ event: null, claim: 'h', year: null, reserve: null });
    expect(events[1]).toMatchObject({ event: 'flood-1', claim: null, year: 2024 });
    expect(years.map(({ year, reserve }) => [year, reserve])).toEqual([
      [2024, '100000.00'],
      [null, null],
    ]);
  });
});

describe('claims of one person or house in one event', () => {
  it('count once, by the one that can come to most', () => {
    const who = { personId: 'p' };
    const { claims, events } = of([
      ungraded('a', {}, who),
      person('b', {}, { ...who, harm: 'injury', medicalCost: '500' }),
    ]);
    expect(claims.map(({ underLimits }) => underLimits)).toEqual(['100000.00', '500.00']);
    expect(events.map(figures)).toEqual(['500.00 100000.00 100000.00 0.00 100000.00']);
  });

  it('are each told with what they come to should they be the one', () => {
    const dead = (id: string, facts = {}) => person(id, {}, { personId: 'p', medicalCost: '0', ...facts });
    const { claims, events } = of([ungraded('open', {}, { personId: 'p', medicalCost: '0' }), dead('final')]);
    expect(claims.map(figures)).toEqual([
      '0.00 100000.00 100000.00 0.00 100000.00',
      '100000.00 100000.00 100000.00 0.00 100000.00',
    ]);
    expect(events.map(figures)).toEqual(['100000.00 100000.00 100000.00 0.00 100000.00']);
    const twice = of([dead('a'), dead('b')]);
    expect(twice.claims.map(({ due, reserve }) => [due, reserve])).toEqual([
      ['100000.00', '100000.00'],
      ['0.00', '0.00'],
    ]);
    expect(twice.events.map(({ due }) => due)).toEqual(['100000.00']);
  });

  it('keep what was paid on another of them', () => {
    const who = { personId: 'p' };
    const disabled = person('a', {}, { ...who, harm: 'disability', disabilityGrade: 5 });
    const due = adjudicate(disabled, contract).amount;
    const { events } = reserves(
      [entry(disabled, [paid(due, AT)]), entry(person('b', {}, who), [])],
      contract,
    );
    expect(events[0]).toMatchObject({
      atMost: '100000.00',
      paid: due,
      reserve: (100_000 - Number(due)).toFixed(2),
    });
  });

  it('stay within the limit of the household, as the contract reads when the house was hit', () => {
    const { 'house-damage': line } = contract.lines;
    const limited = contractWith({
      lines: { ...contract.lines, 'house-damage': { ...line, householdLimit: '20000' } },
    });
    const home = (id: string) => house(id, {}, { householdId: 'h', houseId: id, rooms: null });
    expect(of([home('a'), home('b')], limited).events[0]?.atMost).toBe('20000.00');
    const undated = { id: 'flood-1', startedAt: undefined };
    const open = ['a', 'b'].map((id) => house(id, undated, { householdId: 'h', houseId: id, rooms: null }));
    expect(of(open, limited).events[0]?.atMost).toBe('20000.00');
    const between = parseContract({
      ...limited,
      endorsements: [{ id: 'e-1', effectiveAt: '2024-07-12T00:00:00+08:00', lines: contract.lines }],
    });
    expect(Number(of(open, between).events[0]?.atMost)).toBeGreaterThan(20_000);
  });
});

describe('under the limits', () => {
  it('of an event and a year', () => {
    const limited = contractWith({ limits: { perEvent: '150000', perYear: '200000' } });
    const claims = ['a', 'b', 'c', 'd'].map((id, i) =>
      ungraded(id, { id: i < 2 ? 'e' : 'f', startedAt: DEC }),
    );
    const { claims: each, events, years } = of(claims, limited);
    expect(each.map(({ underLimits }) => underLimits)).toEqual(new Array(4).fill('100000.00'));
    expect(events.map(figures)).toEqual(new Array(2).fill('0.00 200000.00 150000.00 0.00 150000.00'));
    expect(years.map(figures)).toEqual(['0.00 400000.00 200000.00 0.00 200000.00']);
  });

  it('of a single line only what is final counts: another line may come to pay the rest', () => {
    const byLine = { 'natural-disaster': { perEvent: '60000', perYear: '90000' } };
    const limited = contractWith({ limits: { perEvent: '900000', perYear: '900000', byLine } });
    const dead = (id: string, event: string) => person(id, { id: event });
    const { claims, events, years } = of(
      [dead('a', 'e'), dead('b', 'f'), ungraded('c', { id: 'f' })],
      limited,
    );
    expect(claims.map(({ underLimits }) => underLimits)).toEqual(['60000.00', '60000.00', '100000.00']);
    expect(events.map(({ underLimits }) => underLimits)).toEqual(['60000.00', '160000.00']);
    expect(years.map(({ underLimits }) => underLimits)).toEqual(['190000.00']);
  });

  it('go by when the earliest claim began on which something can become due', () => {
    const none = person('none', { id: 'e', startedAt: DEC }, { causedByIncident: false });
    const open = ungraded('open', { id: 'e', startedAt: JAN });
    expect(of([open, none]).years.map(({ year }) => year)).toEqual([2025]);
    const earlier = ungraded('earlier', { id: 'e', startedAt: DEC });
    const both = of([open, earlier]);
    expect(both.events.map(({ year }) => year)).toEqual([2024]);
    expect(both.years.map(({ year }) => year)).toEqual([2024, 2025]);
    const policy = contractWith({
      limits: { ...contract.limits, year: 'policy' },
      term: { start: '2023-07-01T00:00:00+08:00', end: '2026-07-01T00:00:00+08:00' },
    });
    expect(of([ungraded('a', { startedAt: JAN })], policy).years.map(({ year }) => year)).toEqual([2024]);
  });

  it('count in every year in which an event may begin, which as it stands is that of the earliest claim with something due', () => {
    const limited = contractWith({ limits: { perEvent: '900000', perYear: '100000' } });
    const dead = (id: string, event: string, startedAt: string) => person(id, { id: event, startedAt });
    const [due, other] = [dead('due', 'e', JAN), dead('other', 'f', DEC)];
    const earlier = ungraded('earlier', { id: 'e', startedAt: DEC });
    const told = reserves(
      [entry(due, [paid('40000', AT)], limited), entry(earlier, [], limited), entry(other, [], limited)],
      limited,
    );
    expect(told.events.map(({ event, year }) => [event, year])).toEqual([
      ['e', 2025],
      ['f', 2024],
    ]);
    expect(told.claims.map(({ year }) => year)).toEqual([2025, 2025, 2024]);
    expect(told.years.map((each) => `${each.year} ${figures(each)}`)).toEqual([
      '2024 100000.00 260000.00 100000.00 0.00 100000.00',
      '2025 60000.00 160000.00 60000.00 0.00 60000.00',
    ]);
  });

  it('count in every year of the term where the day of a claim is not known', () => {
    const undated = ungraded('undated', { id: 'e', startedAt: undefined });
    expect(of([undated, person('due', { id: 'e', startedAt: JAN })]).years.map(({ year }) => year)).toEqual([
      2023, 2024, 2025,
    ]);
    expect(of([undated, ungraded('b', { id: 'e', startedAt: DEC })]).events[0]?.year).toBe(2024);
    expect(of([undated, ungraded('b', { id: 'e', startedAt: DEC })]).years.length).toBe(3);
  });

  it('are the greatest of a year where an endorsement amends them', () => {
    const amended = contractWith({
      limits: { perEvent: '90000', perYear: '90000' },
      endorsements: [
        {
          id: 'e-1',
          effectiveAt: '2024-09-01T00:00:00+08:00',
          limits: { perEvent: '80000', perYear: '120000' },
        },
      ],
    });
    const claims = [ungraded('a', { id: 'e' }), ungraded('b', { id: 'f', startedAt: DEC })];
    const { events, years } = of(claims, amended);
    expect(events.map(({ underLimits }) => underLimits)).toEqual(['90000.00', '80000.00']);
    expect(years.map(({ underLimits }) => underLimits)).toEqual(['120000.00']);
  });

  it('are the greatest under which an event may begin', () => {
    const amended = contractWith({
      limits: { ...contract.limits, perEvent: '50000' },
      endorsements: [{ id: 'e-1', effectiveAt: JAN, limits: { ...contract.limits, perEvent: '90000' } }],
    });
    const underLimits = (earlier: ClaimInput) =>
      of([earlier, person('b', { id: 'e', startedAt: JAN })], amended).events[0]?.underLimits;
    expect(underLimits(ungraded('a', { id: 'e', startedAt: DEC }))).toBe('90000.00');
    expect(underLimits(person('a', { id: 'e', startedAt: DEC }))).toBe('50000.00');
    expect(underLimits(ungraded('a', { id: 'e', startedAt: undefined }))).toBe('90000.00');
  });
});

describe('no completion of what is open', () => {
  const CONTRACTS = [
    { limits: { perEvent: '90000', perYear: '120000' } },
    {
      limits: {
        perEvent: '150000',
        perYear: '160000',
        perPerson: '70000',
        year: 'policy',
        byLine: { 'natural-disaster': { perEvent: '60000' }, 'house-damage': { perYear: '9000' } },
      },
      readings: { 'line-overlap': 'add-samaritan' },
    },
    {
      limits: { perEvent: '50000', perYear: '80000' },
      endorsements: [{ id: 'e-1', effectiveAt: JAN, limits: { perEvent: '90000', perYear: '90000' } }],
    },
  ].map(contractWith);

  const registers = fc
    .tuple(
      fc.constantFrom(...CONTRACTS),
      fc.array(
        fc.tuple(
          claimArbitrary({ gaps: 2 }),
          fc.constantFrom('e', 'f', null),
          fc.constantFrom(DEC, JAN, '2024-12-31', '2025-02-01'),
          fc.constantFrom('p', 'q'),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .chain(([terms, drawn]) => {
      const claims = drawn.map(([claim, event, day, who], i) => {
        const subject = claim.loss.kind === 'house' ? 'loss.householdId' : 'loss.personId';
        const placed = withFact(withFact(claim, 'incident.id', event), 'incident.startedAt', day);
        return { ...withFact(placed, subject, who), id: `c-${i}` };
      });
      const completed = claims.map((claim) => completionOf(claim, terms as never));
      return fc.tuple(fc.constant(terms), fc.constant(claims), fc.tuple(...completed));
    });

  it('comes to more than the reserve of the claim, of the event, of all', () => {
    fc.assert(
      fc.property(registers, ([terms, claims, completed]) => {
        const told = of(claims as never, terms);
        const decisions = completed.map((claim) => adjudicate(claim as never, terms));
        const rows = completed.map(({ incident, loss }, i) => ({
          event: incident?.id ?? `${i} `,
          kind: loss.kind as 'person' | 'house',
          subject: (loss.kind === 'house' ? loss.householdId : loss.personId) ?? null,
          house: null,
          harm: null,
          amount: fen(decisions[i]?.amount),
          paid: 0,
        }));
        const across = acrossClaims(rows, () => terms.lines['house-damage'] ?? {});
        const limited = applyLimits(
          across.map(({ due }, i) => ({
            id: `c-${i}`,
            event: completed[i]?.incident?.id ?? `own-${i}`,
            startedAt: completed[i]?.incident?.startedAt as string,
            amount: (due / 100).toFixed(2),
            line: decisions[i]?.line ?? null,
          })),
          terms,
        ).map((row) => fen(row.paid));
        const sum = (own: (event: string | null, i: number) => boolean) =>
          limited.reduce(
            (all, paidOut, i) => all + (own(claims[i]?.incident?.id ?? null, i) ? paidOut : 0),
            0,
          );
        for (const [i, { underLimits }] of told.claims.entries())
          expect(sum((_, n) => n === i)).toBeLessThanOrEqual(fen(underLimits));
        for (const { event, claim, underLimits } of told.events)
          expect(sum((id, i) => (event === null ? claim === `c-${i}` : id === event))).toBeLessThanOrEqual(
            fen(underLimits),
          );
        const { start } = terms.term;
        const yearOf = (at: string): number => {
          const isPolicyYear = terms.limits.year === 'policy' && at.slice(4) < start.slice(4);
          return Number(at.slice(0, 4)) - (isPolicyYear ? 1 : 0);
        };
        const began = new Map<string, string>();
        for (const [i, { due }] of across.entries()) {
          const [event, at] = [rows[i]?.event as string, completed[i]?.incident?.startedAt as string];
          if (due > 0 && at < (began.get(event) ?? '9')) began.set(event, at);
        }
        for (const { year, underLimits } of told.years)
          expect(
            sum((_, i) => yearOf(began.get(rows[i]?.event as string) ?? '') === year),
          ).toBeLessThanOrEqual(fen(underLimits));
      }),
      runs(100),
    );
  });
});

it('of nothing is nothing', () => {
  expect(reserves([], contract)).toEqual({ contract: contract.id, claims: [], events: [], years: [] });
});
