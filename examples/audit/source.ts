import { type Bytes, beginsWith, headOf } from './bytes.js';
import { csvSource } from './csv.js';
import { encodingOf } from './encoding.js';
import type { RowByRow } from './host.js';
import type { Mapping } from './mapping.js';
import { refuse } from './refuse.js';
import type { Source } from './rows.js';

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a register by what it holds, whatever it is called. */
export async function openSource(bytes: Bytes, mapping: Mapping, rowByRow: RowByRow): Promise<Source> {
  if (bytes.size === 0) return refuse(bytes.path, '文件是空的。', 'The file is empty.');
  const head = await headOf(bytes, 4);
  if (beginsWith(head, OLE)) {
    return refuse(
      bytes.path,
      '是旧式 Excel 文件（xls），或者加了密码。请在 Excel 中去掉密码，另存为 xlsx。',
      'This is an Excel file of the old kind (xls), or has a password. Please remove it and save as xlsx.',
    );
  }
  if (!beginsWith(head, ZIP)) return csvSource(bytes, await encodingOf(bytes), mapping);
  // What reads workbooks is large, and is loaded only where there is one.
  const { xlsxSource } = await import('./xlsx.js');
  return xlsxSource(bytes, rowByRow);
}
