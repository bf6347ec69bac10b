// 一个写法涵盖几个代码：合同的解读不加区分的，取第一个；否则作为不明。
// A word that stands for several codes: taken for the first where the readings of the contract make no difference, else unknown.
import { describe, expect, it } from 'vitest';
import { readRecords, readRegister } from '../../src/audit/index.js';
import { FACTS } from '../../src/claim/fact-rows.js';
import type { CodeList } from '../../src/claim/vocabulary.js';
import { protectedPerson } from '../../src/law/2-1-who-and-where.js';
import { COVERAGE_LINES, covers } from '../../src/law/lines.js';
import { DEFAULT_READINGS, type Readings } from '../../src/law/readings.js';
import type { Rule } from '../../src/law/rule.js';
import { conditionColumns } from '../../src/register/columns.js';
import { Unread } from '../../src/register/problem.js';
import { choiceReader, EitherCode, lookupOf } from '../../src/register/read-choice.js';
import { ALIKE, REGISTER_VALUES } from '../../src/register/values.js';

const reading = (list: CodeList, readings?: Readings) => {
  const read = choiceReader(lookupOf(REGISTER_VALUES[list]), readings);
  return (word: string) => {
    const value = read(word);
    if (value instanceof EitherCode) return value.code;
    return value instanceof Unread ? value.problem : value;
  };
};

describe('one of several', () => {
  it.each([
    ['titles', '有合法产权', 'lawful'],
    ['titles', '是', 'lawful'],
    ['titles', '有权属证书', 'lawful'],
    ['titles', '合法无证', 'lawful-uncertified'],
    ['titles', '没有合法产权', 'none'],
    ['titles', '无产权证', 'several-codes'],
    ['presences', '是', 'at-onset'],
    ['presences', '在区内', 'at-onset'],
    ['presences', '否', 'outside'],
    ['recognisers', '未认定', 'several-codes'],
    ['recognisers', '尚未认定', 'several-codes'],
    ['recognisers', '最终未予认定', 'refused'],
  ] as const)('%s by the default readings: %s is %s', (list, word, code) => {
    expect(reading(list)(word)).toBe(code);
  });

  it.each([
    ['titles', '有合法产权', { title: 'certificate' }],
    ['presences', '是', { presence: 'at-onset' }],
  ] as const)('%s: %s is open where the contract tells them apart', (list, word, readings) => {
    expect(reading(list, { ...DEFAULT_READINGS, ...readings })(word)).toBe('several-codes');
  });
});

/** 在这些解读之下会问到的代码表。The lists of codes that a rule asks for, as the readings are taken. */
function asked(rule: Rule, list: CodeList, under: Partial<Readings>): readonly (readonly unknown[])[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap((part) => asked(part, list, under));
    case 'choice': {
      const taken = under[rule.reading as keyof Readings];
      const cases = taken === undefined ? Object.values(rule.cases) : [rule.cases[taken] as Rule];
      return cases.flatMap((part) => asked(part, list, under));
    }
    case 'one-of': {
      const row = (FACTS as Readonly<Record<string, { readonly codes?: CodeList }>>)[rule.fact];
      return row?.codes === list ? [rule.values] : [];
    }
    default:
      return [];
  }
}

it.each(Object.entries(ALIKE))('no rule tells these apart as they are read: %s', (list, { codes, under }) => {
  const lists = [protectedPerson, ...COVERAGE_LINES.map(covers)].flatMap((rule) =>
    asked(rule, list as CodeList, under),
  );
  expect(lists).not.toEqual([]);
  for (const values of lists) {
    const held = codes.filter((code) => values.includes(code));
    expect([0, codes.length]).toContain(held.length);
  }
});

it('each condition of the contract has a column of its own', () => {
  expect(conditionColumns([{ id: 'report-24h', text: '出险后24小时内报案' }])).toEqual([
    {
      id: 'loss.conditions.report-24h',
      kind: 'boolean',
      zh: ['出险后24小时内报案', '条件report-24h', '合同条件report-24h'],
      en: ['condition report-24h'],
    },
  ]);
});

describe('a contract that is given as it is', () => {
  const conditions = [
    { id: 'a-b', text: '出险后24小时内报案\n并保护现场', lines: ['natural-disaster'] },
    { id: 'ab', text: '已落实转移安置（含集中安置点）', lines: ['natural-disaster'] },
  ] as const;

  it('has a column for each condition, headed by its text or its id', () => {
    const met = (header: string, cell: string) =>
      readRegister(['案件编号', '损失类型', header], [['c', '人身', cell]], { conditions });
    expect(met('出险后24小时内报案 并保护现场', '是').rows[0]?.claim?.loss.conditions).toEqual({
      'a-b': true,
    });
    expect(met('合同条件a-b', '不满足').rows[0]?.claim?.loss.conditions).toEqual({ 'a-b': false });
    expect(met('合同条件ab', '待查').rows[0]?.claim?.loss.conditions).toEqual({ ab: null });
    expect(met('loss.conditions.ab', '已满足').rows[0]?.claim?.loss.conditions).toEqual({ ab: true });
    expect(met('合同条件ab', '').rows[0]?.claim?.loss.conditions).toBeUndefined();
    expect(met('合同条件ab', '可能').rows[0]?.unread).toEqual(['loss.conditions.ab']);
    expect(met('合同条件c', '是').columns).toEqual(['id', 'loss.kind', null]);
  });

  it('is asked how it reads the notice', () => {
    const read = (readings: Partial<Readings>) =>
      readRegister(['案件编号', '损失类型', '产权'], [['c', '房屋', '有合法产权']], { readings });
    expect(read({}).rows[0]).toMatchObject({ claim: { loss: { title: 'lawful' } }, oneOf: ['loss.title'] });
    const open = read({ title: 'certificate' });
    expect(open.rows[0]).toMatchObject({ unread: ['loss.title'] });
    expect(open.issues.map(({ problem }) => problem)).toEqual(['several-codes']);
  });

  it('reads records of the exchange format', () => {
    const loss = {
      kind: 'person',
      conditions: { 'a-b': true, ab: null },
      disabilityGrade: [9, 10],
      circumstances: [{ id: 'intoxication', causedLoss: false }, { id: 'crime' }, 'disease'],
    };
    const { rows, issues } = readRecords([{ id: 'c', incident: { startedAt: '2024-07-11' }, loss }], {
      conditions,
    });
    expect(issues).toEqual([]);
    expect(rows[0]?.claim).toEqual({
      id: 'c',
      incident: { startedAt: '2024-07-11' },
      loss: { ...loss, circumstances: [{ id: 'intoxication', causedLoss: false }, 'crime', 'disease'] },
    });
  });
});
