import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_PATH } from '../../src/claim/facts.js';
import * as en from '../../src/explain/en.js';
import { type Explanation, explain, explainAsSvg } from '../../src/explain/index.js';
import { oneLine } from '../../src/explain/one-line.js';
import * as zh from '../../src/explain/zh-CN.js';
import { LINES, READINGS, rulebook } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { conditionRule } from '../../src/law/every-line.js';
import { CLAUSES, clause } from '../../src/law/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { runs, some } from '../thorough.js';
import { EN, ZH } from './languages.js';
import { anyCase } from './support.js';
import { TEN } from './ten.js';
import { accountOf, markdownOf } from './written.js';

const LANGUAGES = [
  { locale: 'zh-CN', language: ZH, bound: zh },
  { locale: 'en', language: EN, bound: en },
] as const;

/** 代码：不该出现在写给家属的话里。Codes that have no business in a letter to a family. */
const CODES = [
  ...Object.values(FACT_PATH),
  ...LINES,
  ...rulebook(LATEST).map(({ id }) => id),
  ...Object.values(READINGS).flatMap(({ positions }) => positions),
  ...['not-covered', 'other-kind', 'benefits-sum', 'insurer-share', 'undefined', 'null', 'NaN', '[object'],
].filter((code) => code !== 'co-insurance' && /[-.:[]|^(?:undefined|null|NaN)$/.test(code));

/** 没有代码的话。A text without codes. */
function expectWords(text: string, locale: string): void {
  for (const code of CODES) expect(text).not.toContain(code);
  if (locale === 'zh-CN') expect(text).not.toMatch(/[a-z]{2}/i);
  expect(text).not.toMatch(/\{\}|\(\)|（）|“”/);
}

describe.each(LANGUAGES)('the texts in $locale', ({ locale, language, bound }) => {
  it.each(some(claimCases).map((item) => [item.title, item] as const))(
    '%s: no codes, and every clause',
    (_, item) => {
      const explanation = explain(item.claim as never, contractOf(item.contract) as never);
      const text = accountOf(explanation, locale);
      expectWords(text, locale);
      for (const id of explanation.clauses) expect(text, id).toContain(language.words.clause(id));
    },
  );

  it('of random claims say something sensible everywhere', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const explanation = explain(claim as never, contract as never);
        const text = accountOf(explanation, locale);
        const names = contract.insurers.map(({ name }) => name);
        expectWords(
          names.reduce((rest, name) => rest.replaceAll(name, ''), text),
          locale,
        );
        expect(markdownOf(explanation, locale)).not.toMatch(/undefined|null|NaN/);
      }),
      runs(12),
    );
  });

  it('are the same from the sub-path of the language', () => {
    const explanation = TEN[3]?.[1] as Explanation;
    expect(bound.explainAsSvg(explanation)).toBe(explainAsSvg(explanation, { locale }));
  });

  it('have words for every rule', () => {
    const said = rulebook(LATEST).map((rule) => bound.describeRule(rule, LATEST));
    for (const text of said) expect(text).toMatch(locale === 'en' ? /^[ -~“”–]+$/ : /\p{Script=Han}/u);
  });

  it('say of a condition of the contract, whose words no rulebook knows, that it is one', () => {
    const rule = { id: conditionRule('seat-belt'), kind: 'condition' } as const;
    expect(bound.describeRule(rule, LATEST)).toBe(
      locale === 'en' ? 'The condition of the contract is met' : '合同约定的条件已经满足',
    );
  });

  it('quote of each line its own words on what caused the harm, and whom', () => {
    const cited = locale === 'en' ? 'The Notice, II (2)' : '《通知》二（二）';
    const quotes = ['01-lightning-huidong', '09-bravery-recognised', '04-poplar-jiahe', 'fire'].map(
      (name) => {
        const fire = claimCases.find(({ title }) => title === 'a fire with nobody found liable');
        const explanation =
          TEN.find(([one]) => one === name)?.[1] ??
          explain(fire?.claim as never, contractOf('illustrative') as never);
        const text = accountOf(explanation, locale);
        return text
          .split('\n')
          .flatMap((one) => (/ {2}[35][.．].*(?:says|写的是)/.test(one) ? [one.split(cited)[1]] : []));
      },
    );
    expect(quotes).toEqual(
      locale === 'en'
        ? [
            [' 1, says: “deaths and injuries caused”.', ' 1, says: “deaths and injuries”.'],
            [' 2, says: “deaths and injuries caused”.', ' 2, says: “deaths and injuries”.'],
            [' 3, says: “cause personal injury or death”.', ' 3, says: “personal injury or death”.'],
            [
              ' 4, says: “suffer personal injury or death through a fire, an explosion or a similar accident”.',
              ' 4, says: “personal injury or death”.',
            ],
          ]
        : [
            ['1写的是“造成的人员伤亡”。', '1写的是“人员伤亡”。'],
            ['2写的是“造成的人员伤亡”。', '2写的是“人员伤亡”。'],
            ['3写的是“导致人身伤亡”。', '3写的是“人身伤亡”。'],
            ['4写的是“导致人身伤亡”。', '4写的是“人身伤亡”。'],
          ],
    );
  });

  it('say of alternatives of which none is fulfilled that none is', () => {
    const written = markdownOf(TEN[9]?.[1] as Explanation, locale);
    const [said, wrong] =
      locale === 'en'
        ? [
            '✗ A circumstance excluded by the contract applies; none of these is fulfilled',
            /✗.*one of these is enough/,
          ]
        : ['✗ 存在合同约定不予赔付的情形；以下各项没有一项满足', /✗.*满足一项即可/];
    expect(written).toContain(said);
    expect(written).not.toMatch(wrong as RegExp);
  });

  it('are Markdown in which names cannot pass for markup', () => {
    const [, explanation] = TEN[2] as readonly [string, Explanation];
    const insurers = explanation.terms.insurers.map((one) => ({ ...one, name: '*a*\n# <b>[c](d)' }));
    const odd = { ...explanation, terms: { ...explanation.terms, insurers } };
    const written = markdownOf(odd, locale);
    expect(written).toContain('\\*a\\* \\# \\<b\\>\\[c\\](d)');
    expect(written.match(/^# /gm)).toHaveLength(1);
    for (const id of explanation.clauses)
      expect(written.replaceAll('\\', '')).toContain(oneLine(language.told(LATEST).clauseText(id)));
  });
});

describe('every clause that an explanation may name', () => {
  it('has its text', () => {
    const sections = CLAUSES.filter(({ id }) => /^[245]/.test(id)).map(({ id }) => id);
    for (const id of sections) expect(ZH.told(LATEST).clauseText(id)).toBe(clause(id).zh);
  });
});
