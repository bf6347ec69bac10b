import { codeOf } from '../input/code.js';
import type { ReadingId } from '../law/readings.js';
import type { ExplainedNode, Explanation } from './explanation.js';
import { type Language, toldOf } from './language.js';
import { sentence } from './sentence.js';

const positionOf = (
  reading: ReadingId,
  position: string,
  explanation: Explanation,
  language: Language,
): string =>
  (toldOf(explanation, language).readings[reading].positions as Readonly<Record<string, string>>)[
    position
  ] as string;

const KINDS: readonly ExplainedNode['kind'][] = [
  'all',
  'any',
  'one-of',
  'check',
  'terms',
  'choice',
  'constant',
];

/** What a node asks, as it came out; only the fact that it asks itself counts. */
function said(node: ExplainedNode, explanation: Explanation, language: Language): string {
  const { phrases } = language;
  const { id, fact, truth, state, clause, reading, chosen } = node;
  const kind = codeOf('explanation', KINDS, node.kind);
  if (kind === 'constant') return phrases.constants[truth === true ? 'true' : 'false'];
  if (kind === 'choice') {
    const { title } = toldOf(explanation, language).readings[reading as ReadingId];
    return `${phrases.readingOf(title)}${phrases.stop}${phrases.chosen(positionOf(reading as ReadingId, chosen as string, explanation, language), explanation.terms.chosen.includes(reading as ReadingId))}`;
  }
  const group =
    kind === 'all' || kind === 'any'
      ? phrases.groups[kind === 'any' && truth === false ? 'none' : kind]
      : null;
  if (id === null || clause === null) return group as string;
  const facts = fact === null || fact === 'loss.kind' ? [] : [fact];
  const own = sentence({ id, clauses: [clause], truth, facts, state }, explanation, language);
  return group === null ? own : `${own}${phrases.stop}${group}`;
}

/** A node in words, for trees and diagrams; of a position that was not chosen, that alone is said. */
export function labelOf(
  node: ExplainedNode,
  above: ExplainedNode | null,
  explanation: Explanation,
  language: Language,
): string {
  if (node.position === null || node.position === above?.chosen) return said(node, explanation, language);
  return language.phrases.notChosen(
    positionOf(above?.reading as ReadingId, node.position, explanation, language),
  );
}

/** The clause of a node, cited; empty for groups without one. */
export const citationOf = ({ clause }: ExplainedNode, { words, phrases }: Language): string =>
  clause === null ? '' : phrases.cite([words.clause(clause)]);
