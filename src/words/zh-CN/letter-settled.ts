import type { LetterPhrases } from '../letter-phrases.js';

const OF_SPAN = { perEvent: '每次事件', perYear: '每年' } as const;

/** 结算：付什么，为什么少。What is paid, and why less. */
export const LETTER_SETTLED: LetterPhrases['settled'] = {
  further: (sum) => `本次结算支付${sum}，为合同累计限额结算后的余款。`,
  paidUp: (due) => `结算后的应付金额${due}已经付清。`,
  nothing: '按合同累计限额结算后，本案没有应付的金额。',
  overpaid: (sum) => `已付金额比结算后的应付金额多${sum}。`,
  assessed: (sum) => `核定金额：${sum}。`,
  due: (sum) => `结算后应付：${sum}。`,
  paid: (sum) => `已经支付：${sum}。`,
  onAccount: (sum) => `多付部分中属于预付的：${sum}，现在不需要退回。`,
  limited: ({ line, span, year, limit, due, own, paid, isProRata }) => {
    const of = `${line === null ? '' : `“${line}”`}${OF_SPAN[span]}`;
    const all = span === 'perYear' ? `${year}年可用余额` : '限额';
    return [
      `合同约定${of}赔付有限额，本次可用${all}为${limit}。`,
      `同一事件各案合计${due}，其中本案${own}。`,
      isProRata ? `各案按同一比例支付，本案为${paid}。` : `各案按登记先后支付，轮到本案为${paid}。`,
    ].join('');
  },
  limitUnnamed: '金额减少是因为合同约定的累计限额。',
  across: {
    'same-person': '同一人在同一事件中只赔付一次，已计入另一案件的部分不再计算。',
    'death-after-disability': '此前已付的伤残给付，从死亡给付中扣除。',
    'same-house': '同一房屋在同一事件中只赔付一次，已计入另一案件的部分不再计算。',
    'one-per-household': '合同约定一户在一次事件中只赔一处房屋。',
    'household-limit': '合同约定一户各处房屋合计有限额。',
  },
  payBack: '多付部分怎样处理，请与经办人联系。',
};
