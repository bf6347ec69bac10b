/** 一处允许的不同。A difference that is allowed. */
interface Allowed {
  /** 适用于哪些比较。In which comparisons. */
  readonly in: RegExp;
  /** 何处：键和位置以点相连。Where: keys and positions, joined by dots. */
  readonly at: RegExp;
  /** 只许新增，还是值也可以不同。Whether a key may only be new, or may have another value. */
  readonly as: 'added' | 'changed';
  readonly because: string;
}

/** 全部允许的不同；此外都算不同。Every difference that is allowed; anything else is one. */
export const ALLOWED: readonly Allowed[] = [
  {
    in: /./,
    at: /(^|\.)(rule|(missing|decisive|facts|next)\.\d+\.rules|next\.\d+\.duty)$/,
    as: 'added',
    because:
      'a discrepancy, a reason, a step, a change and a missing fact each carry the ids of their rules; what is to be done, that of its duty',
  },
  {
    in: /^receipt/,
    at: /^answer\.(hash|rules\.(hash|formulas|sums|answers|(clauses|conditions|lines|tables)\..+))$/,
    as: 'changed',
    because: 'the rules are hashed as data and by probes, and the receipt with them',
  },
  {
    in: /^receipt/,
    at: /^answer\.rules\.(sums|answers|tables\.duties)(\.|$)/,
    as: 'added',
    because: 'the digest names sums, duties and the answers to probes as parts of their own',
  },
  {
    in: /^data of \.\/notice/,
    at: /^answer\.data\.EDITIONS\.0\.(sums|words|readings|departments|duties)(\.|$)/,
    as: 'added',
    because:
      'an edition of the notice says what it changes of each of its parts; the first one changes nothing',
  },
  {
    in: /^audit/,
    at: /(^|\.)certainty\.kind$/,
    as: 'changed',
    because: 'depends-on-missing is called depends-on-facts',
  },
  {
    in: /^audit/,
    at: /\.(clause|facts\..+|also\.\d+|zh|en)$/,
    as: 'changed',
    because:
      'a cause is read off the trace: its own clause, the facts on which it turned, nothing of a line for the other kind of loss',
  },
  {
    in: /^audit/,
    at: /\.facts\.\d+$/,
    as: 'added',
    because: 'a cause rests on every fact on which its condition turned',
  },
  {
    in: /^(rulebook$|data of \.\/words)/,
    at: /^answer\.(\d+(\..+)?|data\.words\.(ruleKinds\.register|discrepancies\.condition-not-met))$/,
    as: 'added',
    because: 'the rules that a register is held against are in the rulebook',
  },
  {
    in: /^rulebook$/,
    at: /^answer\.\d+\./,
    as: 'changed',
    because:
      'they stand between the others, and rules of departments are named as such, so that ids are unique',
  },
  {
    in: /^data of \.\/words\//,
    at: /^answer\.exports\.\d+$/,
    as: 'added',
    because: 'the words of an edition of the notice: wordsIn',
  },
];
