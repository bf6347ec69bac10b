import { describe, expect, it } from 'vitest';
import { decideCompactly } from '../../../src/batch.js';
import { termsOf } from '../../../src/contract/parse.js';
import { resolveRule } from '../../../src/decide/under-terms.js';
import { adjudicate, parseClaim, parseContract } from '../../../src/index.js';
import { COVERAGE_LINES } from '../../../src/law/lines.js';
import { questionsIn } from '../../../src/logic/walk.js';
import { claimOf, contractOf } from '../../oracle/fixtures.js';

const illustrative = contractOf('illustrative');

const missing = (claim: object, contract: object = illustrative) =>
  adjudicate(parseClaim(claim), parseContract(contract)).missing.map(({ fact }) => fact);

const person = (incident: object, loss: object) => ({ id: 'c', incident, loss: { kind: 'person', ...loss } });

const FIRE = { startedAt: '2024-07-11T03:20:00+08:00', division: '500110110', peril: 'fire' };
const VICTIM = {
  role: 'victim',
  presence: 'at-onset',
  causedByIncident: true,
  harm: 'death',
  circumstances: [],
};

describe('missing facts', () => {
  it('are what a fire still needs: who is liable, and the bills', () => {
    expect(missing(person(FIRE, VICTIM))).toEqual([
      'incident.liableParty',
      'loss.medicalCost',
      'loss.paidByLiableParty',
    ]);
    const found = { ...FIRE, liableParty: 'not-found' };
    expect(missing(person(found, VICTIM))).toEqual(['loss.medicalCost']);
  });

  it('leave out what no reading of this contract asks: the residence of a victim of fire', () => {
    expect(missing(person(FIRE, VICTIM))).not.toContain('loss.residence');
    const strict = { ...illustrative, readings: { resident: 'residents-only' } };
    expect(missing(person(FIRE, VICTIM), strict)).toContain('loss.residence');
  });

  it('are none where no line can come to cover, however much would be due if one did', () => {
    const rates = { collapsed: '9999999999999.99', severe: '1', moderate: '1' };
    const vast = { ...illustrative, lines: { 'house-damage': { unit: 'area', rates } } };
    const loss = { kind: 'house', part: 'outbuilding', damage: 'collapsed', area: '5000' };
    expect(missing({ id: 'c', loss }, vast)).toEqual([]);
    expect(adjudicate(parseClaim({ id: 'c', loss }), parseContract(vast)).outcome).toBe('declined');
    expect(decideCompactly({ id: 'c', loss } as never, vast as never).outcome).toBe('declined');
  });

  it('leave out the grade where every grade leads to the same sum, once it is appraised', () => {
    const flood = { ...FIRE, peril: 'flood' };
    const disabled = { ...VICTIM, harm: 'disability', medicalCost: '0.00' };
    expect(missing(person(flood, disabled))).toEqual(['loss.disabilityGrade']);
    expect(missing(person(flood, { ...disabled, disabilityGrade: 10 }))).toEqual([]);
  });

  it('keep a fact whose every value leads to the same sum, as long as nothing is due without it', () => {
    const schedule = illustrative.lines['house-damage'];
    const contract = {
      ...illustrative,
      lines: {
        'house-damage': {
          ...schedule,
          unit: 'household',
          rates: { collapsed: '9', severe: '9', moderate: '9' },
        },
      },
    };
    const house = {
      id: 'h',
      incident: FIRE,
      loss: {
        ...{ kind: 'house', causedByIncident: true, circumstances: [] },
        ...{ title: 'lawful', use: 'residential', part: 'main-structure' },
      },
    };
    expect(missing(house, contract)).toEqual(['loss.damage']);
  });

  it('are none where the claim can no longer be paid', () => {
    expect(missing(person({ ...FIRE, division: '500112' }, {}))).toEqual([]);
    expect(missing(person({ ...FIRE, peril: 'crowd-crush' }, { role: 'victim' }))).toEqual([]);
  });

  it('find that one line may pay more than another only for sums in between', () => {
    const schedule = illustrative.lines['natural-disaster'];
    const contract = {
      ...illustrative,
      lines: {
        'natural-disaster': {
          ...schedule,
          death: '0',
          medical: { limit: '100', rate: '0.5', deductible: '0' },
        },
        'good-samaritan': { ...schedule, death: '0', medical: { limit: '50', rate: '1', deductible: '0' } },
      },
    };
    const claim = person({ ...FIRE, peril: 'flood' }, { ...VICTIM, role: 'samaritan' });
    expect(missing(claim, contract)).toEqual(['loss.recognisedBy', 'loss.medicalCost']);
  });

  it('find what counts only between nothing, where another line pays more, and the most, where a limit hides it', () => {
    const schedule = {
      ...illustrative.lines['natural-disaster'],
      medical: { limit: '0', rate: '1', deductible: '0' },
    };
    const contract = {
      ...illustrative,
      lines: {
        'natural-disaster': { ...schedule, death: '10000' },
        'municipal-facility': {
          ...schedule,
          death: '10000',
          medical: { limit: '20000', rate: '1', deductible: '0' },
          personLimit: '20000',
        },
      },
    };
    const facility = { kind: 'street-tree', municipal: true };
    const claim = (loss: object) => person({ ...FIRE, peril: 'flood', facility }, { ...VICTIM, ...loss });
    expect(missing(claim({}), contract)).toEqual(['loss.governmentCompensation', 'loss.governmentMedical']);
    const paid = (governmentCompensation: string) =>
      adjudicate(
        parseClaim(claim({ governmentCompensation, governmentMedical: '5000' })),
        parseContract(contract),
      ).amount;
    expect([paid('0'), paid('10000')]).toEqual(['10000.00', '15000.00']);
  });

  describe('where a person is paid under one of two lines', () => {
    const flood = { ...FIRE, peril: 'flood' };
    const schedule = illustrative.lines['natural-disaster'];
    const paid = (death: string, base: string, limit: string) => ({
      death,
      disability: { base, rates: new Array(10).fill('1') },
      medical: { limit, rate: '1', deductible: '0' },
      personLimit: '1000',
    });
    const contract = (natural: object, samaritan: object) => ({
      ...illustrative,
      lines: {
        'natural-disaster': { ...schedule, ...natural },
        'good-samaritan': { ...schedule, ...samaritan },
      },
    });

    it('name no fact that matters only as long as the grade is open', () => {
      const terms = contract(paid('0', '1000', '50'), paid('0', '1000', '100'));
      const facts = { ...VICTIM, role: 'samaritan', harm: 'disability', medicalCost: '100' };
      expect(missing(person(flood, facts), terms)).toEqual(['loss.disabilityGrade']);
      expect(missing(person(flood, { ...facts, disabilityGrade: 5 }), terms)).toEqual([]);
    });

    it('name a fact that turns the line, though the amount stays the same', () => {
      const terms = contract(paid('500', '0', '1000'), paid('1000', '0', '1000'));
      const claim = person(flood, { ...VICTIM, role: 'samaritan', recognisedBy: 'district' });
      expect(missing(claim, terms)).toEqual(['loss.medicalCost']);
      const { isFinal, amount, line } = decideCompactly(parseClaim(claim), parseContract(terms));
      expect([isFinal, amount, line]).toEqual([false, 100_000, 'good-samaritan']);
    });
  });

  it('name each unknown fact with its state and its clauses', () => {
    const claim = claimOf('case-26') as { incident: object; loss: object };
    const undetermined = {
      ...claim,
      incident: { ...claim.incident, division: '500110' },
      loss: { ...claim.loss, recognisedBy: null },
    };
    const { missing: facts } = adjudicate(parseClaim(undetermined), parseContract(illustrative));
    expect(facts.map(({ fact, state }) => [fact, state])).toEqual([
      ['incident.division', 'imprecise'],
      ['loss.recognisedBy', 'undetermined'],
    ]);
    for (const { clauses } of facts) expect(clauses).not.toEqual([]);
  });
});

describe('the gates before every line', () => {
  it('ask one fact each, on which the search for missing facts relies', () => {
    const terms = termsOf(parseContract(illustrative));
    for (const rule of COVERAGE_LINES.flatMap(({ incident }) => incident)) {
      expect([...questionsIn(resolveRule(rule, terms))]).toHaveLength(1);
    }
  });
});
