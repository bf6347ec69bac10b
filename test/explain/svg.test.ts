import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xml } from '../../src/explain/diagram/draw.js';
import { textWidth, wrap } from '../../src/explain/diagram/wrap.js';
import { type Explanation, explain, explainAsSvg } from '../../src/explain/index.js';
import type { ContractInput } from '../../src/index.js';
import { claimOf, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { anyCase } from './support.js';
import { TEN } from './ten.js';

/** XML 是否良构：标签成对，属性有引号，字符都合法。Whether XML is well formed; throws where it is not. */
function parsed(text: string): { tag: string; attributes: Record<string, string>; text: string }[] {
  const open: string[] = [];
  const elements: { tag: string; attributes: Record<string, string>; text: string }[] = [];
  const token = /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
  let end = 0;
  for (const {
    0: all,
    1: closing,
    2: tag = '',
    3: attributes = '',
    4: single,
    5: content,
    index,
  } of text.matchAll(token)) {
    if (index !== end) throw new SyntaxError(`at ${end}: ${text.slice(end, end + 40)}`);
    end = index + all.length;
    for (const entity of all.matchAll(/&[^;]*;?/g)) {
      if (!/^&(?:amp|lt|gt|quot|apos);$/.test(entity[0])) throw new SyntaxError(entity[0]);
    }
    if (/[\p{Cs}\ufffe\uffff]|(?!\n)\p{Cc}/u.test(all))
      throw new SyntaxError('a character that XML cannot carry');
    if (content !== undefined) {
      const last = elements.at(-1);
      if (last !== undefined) last.text += content;
    } else if (closing) {
      if (open.pop() !== tag) throw new SyntaxError(`</${tag}>`);
    } else {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
      elements.push({ tag, attributes: Object.fromEntries(pairs), text: '' });
      if (!single) open.push(tag);
    }
  }
  if (end !== text.length || open.length > 0) throw new SyntaxError(`open: ${open.join(' ')}`);
  return elements;
}

const NASTY = fc.constantFrom(`<&"'>]]>`, '😀'.repeat(60), 'x'.repeat(200), '--><script>', '&amp;&#0;');

/** 图里的字都在图内。Every text lies within the image, by a measure that is rather too wide. */
function expectFitting(svg: string): void {
  const elements = parsed(svg);
  const { width = '', height = '' } = elements[0]?.attributes ?? {};
  for (const { tag, attributes, text } of elements) {
    if (tag !== 'text') continue;
    const plain = text.replace(/&\w+;/g, '"');
    const long = textWidth(plain) * Number(attributes['font-size']);
    const x = Number(attributes.x);
    if (attributes['text-anchor'] === 'end') expect(x - long, plain).toBeGreaterThan(0);
    else expect(x + long, plain).toBeLessThanOrEqual(Number(width) + 14);
    expect(Number(attributes.y)).toBeLessThan(Number(height));
  }
}

describe('the diagram', () => {
  it('cites what the lines ask alike by the clauses of all of them', () => {
    const svg = explainAsSvg(TEN[0]?.[1] as Explanation, { locale: 'zh-CN' });
    const [common = '', ...own] = svg.split('救助保险（');
    expect(common.match(/>《通知》二（二）1、二（二）2、二（二）3、二（二）4</g)).toHaveLength(6);
    for (const ladder of own) expect(ladder).not.toContain('、二（二）');
  });

  it.each(TEN)('%s is a labelled image that fits its texts, in both languages', (_, explanation) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const svg = explainAsSvg(explanation, { locale });
      expectFitting(svg);
      const [root, title, about] = parsed(svg);
      expect(root).toMatchObject({ tag: 'svg', attributes: { role: 'img', 'xml:lang': locale } });
      expect(title?.tag).toBe('title');
      expect(about?.tag).toBe('desc');
      expect(explainAsSvg(explanation, { locale })).toBe(svg);
      expect(svg).not.toMatch(/href|url\(|@import|<script|<style/);
    }
  });

  it.each(TEN.filter((_, i) => i % 4 === 1 && i > 1))('%s looks as it did', async (name, explanation) => {
    await expect(`${explainAsSvg(explanation)}\n`).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  it('looks as it did under two versions of the contract, the day unknown, in English', async () => {
    const terms = contractOf('illustrative') as unknown as ContractInput;
    const schedule = { ...terms.lines['natural-disaster'], death: '120000' };
    const endorsements = [
      { id: 'e-1', effectiveAt: '2024-06-01T00:00:00+08:00', lines: { 'natural-disaster': schedule } },
    ];
    const { incident, loss } = claimOf('case-2');
    const claim = { id: 'c', incident: { ...incident, startedAt: null }, loss };
    const explanation = explain(claim as never, { ...terms, endorsements } as never);
    const svg = explainAsSvg(explanation, { locale: 'en' });
    expectFitting(svg);
    await expect(`${svg}\n`).toMatchFileSnapshot('golden/day-unknown.en.svg');
  });

  it('is well formed for random claims with odd ids and names', () => {
    fc.assert(
      fc.property(anyCase, NASTY, ([claim, contract], odd) => {
        const named = { ...claim, id: odd };
        const insurers = contract.insurers.map((one) => ({ ...one, name: odd }));
        expectFitting(explainAsSvg(explain(named as never, { ...contract, insurers } as never)));
      }),
      runs(8),
    );
  });

  it('tells true, false, unknown and not chosen apart by sign and border as well as by colour', () => {
    const svg = explainAsSvg(TEN[5]?.[1] as Explanation);
    const borders = new Set(
      parsed(svg)
        .filter(({ tag, attributes }) => tag === 'rect' && attributes.rx !== undefined)
        .map(
          ({ attributes }) =>
            `${attributes.stroke} ${attributes['stroke-dasharray']} ${attributes['stroke-width']}`,
        ),
    );
    expect(borders.size).toBe(4);
    const signs = new Set(
      parsed(svg)
        .filter(({ tag, attributes }) => tag === 'path' && attributes.stroke === '#fff')
        .map(({ attributes }) => attributes.d),
    );
    expect(signs.size).toBe(4);
  });
});

describe('texts in a diagram', () => {
  it('are escaped, without what XML cannot carry', () => {
    expect(xml(`<a b="c">&'d'\u0007\ud800\uffff`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;d&apos;   ');
  });

  it('are broken between words and between characters, closing signs staying where they are', () => {
    expect(wrap('灾害发生时处于綦江区，管辖范围内', 8.2)).toEqual(['灾害发生时处于綦', '江区，管辖范围内']);
    expect(wrap('灾害发生。', 4.1)).toEqual(['灾害发生。']);
    expect(wrap('one two three', 5)).toEqual(['one two', 'three']);
    expect(wrap('x'.repeat(20), 5).every((line) => textWidth(line) <= 5)).toBe(true);
    expect(wrap('', 5)).toEqual(['']);
    expect(wrap('a bbb', textWidth('bbb'))).toEqual(['a', 'bbb']);
    expect(wrap('灾害) x', 2.04)).toEqual(['灾害)', 'x']);
    expect(wrap('灾', 0.5)).toEqual(['灾']);
    expect(wrap('one ', 5)).toEqual(['one']);
    expect(wrap('灾害', 2.04)).toEqual(['灾害']);
    expect(wrap('灾害', 2.03)).toEqual(['灾', '害']);
    expect(wrap('aa bb', 2.62)).toEqual(['aa bb']);
    expect(wrap('aa bb', 2.6)).toEqual(['aa', 'bb']);
    expect(wrap('aaa', 1.71)).toEqual(['aaa']);
    expect(wrap('aaa', 1.2)).toEqual(['aa', 'a']);
    expect(['i', 'M', 'a', '灾'].map(textWidth)).toEqual([0.34, 0.82, 0.57, 1.02]);
  });
});
