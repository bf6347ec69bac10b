import type { ExplainedLine, ExplainedNode, Explanation } from './explanation.js';
import { citationOf, labelOf } from './label.js';
import type { Language } from './language.js';
import { everyVersion, versionText } from './outline.js';
import { isReached } from './status.js';

/** Something that was asked, as deep as it stands below the whole. */
export interface AnnexNode {
  readonly depth: number;
  readonly text: string;
}

/** A line, how it came out, and all that was asked of it; of one that was not reached, nothing. */
export interface AnnexLine {
  readonly heading: string;
  readonly nodes: readonly AnnexNode[];
}

/** Every line under one version of the contract, and which, where there are several. */
export interface AnnexVersion {
  readonly version: string | null;
  readonly lines: readonly AnnexLine[];
}

const truthMark = ({ truth, inForce }: ExplainedNode): string => {
  if (!inForce) return '–';
  return truth === null ? '?' : truth ? '✓' : '✗';
};

function* nodesOf(
  node: ExplainedNode,
  above: ExplainedNode | null,
  depth: number,
  explanation: Explanation,
  language: Language,
): Generator<AnnexNode> {
  const cited = citationOf(node, language);
  const label = `${truthMark(node)} ${labelOf(node, above, explanation, language)}`;
  yield { depth, text: cited === '' ? label : language.phrases.withValues(label, [cited]) };
  for (const part of node.parts) yield* nodesOf(part, node, depth + 1, explanation, language);
}

function annexLine(
  { line, status, tree }: ExplainedLine,
  explanation: Explanation,
  language: Language,
): AnnexLine {
  const { words, phrases } = language;
  const reached = isReached({ status }) ? tree.parts : [];
  return {
    heading: phrases.factIs(words.lines[line], phrases.statuses[status]),
    nodes: reached.flatMap((part) => [...nodesOf(part, tree, 0, explanation, language)]),
  };
}

/** All that was asked of every line, under every version of the contract that may apply. */
export const annexOf = (explanation: Explanation, language: Language): readonly AnnexVersion[] =>
  everyVersion(explanation).map((one) => ({
    version: versionText(one, language),
    lines: one.lines.map((line) => annexLine(line, one, language)),
  }));
