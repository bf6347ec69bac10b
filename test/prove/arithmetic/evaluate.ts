import type { Term } from './term.js';

/** 分数，分母为正。A fraction with a positive denominator. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** 变量的取值。Values of the variables. */
export type Assignment = Readonly<Record<string, bigint | Fraction | boolean>>;

export const fraction = (n: bigint, d: bigint): Fraction => ({ n, d });

const whole = (n: bigint): Fraction => ({ n, d: 1n });

function number(term: Term, values: Assignment): Fraction {
  switch (term.op) {
    case 'number':
      return whole(term.value);
    case 'variable': {
      const value = values[term.name];
      if (typeof value === 'bigint') return whole(value);
      if (typeof value === 'object' && term.sort === 'real') return value;
      throw new Error(`${term.name} has no value of its sort`);
    }
    case '+':
      return term.of.map((part) => number(part, values)).reduce(sum, whole(0n));
    case '-': {
      const [first = whole(0n), ...rest] = term.of.map((part) => number(part, values));
      return rest.reduce((a, b) => sum(a, { n: -b.n, d: b.d }), first);
    }
    case '*':
      return term.of.map((part) => number(part, values)).reduce((a, b) => ({ n: a.n * b.n, d: a.d * b.d }));
    case 'ite': {
      const [condition, a, b] = term.of as [Term, Term, Term];
      return number(holds(condition, values) ? a : b, values);
    }
    default:
      throw new Error(`${term.op} is no number`);
  }
}

const sum = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

/** 一个公式在给定取值下是否成立。Whether a formula holds for given values, exactly. */
export function holds(term: Term, values: Assignment): boolean {
  switch (term.op) {
    case 'variable': {
      const value = values[term.name];
      if (typeof value !== 'boolean') throw new Error(`${term.name} is no truth`);
      return value;
    }
    case 'and':
      return term.of.every((part) => holds(part, values));
    case 'or':
      return term.of.some((part) => holds(part, values));
    case 'not':
      return !holds(term.of[0] as Term, values);
    case '=>':
      return !holds(term.of[0] as Term, values) || holds(term.of[1] as Term, values);
    case '<=':
    case '<':
    case '=': {
      const [a, b] = term.of.map((part) => number(part, values)) as [Fraction, Fraction];
      const difference = a.n * b.d - b.n * a.d;
      if (term.op === '=') return difference === 0n;
      return term.op === '<' ? difference < 0n : difference <= 0n;
    }
    default:
      throw new Error(`${term.op} is no truth`);
  }
}
