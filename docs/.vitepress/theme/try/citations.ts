import type { Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { CLAUSE_IDS } from '../../../../src/law/clause-ids';
import { clauseSlug } from '../../generate/slugs';

/** A part of a text; one that cites a clause of the notice has the address of its page within the site. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

/** A name without a number in brackets may be a word like any other: 一, I. */
const isPlain = (name: string): boolean => !/[（(]/.test(name);

/** The pages of the clauses that a text may cite, by the name that it is cited by; of several of one name, the section. */
function pagesOf(words: Words, root: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const id of CLAUSE_IDS) {
    const name = words.clause(id);
    if (isPlain(name) || pages.has(name)) continue;
    pages.set(name, `${root}/notice/${clauseSlug(id)}.html`);
  }
  return pages;
}

const escaped = (name: string): string => name.replace(/[()]/g, '\\$&');

/** The place of an ambiguity, by its number. */
const ambiguityPage = (part: string, root: string): string | null =>
  /^A-\d\d$/.test(part) ? `${root}/notice/ambiguities.html#${part.toLowerCase()}` : null;

/** Cuts a text where it cites the notice, whose pages lie below a root. */
export function citing(words: Words, root: '' | '/en'): (text: string) => readonly Piece[] {
  const pages = pagesOf(words, root);
  // The longer name first: 二（二）4 and not 二（二）.
  const names = [...pages.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const cited = new RegExp(`(?<![A-Z])(${names.join('|')}|A-\\d\\d)`);
  return (text) =>
    text
      .split(cited)
      .filter((part) => part !== '')
      .map((part) => ({ text: part, href: pages.get(part) ?? ambiguityPage(part, root) }));
}
