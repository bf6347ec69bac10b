import { expect, it } from 'vitest';
import { auditRegister } from '../../src/audit/index.js';
import { type Contract, parseContract } from '../../src/index.js';
import { CONTRACT, CONTRACT_INPUT } from './register/contract.js';
import { type Facts, houseRow, personRow as person } from './register/rows.js';

// 同一人、同一户在同一事件中的几行，合起来看。Rows of one person or household in one event, taken together.
// 死亡 100000 元；五级伤残 60000 元；医疗（费用 − 200）× 85 %。Death is 100,000 yuan, grade 5 60,000, medical (cost − 200) × 85 %.

const found = (rows: readonly Facts[], contract: Contract = CONTRACT): string[] =>
  auditRegister(rows, contract).map(
    ({ code, claim, difference, certainty }) => `${code} ${claim} ${difference} ${certainty.kind}`,
  );

const disabled = { 'loss.harm': 'disability', 'loss.disabilityGrade': 5, paid: '60000' };

it('a death after a disability comes to the death sum, what was paid for the disability taken off', () => {
  expect(found([person('a', disabled), person('b', { paid: '40000' })])).toEqual([]);
  expect(found([person('a', disabled), person('b', { paid: '100000' })])).toEqual([
    'same-person-twice b 6000000 certain',
  ]);
  expect(found([person('a', disabled), person('b', { paid: '30000' })])).toEqual([
    'sum-too-low b -1000000 certain',
  ]);
});

it('bills that differ count together before deductible and limit', () => {
  const hurt = (id: string, cost: string, paid: string) =>
    person(id, { 'loss.harm': 'injury', 'loss.medicalCost': cost, paid });
  // (5200 + 4000 − 200) × 85 % = 7650
  expect(found([hurt('a', '5200', '4250'), hurt('a', '4000', '3400')])).toEqual([]);
  expect(found([hurt('a', '5200', '4250'), hurt('b', '5200', '4250')])).toEqual([
    'same-person-twice b 425000 certain',
  ]);
  expect(
    found([person('a', { paid: '100000' }), person('a', { 'loss.medicalCost': '3200', paid: '2550' })]),
  ).toEqual([]);
});

it('so do bills that the government paid', () => {
  const tree = (id: string, bill: string, paid: string) =>
    person(id, {
      'incident.peril': 'windstorm',
      facility: '市政设施',
      'loss.harm': 'injury',
      'loss.governmentMedical': bill,
      paid,
    });
  const { 'municipal-facility': line } = CONTRACT_INPUT.lines;
  const contract = parseContract({ ...CONTRACT_INPUT, lines: { 'municipal-facility': line } });
  expect(found([tree('a', '5200', '4250'), tree('a', '4000', '3400')], contract)).toEqual([]);
});

it('a bill that is open may be any', () => {
  const open = person('b', { 'loss.medicalCost': null, paid: '100000' });
  expect(found([person('a', { ...disabled, 'loss.medicalCost': '5200', paid: '64250' }), open])).toEqual([
    'same-person-twice b 6000000 depends-on-facts',
  ]);
});

it('what is wrong with one of them alone is told of it', () => {
  const away = person('b', { 'loss.presence': 'outside', paid: '100000' });
  expect(found([person('a', { paid: '100000' }), away])).toEqual(['not-present b 10000000 certain']);
  const both = [person('a', { paid: '100001' }), person('b', { paid: '100000' })];
  expect(found(both)).toEqual(['sum-too-high a 100 certain', 'same-person-twice b 10000000 certain']);
  // 付在伤残那一行上。Paid on the row of the disability.
  const onFirst = [
    person('a', { ...disabled, paid: '160000' }),
    person('b', { outcome: 'declined', paid: '0' }),
  ];
  expect(found(onFirst)).toEqual(['same-person-twice a 6000000 certain']);
  // 另一行已经付足。The other row paid all of it.
  const declined = person('b', { outcome: 'declined', paid: '0' });
  expect(found([person('a', { paid: '100000' }), declined])).toEqual([]);
});

it('a day that nobody knows does not part them', () => {
  const undated = { 'incident.startedAt': null, paid: '100000' };
  expect(found([person('a', undated), person('b', undated)])).toEqual([
    'paid-while-pending a 10000000 depends-on-facts',
    'paid-while-pending b 10000000 depends-on-facts',
  ]);
});

