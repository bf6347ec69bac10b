import { check, type Rule } from './rule.js';

/** 二（三）: “2023年至2025年，共3年”: the disaster, accident or act began in the term of the contract; the end is exclusive. */
export const inTerm: Rule = check('startedAt', { op: 'within-term' }, { id: 'in-term', clause: '2.3b-1' });
