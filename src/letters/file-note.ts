import { underReadings } from '../challenge/under-readings.js';
import { whatWouldChange } from '../challenge/what-would-change.js';
import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { annexOf } from '../explain/annex.js';
import { explain } from '../explain/explain.js';
import { toldOf } from '../explain/language.js';
import { outlineOf } from '../explain/outline.js';
import { grounded } from '../explain/sentence.js';
import { deepFreeze } from '../input/freeze.js';
import type { LanguageParts } from '../words/language.js';
import { speaking } from '../words/speaking.js';
import { fieldOf, leadOf, signatureOf } from './compose.js';
import { letterContent } from './content.js';
import { type LetterLanguage, letterLanguage } from './language.js';
import type { FileNote, PageBlock, PageSection, RefusalGround } from './letter.js';
import { givenFor, type LetterOptions } from './options.js';
import { entry, paperText, passageOf, quotation, type Writing } from './writing.js';

const section = (heading: string, blocks: readonly PageBlock[]): PageSection => ({
  id: 'note',
  heading,
  blocks,
});

/** Everything that an explanation tells, in its order. */
const outlined = ({ explanation, language }: Writing): readonly PageSection[] =>
  outlineOf(explanation, language).map(({ heading, blocks }) =>
    section(
      heading,
      blocks.map(({ kind, text }) => (kind === 'item' ? entry(text) : passageOf(text))),
    ),
  );

/** The reasons that no letter gives. */
function reservedIn(reserved: readonly RefusalGround[], { explanation, language }: Writing): PageSection {
  const { note } = language.letter;
  const said = reserved.flatMap(({ conditions }) =>
    conditions.map(({ id, clauses, facts }) =>
      entry(grounded({ id, clauses, facts, truth: false, state: null }, explanation, language)),
    ),
  );
  return section(note.reserved, [passageOf(note.unshown), ...said]);
}

/** An account of several lines, the first of which names claim and contract. */
const accountIn = (heading: string, account: string): PageSection =>
  section(
    heading,
    account
      .split('\n')
      .slice(1)
      .map((line) => passageOf(line.trim())),
  );

/** What was asked of every line, and the clauses in full. */
function annexes({ explanation, language }: Writing): readonly PageSection[] {
  const { phrases, words } = language;
  const trees = annexOf(explanation, language).flatMap(({ version, lines }) => [
    ...(version === null ? [] : [passageOf(version)]),
    ...lines.flatMap(({ heading, nodes }) => [
      passageOf(heading),
      ...nodes.map(({ depth, text }): PageBlock => ({ kind: 'item', text, depth })),
    ]),
  ]);
  const { clauseText } = toldOf(explanation, language);
  const clauses = explanation.clauses.map((id) =>
    quotation(language.letter.cited(words.clause(id), clauseText(id))),
  );
  return [section(phrases.treesHeading, trees), section(phrases.clausesHeading, clauses)];
}

function noteIn(
  language: LetterLanguage,
  { describeChanges, describeReadings }: ReturnType<typeof speaking>,
  claim: Claim,
  contract: Contract,
  options: LetterOptions,
): FileNote {
  const given = givenFor(options, claim, contract);
  const explanation = explain(claim, contract, { locale: language.locale });
  const { content, grounds } = letterContent(claim, contract, explanation, given);
  const writing: Writing = { claim, contract, explanation, content, given, language };
  const { letter, words } = language;
  const { note } = letter;
  const reserved = grounds.reserved.length === 0 ? [] : [reservedIn(grounds.reserved, writing)];
  return {
    claim: content.claim,
    contract: content.contract,
    issued: content.issued,
    reserved: grounds.reserved,
    page: {
      locale: language.locale,
      issuer: given.sender?.name ?? leadOf(writing),
      title: note.title,
      about: letter.about(content.lines.map((line) => words.lines[line])),
      fields: [
        fieldOf('caseNumber', given.caseNumber, writing),
        { label: note.claim, value: content.claim },
        { label: note.contract, value: content.contract },
      ],
      sections: [
        ...outlined(writing),
        ...reserved,
        accountIn(note.changes, describeChanges(whatWouldChange(claim, contract), contract.conditions)),
        accountIn(note.readings, describeReadings(underReadings(claim, contract))),
        section(
          letter.headings.papers,
          given.papers.map((paper) => entry(paperText(paper, writing))),
        ),
        ...annexes(writing),
      ].filter(({ blocks }) => blocks.length > 0),
      signature: signatureOf(writing),
      seal: letter.seal,
      overleaf: null,
      colon: letter.colon,
      numbering: letter.numbering,
    },
  };
}

/** Writes file notes in a language: everything that is known of a claim, for the file alone. */
export const fileNotes = (parts: LanguageParts) => {
  const language = letterLanguage(parts);
  const spoken = speaking(parts);
  return (claim: Claim | ClaimInput, contract: Contract | ContractInput, options: LetterOptions): FileNote =>
    deepFreeze(noteIn(language, spoken, claimFrom(claim), contractFrom(contract), options));
};
