import type { ClauseId } from '../law/clause-ids.js';
import type { ExplainedLine, ExplainedNode, Explanation } from './explanation.js';
import { citationOf, labelOf } from './label.js';
import { type Language, toldOf } from './language.js';
import { oneLine } from './one-line.js';
import { everyVersion, outlineOf, type Section, versionText } from './outline.js';
import { isReached } from './status.js';

/** Text that Markdown would take for markup stands as it is. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

function* sectionLines({ heading, blocks }: Section): Generator<string> {
  yield `\n## ${escaped(heading)}`;
  let number = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'paragraph' || number === 0) yield '';
    number = kind === 'item' ? number + 1 : 0;
    yield kind === 'item' ? `${number}. ${escaped(text)}` : escaped(text);
  }
}

const truthMark = ({ truth, inForce }: ExplainedNode): string => {
  if (!inForce) return '–';
  return truth === null ? '?' : truth ? '✓' : '✗';
};

function* treeLines(
  node: ExplainedNode,
  above: ExplainedNode | null,
  depth: number,
  explanation: Explanation,
  language: Language,
): Generator<string> {
  const cited = citationOf(node, language);
  const label = `${truthMark(node)} ${labelOf(node, above, explanation, language)}`;
  yield `${'  '.repeat(depth)}- ${escaped(cited === '' ? label : language.phrases.withValues(label, [cited]))}`;
  for (const part of node.parts) yield* treeLines(part, node, depth + 1, explanation, language);
}

/** A line that was reached with all that was asked; any other with the reason why it was not. */
function* lineLines(
  { line, status, tree }: ExplainedLine,
  explanation: Explanation,
  language: Language,
): Generator<string> {
  const { words, phrases } = language;
  yield `\n### ${escaped(phrases.factIs(words.lines[line], phrases.statuses[status]))}\n`;
  if (!isReached({ status })) return;
  for (const part of tree.parts) yield* treeLines(part, tree, 0, explanation, language);
}

/** Every line under one version of the contract. */
function* versionLines(explanation: Explanation, language: Language): Generator<string> {
  const said = versionText(explanation, language);
  if (said !== null) yield `\n${escaped(said)}`;
  for (const line of explanation.lines) yield* lineLines(line, explanation, language);
}

/** An explanation as Markdown: the text, what was asked of every line, and the clauses in full. */
export function markdownOf(explanation: Explanation, language: Language): string {
  const { words, phrases } = language;
  /** In each edition that may apply, once where they say the same. */
  const textsOf = (id: ClauseId) =>
    new Set(everyVersion(explanation).map((one) => toldOf(one, language).clauseText(id)));
  const clauses = explanation.clauses.map(
    (id) =>
      `\n${escaped(words.clause(id))}${[...textsOf(id)].map((text) => `\n\n> ${escaped(text)}`).join('')}`,
  );
  return [
    `# ${escaped(phrases.title)}`,
    ...outlineOf(explanation, language).flatMap((section) => [...sectionLines(section)]),
    `\n## ${escaped(phrases.treesHeading)}`,
    ...everyVersion(explanation).flatMap((one) => [...versionLines(one, language)]),
    `\n## ${escaped(phrases.clausesHeading)}`,
    ...clauses,
    '',
  ].join('\n');
}
