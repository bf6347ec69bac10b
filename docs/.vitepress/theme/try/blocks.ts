/** An entry of a list, with those below it. `mark` is how a condition came out. */
export interface Entry {
  readonly text: string;
  readonly mark: string | null;
  readonly entries: Entry[];
}

export type Block =
  | { readonly kind: 'heading' | 'subheading' | 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: Entry[] };

const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]<>#|~&!])/g, '$1');

function entryOf(text: string, marked: boolean): Entry {
  const [, mark, rest] = (marked && /^([✓✗?–]) (.*)$/.exec(text)) || [];
  return { text: unescaped(rest ?? text), mark: mark ?? null, entries: [] };
}

/** The Markdown that explanations are written in: headings, paragraphs, quotations, and lists inside lists. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Entry[][] = [];
  for (const line of markdown.split('\n')) {
    const [, indent = '', bullet, rest = ''] = /^( *)(-|\d+\.) (.*)$/.exec(line) ?? [];
    if (bullet !== undefined) {
      const depth = indent.length / 2;
      const entry = entryOf(rest, bullet === '-');
      if (depth === 0 && open.length === 0) {
        const entries: Entry[] = [];
        blocks.push({ kind: 'list', ordered: bullet !== '-', entries });
        open = [entries];
      }
      const above = open[depth - 1]?.at(-1);
      if (above !== undefined) open[depth] = above.entries;
      open[depth]?.push(entry);
      open.length = depth + 1;
      continue;
    }
    if (line !== '') open = [];
    const [, hashes, heading = ''] = /^(#{1,3}) (.*)$/.exec(line) ?? [];
    if (hashes === '##') blocks.push({ kind: 'heading', text: unescaped(heading) });
    else if (hashes === '###') blocks.push({ kind: 'subheading', text: unescaped(heading) });
    else if (line.startsWith('> ')) blocks.push({ kind: 'quote', text: unescaped(line.slice(2)) });
    else if (hashes === undefined && line !== '') blocks.push({ kind: 'paragraph', text: unescaped(line) });
  }
  return blocks;
}

/** An explanation in its three parts: the account, what was asked line by line, and the clauses in full. */
export interface Parts {
  readonly account: readonly Block[];
  readonly findings: readonly Block[];
  readonly clauses: readonly Block[];
}

export function partsOf(blocks: readonly Block[]): Parts {
  const sections: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    sections.at(-1)?.push(block);
  }
  const clauses = sections.pop() ?? [];
  const findings = sections.pop() ?? [];
  return { account: sections.flat(), findings: findings.slice(1), clauses: clauses.slice(1) };
}
