// json-rules-engine: one engine for each kind of loss, made once; a rule for each line; what is due is a fact that is worked
// out. The rules are of one priority, so that they run together, and every claim of a batch is under way at once.
import { type ConditionProperties, Engine, type RuleProperties } from 'json-rules-engine';
import { type Answer, type Contestant, outcomeOf } from '../contestant.js';
import { DEATH, END, HOUSE, MEDICAL, NATURAL, START } from '../floor.js';
import type { PlainClaim } from '../plain.js';

type Condition = ConditionProperties | { readonly any: Condition[] } | { readonly all: Condition[] };

const test = (fact: string, operator: string, value: unknown): ConditionProperties => ({
  fact,
  operator,
  value,
});
const oneOf = (fact: string, ...values: unknown[]) => test(fact, 'in', values);

const natural = oneOf('peril', ...NATURAL);
const incident: Condition[] = [
  test('standing', 'equal', 'qijiang'),
  test('startedAt', 'greaterThanInclusive', START),
  test('startedAt', 'lessThan', END),
  test('causedByIncident', 'equal', true),
];
const noneOf = (...values: string[]) => values.map((value) => test('circumstances', 'doesNotContain', value));
const casualty: Condition[] = [
  ...incident,
  ...noneOf('war', 'nuclear', 'self-harm', 'crime'),
  { any: [test('harm', 'notEqual', 'missing'), test('missingCertified', 'equal', true)] },
];
const present = test('presence', 'equal', true);

const rule = (line: string, ...all: Condition[]): RuleProperties => ({
  conditions: { all } as RuleProperties['conditions'],
  event: { type: line },
});

const LINES = ['natural-disaster', 'good-samaritan', 'fire-explosion', 'house-damage'];

function personEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule(rule('natural-disaster', ...casualty, natural, present));
  engine.addRule(
    rule('good-samaritan', ...casualty, {
      any: [
        oneOf('role', 'disaster-relief', 'emergency-response'),
        { all: [test('role', 'equal', 'samaritan'), oneOf('recognisedBy', 'district', 'above-district')] },
      ],
    }),
  );
  engine.addRule(
    rule(
      'fire-explosion',
      ...casualty,
      oneOf('peril', 'fire', 'explosion'),
      oneOf('liableParty', 'not-found', 'unable-to-pay'),
      present,
    ),
  );
  return engine;
}

function houseEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule(
    rule(
      'house-damage',
      ...incident,
      ...noneOf('war', 'nuclear', 'illegal-building'),
      oneOf('peril', ...NATURAL, 'fire', 'explosion', 'crowd-crush'),
      test('title', 'equal', 'lawful'),
      oneOf('use', 'residential', 'mixed'),
      test('part', 'equal', 'main-structure'),
    ),
  );
  return engine;
}

function dueFor(line: string, { harm, disabilityGrade, medicalCost, damage, rooms }: PlainClaim): number {
  if (line === 'house-damage')
    return Math.min(
      (damage === 'collapsed' ? 500_000 : damage === 'severe' ? 400_000 : 100_000) * (rooms ?? 0),
      HOUSE,
    );
  const medical = Math.min(medicalCost ?? 0, MEDICAL);
  if (harm === 'injury') return medical;
  return medical + (harm === 'disability' ? ((11 - (disabilityGrade ?? 11)) * DEATH) / 10 : DEATH);
}

const BATCH = 100;

export const contestant: Contestant = {
  name: 'json-rules-engine 7',
  completeOnly: true,
  most: 1000,
  ready: ({ plain }) => {
    const engines = { person: personEngine(), house: houseEngine() };
    const decide = async (claim: PlainClaim): Promise<Answer> => {
      const { events } = await engines[claim.kind].run(claim);
      const line = LINES.find((id) => events.some(({ type }) => type === id)) ?? null;
      const amount = line === null ? 0 : dueFor(line, claim);
      return { outcome: outcomeOf(amount, false), line: amount === 0 ? null : line, amount };
    };
    const answers = async (): Promise<Answer[]> => {
      const found: Answer[] = [];
      for (let i = 0; i < plain.length; i += BATCH)
        found.push(...(await Promise.all(plain.slice(i, i + BATCH).map(decide))));
      return found;
    };
    return { answers, run: async () => (await answers()).reduce((total, { amount }) => total + amount, 0) };
  },
};
