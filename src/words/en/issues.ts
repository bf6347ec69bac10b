import { onlyKnown } from '../../input/code.js';
import type { IssueWords } from '../issue-words.js';

const list = (items: readonly (string | number)[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

const quoted = (examples: readonly string[]): string =>
  list(
    examples.map((example) => `"${example}"`),
    'or',
  );

const TYPES = /* @__PURE__ */ onlyKnown({
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
});

const TIMES = /* @__PURE__ */ onlyKnown({
  instant: 'an instant with an offset, on a day that exists',
  day: 'a day that exists',
  'instant-or-day': 'an instant with an offset or a Beijing day, on a day that exists',
});

const ROWS = /* @__PURE__ */ onlyKnown({
  once: (rows: string) => `${rows} should come once`,
  present: (rows: string) => `${rows} should be there`,
  before: (rows: string) => `${rows} should not count as before this part`,
});

const SAME = /* @__PURE__ */ onlyKnown({
  'id-beside': 'the same id is expected',
  'claim-beside': 'the same claim, written alike, is expected',
  'records-of-the-moment': 'records of one moment should agree',
  issued: 'it should be as it was issued',
});

const characters = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === 0 ? `at most ${most} characters` : `${least} to ${most} characters`;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const ISSUE_WORDS: IssueWords = {
  problems: {
    'unknown-key': 'there is no such field',
    'missing-key': 'a required value is missing',
    'wrong-type': 'the type is wrong',
    'not-listed': 'this is not one of the values allowed',
    'wrong-length': 'the number of entries is wrong',
    id: 'this id or name cannot be used',
    key: 'this id cannot be used',
    money: 'this is not how an amount is written',
    fen: 'this is not an amount in fen',
    epoch: 'this is not an instant in milliseconds since 1970',
    rate: 'this is not a rate',
    share: 'this is not a share',
    area: 'this is not an area in square metres',
    rooms: 'this is not a number of rooms',
    grade: 'this is not a disability grade',
    grades: 'the number of disability grades is wrong',
    instant: 'this is not an instant',
    moment: 'this is neither an instant nor a day',
    day: 'this is not a day',
    year: 'this is not a year',
    quarter: 'this is not a quarter',
    place: 'this is not a row number of a register',
    count: 'this number cannot be used',
    hours: 'this is not a number of hours',
    'no-line': 'no line is named',
    'service-time': 'this is not how a service time is written',
    'other-record': 'the id is not that of the claim or contract it comes with',
    'other-claim': 'this is of another claim than what it is compared with',
    altered: 'this was altered since it was issued',
    'cannot-attest': 'this paper cannot attest this fact',
    conflicting: 'records of this claim in the ledger contradict each other, and must be put right first',
    division: 'this is not a division code',
    'duplicate-id': 'the id is used twice',
    'place-order': 'the row numbers do not go up by one from row to row',
    'row-twice': 'parts of the register overlap',
    'rows-left-out': 'parts of the register do not follow one another',
    'rows-after': 'parts of the register are out of order',
    repeated: 'the same entry is listed twice',
    'text-length': 'the text is too short or too long',
    'lead-count': 'the number of lead insurers is wrong',
    'shares-sum': "the insurers' shares do not add up",
    'term-order': 'the term does not end after it starts',
    contradiction: 'records of the same moment say different things of this fact',
    'endorsement-order': 'the endorsement does not take effect in its turn',
    amended: 'this is amended during the term, and cannot be told apart by day here',
    'too-many-versions':
      'the day of the loss is not known, and too many different versions of the contract may apply',
    'too-many-endorsements': 'endorsements make too many different versions to compare one by one',
    'too-many-changes': 'there are too many ways to change the determination to list them one by one',
    hash: 'the hash is not written as it must be, in the digits 0 to 9 and a to f',
    'below-amount': 'the most that can become due is less than what is due now',
    'sum-too-large': 'the sum would be too large to be exact',
    'too-long': 'the text is too long',
    'too-large': 'there is too much content, or it is nested too deep',
    unreadable: 'the value cannot be read',
  },
  expected: {
    nothing: () => 'nothing should stand here',
    something: () => 'a value is needed',
    type: ({ type }) => `${TYPES[type]} is expected`,
    'one-of': ({ values, nearest }) => {
      const due =
        values.length === 1 ? `${values[0]} is expected` : `one of ${list(values, 'and')} is expected`;
      return nearest === undefined || values.length === 1 ? due : `${due}; ${nearest} comes nearest`;
    },
    'one-field': ({ fields }) => `just one of ${list(fields, 'and')} is expected`,
    entries: ({ least, most }) => {
      if (most === null) return `at least ${least} should be given`;
      return least === 0 ? `at most ${most} may be given` : `${least} to ${most} should be given`;
    },
    text: (length) => `${characters(length)} are expected`,
    id: (length) =>
      `${characters(length)} are expected, without white space around them, control characters, characters that turn the direction of writing, and full-width digits`,
    key: (length) => `${characters(length)} are expected, only letters, digits, hyphens and underscores`,
    whole: ({ least, most }) =>
      most === Number.MAX_SAFE_INTEGER
        ? `a whole number of at least ${least}, small enough to be exact, is expected`
        : `a whole number from ${least} to ${most} is expected`,
    amount: ({ least, below, example }) =>
      `a text in yuan is expected, at least ${least} and below ${below}, with at most two decimals, such as ${quoted([example])}`,
    decimal: ({ least, above, most, below, example }) => {
      const from = above === undefined ? `of at least ${least}` : `above ${above}`;
      const to = below === undefined ? `at most ${most}` : `below ${below}`;
      return `a decimal ${from} and ${to} is expected, written as a text, such as ${quoted([example])}`;
    },
    time: ({ form, examples }) => `${TIMES[form]}, is expected, such as ${quoted(examples)}`,
    division: ({ digits, within }) =>
      `${list(digits, 'or')} digits are expected, and one within ${within} must exist`,
    different: () => 'each should come once',
    'marked-once': ({ field }) => `exactly one should have ${field} set to true`,
    total: ({ total }) => `exactly ${total} is expected`,
    'later-than': ({ than }) =>
      than === 'start'
        ? 'it should be later than the start'
        : 'it should be within the term, and later than the one before',
    consecutive: () =>
      'each should be one more than the one before; rows that were picked are no part of a register, and paid apart they would come to something else under first-come',
    rows: ({ state, first, last }) =>
      ROWS[state](first === last ? `row ${first}` : `rows ${first} to ${last}`),
    same: ({ as }) => SAME[as],
    'contract-of-a-day': () => 'please take the contract of a day by contractAt',
    'day-of-loss': () => 'please establish the day first',
    'no-less-than': ({ field }) => `no less than ${field} is expected`,
    'exact-sum': ({ most }) => `at most ${most} fen are possible`,
    size: ({ values, depth }) => `at most ${values} values and ${depth} levels may be given`,
    'plain-data': () => 'plain data is expected, such as JSON can write',
  },
  place: (argument, path) => (path === '' ? argument : `${path} in ${argument}`),
  sentence: (place, problem, expected) =>
    `${place === null ? upper(problem) : `${place}: ${problem}`}; ${expected}.`,
};
