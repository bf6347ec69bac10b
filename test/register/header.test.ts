import { describe, expect, it } from 'vitest';
import { REGISTER_COLUMNS, REGISTER_VALUES, registerReader } from '../../src/audit/index.js';
import { FACT_PATH } from '../../src/claim/facts.js';
import { insurerNamed } from '../../src/register/header.js';
import { lookupOf } from '../../src/register/read-choice.js';
import { wordKey } from '../../src/register/text.js';
import { words as en } from '../../src/words/en.js';
import type { Words } from '../../src/words/words.js';
import { words as zh } from '../../src/words/zh-CN.js';
import { CONTRACT } from '../audit/register/contract.js';

/** 每项事实一列；合同自订的条件另有各自的列。A column a fact; each condition of the contract's own has one of its own. */
const PATHS = Object.values(FACT_PATH).filter((path) => path !== 'loss.conditions');

const columnOf = (header: string, insurers = CONTRACT.insurers): string | null =>
  registerReader([header], { insurers }).columns[0] ?? null;

describe('headers', () => {
  it('may be every path of the exchange format, and its last part', () => {
    for (const path of PATHS) {
      expect(columnOf(path), path).toBe(path);
      expect(columnOf(path.slice(path.lastIndexOf('.') + 1)), path).toBe(path);
      expect(columnOf(`claim.${path}`), path).toBe(path);
    }
    for (const path of [
      'id',
      'incident.id',
      'loss.kind',
      'loss.personId',
      'loss.householdId',
      'loss.houseId',
    ]) {
      expect(columnOf(path)).toBe(path);
    }
    expect(columnOf('incident.facility.kind')).toBe('incident.facility.kind');
    for (const id of ['outcome', 'amount', 'line', 'departments', 'shares', 'paid'])
      expect(columnOf(id)).toBe(id);
  });

  it('may be the label of every fact, in both languages', () => {
    for (const path of PATHS) {
      expect(columnOf(zh.facts[path].label), path).toBe(path);
      expect(columnOf(en.facts[path].label), path).toBe(path);
    }
  });

  it('stand for one column each', () => {
    const keys = REGISTER_COLUMNS.flatMap(({ zh: chinese, en: english }) =>
      [...chinese, ...english].map(wordKey),
    );
    const twice = keys.filter((key, i) => keys.indexOf(key) < i);
    expect(twice).toEqual([]);
  });

  it.each([
    ['  案 件 编 号 ', 'id'],
    ['Medical Cost', 'loss.medicalCost'],
    ['medical_cost', 'loss.medicalCost'],
    ['赔付金额（万元）', 'paid'],
    ['赔付金额(元)', 'paid'],
    ['面积（㎡）', 'loss.area'],
    ['人保份额', 'shares.人保'],
    ['份额：平安', 'shares.平安'],
    ['承保份额-平安', 'shares.平安'],
    ['facility.municipal', 'incident.facility.municipal'],
    ['shares.picc', 'shares.picc'],
    ['share of cpic', 'shares.cpic'],
    ['picc share', 'shares.picc'],
    ['picc', 'shares.picc'],
    ['人保（元）', 'shares.人保'],
    ['人保赔付金额', 'shares.人保'],
    ['份额（太保）', 'shares.太保'],
    ['首席承保人份额', 'shares.首席承保人'],
    ['甲公司分摊金额', 'shares.甲公司'],
    ['中国平安财产保险股份有限公司綦江支公司', 'shares.中国平安财产保险股份有限公司綦江支公司'],
    ['人保份额比例', 'shareRates.人保'],
    ['人保比例', 'shareRates.人保'],
    ['平安 %', 'shareRates.平安'],
    ['别人金额', null],
    ['怪列', null],
    ['', null],
  ])('%s is %s', (header, id) => {
    expect(columnOf(header)).toBe(id);
  });

  it('name insurers by id, name, short name or rank', () => {
    const { insurers } = CONTRACT;
    for (const label of [
      'picc',
      'PICC',
      '人保',
      '人保财险',
      '首席承保人',
      'lead',
      '中国人民财产保险股份有限公司重庆市綦江支公司',
    ]) {
      expect(insurerNamed(label, insurers), label).toBe('picc');
    }
    for (const label of ['平安', '第二承保人', 'second'])
      expect(insurerNamed(label, insurers)).toBe('pingan');
    for (const label of ['太平洋', '第三']) expect(insurerNamed(label, insurers)).toBe('cpic');
    for (const label of ['财产', '保险', '阳光', '']) expect(insurerNamed(label, insurers)).toBeNull();
    expect(insurerNamed('第三', insurers.slice(0, 2))).toBeNull();
    expect(insurerNamed('首席', [{ id: 'a', name: '甲' }])).toBeNull();
  });

  it('may be changed', () => {
    const columns = [
      { id: 'incident.peril', kind: 'choice', of: 'perils', zh: ['天灾'], en: [] },
      ...REGISTER_COLUMNS,
    ] as const;
    const values = { perils: { ...REGISTER_VALUES.perils, flood: ['发大水'] } };
    const reader = registerReader(['编号', '标的', '天灾'], { columns, values });
    expect(reader.read(['c', '人身', '发大水'], 2).row?.claim?.incident?.peril).toBe('flood');
  });
});

describe('the ways to write codes', () => {
  const lists = Object.keys(REGISTER_VALUES).filter(
    (list) => !['undetermined', 'none', 'yesOrNo', 'movements'].includes(list),
  ) as Exclude<keyof typeof REGISTER_VALUES, 'undetermined' | 'none' | 'yesOrNo' | 'movements'>[];

  it.each(lists)('cover every word for %s, and stand for one code each', (list) => {
    const lookup = lookupOf(REGISTER_VALUES[list]);
    expect([...lookup].filter(([, code]) => code === null)).toEqual([]);
    for (const words of [zh, en] as Words[]) {
      const inWords: Readonly<Record<string, string>> = words[list];
      for (const [code, word] of Object.entries(inWords)) {
        expect(lookup.get(wordKey(word)), word).toBe(code);
        expect(lookup.get(wordKey(code)), code).toBe(code);
      }
    }
  });

  it('of yes and no stand for one of them', () => {
    expect([...lookupOf(REGISTER_VALUES.yesOrNo)].filter(([, code]) => code === null)).toEqual([]);
  });

  it('are each said once', () => {
    const { undetermined, none, ...codes } = REGISTER_VALUES;
    const twice = [
      ...Object.values(codes).flatMap<readonly string[]>(Object.values),
      undetermined,
      none,
    ].flatMap((words) =>
      words.filter((word, i) => words.findIndex((other) => wordKey(other) === wordKey(word)) < i),
    );
    expect(twice).toEqual([]);
  });
});
