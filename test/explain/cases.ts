import { type Explanation, explain } from '../../src/explain/index.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { factPaths, withFact } from '../oracle/facts.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { some } from '../thorough.js';

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

/** 各种步骤、零头和未知的金额。Steps of every kind, odd fen, and sums not known. */
const ODD: readonly (readonly [string, object, object])[] = [
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
];

const illustrative = contractOf('illustrative');
const { 'house-damage': houses, ...casualties } = illustrative.lines;

/** 按面积、按户、另加一项、只保一项、只赔房屋。By area, by household, line 2 on top, one line alone, houses alone. */
const OTHERS: readonly object[] = [
  { lines: { ...illustrative.lines, 'house-damage': { ...houses, unit: 'area' } } },
  { lines: { 'house-damage': { ...houses, unit: 'household' } } },
  { lines: casualties, readings: { 'line-overlap': 'add-samaritan', 'facility-failure': 'any-failure' } },
  { lines: { 'natural-disaster': illustrative.lines['natural-disaster'] }, exclusions: [] },
];

const own = claimCases.filter(({ contract }) => contract === 'illustrative').map(({ claim }) => claim);

type Case = readonly [claim: unknown, contract: unknown];

const explained = ([claim, contract]: Case): Explanation => explain(claim as never, contract as never);

/** 例案和零头案。The worked cases, and the odd ones. */
export const CASES: readonly Case[] = [
  ...claimCases.map(({ claim, contract }): Case => [claim, contractOf(contract)]),
  ...ODD.map(([, claim, contract]): Case => [claim, contract]),
];

/** 再加：例案在别的合同之下，和各案轮流缺少或者查不清几项事实之一。And the worked cases under other contracts, and each with some fact or other absent or undetermined. */
const allCases = (): readonly Case[] =>
  some([
    ...CASES,
    ...OTHERS.flatMap((changes) => own.map((claim): Case => [claim, { ...illustrative, ...changes }])),
    ...own.flatMap((claim, i) =>
      factPaths(claim)
        .filter((_, j) => (i + j) % 3 === 0)
        .map((path, j): Case => [withFact(claim, path, j % 2 === 0 ? undefined : null), illustrative]),
    ),
  ]);

export const explanations = (): readonly Explanation[] => some(CASES).map(explained);

export const allExplanations = (): readonly Explanation[] => allCases().map(explained);
