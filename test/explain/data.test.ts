import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/decide/rulebook.js';
import type { Explanation } from '../../src/explain/index.js';
import { CONTRACT_PREVAILS } from '../../src/law/2-5-contract-prevails.js';
import { DUTIES } from '../../src/law/4-5-duties.js';
import { printedNumber } from '../../src/law/clause-ids.js';
import { LATEST } from '../../src/law/edition.js';
import { conditionRule } from '../../src/law/every-line.js';
import { nodesIn } from '../../src/logic/trace.js';
import { isThorough } from '../thorough.js';
import { explanations } from './cases.js';

type Step = Explanation['amount'][number];

/** 只是指明，不参加运算。These name something, and are no part of the sum. */
const NAMES = new Set(['grade', 'household', 'insurer', 'share', 'amount', 'product']);

const decimals = (texts: readonly string[]): Decimal[] => texts.map((text) => new Decimal(text));

/** 由所列的数另行算出。Worked out anew, from the operands alone. */
function resultOf({ operation, operands }: Step): Decimal {
  const value = (name: string): Decimal =>
    new Decimal(operands.find((operand) => operand.name === name)?.value ?? Number.NaN);
  const values = decimals(
    operands.flatMap(({ name, value: each }) => (each === null || NAMES.has(name) ? [] : [each])),
  );
  const [first = new Decimal(Number.NaN), ...rest] = values;
  switch (operation) {
    case 'take':
      return first;
    case 'times':
      return rest.reduce((product, each) => product.times(each), first);
    case 'round':
      return value('product').toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    case 'minus':
      return Decimal.max(
        0,
        rest.reduce((left, each) => left.minus(each), first),
      );
    case 'plus':
      return Decimal.sum(0, ...values);
    case 'least':
      return Decimal.min(first, ...rest);
    case 'greatest':
      return Decimal.max(first, ...rest);
    case 'share':
      return value('rounded-down').plus(value('odd-fen'));
  }
}

const stepsOf = ({ lines, amount, shares }: Explanation): readonly Step[] => [
  ...lines.flatMap(({ steps }) => steps),
  ...amount,
  ...shares,
];

describe('explanations as data', () => {
  const all = explanations();

  it('have steps that follow from what stands in them', () => {
    const seen = new Set<string>();
    for (const explanation of all) {
      for (const step of stepsOf(explanation)) {
        seen.add(step.operation);
        if (step.result === null) continue;
        const shown = `${explanation.determination.claim} ${JSON.stringify(step)}`;
        if (step.operation === 'times') expect(resultOf(step).eq(step.result), shown).toBe(true);
        else expect(step.result, shown).toBe(resultOf(step).toFixed(2));
      }
    }
    expect([...seen].sort()).toEqual('greatest least minus plus round share take times'.split(' '));
  });

  it('give every insurer its share, to the fen below, and an odd fen or none', () => {
    for (const { shares } of all) {
      for (const { operands } of shares) {
        const [, amount, share, product, down, odd] = operands.map(({ value }) => value ?? '');
        const exact = new Decimal(amount ?? '').times(share ?? '');
        expect(new Decimal(product ?? '').eq(exact)).toBe(true);
        expect(new Decimal(down ?? '').eq(exact.toDecimalPlaces(2, Decimal.ROUND_DOWN))).toBe(true);
        expect(['0.00', '0.01']).toContain(odd);
      }
    }
  });

  it('lead from every figure, fact and next step to its rules, which cite its clauses', () => {
    const book = new Map<string, readonly string[]>(rulebook(LATEST).map(({ id, clauses }) => [id, clauses]));
    const clauseOfDuty = new Map<string, string>(DUTIES.map(({ id, clause }) => [id, clause]));
    const seen = new Set<string>();
    for (const explanation of all) {
      for (const { id, rule, clause } of stepsOf(explanation)) {
        seen.add(`${id}: ${rule}`);
        expect(book.get(rule), `${id} ${rule}`).toContain(clause);
      }
      for (const { id, text } of explanation.terms.conditions) {
        expect(text).not.toBe('');
        book.set(conditionRule(id), [CONTRACT_PREVAILS]);
      }
      for (const { fact, rules, clauses } of explanation.reasons.decisive) {
        const cited = rules.flatMap((rule) => book.get(rule) as string[]);
        expect(cited, fact).toEqual(expect.arrayContaining([...clauses]));
      }
      for (const { action, rules, duty, clauses } of explanation.next) {
        expect(rules.length + (duty === null ? 0 : 1), action).toBeGreaterThan(0);
        const cited = rules.flatMap((rule) => book.get(rule) as string[]);
        if (duty !== null) cited.push(clauseOfDuty.get(duty) as string);
        expect(cited, action).toEqual(expect.arrayContaining([...clauses]));
      }
    }
    const steps = [
      'benefits-sum: benefits',
      'claim-limit: claim-limit',
      'compensation: compensation',
      'death-sum: compensation',
      'death-sum: death',
      'disability-product: compensation',
      'disability-product: disability',
      'disability-rounded: compensation',
      'disability-rounded: disability',
      'harm-open: benefits',
      'harm-open: compensation',
      'house-product: house',
      'house-rounded: house',
      'household-limit: household-limit',
      'insurer-share: co-insurance',
      'less-paid: liable-party',
      'line-chosen: choice-of-line',
      'line-chosen: line-that-covers',
      'medical-above-deductible: medical',
      'medical-limit: medical',
      'medical-product: medical',
      'medical-rounded: medical',
      'person-limit: person-limit',
      'samaritan-on-top: choice-of-line',
    ];
    expect(steps).toEqual(expect.arrayContaining([...seen]));
    if (isThorough) expect([...seen].sort()).toEqual(steps);
  });

  it('have the clause of every node as the notice prints it', () => {
    const nodes = all.flatMap(({ lines }) => lines.flatMap(({ tree }) => [...nodesIn(tree)]));
    const misprinted = nodes.filter(
      ({ clause, printed }) => printed !== (clause === null ? null : printedNumber(clause)),
    );
    expect(misprinted).toEqual([]);
  });
});
