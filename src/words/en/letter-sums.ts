import type { LetterPhrases } from '../letter-phrases.js';

/** How sums are worked out. */
export const LETTER_SUMS: LetterPhrases['sums'] = {
  line: (line) => `Under ${line}:`,
  death: (sum) => `Death benefit ${sum}, as agreed in the contract.`,
  disability: (sum, base, grade, rate) => `Disability benefit ${sum}: grade ${grade}, ${base} × ${rate}.`,
  compensation: (sum, papers) =>
    papers.length === 0
      ? `For death or disability ${sum}, as worked out under the contract.`
      : `Compensation by ${papers.join(' and ')}: ${sum}, as worked out under the contract.`,
  medical: (sum, { cost, deductible, rate, limit }) => {
    const how = [
      `bills of ${cost}`,
      ...(deductible === null ? [] : [`less a deductible of ${deductible}`]),
      ...(rate === null ? [] : [`at ${rate}`]),
      ...(limit === null ? [] : [`up to the limit of ${limit}`]),
    ];
    return `Medical expenses ${sum}. Worked out: ${how.join(', ')}.`;
  },
  house: (sum, { unit, rate, units }) =>
    unit === 'household'
      ? `House damage ${sum}: ${rate} for each household.`
      : `House damage ${sum}: ${rate} for each ${unit === 'room' ? 'room' : 'square metre'}, ${units} ${unit === 'room' ? 'room' : 'square metre'}${units === '1' ? '' : 's'}.`,
  personLimit: (sum) => `The contract limits this to ${sum} for each person.`,
  householdLimit: (sum) => `The contract limits this to ${sum} for each household.`,
  lessPaid: (paid, sum) => `Less ${paid} from the liable party: ${sum}.`,
  together: (line, sum) => `${line} in all: ${sum}.`,
  onTop: (sum) => `The bravery line is added: ${sum} in all.`,
  claimLimit: (sum) => `The contract limits one claim for a person to ${sum}.`,
};
