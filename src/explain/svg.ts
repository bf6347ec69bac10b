import type { ClauseId } from '../law/clause-ids.js';
import { nodesIn } from '../logic/trace.js';
import { INK, type Look, line, lookOf, mark, rect, STYLES, texts, xml } from './diagram/draw.js';
import { type Citing, type Drawing, inside, rung } from './diagram/rung.js';
import { textWidth, wrap } from './diagram/wrap.js';
import type { ExplainedLine, ExplainedNode, Explanation } from './explanation.js';
import { inClauseOrder } from './in-order.js';
import { citationOf } from './label.js';
import type { Language } from './language.js';
import { everyVersion, versionText } from './outline.js';
import { result } from './outline-reasons.js';
import { isReached } from './status.js';

const WIDTH = 860;
const MARGIN = 24;
const RAIL = 14;

/** A heading, how it came out, and what that comes to. */
function heading(name: string, said: string, look: Look): Drawing {
  const lines = wrap(name, 40);
  return {
    height: 20 + lines.length * 22,
    at: (x, y) =>
      [
        mark(x + 10, y + 20, look),
        texts(x + 28, y + 26, lines, 16, STYLES[look].ink, ' font-weight="bold"'),
        texts(WIDTH - MARGIN, y + 26, [said], 14, STYLES[look].ink, ' text-anchor="end" font-weight="bold"'),
      ].join(''),
  };
}

/** The heading of a line: its name and clause, how it came out, and what it pays. */
function header(entry: ExplainedLine, { words, phrases }: Language): Drawing {
  const { line: id, clause, status, tree, steps } = entry;
  const due = steps.at(-1)?.result ?? null;
  const said =
    due === null
      ? phrases.statuses[status]
      : phrases.factIs(phrases.statuses[status], words.phrases.money(due));
  const name = phrases.withValues(words.lines[id], [phrases.cite([words.clause(clause)])]);
  return heading(name, said, lookOf(tree.truth, isReached(entry)));
}

/** How conditions come out together. */
const lookOfAll = (nodes: readonly ExplainedNode[]): Look => {
  if (nodes.some(({ truth }) => truth === false)) return 'false';
  return nodes.some(({ truth }) => truth === null) ? 'unknown' : 'true';
};

/** Two rails, and one rung between them for each condition. */
function ladder(
  head: Drawing,
  parts: readonly ExplainedNode[],
  above: ExplainedNode,
  explanation: Explanation,
  language: Language,
  citing: Citing = (node) => citationOf(node, language),
): Drawing {
  const width = WIDTH - 2 * MARGIN - 2 * RAIL;
  const rungs = parts.map((part) => rung(part, above, width, explanation, language, citing));
  const body = rungs.reduce((sum, { height }) => sum + height + 8, 8);
  return {
    height: head.height + body + 10,
    at(x, y) {
      const [left, right, top] = [x + 2, WIDTH - MARGIN - 2, y + head.height];
      let foot = top + 8;
      const drawn = rungs.map((one) => {
        const middle = foot + one.height / 2;
        const steps =
          line(left, middle, x + RAIL, middle) + line(WIDTH - MARGIN - RAIL, middle, right, middle);
        const all = steps + one.at(x + RAIL, foot);
        foot += one.height + 8;
        return all;
      });
      const rails = line(left, top, left, top + body, 3) + line(right, top, right, top + body, 3);
      return [head.at(x, y), rails, ...drawn].join('');
    },
  };
}

/** Cites what several lines ask alike, all of which has a clause, by the clauses of all of them. */
function citingAll(lines: readonly ExplainedLine[], { words, phrases }: Language): Citing {
  const nodes = lines.flatMap(({ tree }) => nodesIn(tree));
  return ({ id }) => {
    const alike = nodes.filter((node) => node.id === id).map(({ clause }) => clause as ClauseId);
    return phrases.cite(inClauseOrder(alike).map(words.clause));
  };
}

/** What every line that was reached asks alike is drawn once; each line has its own ladder for the rest. */
function ladders(explanation: Explanation, language: Language): readonly Drawing[] {
  const reached = explanation.lines.filter(isReached);
  const isShared = ({ id }: ExplainedNode) =>
    reached.length > 1 &&
    id !== null &&
    reached.every(({ tree }) => tree.parts.some((part) => part.id === id));
  const citing = citingAll(reached, language);
  const common = reached.slice(0, 1).flatMap(({ tree }) => {
    const shared = tree.parts.filter(isShared);
    const head = heading(language.phrases.diagram.common, '', lookOfAll(shared));
    return shared.length === 0 ? [] : [ladder(head, shared, tree, explanation, language, citing)];
  });
  const own = explanation.lines.map((entry) => {
    const head = header(entry, language);
    const parts = inside(entry.tree).filter((part) => !isShared(part));
    return isReached(entry) ? ladder(head, parts, entry.tree, explanation, language) : head;
  });
  return [...common, ...own];
}

/** A sentence across the whole width. */
function note(text: string): Drawing {
  const lines = wrap(text, (WIDTH - 2 * MARGIN) / 15);
  return { height: lines.length * 22, at: (x, y) => texts(x, y + 16, lines, 15, INK) };
}

/** What the signs and borders mean. */
function legend({ phrases }: Language): Drawing {
  const looks: readonly Look[] = ['true', 'false', 'unknown', 'off'];
  return {
    height: 30,
    at(left, top) {
      let x = left;
      const drawn = looks.map((look, i) => {
        const text = phrases.diagram.legend[i] as string;
        const box = rect(x, top, 26, 22, look) + mark(x + 13, top + 11, look);
        const entry = box + texts(x + 34, top + 16, [text], 13, INK);
        x += Math.ceil(58 + textWidth(text) * 13);
        return entry;
      });
      return drawn.join('');
    },
  };
}

/** The title, what came of the claim, and the legend. */
function top(summary: string, language: Language): Drawing {
  const { title } = language.phrases.diagram;
  const said = wrap(summary, (WIDTH - 2 * MARGIN) / 15);
  const signs = legend(language);
  const upper = 44 + said.length * 22;
  return {
    height: upper + signs.height + 14,
    at: (x, y) =>
      [
        texts(x, y + 22, [title], 21, INK, ' font-weight="bold"'),
        texts(x, y + 50, said, 15, INK),
        signs.at(x, y + upper + 4),
      ].join(''),
  };
}

const FONTS =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

/** An explanation as a diagram: a ladder of conditions for each line, in SVG that stands by itself. */
export function svgOf(explanation: Explanation, language: Language): string {
  const summary = result(explanation, language)[0]?.text as string;
  const { title, about } = language.phrases.diagram;
  const versions = everyVersion(explanation).flatMap((one) => {
    const said = versionText(one, language);
    return [...(said === null ? [] : [note(said)]), ...ladders(one, language)];
  });
  const drawings = [top(summary, language), ...versions];
  const height = Math.ceil(drawings.reduce((sum, drawing) => sum + drawing.height + 10, MARGIN)) + 8;
  let y = MARGIN;
  const drawn = drawings.map((drawing) => {
    const part = drawing.at(MARGIN, y);
    y += drawing.height + 10;
    return part;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" xml:lang="${language.locale}" font-family="${xml(FONTS)}">`,
    `<title>${xml(title)}</title><desc>${xml(`${summary} ${about}`)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}
