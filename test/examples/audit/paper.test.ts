import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, BODY, linesOf, paged, partsOf, SMALL } from '../../../examples/audit/practice/paper.js';

describe('a text on paper', () => {
  it('takes as many lines as it is wide, letters and digits about half of a character of 中文', () => {
    expect(linesOf('', 100)).toBe(1);
    expect(linesOf('一'.repeat(28), 100)).toBe(1);
    expect(linesOf('一'.repeat(29), 100)).toBe(2);
    expect(linesOf('1'.repeat(50), 100)).toBe(1);
    expect(linesOf('一'.repeat(33), 100, SMALL)).toBe(1);
  });

  it('is parted where it is long, and nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const parts = partsOf(text, 100);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(linesOf(part, 100) * BODY.line).toBeLessThan(80);
      }),
    );
  });
});

describe('pages', () => {
  const block = fc.record({
    html: fc.string(),
    mm: fc.integer({ min: 1, max: 80 }),
    isTitle: fc.boolean(),
  });
  /** Titles are low, and something stands below each. */
  const blocks: fc.Arbitrary<readonly Block[]> = fc.array(block, { maxLength: 40 }).map((all) => [
    ...all.flatMap((each, i) => {
      const isTitle = each.isTitle && all[i - 1]?.isTitle !== true;
      return [isTitle ? { ...each, mm: 6 } : { ...each, isTitle }];
    }),
    { html: 'last', mm: 10 },
  ]);

  it('hold everything once and in order, no more than they have room for, and no title at their end', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 20, max: 120 }), (all, end) => {
        const pages = paged(all, 220, 240, end);
        expect(pages.flat()).toEqual(all);
        for (const [i, page] of pages.entries()) {
          const height = page.reduce((sum, { mm }) => sum + mm, i === pages.length - 1 ? end : 0);
          expect(height).toBeLessThanOrEqual(i === 0 ? 220 : 240);
          expect(page.at(-1)?.isTitle).not.toBe(true);
          expect(page.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('are two where only the end does not go on the first: something goes with it', () => {
    const [title, low, high] = [
      { html: 'title', mm: 6, isTitle: true },
      { html: 'low', mm: 10 },
      { html: 'high', mm: 60 },
    ];
    expect(paged([title, low], 100, 100, 80)).toEqual([[title, low]]);
    expect(paged([title, low, title, high], 100, 100, 30)).toEqual([
      [title, low],
      [title, high],
    ]);
  });
});
