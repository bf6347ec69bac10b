import type { LetterPhrases } from '../letter-phrases.js';
import { gradeName } from './grade.js';

/** 金额是怎样算出来的。How sums are worked out. */
export const LETTER_SUMS: LetterPhrases['sums'] = {
  line: (line) => `按“${line}”计算：`,
  death: (sum) => `死亡给付${sum}，为合同约定的金额。`,
  disability: (sum, base, grade, rate) => `伤残给付${sum}：${gradeName(grade)}伤残，${base}×${rate}。`,
  compensation: (sum, papers) =>
    papers.length === 0
      ? `死亡、伤残一项按合同计算为${sum}。`
      : `依据${papers.join('、')}认定的赔偿金，按合同计算为${sum}。`,
  medical: (sum, { cost, deductible, rate, limit }) => {
    const how = [
      `票据金额${cost}`,
      ...(deductible === null ? [] : [`减去免赔额${deductible}`]),
      ...(rate === null ? [] : [`按${rate}计`]),
    ];
    // More steps than two make two sentences.
    const stop = how.length > 1 ? '。' : '，';
    const most = limit === null ? '' : `${stop}以合同限额${limit}为限`;
    return `医疗费用${sum}。算法：${how.join('，')}${most}。`;
  },
  house: (sum, { unit, rate, units }) =>
    unit === 'household'
      ? `房屋损毁${sum}：每户${rate}。`
      : `房屋损毁${sum}：每${unit === 'room' ? '间' : '平方米'}${rate}×${units}${unit === 'room' ? '间' : '平方米'}。`,
  personLimit: (sum) => `合同约定每人以${sum}为限，按此计算。`,
  householdLimit: (sum) => `合同约定每户以${sum}为限，按此计算。`,
  lessPaid: (paid, sum) => `减去责任人赔偿的${paid}，为${sum}。`,
  together: (line, sum) => `“${line}”合计${sum}。`,
  onTop: (sum) => `见义勇为救助保险另外计算，合计${sum}。`,
  claimLimit: (sum) => `合同约定每人每案以${sum}为限，按此计算。`,
};
