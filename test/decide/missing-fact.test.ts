import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claim/claim.js';
import { FACT_NAMES, type FactName } from '../../src/claim/facts.js';
import { askingFor } from '../../src/decide/asking.js';
import { stateOf } from '../../src/decide/missing-fact.js';
import { adjudicate, LINES, parseClaim, rulebook } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { EDITIONS, type Edition } from '../../src/law/index.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { decided } from './support.js';

const [FIRST] = EDITIONS as readonly [Edition];

/** 每项事实由哪些条文问起：人的损失、房屋的损失。Which clauses ask for a fact: of a person, of a house. */
const ASKING: readonly (readonly [FactName, person: string, house: string])[] = [
  ['startedAt', '2.3b-1', '2.3b-1'],
  ['division', '2.1-1', '2.1-1'],
  ['peril', '2.2.1 2.2.3 2.2.4', '2.2.1 2.2.5'],
  ['rootCause', '2.2.1 2.2.3', '2.2.1 2.2.5'],
  ['facility', '2.2.3', ''],
  ['liableParty', '2.2.4 2.5-2', ''],
  ['causedByIncident', '2.2.1 2.2.2 2.2.3 2.2.4', '2.2.5'],
  ['circumstances', '2.5-2', '2.5-2'],
  ['conditions', '', ''],
  ['role', '2.2.2', ''],
  ['residence', '2.2.4', ''],
  ['presence', '2.1-1', ''],
  ['recognisedBy', '2.2.2', ''],
  ['harm', '2.2.1 2.2.2 2.2.3 2.2.4 2.5-2', ''],
  ['disabilityGrade', '2.2.1 2.2.2 2.2.3 2.2.4 2.5-2', ''],
  ['disabilityStandard', '2.2.1 2.2.2 2.2.3 2.2.4 2.5-2', ''],
  ['missingCertified', '2.2.1 2.2.2 2.2.3 2.2.4', ''],
  ['medicalCost', '2.2.3 2.2.4 2.5-2', ''],
  ['governmentCompensation', '2.2.3 2.2.4 2.5-2', ''],
  ['governmentMedical', '2.2.3 2.2.4 2.5-2', ''],
  ['paidByLiableParty', '2.2.4 2.5-2', ''],
  ['title', '', '2.2.5'],
  ['use', '', '2.2.5'],
  ['part', '', '2.2.5'],
  ['damage', '', '2.2.5 2.5-2'],
  ['rooms', '', '2.2.5 2.5-2'],
  ['area', '', '2.2.5 2.5-2'],
];

describe('a missing fact', () => {
  it('is asked for by the clauses whose rules ask it, in the order of the notice', () => {
    expect(ASKING.map(([fact]) => fact)).toEqual(FACT_NAMES);
    for (const [fact, person, house] of ASKING) {
      if (person !== '') expect(askingFor(fact, 'person', FIRST).clauses.join(' '), fact).toBe(person);
      if (house !== '') expect(askingFor(fact, 'house', FIRST).clauses.join(' '), fact).toBe(house);
    }
    for (const fact of ['title', 'use', 'part'] as const)
      expect(askingFor(fact, 'person', FIRST).clauses, fact).toEqual([]);
    for (const fact of ['facility', 'role', 'residence', 'recognisedBy'] as const)
      expect(askingFor(fact, 'house', FIRST).clauses, fact).toEqual([]);
  });

  it('is asked for by rules of the rulebook, which cite those clauses', () => {
    const book = new Map(rulebook(LATEST).map(({ id, clauses }) => [id, clauses]));
    for (const kind of ['person', 'house'] as const) {
      for (const fact of FACT_NAMES) {
        const { rules, clauses } = askingFor(fact, kind, FIRST);
        expect(new Set(rules).size).toBe(rules.length);
        const cited = new Set(rules.flatMap((rule) => book.get(rule) ?? []));
        for (const clause of clauses) expect(cited, `${fact}: ${rules}`).toContain(clause);
        for (const rule of rules) expect(book.has(rule), rule).toBe(true);
      }
    }
    const { missing } = decided({ id: 'c', loss: { kind: 'house' } }, contractOf('illustrative'));
    expect(missing.map(({ fact, rules }) => `${fact}: ${rules.join(' ')}`)).toEqual([
      'incident.startedAt: in-term',
      'incident.division: in-territory',
      'incident.peril: listed-peril drought-or-heat ground-subsidence other-natural-peril fire-explosion-or-crowd-crush',
      'loss.causedByIncident: caused-by-incident',
      'loss.circumstances: not-excluded:house',
      'loss.title: lawful-title certified-title',
      'loss.use: residential-or-mixed residential',
      'loss.part: main-structure',
      'loss.damage: graded-damage total-loss house',
      'loss.rooms: house',
    ]);
  });

  it('is absent, undetermined, or known only roughly', () => {
    const { division } = parseClaim({ id: 'c', incident: { division: '500110' }, loss: { kind: 'house' } });
    const state = (fact: FactName, value: unknown, standard?: 'jrt-0083-2013', more: object = {}) =>
      stateOf(
        fact,
        { [fact]: value, ...more } as unknown as Claim,
        standard === undefined ? {} : { standard },
      );
    expect([undefined, null, division].map((value) => state('division', value))).toEqual([
      'absent',
      'undetermined',
      'imprecise',
    ]);
    expect(['not-applied', 'applied'].map((value) => state('recognisedBy', value))).toEqual([
      'not-applied',
      'applied',
    ]);
    const other = { disabilityStandard: 'forensic-2016' };
    for (const grade of [undefined, null, 3, [3, 4]])
      expect(state('disabilityGrade', grade, 'jrt-0083-2013', other)).toBe('other-standard');
    expect(state('disabilityGrade', undefined, undefined, other)).toBe('absent');
    expect(state('disabilityStandard', undefined, 'jrt-0083-2013')).toBe('absent');
  });

  it('that is a condition of the contract’s own is asked for in its words', () => {
    const condition = {
      id: 'reported',
      text: '出险后四十八小时内报案',
      lines: ['natural-disaster'] as const,
    };
    const { missing, lines } = decided(claimOf('case-1'), {
      ...contractOf('illustrative'),
      conditions: [condition],
    } as never);
    expect(missing).toMatchObject([
      {
        fact: 'loss.conditions.reported',
        text: condition.text,
        state: 'absent',
        rules: ['condition:reported'],
        clauses: ['2.5-2'],
      },
    ]);
    expect(lines['natural-disaster'].covered).toBe(null);
  });
});

