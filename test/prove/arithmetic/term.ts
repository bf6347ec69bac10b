// 公式：写一次，既交给求解器，又在真实函数的结果上求值。
// Formulas, written once: handed to the solver, and evaluated on what the real functions return.

export type Sort = 'int' | 'real' | 'bool';

type Operator = '+' | '-' | '*' | '<=' | '<' | '=' | 'and' | 'or' | 'not' | '=>' | 'ite';

export type Term =
  | { readonly op: 'number'; readonly sort: 'int'; readonly value: bigint }
  | { readonly op: 'variable'; readonly sort: Sort; readonly name: string }
  | { readonly op: Operator; readonly sort: Sort; readonly of: readonly Term[] };

/** 可写作数字的项。A term, or a whole number that stands for one. */
export type Operand = Term | bigint;

export const term = (operand: Operand): Term =>
  typeof operand === 'bigint' ? { op: 'number', sort: 'int', value: operand } : operand;

const variable =
  (sort: Sort) =>
  (name: string): Term => ({ op: 'variable', sort, name });

/** 整数、实数、真假变量。Variables: whole numbers, reals, truths. */
export const int = variable('int');
export const real = variable('real');
export const bool = variable('bool');

const numeric =
  (op: '+' | '-' | '*') =>
  (...operands: readonly Operand[]): Term => {
    const of = operands.map(term);
    return { op, sort: of.some(({ sort }) => sort === 'real') ? 'real' : 'int', of };
  };

const relation =
  (op: '<=' | '<' | '=') =>
  (a: Operand, b: Operand): Term => ({
    op,
    sort: 'bool',
    of: [term(a), term(b)],
  });

const logical =
  (op: 'and' | 'or') =>
  (...of: readonly Term[]): Term => ({ op, sort: 'bool', of });

export const minus = numeric('-');
export const times = numeric('*');
export const atMost = relation('<=');
export const below = relation('<');
export const equal = relation('=');
export const and = logical('and');
export const or = logical('or');
export const not = (of: Term): Term => ({ op: 'not', sort: 'bool', of: [of] });
export const implies = (a: Term, b: Term): Term => ({ op: '=>', sort: 'bool', of: [a, b] });

/** 和；无加数为零。A sum; of nothing it is zero. */
export const plus = (...of: readonly Operand[]): Term => (of.length === 0 ? term(0n) : numeric('+')(...of));

export const choose = (condition: Term, a: Operand, b: Operand): Term => {
  const [x, y] = [term(a), term(b)];
  return { op: 'ite', sort: x.sort === 'real' ? 'real' : y.sort, of: [condition, x, y] };
};

export const least = (a: Operand, b: Operand): Term => choose(atMost(a, b), a, b);
export const most = (a: Operand, b: Operand): Term => choose(atMost(a, b), b, a);

/** low ≤ x ≤ high. */
export const between = (low: Operand, x: Operand, high: Operand): Term =>
  and(atMost(low, x), atMost(x, high));

/** low ≤ x < high. */
export const from = (low: Operand, x: Operand, high: Operand): Term => and(atMost(low, x), below(x, high));

/** 相差小于 d。x and y are less than d apart. */
export const nearerThan = (d: Operand, x: Operand, y: Operand): Term =>
  and(below(minus(x, y), d), below(minus(y, x), d));

/** 一项里出现的变量。The variables of a term, by name. */
export function variablesOf(terms: readonly Term[], found = new Map<string, Sort>()): Map<string, Sort> {
  for (const each of terms) {
    if (each.op === 'variable') found.set(each.name, each.sort);
    else if (each.op !== 'number') variablesOf(each.of, found);
  }
  return found;
}
