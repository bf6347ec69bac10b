import { type Sort, type Term, variablesOf } from './term.js';

const SORT = { int: 'Int', real: 'Real', bool: 'Bool' } as const satisfies Record<Sort, string>;

/** 实数处的整数须写明转换。Writes a term; whole numbers among reals are converted explicitly. */
function write(term: Term): string {
  switch (term.op) {
    case 'number':
      return term.value < 0n ? `(- ${-term.value})` : String(term.value);
    case 'variable':
      return term.name;
    case 'and':
      return term.of.length === 0 ? 'true' : `(and ${term.of.map(write).join(' ')})`;
    case 'or':
      return term.of.length === 0 ? 'false' : `(or ${term.of.map(write).join(' ')})`;
    case 'not':
    case '=>':
      return `(${term.op} ${term.of.map(write).join(' ')})`;
    default: {
      const isReal = term.of.some(({ sort }) => sort === 'real');
      const converted = term.of.map((part) =>
        isReal && part.sort === 'int' ? `(to_real ${write(part)})` : write(part),
      );
      return `(${term.op} ${converted.join(' ')})`;
    }
  }
}

/** 把若干公式写成断言。Formulas as assertions, variables declared. */
export function assertions(terms: readonly Term[]): string {
  const declared = [...variablesOf(terms)].map(([name, sort]) => `(declare-const ${name} ${SORT[sort]})`);
  return [...declared, ...terms.map((term) => `(assert ${write(term)})`)].join('\n');
}
