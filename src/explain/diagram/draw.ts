/** Text as XML takes it: without what it cannot carry, and escaped. */
export const xml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

/** How something came out: `off` where it is not in force. */
export type Look = 'true' | 'false' | 'unknown' | 'off';

export const lookOf = (truth: boolean | null, inForce = true): Look => {
  if (!inForce) return 'off';
  return truth === null ? 'unknown' : truth ? 'true' : 'false';
};

/** What is written in no colour of its own. */
export const INK = '#1c1c1c';

interface Style {
  readonly ink: string;
  readonly fill: string;
  /** The border by which it is told apart without colour. */
  readonly border: string;
}

export const STYLES: Readonly<Record<Look, Style>> = {
  true: { ink: '#14682f', fill: '#edf7f0', border: 'stroke-width="1.6"' },
  false: { ink: '#a81c14', fill: '#fdf0ee', border: 'stroke-width="1.6" stroke-dasharray="7 4"' },
  unknown: {
    ink: '#7a5600',
    fill: '#fff8e5',
    border: 'stroke-width="2" stroke-dasharray="0.1 4.5" stroke-linecap="round"',
  },
  off: { ink: '#767676', fill: '#fafafa', border: 'stroke-width="0.8"' },
};

export const rect = (x: number, y: number, width: number, height: number, look: Look): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${STYLES[look].fill}" stroke="${STYLES[look].ink}" ${STYLES[look].border}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, width = 2): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#4a4a4a" stroke-width="${width}" stroke-linecap="round"/>`;

/** Drawn in a square of 16: a tick, a cross, a question mark, a dash. */
const SHAPES: Readonly<Record<Look, string>> = {
  true: 'M4 8.5L7 11.5L12.2 5',
  false: 'M5 5L11 11M11 5L5 11',
  unknown: 'M5.9 6.3C5.9 3.5 10.2 3.6 10.2 6.2C10.2 8 8 7.9 8 9.7M8 12.2L8 12.3',
  off: 'M5 8L11 8',
};

/** The sign of how something came out, its middle at the given point: a shape, so that it can be read without colour. */
export function mark(x: number, y: number, look: Look): string {
  const { ink } = STYLES[look];
  const at = `transform="translate(${x - 8} ${y - 8})"`;
  const shape = `<path d="${SHAPES[look]}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<g ${at}><circle cx="8" cy="8" r="8" fill="${ink}"/>${shape}</g>`;
}

/** Lines of text, the first one's foot at the given point. */
export const texts = (
  x: number,
  y: number,
  lines: readonly string[],
  size: number,
  ink: string,
  more = '',
): string =>
  lines
    .map(
      (text, i) =>
        `<text x="${x}" y="${y + i * Math.round(size * 1.45)}" font-size="${size}" fill="${ink}"${more}>${xml(text)}</text>`,
    )
    .join('');
