// 每种语言的各个部分：同样的名目，各说各的话。Every part of every language: the same entries, each in its own tongue.
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/law/edition-words.js';
import { PARTS } from '../explain/languages.js';

/** 说的是不是这种语言。Whether a text is in the language. */
const IS_IN: Readonly<Record<Locale, (text: string) => boolean>> = {
  'zh-CN': (text) => /[\p{Script=Han}；]/u.test(text),
  en: (text) => !/\p{Script=Han}/u.test(text),
};

type Said = readonly [path: string, text: string | null];

/** 其中每句固定的话；带变量的句子只记名目。Every text in it; of sentences with gaps, that there is one. */
const saidIn = (value: unknown, path: string): readonly Said[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, null]];
  return Object.entries(value).flatMap(([key, part]) => saidIn(part, `${path}.${key}`));
};

const wholeOf = (locale: Locale): readonly Said[] => {
  const { common, further, rules, readings, reasons, explanation } = PARTS[locale];
  return saidIn(
    { common: common(), further: further(), rules: rules(), readings, reasons, explanation },
    locale,
  );
};

const namesIn = (said: readonly Said[]): readonly string[] =>
  said.map(([path]) => path.slice(path.indexOf('.'))).sort();

describe.each(LOCALES)('%s', (locale) => {
  const said = wholeOf(locale);

  it('says what the first language says, no more and no less', () => {
    expect(PARTS[locale].locale).toBe(locale);
    expect(said.length).toBeGreaterThan(500);
    expect(namesIn(said)).toEqual(namesIn(wholeOf(LOCALES[0])));
  });

  it('speaks no other language', () => {
    expect(said.filter(([, text]) => text !== null && !IS_IN[locale](text))).toEqual([]);
  });
});
