import type { Bytes } from './bytes.js';
import type { Mapping } from './mapping.js';
import type { Hidden, Source, SourceRow } from './rows.js';
import { openSource } from './source.js';

/** What a file of a register is. */
export interface FileForm {
  readonly name: string;
  readonly format: Source['format'];
  readonly encoding: string | null;
  readonly bytes: number;
}

/** Where a sheet stands: in which file, and under which name there. */
export interface SheetPlace {
  readonly file: number;
  /** The name of the file, where there are several. */
  readonly name: string | null;
  readonly sheet: string;
}

/** A register in one file or several, read as one: the sheets of all follow one another. */
export interface Sources {
  readonly files: readonly FileForm[];
  /** The names of all sheets; where there are several files, with that of the file. */
  readonly sheets: readonly string[];
  readonly places: readonly SheetPlace[];
  /** How headers and cells of a sheet are to be understood. */
  readonly mappingOf: (sheet: number) => Mapping;
  readonly rows: () => AsyncGenerator<SourceRow>;
  readonly hidden: () => readonly Hidden[];
  /** How much was read so far, from 0 to 1. */
  readonly done: () => number;
}

/** Files by their names; by their paths where two have the same name. */
export const namesOf = (files: readonly Pick<Bytes, 'name' | 'path'>[]): readonly string[] =>
  new Set(files.map(({ name }) => name)).size === files.length
    ? files.map(({ name }) => name)
    : files.map(({ path }) => path);

/** A sheet of one of several files, as Excel refers to it; a text file has none. */
const sheetOf = (file: string, sheet: string): string => (sheet === '' ? file : `[${file}]${sheet}`);

/** Opens the files of a register, each by what it holds. */
export async function openSources(files: readonly Bytes[], mapping: Mapping): Promise<Sources> {
  const names = namesOf(files);
  const label = (file: number, sheet: string): string =>
    files.length === 1 ? sheet : sheetOf(names[file] as string, sheet);
  const sources: Source[] = [];
  for (const bytes of files) sources.push(await openSource(bytes, mapping));
  const places = sources.flatMap(({ sheets }, file) =>
    sheets.map((sheet) => ({ file, name: files.length === 1 ? null : (names[file] as string), sheet })),
  );

  async function* rows(): AsyncGenerator<SourceRow> {
    let before = 0;
    for (const source of sources) {
      for await (const row of source.rows()) yield { ...row, sheet: before + row.sheet };
      before += source.sheets.length;
    }
  }

  const size = files.reduce((sum, bytes) => sum + bytes.size, 0);
  return {
    files: sources.map(({ format, encoding }, file) => ({
      name: names[file] as string,
      format,
      encoding,
      bytes: (files[file] as Bytes).size,
    })),
    sheets: places.map(({ file, sheet }) => label(file, sheet)),
    places,
    mappingOf: (sheet) => ({
      ...mapping,
      is1904: (sources[(places[sheet] as SheetPlace).file] as Source).is1904,
    }),
    rows,
    hidden: () =>
      sources.flatMap(({ hidden }, file) =>
        hidden.map((each) => ({ ...each, sheet: label(file, each.sheet) })),
      ),
    done: () => sources.reduce((sum, source) => sum + source.bytesRead(), 0) / size,
  };
}
