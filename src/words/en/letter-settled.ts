import type { LetterPhrases } from '../letter-phrases.js';

const OF_SPAN = { perEvent: 'each event', perYear: 'each year' } as const;

/** What is paid, and why less. */
export const LETTER_SETTLED: LetterPhrases['settled'] = {
  further: (sum) => `This settlement pays ${sum}, what remains after the aggregate limits of the contract.`,
  paidUp: (due) => `The ${due} due after settlement has been paid.`,
  nothing: 'After the aggregate limits of the contract, there is no amount to be paid.',
  overpaid: (sum) => `What was paid is ${sum} more than what is due after settlement.`,
  assessed: (sum) => `Assessed: ${sum}.`,
  due: (sum) => `Due after settlement: ${sum}.`,
  paid: (sum) => `Paid already: ${sum}.`,
  onAccount: (sum) => `Of the excess, paid in advance: ${sum}, which need not be returned now.`,
  limited: ({ line, span, year, limit, due, own, paid, isProRata }) => {
    const of = `${OF_SPAN[span]}${line === null ? '' : ` under ${line}`}`;
    const left = span === 'perYear' ? `what is left for ${year} is` : 'that is';
    return [
      `The contract limits payments for ${of}; ${left} ${limit}. `,
      `All claims of the event come to ${due}, this one to ${own}. `,
      isProRata
        ? `All are paid in the same proportion, this one ${paid}.`
        : `They are paid in the order of the register, this one ${paid}.`,
    ].join('');
  },
  limitUnnamed: 'The amount is less because of the aggregate limits of the contract.',
  across: {
    'same-person':
      'One person is paid once in one event; what counts with another claim is not counted again.',
    'death-after-disability': 'What was paid for the disability is taken off the death benefit.',
    'same-house': 'One house is paid once in one event; what counts with another claim is not counted again.',
    'one-per-household': 'The contract pays for one house of a household in one event.',
    'household-limit': 'The contract limits what is paid for all houses of a household together.',
  },
  payBack: 'Please contact the handler about the excess.',
};
