// 说明的数据：步骤、理由、下一步。一案一段，由人审阅。Explanations as data, one after the other, for somebody to review.
import { expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/explain/index.js';
import { printedNumber } from '../../src/law/clause-ids.js';
import { nodesIn } from '../../src/logic/trace.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

const schedule = {
  death: '100000',
  disability: { base: '1000.01', rates: ['1', '0.333', ...Array<string>(8).fill('0.3')] },
  medical: { limit: '20000', rate: '0.8', deductible: '100' },
  personLimit: '50000',
};
const rates = { collapsed: '5000', severe: '33.33', moderate: '1000' };
const terms = (changes: object) => ({ ...fullContract(), exclusions: ['crime'], readings: {}, ...changes });
const lines = {
  'natural-disaster': schedule,
  'good-samaritan': schedule,
  'municipal-facility': schedule,
  'house-damage': { unit: 'area', rates, householdLimit: '2000' },
};
const added = terms({ lines, readings: { 'line-overlap': 'add-samaritan' } });
const { 'municipal-facility': _, 'good-samaritan': __, ...few } = lines;

const from = (sample: ReturnType<typeof personClaim>, incident: object, loss: object) => ({
  ...sample,
  incident: { ...(sample.incident as object), ...incident },
  loss: { ...(sample.loss as object), circumstances: [], ...loss },
});
const person = (incident: object, loss: object) => from(personClaim(), incident, loss);
const house = (incident: object, loss: object) => from(houseClaim(), incident, loss);

const grade2 = { harm: 'disability', disabilityGrade: 2, medicalCost: '1234.56' };
const SHOWN: readonly (readonly [string, object, object])[] = [
  ['natural disaster, disability: deductible, rate, rounding', person({}, grade2), terms({ lines: few })],
  [
    'three lines, one of them on top',
    person({}, { ...grade2, role: 'samaritan', recognisedBy: 'district', governmentCompensation: '100' }),
    added,
  ],
  ['the facility, compensation unknown', person({}, { harm: 'death', governmentCompensation: null }), added],
  [
    'the facility alone: what the government owes is less',
    person({}, { harm: 'death', governmentCompensation: '100' }),
    terms({ lines: { 'municipal-facility': schedule } }),
  ],
  [
    'a disability without a grade, no bills',
    person({}, { ...grade2, disabilityGrade: null, medicalCost: null }),
    added,
  ],
  ['harm unknown', person({}, { harm: null }), added],
  ['an exclusion alone', person({}, { harm: 'death', circumstances: ['crime'] }), added],
  [
    'an exclusion, and no such line',
    person({ peril: 'fire' }, { harm: 'death', circumstances: ['crime'] }),
    terms({ lines: few }),
  ],
  ['nothing due', person({}, { harm: 'injury', medicalCost: '100.00' }), terms({ lines: few })],
  ['a house by area, rounded and limited', house({}, { use: 'residential', area: '62.555' }), added],
  [
    'a house graded at nothing, area unknown',
    house({}, { use: 'residential', damage: 'severe', area: null }),
    terms({ lines: { 'house-damage': { unit: 'area', rates: { ...rates, severe: '0' } } } }),
  ],
  ['a house, area unknown', house({}, { use: 'residential', area: null }), added],
  ['a house, damage unknown', house({ peril: 'crowd-crush' }, { use: 'residential', damage: null }), added],
  ['no line for houses', house({}, {}), terms({ lines: { 'natural-disaster': schedule } })],
  ...['case-3', 'case-9', 'case-21', 'case-27', 'case-39'].map((id) => {
    const { claim, title } = claimCases.find((item) => item.claim.id === id) as (typeof claimCases)[number];
    return [title, claim, contractOf('illustrative')] as const;
  }),
];

const list = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' ');

function* shown({ lines: each, amount, shares, reasons, next, clauses }: Explanation): Generator<string> {
  for (const { line, status, tree, steps } of each) {
    const deciding = nodesIn(tree).filter(({ decides, fact }) => decides && fact !== null);
    yield `${line}: ${status}${deciding.length === 0 ? '' : `, by ${deciding.map(({ id }) => id).join(' ')}`}`;
    for (const one of steps) yield `  ${stepText(one)}`;
  }
  for (const one of [...amount, ...shares]) yield stepText(one);
  for (const { fact, value, clauses: by, without } of reasons.decisive)
    yield `decisive: ${fact} = ${JSON.stringify(value)} (${by.join(' ')}); without it ${without.outcome} ${without.amount} ${without.line}`;
  for (const { facts, conditions, clauses: by } of reasons.sufficient) {
    yield `enough${reasons.alone ? ' alone' : ''}: ${facts.map(({ fact, value }) => `${fact} = ${JSON.stringify(value)}`).join(', ')} (${by.join(' ')})`;
    for (const { id, clauses: own, facts: on, lines: shut } of conditions)
      yield `  ${id} (${own.join(' ')}) on ${list(on)} shuts ${shut.join(' ')}`;
  }
  for (const { action, by, clauses: own, fact, state } of next)
    yield `next: ${action} by ${by.join(' ')} (${own.join(' ')})${fact === null ? '' : ` ${fact} ${state}`}`;
  yield `clauses: ${clauses.join(' ')}`;
}

const stepText = ({ id, clause, operation, operands, result }: Explanation['amount'][number]): string =>
  `${id}: ${operation}(${operands.map(({ name, value }) => `${name} ${value}`).join(', ')}) = ${result} (${clause})`;

it('explanations as data are as they were reviewed', async () => {
  const texts = SHOWN.map(([name, claim, contract]) =>
    [`# ${name}`, ...shown(explain(claim as never, contract as never))].join('\n'),
  );
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('data.txt');
});

it('every node has its clause as the notice prints it', () => {
  for (const [, claim, contract] of SHOWN) {
    for (const { tree } of explain(claim as never, contract as never).lines) {
      for (const { clause, printed } of nodesIn(tree)) {
        expect(printed).toBe(clause === null ? null : printedNumber(clause));
      }
    }
  }
});
