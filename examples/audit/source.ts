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

/** Other files that are met under the name of a register, by how they begin. */
const OTHER_KINDS: readonly (readonly [begins: RegExp, zh: string, en: string])[] = [
  [
    /^%PDF/,
    '这是 PDF，不是表格。请向填报单位要 Excel 文件',
    'This is a PDF, and no table. Please ask whoever drew it up for the workbook',
  ],
  [
    /^\{\\rtf/,
    '这是 RTF 文档，不是表格。请把其中的表格复制到 Excel',
    'This is an RTF document, and no table. Please copy its table into Excel',
  ],
  [/^(?:Rar!|7z\xbc\xaf|.\x8b)/s, '这是压缩包。请先解压', 'This is a packed archive. Please unpack it first'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*)/s,
    '这是图片，不是表格。请向填报单位要 Excel 文件',
    'This is a picture, and no table. Please ask whoever drew it up for the workbook',
  ],
  [
    /^MIME-Version:/i,
    '这是网页（MHTML），不是工作簿。请用 Excel 或 WPS 打开，另存为 xlsx',
    'This is a web page (MHTML), and no workbook. Please open it in Excel or WPS, and save it as xlsx',
  ],
  [
    /^[[{]\s*["{[]/,
    '这是 JSON，不是表格。请另存为 xlsx 或 CSV',
    'This is JSON, and no table. Please save it as xlsx or CSV',
  ],
];

function refuseOther(file: string, head: Uint8Array): void {
  const begins = new TextDecoder('latin1').decode(head);
  for (const [pattern, zh, en] of OTHER_KINDS) if (pattern.test(begins)) refuse(file, `${zh}。`, `${en}.`);
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
  if (!parts.has('[Content_Types].xml') && !parts.has('xl/workbook.xml'))
    refuse(
      bytes.path,
      '这是压缩包，不是工作簿。请先解压。',
      'This is a packed archive, and no workbook. Please unpack it first.',
    );
  if (parts.has('word/document.xml'))
    refuse(
      bytes.path,
      '这是 Word 文档，不是表格。请把其中的表格复制到 Excel。',
      'This is a Word document, and no table. Please copy its table into Excel.',
    );
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
  refuseOther(bytes.path, head);
  const encoding = await encodingOf(bytes);
  refuseMarkup(bytes.path, new TextDecoder(encoding).decode(head));
  return csvSource(bytes, encoding, mapping);
}
