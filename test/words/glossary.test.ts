import { describe, expect, it } from 'vitest';
import { LATEST } from '../../src/law/edition.js';
import { LOCALES } from '../../src/law/edition-words.js';
import { clausesOf } from '../../src/law/registry.js';
import { TERM_CLAUSES, type TermId } from '../../src/law/term-clauses.js';
import { GLOSSARY } from '../../src/words/glossary.js';
import { foundInLetter, notInLetters } from '../../src/words/not-in-letters.js';
import { KEPT_OUT } from '../explain/languages.js';

const HAN = /\p{Script=Han}/u;
const IDS = Object.keys(GLOSSARY) as TermId[];
const TEXTS = new Map(clausesOf(LATEST).map(({ id, zh }) => [id, zh]));

describe('the glossary', () => {
  it.each(IDS)('%s has both languages, and stands in the sentence that it is said to stand in', (id) => {
    const { zh, en, means } = GLOSSARY[id];
    for (const said of [zh, means.zh]) expect(said).toMatch(HAN);
    for (const said of [en, means.en]) expect(said).not.toMatch(HAN);
    for (const said of [means.zh, means.en]) expect(said).toMatch(/[。.]$/);
    const clause = TERM_CLAUSES[id];
    if (clause !== null) expect(TEXTS.get(clause)).toContain(zh.replace(/[《》]/g, ''));
  });
  it('names two things by two words', () => {
    for (const language of ['zh', 'en'] as const)
      expect(new Set(IDS.map((id) => GLOSSARY[id][language])).size).toBe(IDS.length);
  });
});

describe.each(LOCALES)('what must not stand in a letter, %s', (locale) => {
  const kept = KEPT_OUT[locale];
  it.each(notInLetters(kept))('$word is found, and what to write instead is not', ({ word, instead }) => {
    expect(foundInLetter(`…${locale === 'en' ? ' ' : ''}${word}`, kept).map((each) => each.word)).toContain(
      word,
    );
    expect(foundInLetter(instead.replace(/“.*?”/g, ''), kept)).toEqual([]);
  });
});

it.each([
  ['zh-CN', '核定金额100,000.00元（人民币壹拾万元整），实际支付以合同累计限额结算后的金额为准。'],
  ['zh-CN', '本险种工作由区城市管理局牵头（四（二）表4）。请带刑事裁定书。到2025年12月31日24时止。'],
  ['zh-CN', '死亡原因经查未能确定；见义勇为尚未申请认定。'],
  ['en', 'The amount assessed is CNY 100,000.00. Please bring medical receipts and the fire determination.'],
] as const)('%s: %s', (locale, letter) => {
  expect(foundInLetter(letter, KEPT_OUT[locale])).toEqual([]);
});

it.each([
  ['zh-CN', '应予赔付100000.00元', ['应予赔付', '100000.00元']],
  ['zh-CN', '区城市管理局是责任部门', ['责任部门']],
  ['zh-CN', '补充其他事实也不会改变这个结论', ['不会改变这个结论']],
  ['zh-CN', '本案无论怎样理解，结论都一样', ['合同采用的理解', '结论都一样']],
  ['zh-CN', '医疗费用：0.00元', ['0.00元']],
  ['en', 'Nothing will be paid.', ['Nothing will be paid.']],
  ['en', 'CNY 100000.00', ['CNY 100000.00']],
] as const)('%s: %s is refused', (locale, letter, words) => {
  expect(foundInLetter(letter, KEPT_OUT[locale]).map(({ word }) => word)).toEqual(words);
});
