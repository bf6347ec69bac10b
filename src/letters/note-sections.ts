import { underReadings } from '../challenge/under-readings.js';
import { whatWouldChange } from '../challenge/what-would-change.js';
import { annexOf } from '../explain/annex.js';
import { toldOf } from '../explain/language.js';
import { materials } from '../explain/materials.js';
import { everyVersion, OUTLINE } from '../explain/outline.js';
import { questions } from '../explain/questions.js';
import { grounded } from '../explain/sentence.js';
import type { NoteSection } from '../words/letter-phrases.js';
import type { speaking } from '../words/speaking.js';
import type { PageBlock, RefusalGround } from './letter.js';
import { entry, paperText, passageOf, quotation, type Writing } from './writing.js';

/** All that a file note is written from. */
export interface NoteWriting extends Writing {
  readonly reserved: readonly RefusalGround[];
  readonly spoken: ReturnType<typeof speaking>;
}

/** A part of what an explanation tells. */
const outlined =
  (part: keyof typeof OUTLINE) =>
  ({ explanation, language }: Pick<Writing, 'explanation' | 'language'>): readonly PageBlock[] =>
    OUTLINE[part](explanation, language);

/** The reasons that no letter gives. */
function* reservedIn({ reserved, explanation, language }: NoteWriting): Generator<PageBlock> {
  if (reserved.length > 0) yield passageOf(language.letter.note.unshown);
  for (const { id, clauses, facts } of reserved.flatMap(({ conditions }) => conditions))
    yield entry(grounded({ id, clauses, facts, truth: false, state: null }, explanation, language));
}

/** An account of several lines, the first of which names claim and contract. */
const accountIn = (account: string): readonly PageBlock[] =>
  account
    .split('\n')
    .slice(1)
    .map((line) => passageOf(line.trim()));

/** What was asked of every line, as it came out. */
function* findingsOf({ explanation, language }: Pick<Writing, 'explanation' | 'language'>) {
  for (const { version, lines } of annexOf(explanation, language)) {
    if (version !== null) yield passageOf(version);
    for (const { heading, nodes } of lines) {
      yield passageOf(heading);
      for (const { depth, text } of nodes) yield { kind: 'item', text, depth } satisfies PageBlock;
    }
  }
}

/** The clauses in full: in each edition that may apply, once where they say the same. */
function* clausesIn({ explanation, language }: Pick<Writing, 'explanation' | 'language'>) {
  const { letter, words } = language;
  const editions = everyVersion(explanation).map((one) => toldOf(one, language));
  for (const id of explanation.clauses)
    for (const text of new Set(editions.map(({ clauseText }) => clauseText(id))))
      yield quotation(letter.cited(words.clause(id), text));
}

/** The sections of a file note, in its order; those with nothing to say are left out. */
export const NOTE_SECTIONS = {
  result: outlined('result'),
  why: outlined('why'),
  arithmetic: outlined('arithmetic'),
  questions: ({ claim, contract, spoken }) =>
    questions(claim, contract).map((each) => entry(spoken.describeQuestion(each))),
  materials: ({ claim, contract, spoken }) =>
    materials(claim, contract).map((each) => entry(spoken.describeMaterial(each))),
  duties: outlined('duties'),
  reserved: reservedIn,
  changes: ({ claim, contract, spoken }) =>
    accountIn(spoken.describeChanges(whatWouldChange(claim, contract), contract.conditions)),
  readings: ({ claim, contract, spoken }) =>
    accountIn(spoken.describeReadings(underReadings(claim, contract))),
  papers: (writing) =>
    writing.given.papers.map((paper) => entry(writing.language.letter.listed(paperText(paper, writing)))),
  conditions: findingsOf,
  clauses: clausesIn,
} as const satisfies { readonly [I in NoteSection]: (writing: NoteWriting) => Iterable<PageBlock> };
