// 一个问题用两种语言说：点得出哪个参数、哪里，说得出应为什么。An issue in both languages: with argument, path, and what is expected.
import { expect } from 'vitest';
import type { Issue } from '../../src/index.js';
import * as en from '../../src/words/en.js';
import * as zh from '../../src/words/zh-CN.js';

/** 没有填上的地方。Places that were not filled. */
const UNFILLED = /undefined|null(?!\p{L})|NaN|\[object|\$\{|，，|。。|\.\.(?!\p{L})|: ?;/u;

/** 引用的值：路径、参数、代码、数、例子，是哪种语言都一样。What is quoted: path, argument, codes, figures, examples. */
function quotedIn({ argument, path, expected }: Issue): readonly string[] {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
  return [path, argument, ...texts(expected), 'contractAt', 'JSON', 'true']
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
}

const without = (text: string, quoted: readonly string[]): string =>
  quoted.reduce((left, each) => left.replaceAll(each, ''), text);

/** 应为什么的数据里，句子须写出的。What of the data a sentence must show. */
const mustShow = ({ expected }: Issue): readonly string[] => {
  switch (expected.kind) {
    case 'one-of':
      return expected.values;
    case 'one-field':
      return expected.fields;
    case 'whole':
      return [`${expected.least}`];
    case 'amount':
    case 'decimal':
      return [expected.example];
    case 'time':
      return expected.examples;
    default:
      return [];
  }
};

export function expectInWords(issue: Issue): void {
  const [chinese, english] = [zh.describeIssue(issue), en.describeIssue(issue)];
  for (const said of [chinese, english]) {
    expect(said).toContain(issue.path);
    expect(said).toContain(issue.argument);
    for (const shown of mustShow(issue)) expect(said).toContain(shown);
    expect(without(said, [issue.path])).not.toMatch(UNFILLED);
  }
  const quoted = quotedIn(issue);
  expect(chinese).toMatch(/\p{Script=Han}.*。$/su);
  expect(without(chinese, quoted)).not.toMatch(/[A-Za-z]{2}/);
  expect(english).toMatch(/[a-z].*\.$/s);
  expect(without(english, quoted)).not.toMatch(/[\p{Script=Han}，。：；]/u);
  expect(chinese.endsWith(zh.describeIssue(issue, null))).toBe(true);
  expect(english.toLowerCase().endsWith(en.describeIssue(issue, null).toLowerCase())).toBe(true);
}
