import { bodyOn } from './language.js';
import type { Bringer, PageBlock, PageSection, WantedPaper } from './letter.js';
import { entry, labelOfFact, passageOf, type Writing } from './writing.js';

/** More papers than this have a page of their own. */
const ON_THE_PAGE = 8;

const BRINGERS = ['claimant', 'authority', 'insurers'] as const satisfies readonly Bringer[];

function paperEntry({ document, by, facts, agreed }: WantedPaper, writing: Writing): PageBlock {
  const { content, language } = writing;
  if (agreed !== undefined) return entry(language.letter.wanted.byContract(agreed));
  return entry(
    language.letter.wanted.paper(
      language.words.documents[document],
      by.map((body) => bodyOn(body, content.issued, language)),
      facts.map((fact) => labelOfFact(fact, writing)),
    ),
  );
}

/** All papers that are wanted, by who brings them. */
function* listOfPapers(writing: Writing): Generator<PageBlock> {
  const { wanted } = writing.content;
  const by = writing.language.letter.wanted.by[writing.content.addressee];
  for (const who of BRINGERS) {
    const papers = wanted.filter(({ broughtBy }) => broughtBy === who);
    if (papers.length > 0) yield passageOf(by[who]);
    for (const paper of papers) yield paperEntry(paper, writing);
  }
}

/** The list of what to bring: on the page, or where it is long on one of its own. */
export function bringOf(writing: Writing): {
  readonly blocks: readonly PageBlock[];
  readonly overleaf: PageSection | null;
} {
  const { content, language } = writing;
  const { wanted, headings } = language.letter;
  if (
    content.wanted.length === 0 ||
    content.form === 'settlement' ||
    (content.outcome === 'declined' && content.grounds.length > 0)
  )
    return { blocks: [], overleaf: null };
  const opening = content.outcome === 'payable' ? [] : [passageOf(wanted.complete)];
  const papers = [...listOfPapers(writing)];
  if (content.wanted.length <= ON_THE_PAGE) return { blocks: [...opening, ...papers], overleaf: null };
  return {
    blocks: [...opening, passageOf(wanted.overleaf(content.wanted.length))],
    overleaf: { id: 'bring', heading: headings.bring, blocks: papers },
  };
}
