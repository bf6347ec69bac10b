import { type Events, xmlReader } from './xml.js';

/** Cells that were merged, counted from 1. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What stands behind the cells of a sheet, and says how they are to be read. */
export interface Tail {
  readonly merged: readonly Merged[];
  readonly isFiltered: boolean;
}

/** The row and the column of a reference such as `AB12`. */
export function placeIn(reference: string): readonly [row: number, column: number] | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  const [, letters = '', digits] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits), column];
}

function mergedIn(reference: string): readonly Merged[] {
  const [first, last] = reference.split(':').map(placeIn);
  if (first == null || last == null) return [];
  return [{ top: first[0], left: first[1], bottom: last[0], right: last[1] }];
}

const END = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/;

/** So much is kept between two pieces that no closing tag is cut in two. */
const OVERLAP = 100;

/** Reads what stands behind the cells of a sheet, and passes over the cells without looking at them. */
export async function tailOf(pieces: AsyncIterable<string>): Promise<Tail> {
  const merged: Merged[] = [];
  let isFiltered = false;
  const events: Events = {
    open: (name, { ref = '' }) => {
      if (name === 'mergeCell') merged.push(...mergedIn(ref));
      if (name === 'filterColumn') isFiltered = true;
    },
  };
  // What is outside of the root element it says itself; its own end tag is left out.
  const reader = xmlReader(events);
  reader.write('<tail>');
  let before = '';
  let isBehind = false;
  let behind = '';
  for await (const piece of pieces) {
    if (isBehind) {
      behind += piece;
      continue;
    }
    const text = before + piece;
    const end = END.exec(text);
    if (end === null) before = text.slice(-OVERLAP);
    else {
      isBehind = true;
      behind = text.slice(end.index + end[0].length);
    }
  }
  reader.write(behind.replace(/<\/(?:[\w.-]+:)?worksheet\s*>\s*$/, ''));
  reader.write('</tail>');
  reader.end();
  return { merged, isFiltered };
}
