import { FACT_PATH } from '../../../../src/claim/facts.js';
import { sumIn } from '../../../../src/law/in-edition.js';
import { LINES } from '../../../../src/law/line-ids.js';
import type { LineSum, PayoutFacts, ScheduleTerms } from '../../../../src/law/sum.js';
import { foldSum, partsOf } from '../../../../src/logic/fold-sum.js';
import { plain } from '../markdown.js';
import type { Site } from '../site.js';

/** 合同条款的名称。The terms of a schedule by their names. */
const TERMS: Readonly<Record<ScheduleTerms['amount'], readonly [zh: string, en: string]>> = {
  death: ['死亡金额', 'the sum for a death'],
  'disability.base': ['伤残基数', 'the base sum for disability'],
  'medical.limit': ['医疗限额', 'the medical limit'],
  'medical.deductible': ['免赔额', 'the deductible'],
  personLimit: ['每人限额', 'the limit for a person'],
  'rates.collapsed': ['倒塌标准', 'the rate for a collapse'],
  'rates.severe': ['严重损坏标准', 'the rate for severe damage'],
  'rates.moderate': ['一般损坏标准', 'the rate for moderate damage'],
  householdLimit: ['每户限额', 'the limit for a household'],
};

/** 一项给付的算式，逐字从数据写出；规则不是一项给付的，没有。How a benefit is computed, written from the data of its sum; `null` of a rule that is no benefit. */
export function formulaOf(rule: string, site: Site): string | null {
  const { t, words } = site;
  const label = (fact: keyof PayoutFacts) => words.facts[FACT_PATH[fact]].label;
  const named: Readonly<Record<string, string>> = { ...words.harms, ...words.damages, ...words.houseUnits };
  const term = (name: ScheduleTerms['amount']) => t(...TERMS[name]);
  const cases = (by: string, each: Readonly<Record<string, string>>) =>
    `${by}${t('：', ': ')}${Object.entries(each)
      .map(([value, text]) => `${named[value]} ${text}`)
      .join(t('；', '; '))}`;
  const write = (sum: LineSum) =>
    foldSum<PayoutFacts, ScheduleTerms, string, string>(sum, {
      fact: ({ fact }) => label(fact),
      term: ({ term: name }) => term(name),
      constant: ({ amount }) => words.phrases.money(String(amount / 100)),
      nothing: () => t('无', 'none'),
      by: ({ fact }, each) => `(${cases(label(fact), each)})`,
      agreed: (_, each) => `(${cases(t('按合同的计算单位', 'by the unit of the contract'), each)})`,
      minus: (_, of, less) => t(`(${of} − ${less}，不低于零)`, `(${of} − ${less}, not below zero)`),
      times: (_, factor, of) => `${of} × ${factor}`,
      least: (_, of) => `${of.join(t('与', ' or '))}${t('，取低', ', whichever is less')}`,
      plus: (_, of) => of.join(' + '),
      'up-to': (_, of, limit) => t(`${of}，以${limit}为限`, `${of}, at most ${limit}`),
      quantity: ({ fact }) => label(fact),
      'factor constant': ({ text }) => text,
      rate: () => t('比例', 'rate'),
      'factor by': ({ fact }) => t(`比例 (按${label(fact)})`, `rate (by ${label(fact)})`),
    });
  const sumsIn = (sum: LineSum): readonly LineSum[] => [
    ...partsOf(sum).flatMap((part) => sumsIn(part as LineSum)),
    sum,
  ];
  const all = LINES.flatMap((line) => sumsIn(sumIn(line, site.edition)));
  const sum = all.find((each) => each.rule?.id === rule);
  return sum === undefined ? null : plain(write(sum));
}
