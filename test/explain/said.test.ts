import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explain/index.js';
import { LATEST } from '../../src/law/edition.js';
import { nodesIn } from '../../src/logic/trace.js';
import { isThorough } from '../thorough.js';
import { allExplanations } from './cases.js';
import { EN, ZH } from './languages.js';
import { accountOf } from './written.js';

const LANGUAGES = { 'zh-CN': ZH, en: EN } as const;

type Locale = keyof typeof LANGUAGES;

const conditionsIn = (locale: Locale) => LANGUAGES[locale].told(LATEST).rules.conditions;

/** 信里的各行，去掉编号。The lines of a letter without their numbers. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/^ *(?:\d+[.．]|-) ?/, ''));

const wholes = allExplanations().flatMap((each): readonly Explanation[] => [each, ...(each.otherwise ?? [])]);
const letters = wholes.map((explanation) => ({
  explanation,
  texts: {
    'zh-CN': accountOf(explanation, 'zh-CN'),
    en: accountOf(explanation, 'en'),
  },
}));

/** 条件的话：按结果说的那一句。What is said of each condition, as it came out. */
const saying = (locale: Locale, id: string, truth: boolean | null): string => {
  const words = conditionsIn(locale)[id];
  return (truth === null ? words?.open : truth ? words?.holds : words?.fails) ?? '';
};

const EVERY = (['zh-CN', 'en'] as const).map((locale) => ({
  locale,
  /** 长的在前：一句可以是另一句的开头。The long ones first, for one may begin another. */
  all: [
    ...new Set(Object.values(conditionsIn(locale)).flatMap(({ holds, fails, open }) => [holds, fails, open])),
  ].sort((a, b) => b.length - a.length),
}));

describe.each(EVERY)('a letter in $locale', ({ locale, all }) => {
  it('says of a condition only what came out, where it decided', () => {
    const said = new Set<string>();
    for (const { explanation, texts } of letters) {
      const nodes = explanation.lines.flatMap(({ tree }) => nodesIn(tree));
      const right = new Set(
        nodes
          .filter(({ decides, id }) => decides && id !== null)
          .map(({ id, truth }) => saying(locale, id as string, truth)),
      );
      right.add(saying(locale, 'nothing-due', false));
      const found = linesOf(texts[locale]).flatMap(
        (line) => all.find((sentence) => line.startsWith(sentence)) ?? [],
      );
      for (const sentence of found) said.add(sentence);
      expect(
        found.filter((sentence) => !right.has(sentence)),
        explanation.determination.claim,
      ).toEqual([]);
    }
    expect(said.size).toBeGreaterThan(isThorough ? 45 : 25);
  });

  it('says first what the determination is', () => {
    const RESULTS = {
      'zh-CN': { payable: '应予赔付', declined: '不予赔付。', pending: '现在还不能作出结论' },
      en: {
        payable: 'The claim is payable.',
        declined: 'The claim is declined',
        pending: 'No decision can be made yet',
      },
    } as const;
    for (const { explanation, texts } of letters) {
      const { outcome, amount } = explanation.determination;
      const said = linesOf(texts[locale]).filter((line) =>
        Object.values(RESULTS[locale]).some((result) => line.includes(result)),
      );
      expect(said[0], explanation.determination.claim).toContain(RESULTS[locale][outcome]);
      if (outcome === 'payable') expect(said[0]).toContain(amount);
    }
  });

  it('gives no figure but those of the steps, the facts and the contract', () => {
    for (const { explanation, texts } of letters) {
      const known = new Set(JSON.stringify(explanation).match(/\d+\.\d+/g) ?? []);
      const percents = new Set([...known].map((rate) => (Number(rate) * 100).toFixed(4)));
      const unknown = [...texts[locale].matchAll(/(\d+\.\d+)(%?)/g)].filter(
        ([, figure = '', percent]) =>
          !(percent === '' ? known.has(figure) : percents.has(Number(figure).toFixed(4))),
      );
      expect(unknown, explanation.determination.claim).toEqual([]);
    }
  });

  it('cites no clause but those of the decision and of the next steps', () => {
    const words = LANGUAGES[locale].words;
    const number = locale === 'en' ? /\b[IV]+ \(\d\)/ : /[一二三四五]（[一二三四五六]）/;
    for (const { explanation, texts } of letters) {
      const { lines, amount, shares, next, clauses } = explanation;
      const allowed = [
        ...clauses,
        ...lines.flatMap(({ clause, tree, steps }) => [
          clause,
          ...nodesIn(tree).flatMap(({ decides, clause: own }) => (decides && own !== null ? [own] : [])),
          ...steps.map((step) => step.clause),
        ]),
        ...[...amount, ...shares].map(({ clause }) => clause),
        ...next.flatMap((step) => step.clauses),
        '2.5-2' as const,
      ].map((id) => words.clause(id));
      const rest = [...new Set(allowed)]
        .sort((a, b) => b.length - a.length)
        .reduce((text, cited) => text.replaceAll(cited, ''), texts[locale]);
      expect(rest, explanation.determination.claim).not.toMatch(number);
    }
  });
});

it('a letter says the same in both languages: line for line, and to the fen', () => {
  const figures = (text: string): readonly string[] => (text.match(/\d+\.\d{2,}/g) ?? []).sort();
  for (const { explanation, texts } of letters) {
    const { claim } = explanation.determination;
    expect(linesOf(texts.en).filter(Boolean).length, claim).toBe(
      linesOf(texts['zh-CN']).filter(Boolean).length,
    );
    expect(figures(texts.en), claim).toEqual(figures(texts['zh-CN']));
  }
});
