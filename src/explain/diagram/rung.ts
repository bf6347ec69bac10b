import type { ExplainedNode, Explanation } from '../explanation.js';
import { labelOf } from '../label.js';
import type { Language } from '../language.js';
import { oneLine } from '../one-line.js';
import { INK, type Look, lookOf, mark, rect, STYLES, texts } from './draw.js';
import { textWidth, wrap } from './wrap.js';

/** Something to draw: how high it is, and how it looks from a point on. */
export interface Drawing {
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

/** How the clauses of a node are cited; empty where it has none. */
export type Citing = (node: ExplainedNode) => string;

const SIZE = 14;
const LEADING = 20;
const SMALL = 12;
const PAD = 7;
const MARK = 28;
const GAP = 6;
const PALE = '#5a5a5a';

/**
 * What is drawn inside a box: of a reading that leaves nothing to ask, and of what is not in force, it is enough to say so; what
 * a nameless part asks in all, its parent may as well ask.
 */
export const inside = ({ kind, inForce, parts }: ExplainedNode): readonly ExplainedNode[] => {
  if (!inForce) return [];
  const asked = parts.filter((part) => part.kind !== 'constant');
  return asked.flatMap((part) =>
    kind === 'all' && part.kind === 'all' && part.id === null ? inside(part) : [part],
  );
};

/** The words in a box: what is said, and the clause beside it where there is room, or else below. */
function boxWords(label: string, cited: string, room: number, look: Look): Drawing {
  const beside = cited === '' ? 0 : textWidth(cited) * SMALL + 16;
  const lines = wrap(label, room / SIZE);
  const isBeside = lines.length === 1 && textWidth(label) * SIZE + beside <= room;
  const small = cited === '' || isBeside ? [] : wrap(cited, room / SMALL);
  return {
    height: lines.length * LEADING + small.length * 17,
    at: (x, y) =>
      [
        texts(x, y + 15, lines, SIZE, look === 'off' ? STYLES.off.ink : INK),
        texts(x, y + lines.length * LEADING + 12, small, SMALL, PALE),
        isBeside ? texts(x + room, y + 15, [cited], SMALL, PALE, ' text-anchor="end"') : '',
      ].join(''),
  };
}

/**
 * A condition as a box with its sign, what is said of it and its clause, and with the conditions below it inside.
 *
 * @param citing The clauses of a node, cited.
 */
export function rung(
  node: ExplainedNode,
  above: ExplainedNode,
  width: number,
  explanation: Explanation,
  language: Language,
  citing: Citing,
): Drawing {
  const look = lookOf(node.truth, node.inForce);
  const label = oneLine(labelOf(node, above, explanation, language));
  const said = boxWords(label, citing(node), width - 2 * PAD - MARK, look);
  const parts = inside(node).map((part) => rung(part, node, width - 2 * PAD, explanation, language, citing));
  const head = PAD + said.height;
  const height = head + parts.reduce((sum, part) => sum + part.height + GAP, 0) + PAD;
  return {
    height,
    at(x, y) {
      let foot = y + head + GAP;
      const drawn = parts.map((part) => {
        const one = part.at(x + PAD, foot);
        foot += part.height + GAP;
        return one;
      });
      return [
        rect(x, y, width, height, look),
        mark(x + PAD + 9, y + PAD + 10, look),
        said.at(x + PAD + MARK, y + PAD),
        ...drawn,
      ].join('');
    },
  };
}
