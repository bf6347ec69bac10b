import { describe, expect, it } from 'vitest';
import type { ExplainedNode } from '../../src/explain/explanation.js';
import { isReached } from '../../src/explain/status.js';
import { LATEST } from '../../src/law/edition.js';
import { clause } from '../../src/law/registry.js';
import { explanations } from './cases.js';
import { EN, ZH } from './languages.js';
import { markdownOf, NOTE_HEADINGS } from './written.js';

const LANGUAGES = [
  { locale: 'zh-CN', language: ZH, text: 'zh' },
  { locale: 'en', language: EN, text: 'en' },
] as const;

interface Placed {
  readonly node: ExplainedNode;
  readonly depth: number;
  readonly isChosen: boolean;
}

/** 树上各节点，依附件里的次序。The nodes of a tree in the order of the annex. */
function* placedIn(node: ExplainedNode, depth = 0): Generator<Placed> {
  for (const part of node.parts) {
    yield { node: part, depth, isChosen: part.position === null || part.position === node.chosen };
    yield* placedIn(part, depth + 1);
  }
}

const plain = (markdown: string): string => markdown.replace(/\\([\\`*_[\]<>#|~&!])/g, '$1');

describe.each(LANGUAGES)('the annexes in $locale', ({ locale, language, text }) => {
  const { conditions } = language.told(LATEST).rules;
  const all = explanations()
    .filter(({ otherwise }) => otherwise === undefined)
    .map((explanation) => ({ explanation, markdown: plain(markdownOf(explanation, locale)) }));

  it('show every condition of the lines that were reached, as it came out and where it stands', () => {
    for (const { explanation, markdown } of all) {
      const [, trees = ''] = markdown.split(`\n## ${NOTE_HEADINGS[locale].conditions}`);
      const bullets = [...trees.matchAll(/^( *)- ([✓✗?–]) (.*)$/gm)];
      const placed = explanation.lines.filter(isReached).flatMap(({ tree }) => [...placedIn(tree)]);
      expect(bullets.map(([, indent = '', mark]) => [indent.length / 2, mark])).toEqual(
        placed.map(({ node: { truth, inForce }, depth }) => [
          depth,
          inForce ? (truth === null ? '?' : truth ? '✓' : '✗') : '–',
        ]),
      );
      const wrong = placed.filter(({ node: { id, kind, truth }, isChosen }, i) => {
        const words = conditions[id ?? ''];
        if (kind === 'choice' || words === undefined || !isChosen) return false;
        const said = truth === null ? words.open : truth ? words.holds : words.fails;
        return !bullets[i]?.[3]?.startsWith(said);
      });
      expect(wrong).toEqual([]);
    }
  });

  it('print every clause that decided, in full', () => {
    for (const { explanation, markdown } of all) {
      const [, printed = ''] = markdown.split(`\n## ${NOTE_HEADINGS[locale].clauses}`);
      const squeezed = printed.replace(/\s/g, '');
      for (const id of explanation.clauses)
        expect(squeezed, id).toContain(clause(id)[text].replace(/\s/g, ''));
    }
  });
});
