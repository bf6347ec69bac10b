import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAMAGES, HARMS } from '../../../src/claim/vocabulary.js';
import { benefitsIn } from '../../../src/decide/sums/benefits.js';
import { amountDue, parseContract } from '../../../src/index.js';
import type { PayoutFacts } from '../../../src/law/sum.js';
import { contractOf } from '../../oracle/fixtures.js';
import { runs } from '../../thorough.js';

const NO_FACTS = {} as PayoutFacts;

it('a sum of which nothing is due has no benefits', () => {
  expect(benefitsIn({ kind: 'nothing' })(NO_FACTS)).toEqual([]);
});

it('a sum that carries out a rule is a benefit of that name', () => {
  const death = { kind: 'constant', amount: 100, rule: { id: 'death', clauses: [] } } as const;
  expect(benefitsIn(death)(NO_FACTS)).toEqual([{ benefit: 'death', rule: 'death', amount: 100 }]);
});

describe('a benefit of which a fact is unknown', () => {
  const few = fc.constantFrom('0.00', '1.00');
  const schedules = fc.record({
    death: few,
    disability: fc.record({
      base: few,
      rates: fc.constantFrom('0', '1').map((rate) => Array(10).fill(rate)),
    }),
    medical: fc.record({ limit: few, rate: fc.constantFrom('0', '0.5', '1'), deductible: few }),
  });
  const houses = fc.record({
    unit: fc.constantFrom('room', 'household', 'area'),
    rates: fc.record({ collapsed: few, severe: few, moderate: few }),
    householdLimit: fc.constantFrom('0.00', '9.00'),
  });
  const contracts = fc.tuple(schedules, houses).map(([schedule, house]) =>
    parseContract({
      ...contractOf('illustrative'),
      lines: { 'natural-disaster': schedule, 'municipal-facility': schedule, 'house-damage': house },
    } as never),
  );
  const VALUES = {
    person: {
      harm: HARMS,
      disabilityGrade: [1],
      medicalCost: ['0.00', '9.00'],
      governmentCompensation: ['0.00', '9.00'],
      governmentMedical: ['0.00', '9.00'],
    },
    house: { damage: DAMAGES, rooms: [1], area: ['1'] },
  };
  const completions = (
    facts: object,
    values: Readonly<Record<string, readonly unknown[]>>,
  ): readonly object[] =>
    Object.entries(values).reduce<readonly object[]>(
      (all, [fact, each]) =>
        fact in facts ? all : all.flatMap((one) => each.map((value) => ({ ...one, [fact]: value }))),
      [facts],
    );
  const losses = (kind: 'person' | 'house') =>
    fc.record(
      Object.fromEntries(Object.entries(VALUES[kind]).map(([fact, all]) => [fact, fc.constantFrom(...all)])),
      { requiredKeys: [] },
    );
  const LINES_OF = { person: ['natural-disaster', 'municipal-facility'], house: ['house-damage'] } as const;
  const isMedical = ({ benefit }: { readonly benefit: string }) => benefit === 'medical';

  it.each(['person', 'house'] as const)(
    'is open, unless it comes to nothing whatever that turns out to be: %s',
    (kind) => {
      fc.assert(
        fc.property(contracts, losses(kind), fc.constantFrom(...LINES_OF[kind]), (contract, facts, line) => {
          const dueFor = (loss: object) =>
            amountDue(line, { id: 'c', loss: { kind, ...loss } } as never, contract);
          const all = completions(facts, VALUES[kind]).map(dueFor);
          for (const told of dueFor(facts).benefits) {
            const whole = all.flatMap(({ benefits }) =>
              benefits.filter((each) => isMedical(each) === isMedical(told)).map(({ amount }) => amount),
            );
            expect(whole).not.toContain(null);
            if (told.amount === null) expect(new Set(whole).size > 1 || whole[0] !== '0.00').toBe(true);
            else expect(new Set(whole)).toEqual(new Set([told.amount]));
          }
        }),
        runs(200),
      );
    },
  );

  it('is settled where the contract pays no medical costs', () => {
    const { lines, ...rest } = contractOf('illustrative');
    const schedule = { ...lines['natural-disaster'], medical: { limit: '0', rate: '1', deductible: '0' } };
    const contract = parseContract({ ...rest, lines: { 'natural-disaster': schedule } } as never);
    expect(
      amountDue('natural-disaster', { id: 'c', loss: { kind: 'person', harm: 'death' } }, contract).benefits,
    ).toEqual([
      { benefit: 'death', amount: '100000.00' },
      { benefit: 'medical', amount: '0.00' },
    ]);
  });
});