it('two houses of a household are two claims, within the limit of the household in order', () => {
  // 严重损坏每间 3500 元，每户至多 20000 元。3,500 yuan a room, at most 20,000 a household.
  const house = (id: string, houseId: string, paid: string) =>
    houseRow(id, {
      'loss.householdId': 'h',
      'loss.houseId': houseId,
      'loss.damage': 'severe',
      'loss.rooms': 4,
      paid,
    });
  expect(found([house('a', '1', '14000'), house('b', '2', '6000')])).toEqual([]);
  expect(found([house('a', '1', '14000'), house('b', '2', '14000')])).toEqual([
    'household-limit-missed b 800000 certain',
  ]);
  expect(found([house('a', '1', '14000'), house('b', ' 1', '14000')])).toEqual([
    'same-house-twice b 1400000 certain',
  ]);
  const { householdLimit: _, ...free } = CONTRACT_INPUT.lines['house-damage'];
  const of = (line: object, limits: object = CONTRACT_INPUT.limits) =>
    parseContract({ ...CONTRACT_INPUT, limits, lines: { 'house-damage': line } });
  const each = [house('a', '1', '14000'), house('b', '2', '14000')];
  expect(found(each, of(free))).toEqual([]);
  expect(found(each, of({ ...free, houses: 'one-per-household' }))).toEqual([
    'same-house-twice b 1400000 certain',
  ]);
  // 事件限额按合计应付来裁。The limit of the event cuts what is due together.
  const cut = { perEvent: '10000', perYear: '90000000' };
  expect(
    found([house('a', '1', '7000'), house('b', '2', '3000')], of(CONTRACT_INPUT.lines['house-damage'], cut)),
  ).toEqual([]);
  const oneEach = of({ ...free, houses: 'one-per-household' }, cut);
  expect(found([house('a', '1', '10000'), house('b', '2', '0')], oneEach)).toEqual([]);
});

it('nobody dies twice, nor is hurt after death', () => {
  const later = { 'incident.id': 'f', 'incident.startedAt': '2024-08-11T03:20:00+08:00' };
  expect(found([person('a', { paid: '100000' }), person('b', { ...later, paid: '100000' })])).toEqual([
    'died-twice b 10000000 depends-on-facts',
  ]);
  expect(found([person('a', { paid: '100000' }), person('b', { ...disabled, ...later })])).toEqual([
    'died-twice b 6000000 depends-on-facts',
  ]);
  const number = (id: string) => ({ 'loss.personId': id, paid: '100000' });
  expect(
    found([
      person('a', number('510222194001010011')),
      person('b', { ...later, ...number('510222400101001') }),
      person('c', { ...later, ...number('510222400101002') }),
    ]),
  ).toEqual(['died-twice b 10000000 depends-on-facts']);
  const alone = { 'incident.id': null, 'incident.startedAt': '2024-08-11T03:20:00+08:00', paid: '100000' };
  expect(found([person('a', { paid: '100000' }), person('b', alone)])).toEqual([
    'died-twice b 10000000 depends-on-facts',
  ]);
  // 先伤后亡，是两案。Hurt first and dead later are two claims.
  expect(found([person('a', disabled), person('b', { ...later, paid: '100000' })])).toEqual([]);
  const other = { 'loss.personId': 'q', ...later, paid: '100000' };
  expect(
    found([
      person('a', { paid: '100000' }),
      person('b', other),
      person('c', { 'loss.personId': null, paid: '100000' }),
    ]),
  ).toEqual([]);
});

it('what was decided on payments that are right is held against what is due before limits, as it may be meant', () => {
  // 一案两笔，应付 100000 元。One claim in two payments, of which 100,000 yuan are due.
  const decided = (first: unknown, second: unknown, facts: Facts = {}) =>
    found([
      person('a', { amount: first, paid: '30000', paidAt: '2024-08-01', ...facts }),
      person('a', { amount: second, paid: '70000', paidAt: '2024-09-01', ...facts }),
    ]);
  for (const [first, second] of [
    ['100000', '100000'],
    ['30000', '70000'],
    ['100000', undefined],
    [undefined, '100000'],
    ['90000', '10000'],
    ['108000', '100000'],
    ['100000', '0'],
    ['很多', '120000'],
    [undefined, undefined],
  ])
    expect(decided(first, second), `${first} ${second}`).toEqual([]);
  expect(decided('120000', '120000')).toEqual(['decided-sum-wrong a 2000000 certain']);
  expect(decided('90000', undefined)).toEqual(['decided-sum-wrong a -1000000 certain']);
  // 各是一半，还是全部：两说皆通。Halves, or each of all of it: either may be meant.
  expect(decided('80000', '80000')).toEqual(['decided-sum-wrong a -2000000 depends-on-facts']);
  expect(decided('60000', '45000')).toEqual(['decided-sum-wrong a 500000 depends-on-facts']);
  expect(decided('120000', '120000', { 'loss.medicalCost': null })).toEqual([
    'decided-sum-wrong a 2000000 depends-on-facts',
  ]);
  // 付错了的，只说付错。What was paid wrongly is told alone.
  expect(
    found([
      person('a', { amount: '120000', paid: '50000' }),
      person('a', { amount: '120000', paid: '70000' }),
    ]),
  ).toEqual(['sum-too-high a 2000000 certain']);
  // 另一种解读之下正好。Right under another reading.
  const wansheng = { 'incident.division': '500110107' };
  const included = parseContract({ ...CONTRACT_INPUT, readings: { wansheng: 'included' } });
  expect(
    found(
      [
        person('a', { ...wansheng, amount: '0', paid: '30000' }),
        person('a', { ...wansheng, amount: '0', paid: '70000' }),
      ],
      included,
    ),
  ).toEqual(['decided-sum-wrong a -10000000 depends-on-reading']);
});
