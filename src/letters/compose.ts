import { toldOf } from '../explain/language.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import type { ClauseId } from '../law/clause-ids.js';
import { LINE_CLAUSE } from '../law/line-ids.js';
import { nameOn } from './language.js';
import type { LetterSection, Page, PageBlock, PageField, PageSection } from './letter.js';
import { bringOf } from './say-bring.js';
import { nextOf } from './say-next.js';
import { letterReason } from './say-reason.js';
import { letterResult } from './say-result.js';
import { letterSums } from './say-sums.js';
import { entry, paperText, passageOf, placed, quotation, type Writing } from './writing.js';

/** The insurer that leads, by its name in the contract. */
export const leadOf = ({ contract }: Pick<Writing, 'contract'>): string =>
  (contract.insurers.find(({ lead }) => lead) as (typeof contract.insurers)[number]).name;

/** Whether the contract decides: what it pays, or a condition of its own. */
const restsOnContract = ({ content }: Writing): boolean =>
  content.outcome === 'payable' ||
  content.settled !== null ||
  content.grounds.some(({ clauses }) => clauses.includes(CONTRACT_PREVAILS));

/** The clauses: of the lines that it speaks of, in full; else those of the reasons, by their numbers. */
function* provisionsOf(writing: Writing): Generator<PageBlock> {
  const { content, explanation, given, language } = writing;
  const { letter, words } = language;
  const { clauseText } = toldOf(explanation, language);
  const cited = (id: ClauseId) => quotation(letter.cited(words.clause(id), clauseText(id)));
  if (content.outcome === 'declined') {
    const named = new Set(content.grounds.flatMap(({ clauses }) => clauses));
    if (named.size > 0) yield passageOf(letter.clauses([...named].map(words.clause)));
  } else yield* content.lines.map((line) => cited(LINE_CLAUSE[line]));
  yield passageOf(letter.notice);
  if (!restsOnContract(writing)) return;
  for (const said of given.contractWords ?? [placed(undefined, 'contractWords', language)])
    yield quotation(letter.fromContract(said));
}

function* papersOf(writing: Writing): Generator<PageBlock> {
  const { given, language } = writing;
  if (given.papers.length === 0) yield passageOf(placed(undefined, 'papers', language));
  for (const paper of given.papers) yield entry(writing.language.letter.listed(paperText(paper, writing)));
}

function rightsOf({ given, language }: Writing): readonly PageBlock[] {
  const { rights = [placed(undefined, 'rights', language)] } = given;
  return rights.map(passageOf);
}

/** The sections in the order of the reader's questions; those with nothing to say are left out. */
const SECTIONS = {
  result: letterResult,
  next: nextOf,
  bring: (writing) => bringOf(writing).blocks,
  reason: letterReason,
  sums: letterSums,
  clause: provisionsOf,
  papers: papersOf,
  rights: rightsOf,
} as const satisfies {
  [I in LetterSection]: (writing: Writing) => Iterable<PageBlock>;
};

/** Sections under their headings; those with nothing to say are left out. */
export const sectionsOf = <I extends PageSection['id'], W>(
  sections: Readonly<Record<I, (writing: W) => Iterable<PageBlock>>>,
  headings: Readonly<Record<I, string>>,
  writing: W,
): readonly PageSection[] =>
  (Object.keys(sections) as I[])
    .map((id): PageSection => ({ id, heading: headings[id], blocks: [...sections[id](writing)] }))
    .filter(({ blocks }) => blocks.length > 0);

export const fieldOf = (
  place: Parameters<typeof placed>[1],
  value: string | undefined,
  { language }: Pick<Writing, 'language'>,
): PageField => ({
  label: language.letter.places[place].label,
  value: placed(value, place, language),
});

/** A government is addressed by its name where the host gives none. */
function recipientOf({ content, given, language }: Writing): string | undefined {
  if (given.recipient?.name !== undefined) return given.recipient.name;
  return content.addressee === 'government'
    ? language.letter.government(nameOn('district-government', content.issued, language))
    : undefined;
}

/** Who issues a page, and when. */
export const signatureOf = (writing: Writing): readonly PageField[] => {
  const { content, given, language } = writing;
  const { sender } = given;
  return [
    fieldOf('sender', sender?.name ?? leadOf(writing), writing),
    fieldOf('handler', sender?.handler, writing),
    ...(sender?.address === undefined ? [] : [fieldOf('address', sender.address, writing)]),
    fieldOf('issued', language.letter.day(content.issued), writing),
    fieldOf('receipt', given.receipt, writing),
  ];
};

/** The page of a letter. */
export function pageOf(writing: Writing): Page {
  const { content, given, language } = writing;
  const { letter, words } = language;
  return {
    locale: language.locale,
    issuer: given.sender?.name ?? leadOf(writing),
    title: letter.titles[content.form],
    about: letter.about(content.lines.map((line) => words.lines[line])),
    fields: [
      fieldOf('recipient', recipientOf(writing), writing),
      fieldOf('caseNumber', given.caseNumber, writing),
    ],
    sections: sectionsOf(SECTIONS, letter.headings, writing),
    signature: signatureOf(writing),
    seal: letter.seal,
    overleaf: bringOf(writing).overleaf,
    colon: letter.colon,
    numbering: letter.numbering,
  };
}