describe('a line in a determination', () => {
  it('that does not cover, or of which that is open, pays nothing for nothing', () => {
    const { lines } = decided(claimOf('case-1'), contractOf('illustrative'));
    const shut = { covered: false, departments: [], payee: 'claimant', amount: '0.00', benefits: [] };
    expect(LINES.filter((line) => lines[line].covered).map((line) => lines[line].amount)).not.toContain(
      '0.00',
    );
    expect(lines['house-damage']).toEqual(shut);
    const open = decided(
      { id: 'c', incident: { facility: null }, loss: { kind: 'person' } },
      contractOf('illustrative'),
    );
    expect(open.lines['natural-disaster']).toEqual({
      ...shut,
      covered: null,
      departments: ['emergency-management'],
    });
    expect(open.lines['municipal-facility']).toEqual({
      ...shut,
      covered: null,
      departments: ['urban-management'],
      payee: 'government',
    });
    expect(open.lines['house-damage']).toEqual(shut);
  });
});

describe('where one line pays more than another only between nothing and the most', () => {
  const lineOf = (death: string, limit: string, deductible: string) => ({
    death,
    disability: { base: death, rates: Array.from({ length: 10 }, () => '1') },
    medical: { limit, rate: '1', deductible },
  });
  const contract = {
    ...contractOf('illustrative'),
    lines: {
      'municipal-facility': lineOf('100000', '50000', '100'),
      'fire-explosion': lineOf('100000', '50', '0'),
    },
    readings: { 'facility-failure': 'any-failure', 'fire-basis': 'indemnity' },
  };
  const hurt = {
    id: 'c',
    incident: {
      startedAt: '2024-07-11T16:20:00+08:00',
      division: '500110110',
      facility: { kind: 'bridge', municipal: true },
    },
    loss: {
      kind: 'person',
      role: 'victim',
      residence: 'resident',
      presence: 'at-onset',
      causedByIncident: true,
      circumstances: [],
      harm: 'injury',
    },
  };
  const missing = (governmentMedical?: string) =>
    adjudicate(
      { ...hurt, loss: { ...hurt.loss, governmentMedical } } as never,
      contract as never,
    ).missing.map(({ fact }) => fact);

  it('what only the other asks is missing while the sum is not known, and where it lies between', () => {
    const ofFire = ['incident.peril', 'incident.liableParty'];
    expect(missing()).toEqual([...ofFire, 'loss.governmentMedical', 'loss.paidByLiableParty']);
    expect(missing('80.00')).toEqual([...ofFire, 'loss.paidByLiableParty']);
    expect(missing('20000.00')).toEqual([]);
    expect(missing('0.00')).toEqual([]);
  });
});
