import type { Claim, Contract } from 'qijiang-catastrophe-insurance';
import { underReadings, whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
import { type Explanation, type Locale, questions } from 'qijiang-catastrophe-insurance/explain';
import * as lettersEn from 'qijiang-catastrophe-insurance/explain/en';
import * as lettersZh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import type { Receipt } from 'qijiang-catastrophe-insurance/receipt';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';

/** What a tool works with: the claim, checked, and what was decided on it. */
export interface Asked {
  readonly claim: Claim;
  readonly contract: Contract;
  readonly receipt: Receipt;
  readonly explanation: Explanation;
  readonly locale: Locale;
}

/** What a tool says, in words and as data. */
export interface Said {
  readonly text: string;
  readonly result: object;
}

export interface Tool {
  readonly description: string;
  readonly answer: (asked: Asked) => Said;
}

export const WORDS: Readonly<Record<Locale, typeof zh>> = { 'zh-CN': zh, en };

const LETTERS: Readonly<Record<Locale, typeof lettersZh>> = { 'zh-CN': lettersZh, en: lettersEn };

/** Today in Beijing. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();

const NOTHING_MISSING: Readonly<Record<Locale, string>> = {
  'zh-CN': '不缺什么，裁定已是最终的。',
  en: 'Nothing is missing: the determination is final.',
};

/** What an assistant may ask of a claim. Each is a function of this package and its words; nothing is worded by a model. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  what_is_missing: {
    description:
      '还缺哪些事实，依次怎么问，可以问谁。Which facts are missing, in which order to ask for them, how, and whom.',
    answer: ({ claim, contract, locale }) => {
      const asked = questions(claim, contract);
      const lines = asked.map((each) => `- ${WORDS[locale].describeQuestion(each)}`);
      return { text: lines.join('\n') || NOTHING_MISSING[locale], result: { questions: asked } };
    },
  },
  decide: {
    description:
      '裁定一案：应付、待定或不赔，付多少，为什么；附凭证。Decides a claim: payable, pending or declined, the amount and the reasons; with its receipt.',
    answer: ({ contract, receipt, explanation, locale }) => ({
      text: WORDS[locale].describeDetermination(receipt.determination, contract.insurers),
      result: { receipt, reasons: explanation.reasons },
    }),
  },
  explain: {
    description:
      '把结论、缘由、算法和下一步写给当事人看。Explains to whom it concerns: the result, why, the sums, what can still be done.',
    answer: ({ claim, contract, locale }) => {
      const { letter, asText } = LETTERS[locale];
      const { page, ...result } = letter(claim, contract, { issued: today() });
      return { text: asText({ page }), result };
    },
  },
  what_would_change: {
    description:
      '哪些事实如有不同，结论就会不同；能否改变，由谁证明。Which facts, if they were otherwise, would change the result; whether they still can, and who attests them.',
    answer: ({ claim, contract, locale }) => {
      const result = whatWouldChange(claim, contract);
      return { text: WORDS[locale].describeChanges(result), result };
    },
  },
  under_readings: {
    description:
      '《通知》两说皆通处，换一种解读，结论会不会不同。Whether the result would be another where the notice can be read in more than one way.',
    answer: ({ claim, contract, locale }) => {
      const result = underReadings(claim, contract);
      return { text: WORDS[locale].describeReadings(result), result };
    },
  },
};
