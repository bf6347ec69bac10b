import { type Bytes, beginsWith, headOf } from './bytes.js';
import { csvSource } from './csv.js';
import { encodingOf } from './encoding.js';
import type { Mapping } from './mapping.js';
import { refuse } from './refuse.js';
import type { Source } from './rows.js';

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** A kind of file that is not read, and what to do about it. */
function refuseKind(file: string, zh: string, en: string): never {
  return refuse(
    file,
    `${zh}。请用 Excel 或 WPS 打开，另存为 xlsx。`,
    `${en}. Please open it in Excel or WPS, and save it as xlsx.`,
  );
}

/** What a web page or XML under the name of a workbook is: many systems export such. */
function refuseMarkup(file: string, head: string): void {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|style|table|body|div)\b/i.test(
      head,
    )
  )
    refuseKind(file, '这是网页（HTML），不是工作簿', 'This is a web page (HTML), and no workbook');
  if (/^\s*<\?xml/.test(head))
    refuseKind(
      file,
      '这是 XML（Excel 2003 的 XML 表格等），不是工作簿',
      'This is XML (such as the XML tables of Excel 2003), and no workbook',
    );
}

/** What an archive is that holds no workbook of the kind that is read. */
async function refuseArchive(bytes: Bytes): Promise<void> {
  const { Parts } = await import('./xlsx/zip.js');
  const parts = await Parts.of(bytes);
  if (parts.has('mimetype') && parts.has('content.xml'))
    refuseKind(bytes.path, '这是 OpenDocument 表格（ods）', 'This is an OpenDocument table (ods)');
  if (parts.has('xl/workbook.bin'))
    refuseKind(bytes.path, '这是二进制工作簿（xlsb）', 'This is a binary workbook (xlsb)');
}

/** Opens a register by what it holds, whatever it is called. */
export async function openSource(bytes: Bytes, mapping: Mapping): Promise<Source> {
  if (bytes.size === 0) return refuse(bytes.path, '文件是空的。', 'The file is empty.');
  const head = await headOf(bytes, 2048);
  if (beginsWith(head, OLE))
    return refuseKind(
      bytes.path,
      '这是旧式工作簿（Excel 的 xls、WPS 的 et），或者加了密码；有密码的，先去掉密码',
      'This is a workbook of an old kind (xls of Excel, et of WPS), or it has a password; a password is to be removed first',
    );
  if (beginsWith(head, ZIP)) {
    await refuseArchive(bytes);
    // What reads workbooks is loaded only where there is one.
    const { xlsxSource } = await import('./xlsx.js');
    return xlsxSource(bytes);
  }
  refuseMarkup(bytes.path, new TextDecoder().decode(head));
  return csvSource(bytes, await encodingOf(bytes), mapping);
}
