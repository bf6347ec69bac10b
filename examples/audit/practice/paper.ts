/** What stands on a page, and how much of its height it takes, in millimetres. */
export interface Block {
  readonly html: string;
  readonly mm: number;
  /** Stays with what it stands above. */
  readonly isTitle?: boolean;
}

/** Height of a page of A4 between its margins, and a little less: what is reckoned here no browser measures. */
export const PAGE = 273 - 3;

const POINT = 25.4 / 72;

/** How text of a size in points is set: how wide a character of 中文 is, and how high a line. */
const setIn = (points: number, lead: number) => ({ em: points * POINT, line: points * lead * POINT });

export const BODY = setIn(9.5, 1.45);
export const SMALL = setIn(8, 1.4);
export const FINE = setIn(7.5, 1.45);

/** So much of a line may stay empty where a word does not go into it. */
const RAGGED = 1.5;

/** Letters and digits take no more than this part of a character of 中文. */
function widthOf(character: string): number {
  if ((character.codePointAt(0) as number) >= 0x2e80) return 1;
  return /[A-Z]/.test(character) ? 0.68 : 0.56;
}

const inLine = (mm: number, { em }: typeof BODY): number => mm / em - RAGGED;

/** So many lines a text takes at most, set so wide. */
export const linesOf = (text: string, mm: number, set = BODY): number =>
  Math.max(1, Math.ceil([...text].reduce((sum, each) => sum + widthOf(each), 0) / inLine(mm, set)));

/** So many lines stay together. */
const TOGETHER = 16;

/** A text in parts none of which is long. */
export function partsOf(text: string, mm: number, set = BODY): readonly string[] {
  const most = TOGETHER * inLine(mm, set);
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of text) {
    if (width + widthOf(character) > most) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += character;
    width += widthOf(character);
  }
  return [...parts, part];
}

/** What stays together from some place on: titles, and what they stand above. */
function together(blocks: readonly Block[], from: number): number {
  let mm = 0;
  for (const block of blocks.slice(from)) {
    mm += block.mm;
    if (block.isTitle !== true) break;
  }
  return mm;
}

/**
 * Parts blocks into pages.
 *
 * @param first Room on the first page.
 * @param others Room on each of the others.
 * @param end What stands behind all of them, on the last page; never alone there.
 */
export function paged(
  blocks: readonly Block[],
  first: number,
  others: number,
  end: number,
): readonly (readonly Block[])[] {
  let page: Block[] = [];
  const pages = [page];
  let room = first;
  for (const [i, block] of blocks.entries()) {
    const isTitled = blocks[i - 1]?.isTitle === true;
    if (!isTitled && page.length > 0 && together(blocks, i) > room) {
      page = [];
      pages.push(page);
      room = others;
    }
    page.push(block);
    room -= block.mm;
  }
  if (room >= end) return pages;
  let cut = page.length - 1;
  while (cut > 0 && page[cut - 1]?.isTitle === true) cut -= 1;
  return cut > 0 ? [...pages, page.splice(cut)] : [...pages, []];
}
