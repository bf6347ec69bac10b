import { type Attributes, readXml, unescaped } from './xml.js';
import { broken, type Parts } from './zip.js';

/** A sheet of cells: its name, where its part is, and whether it is shown. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself, before its cells are read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Whether its days are counted from 1904, and not from 1900. */
  readonly is1904: boolean;
  /** Texts that cells refer to by number. */
  readonly texts: readonly string[];
  /** By the number of a style: whether it shows a number as a date. */
  readonly areDates: readonly boolean[];
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** A target as it is written beside a part, or from the root of the workbook. */
function resolved(folder: string, target: string): string {
  const from = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '');
  const path = [...from];
  for (const name of target.split('/')) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  }
  return path.join('/');
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The parts that a part names, by their ids; none where it names none. */
async function relationsOf(parts: Parts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = folderOf(part);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!parts.has(path)) return relations;
  await readXml(parts.text(path), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name === 'Relationship' && TargetMode !== 'External')
        relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) });
    },
  });
  return relations;
}

/** The texts of a part of shared strings; how a word is to be pronounced is no part of it. */
async function textsIn(pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isAside = false;
  await readXml(pieces, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isAside = true;
      isText = name === 't' && !isAside;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 'rPh') isAside = false;
      if (name === 't') isText = false;
      if (name === 'si') texts.push(unescaped(current));
    },
  });
  return texts;
}

/** Excel's own formats of dates and times, those of 中文 included. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format has letters of dates outside of quotations and of colours. */
const isDateFormat = (format: string): boolean =>
  /[ymdhs年月日时分秒]/i.test(format.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, ''));

async function datesIn(pieces: AsyncIterable<string>): Promise<readonly boolean[]> {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  await readXml(pieces, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (name !== 'xf' || !isOfCells) return;
      const format = own.get(Number(numFmtId));
      styles.push(format === undefined ? isBuiltIn(Number(numFmtId)) : isDateFormat(format));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Reads all of a workbook but its cells. */
export async function workbookParts(parts: Parts, file: string): Promise<WorkbookParts> {
  const main = [...(await relationsOf(parts, '')).values()].find(
    ({ type }) => type === 'officeDocument',
  )?.path;
  if (main === undefined || !parts.has(main)) return broken(file);
  const relations = await relationsOf(parts, main);
  const named: Attributes[] = [];
  let is1904 = false;
  await readXml(parts.text(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904);
      if (name === 'sheet') named.push(attributes);
    },
  });
  const sheets = named.flatMap(({ name = '', id = '', state }): readonly SheetPart[] => {
    const relation = relations.get(id);
    if (relation?.type !== 'worksheet') return [];
    return [{ name, path: relation.path, isHidden: state === 'hidden' || state === 'veryHidden' }];
  });
  const pathOf = (kind: string): string | undefined =>
    [...relations.values()].find(({ type, path }) => type === kind && parts.has(path))?.path;
  const [strings, styles] = [pathOf('sharedStrings'), pathOf('styles')];
  return {
    sheets,
    is1904,
    texts: strings === undefined ? [] : await textsIn(parts.text(strings)),
    areDates: styles === undefined ? [] : await datesIn(parts.text(styles)),
  };
}
