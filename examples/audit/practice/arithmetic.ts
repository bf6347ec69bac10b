import { LINES, type Line } from 'qijiang-catastrophe-insurance';
import type {
  ExplainedLine,
  Explanation,
  Operand,
  OperandName,
  Operation,
  Step,
  StepId,
} from 'qijiang-catastrophe-insurance/explain';
import type { Text } from '../../command/text.js';
import { fenOf } from '../../fen.js';
import type { Language } from '../language.js';
import { shownYuan } from '../money.js';

const STEPS: Readonly<Record<StepId, Text>> = {
  'death-sum': { 'zh-CN': '死亡给付', en: 'death benefit' },
  'disability-product': { 'zh-CN': '伤残给付', en: 'disability benefit' },
  'disability-rounded': { 'zh-CN': '伤残给付', en: 'disability benefit' },
  'harm-open': { 'zh-CN': '死亡或者伤残给付', en: 'death or disability benefit' },
  compensation: { 'zh-CN': '赔偿金给付', en: 'compensation benefit' },
  'medical-above-deductible': { 'zh-CN': '医疗费用减免赔额', en: 'medical cost above the deductible' },
  'medical-product': { 'zh-CN': '按比例计算的医疗费用', en: 'medical cost by its rate' },
  'medical-rounded': { 'zh-CN': '按比例计算的医疗费用', en: 'medical cost by its rate' },
  'medical-limit': { 'zh-CN': '医疗给付', en: 'medical benefit' },
  'benefits-sum': { 'zh-CN': '各项给付之和', en: 'benefits together' },
  'person-limit': { 'zh-CN': '每人限额之内', en: 'within the limit a person' },
  'less-paid': { 'zh-CN': '扣除责任人已赔之后', en: 'less what the liable party paid' },
  'house-product': { 'zh-CN': '房屋损毁赔付', en: 'house benefit' },
  'house-rounded': { 'zh-CN': '房屋损毁赔付', en: 'house benefit' },
  'household-limit': { 'zh-CN': '每户限额之内', en: 'within the limit a household' },
  'line-chosen': { 'zh-CN': '由金额最高的险种赔付', en: 'paid by the line that pays most' },
  'samaritan-on-top': { 'zh-CN': '叠加见义勇为救助保险', en: 'with the good-samaritan line on top' },
  'claim-limit': { 'zh-CN': '每案限额之内', en: 'within the limit a claim' },
  'insurer-share': { 'zh-CN': '分摊', en: 'share' },
};

const OPERANDS: Readonly<Record<Exclude<OperandName, Line>, Text>> = {
  'contract-sum': { 'zh-CN': '合同金额', en: 'sum of the contract' },
  rate: { 'zh-CN': '比例', en: 'rate' },
  grade: { 'zh-CN': '伤残等级', en: 'grade' },
  product: { 'zh-CN': '乘积', en: 'product' },
  limit: { 'zh-CN': '合同限额', en: 'limit of the contract' },
  'government-compensation': { 'zh-CN': '政府给付', en: 'paid by the government' },
  'scheduled-sum': { 'zh-CN': '按合同标准', en: 'by the schedule' },
  cost: { 'zh-CN': '费用', en: 'cost' },
  deductible: { 'zh-CN': '免赔额', en: 'deductible' },
  'above-deductible': { 'zh-CN': '减免赔额之后', en: 'above the deductible' },
  harm: { 'zh-CN': '死亡或者伤残', en: 'death or disability' },
  medical: { 'zh-CN': '医疗', en: 'medical' },
  sum: { 'zh-CN': '金额', en: 'sum' },
  paid: { 'zh-CN': '责任人已赔', en: 'paid by the liable party' },
  rooms: { 'zh-CN': '间数', en: 'rooms' },
  area: { 'zh-CN': '面积', en: 'area' },
  household: { 'zh-CN': '户', en: 'household' },
  amount: { 'zh-CN': '金额', en: 'amount' },
  insurer: { 'zh-CN': '承保机构', en: 'insurer' },
  share: { 'zh-CN': '份额', en: 'share' },
  'rounded-down': { 'zh-CN': '舍去尾数', en: 'rounded down' },
  'odd-fen': { 'zh-CN': '尾差', en: 'odd fen' },
};

/** What is set between the operands of a step, or around them. */
const WRITTEN: Readonly<
  Record<Operation, (operands: readonly string[], locale: Language['locale']) => string>
> = {
  take: (all) => all.join(''),
  times: (all) => all.join(' × '),
  round: (all, locale) =>
    ({ 'zh-CN': `${all.join('')} 四舍五入到分`, en: `${all.join('')} to the nearest fen` })[locale],
  minus: (all) => all.join(' − '),
  plus: (all) => all.join(' + '),
  least: (all, locale) =>
    ({ 'zh-CN': `取小（${all.join('，')}）`, en: `least of (${all.join(', ')})` })[locale],
  greatest: (all, locale) =>
    ({ 'zh-CN': `取大（${all.join('，')}）`, en: `greatest of (${all.join(', ')})` })[locale],
  share: (all) => all.join(' × '),
};

/** Sums with separators; rates, grades and counts as they are. */
const shown = (value: string): string => (/^\d+\.\d\d$/.test(value) ? shownYuan(fenOf(value)) : value);

const isLine = (name: string): name is Line => (LINES as readonly string[]).includes(name);

const stepName = ({ id }: Step, { locale }: Language): string => STEPS[id][locale];

const operandName = ({ name }: Operand, { locale, lib }: Language): string =>
  isLine(name) ? lib.words.lines[name] : OPERANDS[name][locale];

/** A step as a formula; nothing where it changes nothing, or is open. */
function formula(step: Step, language: Language): string | null {
  const { operands, operation, result } = step;
  const own = operands.filter(({ name }) => name !== 'grade');
  if (result === null || own.some(({ value }) => value === null)) return null;
  const changesNothing =
    operation === 'round' ? own[0]?.value === result : operation !== 'take' && own.length < 2;
  const takesNothing = operation === 'minus' && own.at(-1)?.value === '0.00';
  if (changesNothing || takesNothing) return null;
  const parts = own.map((operand) => `${operandName(operand, language)} ${shown(operand.value as string)}`);
  return `${stepName(step, language)} = ${WRITTEN[operation](parts, language.locale)}${operation === 'take' ? '' : ` = ${shown(result)}`}`;
}

/** The lines that pay, or would. */
export const payingLines = ({ lines }: Explanation): readonly ExplainedLine[] =>
  lines.filter(({ status }) => status === 'pays' || status === 'covers');

/** How what is due on a claim follows from its facts and the contract, a formula a step; none where nothing is due. */
export function arithmeticOf(explanation: Explanation, language: Language): readonly string[] {
  const steps = [...payingLines(explanation).flatMap((line) => line.steps), ...explanation.amount];
  return steps.flatMap((step) => formula(step, language) ?? []);
}
