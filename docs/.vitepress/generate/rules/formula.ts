import { FACT_PATH } from '../../../../src/claim/facts.js';
import type { HouseUnit } from '../../../../src/law/house-units.js';
import { sumIn } from '../../../../src/law/in-edition.js';
import { LINES } from '../../../../src/law/line-ids.js';
import type { ReadingId } from '../../../../src/law/readings.js';
import type { LineSum, PayoutFacts, ScheduleTerms } from '../../../../src/law/sum.js';
import { foldSum, partsOf } from '../../../../src/logic/fold-sum.js';
import { plain } from '../markdown.js';
import type { Site } from '../site.js';
import { valueText } from './tree.js';

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
  const term = (name: ScheduleTerms['amount']) => t(...TERMS[name]);
  const cases = (by: string, each: Readonly<Record<string, string>>, named: (value: string) => string) =>
    `${by}${t('：', ': ')}${Object.entries(each)
      .map(([value, text]) => `${named(value)} → ${text}`)
      .join(t('；', '; '))}`;
  /** 另有一行的，只写名字。A part that has a row of its own goes by its name. */
  const orName = ({ rule: own }: LineSum, formula: string) =>
    own === undefined || own.id === rule ? formula : site.describeRule({ id: own.id, kind: 'payout' });
  const chosen = (choice: 'unit' | ReadingId, each: Readonly<Record<string, string>>) => {
    if (choice === 'unit')
      return cases(
        t('按合同的计算单位', 'by the unit of the contract'),
        each,
        (unit) => words.houseUnits[unit as HouseUnit],
      );
    const { title, positions } = words.readings[choice];
    return cases(
      t(`解读（${title}）`, `reading (${title})`),
      each,
      (position) => (positions as Readonly<Record<string, string>>)[position] ?? '',
    );
  };
  const write = (sum: LineSum) =>
    foldSum<PayoutFacts, ScheduleTerms, string, string>(sum, {
      fact: ({ fact }) => label(fact),
      term: ({ term: name }) => term(name),
      constant: ({ amount }) => words.phrases.money(String(amount / 100)),
      nothing: () => t('无', 'none'),
      by: (one, each) =>
        orName(one, `(${cases(label(one.fact), each, (value) => valueText(one.fact, value, site))})`),
      agreed: (one, each) => orName(one, `(${chosen(one.choice, each)})`),
      minus: (one, of, less) =>
        orName(one, t(`(${of} − ${less}，不低于零)`, `(${of} − ${less}, not below zero)`)),
      times: (one, factor, of) => orName(one, `${of} × ${factor}`),
      least: (one, of) => orName(one, `${of.join(t('与', ' or '))}${t('，取低', ', whichever is less')}`),
      plus: (one, of) => orName(one, of.join(' + ')),
      'up-to': (one, of, limit) => orName(one, t(`${of}，以${limit}为限`, `${of}, at most ${limit}`)),
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
