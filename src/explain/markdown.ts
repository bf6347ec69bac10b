import type { ClauseId } from '../law/clause-ids.js';
import { type AnnexVersion, annexOf } from './annex.js';
import type { Explanation } from './explanation.js';
import { type Language, toldOf } from './language.js';
import { oneLine } from './one-line.js';
import { everyVersion, outlineOf, type Section } from './outline.js';

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

function* annexLines({ version, lines }: AnnexVersion): Generator<string> {
  if (version !== null) yield `\n${escaped(version)}`;
  for (const { heading, nodes } of lines) {
    yield `\n### ${escaped(heading)}\n`;
    for (const { depth, text } of nodes) yield `${'  '.repeat(depth)}- ${escaped(text)}`;
  }
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
    ...annexOf(explanation, language).flatMap((each) => [...annexLines(each)]),
    `\n## ${escaped(phrases.clausesHeading)}`,
    ...clauses,
    '',
  ].join('\n');
}
