import { truthOf } from '../logic/truth.js';
import { check, type Rule } from '../rule/rule.js';

/** 二（三）保险期限: the disaster, accident or act began in the term of the contract; the end is exclusive. */
export const inTerm: Rule = check(
  'startedAt',
  (instant, { start, end }) => truthOf(instant >= start && instant < end),
  {
    id: 'in-term',
    clause: '2.3b-1',
  },
);
