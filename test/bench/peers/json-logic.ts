// json-logic-engine: one document of rules, compiled once. Open facts are null to it, and null is in no list, so a rule says
// by itself what is certain; what is possible needs every rule a second time, with null let through.
import { LogicEngine } from 'json-logic-engine';
import { type Answer, type Contestant, outcomeOf } from '../contestant.js';
import { DEATH, END, HOUSE, MEDICAL, NATURAL, START } from '../floor.js';
import type { PlainClaim } from '../plain.js';

type Logic = unknown;

const fact = (name: keyof PlainClaim): Logic => ({ var: name });
const all = (...parts: Logic[]): Logic => ({ and: parts });
const any = (...parts: Logic[]): Logic => ({ or: parts });
const not = (part: Logic): Logic => ({ '!': part });
const isOpen = (name: keyof PlainClaim): Logic => ({ '===': [fact(name), null] });

/** The rules of what is certain, or of what is possible. */
function rules(possible: boolean) {
  const test = (name: keyof PlainClaim, condition: Logic): Logic =>
    possible ? any(isOpen(name), condition) : condition;
  const oneOf = (name: keyof PlainClaim, ...values: string[]): Logic =>
    test(name, values.length === 1 ? { '===': [fact(name), values[0]] } : { in: [fact(name), values] });
  const isTrue = (name: keyof PlainClaim): Logic => test(name, { '===': [fact(name), true] });

  const noneOf = (...values: string[]): Logic => {
    const none = all(...values.map((value) => not({ in: [value, fact('circumstances')] })));
    return possible ? any(isOpen('circumstances'), none) : all(not(isOpen('circumstances')), none);
  };
  const place = possible ? oneOf('standing', 'qijiang', 'district') : oneOf('standing', 'qijiang');
  const time = test('startedAt', { '<=': [START, fact('startedAt'), END - 1] });
  const natural = oneOf('peril', ...NATURAL);
  const harmed = possible
    ? any(isOpen('harm'), { '!==': [fact('harm'), 'missing'] }, isTrue('missingCertified'))
    : any(oneOf('harm', 'death', 'disability', 'injury'), isTrue('missingCertified'));
  const casualty = all(
    place,
    time,
    isTrue('causedByIncident'),
    harmed,
    noneOf('war', 'nuclear', 'self-harm', 'crime'),
  );
  return {
    disaster: all(natural, isTrue('presence')),
    samaritan: any(
      oneOf('role', 'disaster-relief', 'emergency-response'),
      all(oneOf('role', 'samaritan'), oneOf('recognisedBy', 'district', 'above-district')),
    ),
    fire: all(
      oneOf('peril', 'fire', 'explosion'),
      oneOf('liableParty', 'not-found', 'unable-to-pay'),
      isTrue('presence'),
    ),
    casualty,
    house: all(
      place,
      time,
      isTrue('causedByIncident'),
      noneOf('war', 'nuclear', 'illegal-building'),
      oneOf('peril', ...NATURAL, 'fire', 'explosion', 'crowd-crush'),
      oneOf('title', 'lawful'),
      oneOf('use', 'residential', 'mixed'),
      oneOf('part', 'main-structure'),
    ),
  };
}

const sum: Logic = {
  if: [
    oneOfHarm('death', 'missing'),
    DEATH,
    all(oneOfHarm('disability'), not(isOpen('disabilityGrade'))),
    { '*': [{ '-': [11, fact('disabilityGrade')] }, DEATH / 10] },
    0,
  ],
};

function oneOfHarm(...harms: string[]): Logic {
  return { in: [fact('harm'), harms] };
}

const medical: Logic = { if: [isOpen('medicalCost'), 0, { min: [fact('medicalCost'), MEDICAL] }] };

const rate: Logic = {
  if: [
    { '===': [fact('damage'), 'collapsed'] },
    500_000,
    { '===': [fact('damage'), 'severe'] },
    400_000,
    100_000,
  ],
};

const certain = rules(false);
const possible = rules(true);

const person: Logic = {
  if: [
    not(certain.casualty),
    { line: null, amount: 0 },
    certain.disaster,
    { line: 'natural-disaster', amount: { '+': [sum, medical] } },
    certain.samaritan,
    { line: 'good-samaritan', amount: { '+': [sum, medical] } },
    certain.fire,
    { line: 'fire-explosion', amount: { '+': [sum, medical] } },
    { line: null, amount: 0 },
  ],
};

const personCouldBePaid: Logic = all(
  possible.casualty,
  any(possible.disaster, possible.samaritan, possible.fire),
  any(not(oneOfHarm('injury')), isOpen('medicalCost'), { '>': [fact('medicalCost'), 0] }),
);

const house: Logic = {
  if: [
    all(certain.house, not(isOpen('damage')), not(isOpen('rooms'))),
    { line: 'house-damage', amount: { min: [{ '*': [rate, fact('rooms')] }, HOUSE] } },
    { line: null, amount: 0 },
  ],
};

interface Due {
  readonly line: string | null;
  readonly amount: number;
}

export const contestant: Contestant = {
  name: 'json-logic-engine 5, compiled',
  completeOnly: false,
  most: 100_000,
  ready: ({ plain }) => {
    const engine = new LogicEngine();
    const build = <R>(logic: Logic) => engine.build(wrapped(logic)) as (claim: PlainClaim) => R;
    const due = build<Due>({ if: [{ '===': [fact('kind'), 'person'] }, person, house] });
    const couldBePaid = build<boolean>({
      if: [{ '===': [fact('kind'), 'person'] }, personCouldBePaid, possible.house],
    });
    const decide = (claim: PlainClaim): Answer => {
      const { line, amount } = due(claim);
      return {
        outcome: outcomeOf(amount, amount === 0 && couldBePaid(claim)),
        line: amount === 0 ? null : line,
        amount,
      };
    };
    return {
      answers: () => plain.map(decide),
      run: () => {
        let total = 0;
        for (const claim of plain) total += decide(claim).amount;
        return total;
      },
    };
  },
};

/** Objects that are to be built stand under `eachKey`, all others are operations. */
function wrapped(logic: Logic): Logic {
  if (Array.isArray(logic)) return logic.map(wrapped);
  if (typeof logic !== 'object' || logic === null) return logic;
  const inner = Object.fromEntries(Object.entries(logic).map(([key, value]) => [key, wrapped(value)]));
  return 'amount' in inner ? { eachKey: inner } : inner;
}
