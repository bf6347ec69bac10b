import { describe, expect, it } from 'vitest';
import { auditRegister, type Discrepancy } from '../../src/audit/index.js';
import { type Contract, type ContractInput, parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';

type Facts = Record<string, unknown>;

const PERSON: Facts = {
  id: 'c-1',
  'incident.id': 'e-1',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'person',
  'loss.personId': 'p-1',
  'loss.role': 'victim',
  'loss.residence': 'resident',
  'loss.presence': 'at-onset',
  'loss.causedByIncident': true,
  'loss.recognisedBy': 'refused',
  'loss.harm': 'death',
  'loss.medicalCost': '0',
  'loss.circumstances': [],
};

const HOUSE: Facts = {
  id: 'c-2',
  'incident.id': 'e-1',
  'incident.startedAt': '2024-07-11T03:20:00+08:00',
  'incident.division': '500110110',
  'incident.peril': 'flood',
  'loss.kind': 'house',
  'loss.householdId': 'h-1',
  'loss.causedByIncident': true,
  'loss.title': 'lawful',
  'loss.use': 'residential',
  'loss.part': 'main-structure',
  'loss.damage': 'severe',
  'loss.rooms': 3,
  'loss.circumstances': [],
};

const contractWith = (change: object): Contract => parseContract({ ...CONTRACT_INPUT, ...change });

function found(facts: Facts, contract: Contract | ContractInput = CONTRACT): Discrepancy | undefined {
  const all = auditRegister([facts], contract);
  expect(all.length).toBeLessThanOrEqual(1);
  return all[0];
}

const brief = (discrepancy: Discrepancy | undefined) =>
  discrepancy && `${discrepancy.code} ${discrepancy.difference} ${discrepancy.certainty.kind}`;

const { 'fire-explosion': _, ...withoutFire } = CONTRACT_INPUT.lines;

describe('a payment that nothing is due for', () => {
  it.each<[Facts, string, string]>([
    [{ ...PERSON, 'incident.division': '500113' }, 'outside-territory', '2.1-1'],
    [{ ...PERSON, 'incident.startedAt': '2026-01-01T00:00:00+08:00' }, 'outside-term', '2.3b-1'],
    [{ ...PERSON, 'loss.circumstances': ['crime'] }, 'excluded', '2.5-2'],
    [{ ...PERSON, 'loss.causedByIncident': false }, 'not-caused', '2.2.1'],
    [
      { ...PERSON, 'loss.causedByIncident': false, 'loss.role': 'disaster-relief', line: 'good-samaritan' },
      'not-caused',
      '2.2.2',
    ],
    [{ ...PERSON, 'incident.peril': 'other' }, 'uninsured-peril', '2.2.1'],
    [{ ...PERSON, 'loss.presence': 'outside' }, 'not-present', '2.1-1'],
    [{ ...PERSON, 'loss.presence': 'outside', line: 'natural-disaster' }, 'not-present', '2.1-1'],
    [{ ...PERSON, 'incident.peril': 'other', line: 'good-samaritan' }, 'not-helping', '2.2.2'],
    [
      { ...PERSON, 'incident.peril': 'other', 'loss.role': 'samaritan', line: 'good-samaritan' },
      'recognition-not-met',
      '2.2.2',
    ],
    [
      { ...PERSON, 'loss.presence': 'outside', line: 'municipal-facility' },
      'facility-not-municipal',
      '2.2.3',
    ],
    [
      { ...PERSON, 'incident.peril': 'other', facility: '市政设施', line: 'municipal-facility' },
      'uninsured-peril',
      '2.2.3',
    ],
    [
      { ...PERSON, 'incident.peril': 'fire', 'incident.liableParty': 'able-to-pay' },
      'liability-not-met',
      '2.2.4',
    ],
    [{ ...PERSON, 'incident.peril': 'other', line: 'fire-explosion' }, 'uninsured-peril', '2.2.4'],
    [{ ...HOUSE, 'loss.title': 'none' }, 'title-not-lawful', '2.2.5'],
    [{ ...HOUSE, 'loss.use': 'commercial' }, 'use-not-residential', '2.2.5'],
    [{ ...HOUSE, 'loss.part': 'contents' }, 'part-not-covered', '2.2.5'],
    [{ ...HOUSE, 'incident.peril': 'other' }, 'uninsured-peril', '2.2.5'],
    [{ ...HOUSE, 'loss.circumstances': ['unoccupied'], line: 'natural-disaster' }, 'excluded', '2.5-2'],
  ])('%j is %s', (facts, code, clause) => {
    const discrepancy = found({ ...facts, outcome: 'payable', paid: '100.00' });
    expect(discrepancy?.code).toBe(code);
    if (facts.line !== undefined || code.startsWith('outside')) expect(discrepancy?.clause).toBe(clause);
    expect(discrepancy).toMatchObject({
      difference: 10_000,
      row: 2,
      event: 'e-1',
      expected: { yuan: '0.00' },
      found: { yuan: '100.00' },
    });
  });

  it('may have other facts unknown', () => {
    const facts = { ...PERSON, 'incident.division': '500113', 'loss.circumstances': null, paid: '1' };
    expect(found(facts)?.code).toBe('outside-territory');
  });

  it('names what else fails, the cause first', () => {
    const facts = {
      ...PERSON,
      'incident.division': '500113',
      'loss.causedByIncident': false,
      'loss.presence': 'outside',
    };
    expect(found({ ...facts, paid: '1' })).toMatchObject({
      code: 'outside-territory',
      also: ['not-caused', 'not-present'],
      facts: [{ fact: 'incident.division', value: '500113' }],
    });
  });

  it('says of a facility that the register leaves out that there was none', () => {
    const lines = { 'municipal-facility': CONTRACT_INPUT.lines['municipal-facility'] };
    const bare = { id: 'c-1', 'loss.kind': 'person', paid: '100.00' };
    expect(found(bare, contractWith({ lines }))).toMatchObject({
      code: 'facility-not-municipal',
      facts: [{ fact: 'incident.facility', value: 'none' }],
    });
  });

  it('has no sum where none is known', () => {
    expect(found({ ...PERSON, 'incident.division': '500113', outcome: 'payable' })).toMatchObject({
      difference: 0,
      found: { type: 'outcome', outcome: 'payable' },
    });
  });

  it('may be under a line that the contract does not insure', () => {
    const contract = contractWith({ lines: withoutFire });
    const fire = { ...PERSON, 'incident.peril': 'fire', 'incident.liableParty': 'not-found', paid: '100.00' };
    expect(found({ ...fire, line: 'fire-explosion' }, contract)?.code).toBe('uninsured-line');
    expect(
      found(
        { ...HOUSE, paid: '100.00' },
        contractWith({
          lines: withoutFire && { 'natural-disaster': CONTRACT_INPUT.lines['natural-disaster'] },
        }),
      )?.code,
    ).toBe('uninsured-line');
  });

  it('may depend on a reading', () => {
    const paid = { outcome: 'payable', paid: '10500.00' };
    expect(found({ ...HOUSE, 'incident.division': '500110103', ...paid })?.certainty).toEqual({
      kind: 'depends-on-reading',
      readings: [{ reading: 'wansheng', position: 'included', ambiguities: ['A-15'] }],
    });
    const totalLoss = contractWith({ readings: { 'house-damage': 'total-loss-only', 'mixed-use': 'none' } });
    const moderate = { ...HOUSE, 'loss.damage': 'moderate', outcome: 'payable', paid: '3300.00' };
    expect(found(moderate, totalLoss)).toMatchObject({
      code: 'damage-not-covered',
      certainty: { kind: 'depends-on-reading' },
    });
    expect(found({ ...HOUSE, 'loss.use': 'mixed', ...paid }, totalLoss)).toMatchObject({
      code: 'use-not-residential',
      certainty: { kind: 'depends-on-reading' },
    });
    const residents = contractWith({ readings: { resident: 'residents-only' } });
    const transient = {
      ...PERSON,
      'incident.peril': 'fire',
      'incident.liableParty': 'not-found',
      'loss.residence': 'transient',
    };
    expect(found({ ...transient, paid: '90000.00' }, residents)).toMatchObject({
      code: 'not-resident',
      certainty: { kind: 'depends-on-reading' },
    });
    const any = contractWith({ readings: { 'facility-failure': 'any-failure' } });
    const tree = {
      ...PERSON,
      'incident.peril': 'other',
      facility: '非市政',
      line: 'municipal-facility',
      paid: '1.00',
    };
    expect(found(tree, any)?.code).toBe('facility-not-municipal');
  });

  it('rests on the root cause, where that counts', () => {
    const contract = contractWith({ readings: { subsidence: 'natural-only' } });
    const subsidence = {
      'incident.peril': 'ground-subsidence',
      'incident.rootCause': 'mining',
      paid: '1.00',
    };
    for (const [facts, clause] of [
      [{ ...PERSON, line: 'natural-disaster' }, '2.2.1'],
      [{ ...PERSON, line: 'municipal-facility', facility: '市政设施' }, '2.2.3'],
      [HOUSE, '2.2.5'],
    ] as const)
      expect(found({ ...facts, ...subsidence }, contract)).toMatchObject({
        code: 'uninsured-peril',
        rule: 'natural-cause',
        clause,
        facts: [{ fact: 'incident.rootCause', value: 'mining' }],
      });
  });

  it('may depend on any one of several readings', () => {
    const contract = contractWith({
      readings: { 'peril-list': 'slides-only', 'disaster-word': 'as-line-1' },
    });
    // 干旱：或按逐项列举归第一项，或第三项不限于所列灾种、不问灾因，赔的都是 10 万元。Drought: under any of these readings 100,000 yuan are due.
    const drought = {
      ...PERSON,
      'incident.peril': 'drought',
      facility: '市政设施',
      'loss.governmentCompensation': '100000',
      'loss.governmentMedical': '0',
      paid: '100000.00',
    };
    expect(found(drought, contract)).toMatchObject({
      code: 'uninsured-peril',
      certainty: {
        kind: 'depends-on-reading',
        readings: [
          { reading: 'peril-list', position: 'each-listed' },
          { reading: 'disaster-word', position: 'plain' },
          { reading: 'facility-failure', position: 'any-failure' },
        ],
      },
    });
  });

  it('depends on no reading under which the claim cannot be reckoned', () => {
    const { householdLimit: __, ...free } = CONTRACT_INPUT.lines['house-damage'];
    const rates = { collapsed: '9999999999', severe: '9999999999', moderate: '1' };
    const contract = contractWith({
      lines: { 'house-damage': { ...free, unit: 'area', rates } },
      readings: { 'mixed-use': 'none' },
    });
    const shop = { ...HOUSE, 'loss.use': 'mixed', 'loss.area': '9999999', paid: '5.00' };
    expect(brief(found(shop, contract))).toBe('use-not-residential 500 certain');
  });

  it('is too high where the line covers and its schedule gives nothing', () => {
    expect(brief(found({ ...PERSON, 'loss.harm': 'injury', paid: '50.00' }))).toBe(
      'sum-too-high 5000 certain',
    );
  });
});

describe('an outcome', () => {
  const pending = { ...PERSON, 'loss.causedByIncident': null };

  it('must be what the facts give', () => {
    expect(brief(found({ ...PERSON, outcome: 'payable', paid: '100000.00' }))).toBeUndefined();
    expect(brief(found({ ...PERSON, outcome: 'declined', paid: '0' }))).toBe(
      'declined-but-due -10000000 certain',
    );
    expect(brief(found({ ...PERSON, outcome: 'declined' }))).toBe('declined-but-due -10000000 certain');
    expect(brief(found({ ...PERSON, outcome: 'pending' }))).toBe('held-but-due -10000000 certain');
    expect(brief(found({ ...PERSON, outcome: 'pending', paid: '100000.00' }))).toBe(
      'paid-while-pending 10000000 depends-on-facts',
    );
    expect(brief(found({ ...pending, outcome: 'pending' }))).toBeUndefined();
    expect(brief(found({ ...pending, outcome: 'declined' }))).toBe(
      'declined-while-pending 0 depends-on-facts',
    );
    expect(brief(found({ ...pending, outcome: 'payable' }))).toBe('paid-while-pending 0 depends-on-facts');
    expect(brief(found({ ...pending, paid: '5.00' }))).toBe('paid-while-pending 500 depends-on-facts');
    expect(brief(found({ ...PERSON, 'incident.division': '500113', outcome: 'pending' }))).toBe(
      'held-but-not-due 0 certain',
    );
    expect(brief(found({ ...PERSON, 'incident.division': '500113', outcome: 'declined' }))).toBeUndefined();
    expect(brief(found(PERSON))).toBeUndefined();
    expect(brief(found({ ...PERSON, paid: '0' }))).toBe('sum-too-low -10000000 certain');
  });

  it('names the facts on which it depends', () => {
    expect(found({ ...pending, paid: '5.00' })?.certainty).toEqual({
      kind: 'depends-on-facts',
      facts: ['loss.causedByIncident'],
    });
  });

  it('of a claim that was decided and is yet to be paid is in order', () => {
    expect(found({ ...PERSON, outcome: 'payable', amount: '100000.00', paid: '0.00' })).toBeUndefined();
    expect(
      brief(
        found({ ...PERSON, outcome: 'payable', amount: '100000.00', paid: '0.00', paidAt: '2024-08-01' }),
      ),
    ).toBe('sum-too-low -10000000 certain');
  });
});

describe('a sum', () => {
  const disability = { ...PERSON, 'loss.harm': 'disability', 'loss.disabilityGrade': 5 };

  it.each<[Facts, string]>([
    [{ ...PERSON, paid: '100000.01' }, 'sum-too-high 1 certain'],
    [{ ...PERSON, paid: '99999.99' }, 'sum-too-low -1 certain'],
    [{ ...disability, paid: '60000.00' }, 'undefined'],
    [{ ...disability, paid: '70000.00' }, 'grade-misapplied 1000000 certain'],
    [{ ...disability, paid: '50000.00' }, 'grade-misapplied -1000000 certain'],
    [{ ...disability, appliedRate: '55%', paid: '55000.00' }, 'rate-misapplied -500000 certain'],
    [{ ...disability, appliedRate: '55%', paid: '54000.00' }, 'sum-too-low -600000 certain'],
    [{ ...disability, appliedRate: '60%', paid: '60000.00' }, 'undefined'],
    [{ ...disability, appliedRate: '70%', paid: '60000.00' }, 'rate-misapplied 0 certain'],
    [{ ...PERSON, appliedRate: '70%', paid: '100000.00' }, 'undefined'],
    [{ ...PERSON, 'loss.medicalCost': '10200', paid: '108500.00' }, 'undefined'],
    [{ ...PERSON, 'loss.medicalCost': '10200', paid: '110000.00' }, 'rate-misapplied 150000 certain'],
    [{ ...PERSON, 'loss.medicalCost': '50200', paid: '142500.00' }, 'medical-above-limit 2250000 certain'],
    [{ ...PERSON, 'loss.medicalCost': '50200', paid: '130000.00' }, 'medical-above-limit 1000000 certain'],
    [{ ...PERSON, 'loss.medicalCost': '50200', paid: '190000.00' }, 'sum-too-high 7000000 certain'],
    [
      { ...PERSON, 'loss.harm': 'injury', 'loss.medicalCost': '50200', paid: '99999.00' },
      'medical-above-limit 7999900 certain',
    ],
    [{ ...PERSON, 'loss.medicalCost': null, paid: '100000.00' }, 'undefined'],
    [{ ...PERSON, 'loss.medicalCost': null, paid: '110000.00' }, 'sum-too-high 1000000 depends-on-facts'],
    [{ ...PERSON, 'loss.medicalCost': null, paid: '120000.00' }, 'sum-too-high 2000000 depends-on-facts'],
    [{ ...PERSON, 'loss.medicalCost': null, paid: '120000.01' }, 'sum-too-high 2000001 certain'],
    [
      { ...disability, 'loss.disabilityGrade': null, 'loss.medicalCost': '200', paid: '50000.00' },
      'paid-while-pending 5000000 depends-on-facts',
    ],
    [
      { ...disability, 'loss.disabilityGrade': null, 'loss.medicalCost': '1200', paid: '50850.00' },
      'sum-too-high 5000000 depends-on-facts',
    ],
    [{ ...HOUSE, paid: '10500.00' }, 'undefined'],
    [{ ...HOUSE, paid: '18000.00' }, 'rate-misapplied 750000 certain'],
    [{ ...HOUSE, paid: '3300.00' }, 'rate-misapplied -720000 certain'],
    [{ ...HOUSE, 'loss.rooms': 6, paid: '21000.00' }, 'household-limit-missed 100000 certain'],
    [{ ...HOUSE, 'loss.rooms': 6, paid: '36000.00' }, 'rate-misapplied 1600000 certain'],
    [{ ...HOUSE, 'loss.rooms': 6, paid: '20500.00' }, 'household-limit-missed 50000 certain'],
    [{ ...HOUSE, 'loss.rooms': null, paid: '10500.00' }, 'paid-while-pending 1050000 depends-on-facts'],
    [{ ...HOUSE, amount: '10500.00', paid: '10600.00' }, 'sum-too-high 10000 certain'],
    [{ ...HOUSE, amount: '18000.00', paid: '18000.00' }, 'rate-misapplied 750000 certain'],
    [{ ...HOUSE, amount: '18000.00', paid: '10500.00' }, 'decided-sum-wrong 750000 certain'],
    [{ ...HOUSE, amount: '18000.00' }, 'rate-misapplied 750000 certain'],
  ])('%j is %s', (facts, expected) => {
    expect(`${brief(found({ ...facts, outcome: 'payable' }))}`).toBe(expected);
  });

  it('shows what was applied instead of what', () => {
    expect(found({ ...disability, paid: '70000.00' })).toMatchObject({
      expected: { type: 'grade', grade: 5, yuan: '60000.00' },
      found: { type: 'grade', grade: 4, yuan: '70000.00' },
    });
    expect(found({ ...HOUSE, paid: '18000.00' })).toMatchObject({
      expected: { type: 'damage', damage: 'severe' },
      found: { type: 'damage', damage: 'collapsed' },
    });
    expect(found({ ...disability, appliedRate: '55%', paid: '55000.00' })).toMatchObject({
      expected: { type: 'rate', rate: '0.6' },
      found: { type: 'rate', rate: '0.55' },
    });
    expect(found({ ...PERSON, 'loss.medicalCost': '10200', paid: '110000.00' })).toMatchObject({
      expected: { type: 'rate', rate: '0.85' },
      found: { type: 'rate', rate: '1' },
    });
  });

  it('knows no wrong rate of treatment where all of it is paid', () => {
    const medical = { limit: '20000.00', rate: '1', deductible: '0' };
    const contract = contractWith({
      lines: { 'natural-disaster': { ...CONTRACT_INPUT.lines['natural-disaster'], medical } },
    });
    expect(brief(found({ ...PERSON, 'loss.medicalCost': '10200', paid: '110000.00' }, contract))).toBe(
      'sum-too-low -20000 certain',
    );
  });

  it('knows the limit per person', () => {
    const fire = {
      ...PERSON,
      'incident.peril': 'fire',
      'incident.liableParty': 'not-found',
      'loss.medicalCost': '20200',
    };
    expect(found({ ...fire, paid: '95000.00' })).toBeUndefined();
    expect(brief(found({ ...fire, paid: '107000.00' }))).toBe('person-limit-missed 1200000 certain');
    expect(brief(found({ ...fire, paid: '96000.00' }))).toBe('person-limit-missed 100000 certain');
    expect(brief(found({ ...fire, 'loss.medicalCost': '1200', paid: '96000.00' }))).toBe(
      'sum-too-high 515000 certain',
    );
  });

  it('knows no household limit where the contract has none', () => {
    const { householdLimit: __, ...free } = CONTRACT_INPUT.lines['house-damage'];
    const contract = contractWith({ lines: { ...CONTRACT_INPUT.lines, 'house-damage': free } });
    expect(brief(found({ ...HOUSE, paid: '10501.00' }, contract))).toBe('sum-too-high 100 certain');
    const area = contractWith({
      lines: { ...CONTRACT_INPUT.lines, 'house-damage': { ...free, unit: 'area' } },
    });
    expect(brief(found({ ...HOUSE, 'loss.area': null, paid: '5.00' }, area))).toBe(
      'paid-while-pending 500 depends-on-facts',
    );
  });

  it('has parts that are checked one by one where they make up the whole', () => {
    const parts = { ...PERSON, 'loss.medicalCost': '10200', paid: '108500.00' };
    expect(found({ ...parts, 'benefits.death': '100000.00', 'benefits.medical': '8500.00' })).toBeUndefined();
    expect(brief(found({ ...parts, 'benefits.death': '99000.00' }))).toBe('sum-too-low -100000 certain');
    expect(brief(found({ ...parts, 'benefits.medical': '8501.00' }))).toBe('sum-too-high 100 certain');
    expect(brief(found({ ...parts, 'benefits.medical': '20001.00' }))).toBe(
      'medical-above-limit 1150100 certain',
    );
    expect(brief(found({ ...HOUSE, 'benefits.house': '9.00', paid: '10500.00' }))).toBe(
      'sum-too-low -1049100 certain',
    );
    expect(
      found({ ...PERSON, 'loss.medicalCost': null, 'benefits.medical': '9.00', paid: '100000.00' }),
    ).toBeUndefined();
    const fire = {
      ...PERSON,
      'incident.peril': 'fire',
      'incident.liableParty': 'not-found',
      'loss.medicalCost': '20200',
    };
    expect(found({ ...fire, paid: '95000.00', 'benefits.medical': '5000.00' })).toBeUndefined();
  });

  it('may be too large to be reckoned with', () => {
    const house = {
      ...CONTRACT_INPUT.lines['house-damage'],
      unit: 'area',
      rates: { collapsed: '9999999999', severe: '9999999999', moderate: '1' },
    };
    const { householdLimit: __, ...free } = house;
    const contract = contractWith({ lines: { 'house-damage': free } });
    expect(brief(found({ ...HOUSE, 'loss.area': '9999999999', paid: '5.00' }, contract))).toBe(
      'not-computable 0 certain',
    );
  });
});

describe('a line', () => {
  const bravery = { ...PERSON, 'loss.role': 'disaster-relief' };

  it('must be the one that pays', () => {
    expect(brief(found({ ...PERSON, line: 'natural-disaster', paid: '100000.00' }))).toBeUndefined();
    const wrong = found({ ...PERSON, line: 'good-samaritan', paid: '100000.00' });
    expect(wrong).toMatchObject({
      code: 'wrong-line',
      difference: 0,
      clause: '2.2.1',
      also: ['not-helping'],
    });
    expect(brief(found({ ...bravery, line: 'natural-disaster', paid: '100000.00' }))).toBe(
      'wrong-line -2000000 depends-on-reading',
    );
    expect(brief(found({ ...PERSON, line: 'good-samaritan' }))).toBe('wrong-line 0 certain');
  });

  it('may be wrong, and the sum for reasons of its own', () => {
    const all = auditRegister([{ ...PERSON, line: 'good-samaritan', paid: '100001.00' }], CONTRACT);
    expect(all.map((each) => brief(each))).toEqual(['sum-too-high 100 certain', 'wrong-line 0 certain']);
  });

  it('may come to be right once a fact is known', () => {
    const open = {
      ...PERSON,
      'loss.role': null,
      line: 'good-samaritan',
      departments: ['political-legal-committee'],
      paid: '100000.00',
    };
    expect(brief(found(open))).toBe('wrong-line 0 depends-on-facts');
  });

  it('that the contract does not insure is wrong where another pays', () => {
    const contract = contractWith({ lines: withoutFire });
    expect(found({ ...PERSON, line: 'fire-explosion', paid: '100000.00' }, contract)).toMatchObject({
      code: 'uninsured-line',
      difference: 0,
      expected: { line: 'natural-disaster' },
      found: { line: 'fire-explosion' },
      also: ['wrong-line'],
    });
  });

  it('of the right kind whose condition is not met has that condition as its cause', () => {
    const samaritan = {
      ...PERSON,
      'loss.role': 'samaritan',
      'loss.recognisedBy': 'township',
      line: 'good-samaritan',
    };
    expect(found({ ...samaritan, paid: '120000.00' })).toMatchObject({
      code: 'recognition-not-met',
      clause: '2.2.2',
      difference: 2_000_000,
      rule: 'recognised-by-district',
      facts: [{ fact: 'loss.recognisedBy', value: 'township' }],
      also: ['wrong-line'],
    });
    const fire = {
      ...PERSON,
      'incident.peril': 'fire',
      'incident.liableParty': 'able-to-pay',
      'loss.role': 'disaster-relief',
    };
    expect(found({ ...fire, line: 'fire-explosion', paid: '120000.00' })?.code).toBe('liability-not-met');
    const tree = { ...PERSON, facility: '非市政', line: 'municipal-facility', paid: '100000.00' };
    expect(found(tree)?.code).toBe('facility-not-municipal');
    expect(found({ ...tree, facility: '无' })?.code).toBe('wrong-line');
  });

  it('of another kind is simply wrong, whatever else it lacks', () => {
    const fire = { ...PERSON, 'incident.peril': 'fire', 'incident.liableParty': 'not-found' };
    const tree = { ...fire, facility: '市政设施', line: 'natural-disaster', paid: '90000.00' };
    expect(found(tree)).toMatchObject({ code: 'wrong-line', also: ['uninsured-peril'] });
    const away = { ...fire, 'loss.role': 'disaster-relief', 'loss.presence': 'outside' };
    expect(found({ ...away, line: 'natural-disaster', paid: '120000.00' })).toMatchObject({
      code: 'wrong-line',
      also: ['uninsured-peril', 'not-present'],
    });
  });

  it('that the contract does not insure explains no sum', () => {
    const contract = contractWith({ lines: withoutFire });
    const all = auditRegister([{ ...PERSON, line: 'fire-explosion', paid: '90000.00' }], contract);
    expect(all.map(({ code }) => code)).toEqual(['sum-too-low', 'uninsured-line']);
  });

  it('may be wrong while the peril is not known', () => {
    const facts = {
      ...PERSON,
      'incident.peril': null,
      'loss.role': 'disaster-relief',
      'loss.presence': 'outside',
    };
    const all = auditRegister(
      [{ ...facts, line: 'fire-explosion', departments: '公安局', paid: '120000.00' }],
      CONTRACT,
    );
    expect(all.map(({ code }) => code)).toEqual(['not-present', 'wrong-department']);
  });

  it('of a house cannot be a line for people', () => {
    expect(
      found({ ...HOUSE, line: 'natural-disaster', departments: '应急局', paid: '10500.00' }),
    ).toMatchObject({ code: 'wrong-line' });
  });

  it('brings its department with it', () => {
    const wrong = { ...PERSON, line: 'good-samaritan', paid: '100000.00' };
    expect(found({ ...wrong, departments: '政法委' })?.code).toBe('wrong-line');
    const relief = {
      ...PERSON,
      'incident.peril': 'fire',
      'incident.liableParty': 'able-to-pay',
      'loss.role': 'disaster-relief',
      line: 'fire-explosion',
      paid: '120000.00',
    };
    expect(found({ ...relief, departments: '消防' })?.code).toBe('liability-not-met');
    const both = auditRegister([{ ...wrong, departments: '公安局' }], CONTRACT);
    expect(both.map(({ code }) => code)).toEqual(['wrong-department', 'wrong-line']);
    // 灾种未明，就不能说房屋损毁归谁管。While the peril is unknown, nobody is known to deal with houses.
    const unknown = { ...PERSON, 'incident.peril': null, 'loss.role': 'disaster-relief', paid: '120000.00' };
    const house = auditRegister([{ ...unknown, line: 'house-damage', departments: '应急局' }], CONTRACT);
    expect(house.map(({ code }) => code)).toEqual(['wrong-department', 'wrong-line']);
    const fire = auditRegister(
      [{ ...PERSON, line: 'fire-explosion', departments: '消防', paid: '100000.00' }],
      CONTRACT,
    );
    expect(fire.map(({ code }) => code)).toEqual(['wrong-department', 'wrong-line']);
  });
});

describe('a department', () => {
  it('must be the one that is responsible', () => {
    expect(found({ ...PERSON, paid: '100000.00', departments: '区应急管理局' })).toBeUndefined();
    expect(found({ ...PERSON, paid: '100000.00', departments: '' })).toBeUndefined();
    expect(found({ ...PERSON, paid: '100000.00', departments: '应急局、公安局' })).toMatchObject({
      code: 'wrong-department',
      clause: '4.2-row3',
      expected: { departments: ['emergency-management'] },
      found: { departments: ['emergency-management', 'public-security'] },
      certainty: { kind: 'certain' },
    });
  });

  it('may depend on a missing fact', () => {
    const open = { ...PERSON, 'loss.role': null, paid: '100000.00' };
    expect(brief(found({ ...open, departments: '政法委' }))).toBe('wrong-department 0 depends-on-facts');
    expect(brief(found({ ...open, departments: '公安局' }))).toBe('wrong-department 0 certain');
    const samaritan = {
      ...PERSON,
      'incident.peril': null,
      'loss.role': 'disaster-relief',
      paid: '120000.00',
    };
    expect(brief(found({ ...samaritan, departments: '消防' }))).toBe('wrong-department 0 certain');
    const dear = contractWith({
      lines: {
        ...CONTRACT_INPUT.lines,
        'fire-explosion': CONTRACT_INPUT.lines['good-samaritan'],
        'good-samaritan': CONTRACT_INPUT.lines['fire-explosion'],
      },
    });
    for (const [departments, kind] of [
      ['公安局', 'depends-on-facts'],
      ['政法委、财政局', 'certain'],
    ]) {
      expect(brief(found({ ...samaritan, departments, paid: '90000.00' }, dear))).toBe(
        `wrong-department 0 ${kind}`,
      );
    }
    expect(brief(found({ ...samaritan, departments: '消防', paid: '90000.00' }, dear))).toBe(
      'wrong-department 0 depends-on-facts',
    );
  });

  it('may depend on a reading', () => {
    const crush = { ...HOUSE, 'incident.peril': 'crowd-crush', paid: '10500.00' };
    expect(found({ ...crush, departments: '领导小组办公室' })).toBeUndefined();
    expect(found({ ...crush, departments: '公安局' })?.certainty).toMatchObject({
      kind: 'depends-on-reading',
      readings: [{ reading: 'crowd-crush', ambiguities: ['A-38'] }],
    });
    const low = auditRegister([{ ...crush, departments: '公安局', paid: '10499.99' }], CONTRACT);
    expect(low.map(brief)).toEqual(['sum-too-low -1 certain', 'wrong-department 0 depends-on-reading']);
  });
});

describe('samaritans on top', () => {
  const contract = contractWith({ readings: { 'line-overlap': 'add-samaritan' } });
  const both = { ...PERSON, 'loss.role': 'disaster-relief' };

  it('are paid twice over', () => {
    expect(
      found({ ...both, line: 'natural-disaster', paid: '220000.00', 'benefits.death': '5.00' }, contract),
    ).toBeUndefined();
    expect(brief(found({ ...both, line: 'natural-disaster', paid: '100000.00' }, contract))).toBe(
      'sum-too-low -12000000 depends-on-reading',
    );
    expect(found({ ...both, paid: '120000.00' }, contract)).toMatchObject({
      code: 'sum-too-low',
      certainty: {
        kind: 'depends-on-reading',
        readings: [{ reading: 'line-overlap', ambiguities: ['A-28', 'A-49'] }],
      },
    });
    expect(brief(found({ ...both, 'loss.medicalCost': '99999', paid: '300000.00' }, contract))).toMatch(
      /^sum-too-high/,
    );
  });
});
