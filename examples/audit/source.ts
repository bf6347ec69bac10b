import { stat } from 'node:fs/promises';
import { csvSource } from './csv.js';
import { encodingOf, headOf } from './encoding.js';
import type { Mapping } from './mapping.js';
import { refuse } from './refuse.js';
import type { Source } from './rows.js';
import { xlsxSource } from './xlsx.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    return refuse(file, '打不开这个文件，请核对路径。', 'Cannot open this file; please check the path.');
  }
  return found.size;
}

/** Opens a register by what it holds, whatever it is called. */
export async function openSource(
  file: string,
  mapping: Mapping,
): Promise<Source & { readonly size: number }> {
  const size = await sizeOf(file);
  if (size === 0) return refuse(file, '文件是空的。', 'The file is empty.');
  const head = await headOf(file, 4);
  if (head.equals(OLE)) {
    return refuse(
      file,
      '是旧式 Excel 文件（xls），或者加了密码。请在 Excel 中去掉密码，另存为 xlsx。',
      'This is an Excel file of the old kind (xls), or has a password. Please remove it and save as xlsx.',
    );
  }
  const source = head.equals(ZIP)
    ? await xlsxSource(file, size)
    : await csvSource(file, await encodingOf(file), mapping);
  return { ...source, sheets: source.sheets, size };
}
