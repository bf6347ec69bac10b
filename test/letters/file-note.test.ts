import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { clause } from '../../src/law/index.js';
import { asHtml, asMarkdown, asText, fileNote } from '../../src/letters/zh-CN.js';
import { some } from '../thorough.js';
import { bare, EXAMPLES, example, SPOKEN } from './support.js';

describe.each(some(EXAMPLES))('the file note on %s', (name) => {
  const [claim, contract] = example(name);
  const explanation = explain(claim, contract);
  const note = fileNote(claim, contract, bare);

  it('has every line, every clause, and what each insurer bears', () => {
    const text = asText(note);
    for (const heading of ['附一', '附二', '哪些事实会改变结果', '各处解读之下的结果'])
      expect(text).toContain(heading);
    for (const id of explanation.clauses)
      expect(text.replace(/[“”‘’\s]/g, '')).toContain(clause(id).zh.replace(/[“”‘’\s]/g, ''));
    for (const { insurer } of explanation.shares.length > 0 ? explanation.determination.shares : [])
      expect(text).toContain(explanation.terms.insurers.find(({ id }) => id === insurer)?.name);
  });
  it('is written in every form, in both languages, without anything missing', () => {
    for (const spoken of Object.values(SPOKEN)) {
      const written = spoken.fileNote(claim, contract, bare);
      for (const text of [asText(written), asMarkdown(written), asHtml(written)])
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    }
  });
});

it('keeps what no paper establishes', () => {
  const [thief, illustrative] = example('19-thief-and-lightning');
  const contract = { ...(illustrative as object), exclusions: [{ id: 'crime', if: 'present' }] } as never;
  const { reserved, ...note } = fileNote(thief, contract, bare);
  expect(reserved.map(({ facts }) => facts.map(({ fact }) => fact))).toEqual([['loss.circumstances']]);
  expect(asText(note)).toMatch(/没有写入告知书的理由\n.*\n.*犯罪行为/);
});
