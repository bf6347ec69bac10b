import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import type { Audited } from './audited.js';
import type { Sheet } from './sheet.js';
import { sheetsOf } from './workbook.js';
import { writeBook } from './xlsx/write.js';

/** Writes sheets to a file. */
export const writeBookFile = (sheets: Iterable<Sheet>, path: string): Promise<void> =>
  writeBook(sheets, Writable.toWeb(createWriteStream(path)));

/** Writes the workbook of an audit to a file. */
export const writeWorkbook = (audit: Audited, path: string): Promise<void> =>
  writeBookFile(sheetsOf(audit), path);
