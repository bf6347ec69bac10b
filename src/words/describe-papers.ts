import type { AnyPath, FactName } from '../claim/facts.js';
import type { Material } from '../decide/material.js';
import type { AsksFor, OpenQuestion } from '../decide/open-question.js';
import { UNITS } from '../territory/place.js';
import { bodyName } from './describe.js';
import { wordsAt } from './tell-value.js';
import type { Words } from './words.js';

/** The words that it takes to speak of papers. */
export type PaperWords = Pick<
  Words,
  | 'facts'
  | 'phrases'
  | 'circumstances'
  | 'lines'
  | 'missingStates'
  | 'institutions'
  | 'outsideBodies'
  | 'documents'
  | 'bringers'
  | 'clause'
>;

/** What a fact is called; of a condition of the contract's own, with its words. */
const factLabel = (
  { fact, text }: { readonly fact: AnyPath; readonly text?: string },
  words: PaperWords,
): string => wordsAt(fact, words, text).label;

/** Says of a paper who issues it, what it is to attest, who brings it, where to ask first, and whether the notice speaks of it. */
export const tellMaterial = (
  { paper, issuers, facts, broughtBy, askFirst, basis, clause }: Material,
  words: PaperWords,
): string =>
  words.phrases.papers.material({
    paper: words.documents[paper],
    issuers: issuers.map((body) => bodyName(body, words)),
    facts: facts.map((each) => factLabel(each, words)),
    broughtBy: words.bringers[broughtBy],
    askFirst: askFirst && {
      town: UNITS.find(({ code }) => code === askFirst.unit)?.name ?? null,
      clause: words.clause(askFirst.clause),
    },
    basis,
    clause: clause && words.clause(clause),
  });

/** Asks for a fact, as one speaks to whoever can answer. */
export const tellAsking = (
  { fact, about, state, circumstances = [], text = '' }: AsksFor,
  { phrases, ...words }: Pick<PaperWords, 'phrases' | 'circumstances'>,
): string =>
  phrases.papers.asks[(fact.split('.')[1] ?? fact) as FactName]({
    about,
    state,
    circumstances: circumstances.map((each) => words.circumstances[each]),
    text,
  });

/** Asks for a fact, and says who can answer it, what hangs on it, and which clauses ask. */
export const tellQuestion = (question: OpenQuestion, words: PaperWords): string =>
  words.phrases.papers.question({
    asks: tellAsking(question, words),
    of: question.of,
    state: words.missingStates[question.state],
    lines: question.lines.map((line) => words.lines[line]),
    clauses: [...new Set(question.clauses.map(words.clause))],
  });
