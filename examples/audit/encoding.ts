import { type Bytes, beginsWith, headOf } from './bytes.js';
import { refuse } from './refuse.js';

/** How a text file is encoded. GB18030 contains GBK and GB2312. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Whether the whole file is valid in an encoding, and free of NUL, which no table of text holds. */
async function isIn(bytes: Bytes, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytes.chunks()) {
      if (decoder.decode(chunk, { stream: true }).includes('\0')) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * Finds how a text file is encoded, strictly: by its byte order mark, else UTF-8 if every byte of it is, else GB18030 if every
 * byte of it is. A file that is none of them is refused, so that no character is ever guessed.
 */
export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  const head = await headOf(bytes, 2);
  if (beginsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(head, [0xfe, 0xff])) return 'utf-16be';
  for (const encoding of ['utf-8', 'gb18030'] as const) if (await isIn(bytes, encoding)) return encoding;
  return refuse(
    bytes.path,
    '不是文字表格：既不是 UTF-8，也不是 GBK/GB18030。请从 Excel 另存为 xlsx 或 CSV。',
    'Not a table of text: neither UTF-8 nor GBK/GB18030. Please save it from Excel as xlsx or CSV.',
  );
}
