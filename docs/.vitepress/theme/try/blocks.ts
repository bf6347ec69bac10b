import type { Explanation, Locale } from '../../../../src/explain/explanation';
import { type LetterLanguage, letterLanguage } from '../../../../src/letters/language';
import type { PageBlock } from '../../../../src/letters/letter';
import { NOTE_SECTIONS } from '../../../../src/letters/note-sections';
import * as en from '../../../../src/words/en/language';
import * as zh from '../../../../src/words/zh-CN/language';

/** An entry of a list, with those below it. `mark` is how a condition came out. */
export interface Entry {
  readonly text: string;
  readonly mark: string | null;
  readonly entries: Entry[];
}

export type Block =
  | { readonly kind: 'heading' | 'subheading' | 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: Entry[] };

/** The conditions of a line stand below each other, each with how it came out before it. */
function entryOf({ text, depth }: PageBlock): Entry {
  const [, mark, rest] = (depth !== undefined && /^([✓✗?–]) (.*)$/.exec(text)) || [];
  return { text: rest ?? text, mark: mark ?? null, entries: [] };
}

/** What a file note says, as this page shows it: entries one after another are a list, with lists inside. */
function blocksOf(said: Iterable<PageBlock>, above: 'subheading' | 'paragraph' = 'paragraph'): Block[] {
  const blocks: Block[] = [];
  let open: Entry[][] = [];
  for (const each of said) {
    const { kind, text, depth } = each;
    if (kind !== 'item') {
      open = [];
      blocks.push({ kind: kind === 'quote' ? kind : above, text });
      continue;
    }
    if (open.length === 0) {
      open = [[]];
      blocks.push({ kind: 'list', ordered: depth === undefined, entries: open[0] as Entry[] });
    }
    const entry = entryOf(each);
    open[depth ?? 0]?.push(entry);
    open = [...open.slice(0, (depth ?? 0) + 1), entry.entries];
  }
  return blocks;
}

/** An explanation in its three parts: the account, what was asked line by line, and the clauses in full. */
export interface Parts {
  readonly account: readonly Block[];
  readonly findings: readonly Block[];
  readonly clauses: readonly Block[];
}

const LANGUAGES: Readonly<Record<Locale, LetterLanguage>> = {
  'zh-CN': letterLanguage(zh),
  en: letterLanguage(en),
};

const ACCOUNT = ['result', 'why', 'arithmetic', 'duties'] as const;

export function partsOf(explanation: Explanation): Parts {
  const language = LANGUAGES[explanation.locale];
  const writing = { explanation, language };
  return {
    account: ACCOUNT.flatMap((id): Block[] => [
      { kind: 'heading', text: language.letter.note.headings[id] },
      ...blocksOf(NOTE_SECTIONS[id](writing)),
    ]),
    findings: blocksOf(NOTE_SECTIONS.conditions(writing), 'subheading'),
    clauses: blocksOf(NOTE_SECTIONS.clauses(writing)),
  };
}
