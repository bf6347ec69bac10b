import { type Bytes, beginsWith, headOf } from './bytes.js';
import { refuse } from './refuse.js';

/** How a text file is encoded. GB18030 contains GBK and GB2312. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** What a file is in an encoding: text, text with NUL in it, which no table holds, or no text of that encoding at all. */
type As = 'text' | 'with-nul' | 'no';

async function readAs(bytes: Bytes, encoding: Encoding): Promise<As> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let hasNul = false;
  try {
    for await (const chunk of bytes.chunks())
      hasNul ||= decoder.decode(chunk, { stream: true }).includes('\0');
    decoder.decode();
    return hasNul ? 'with-nul' : 'text';
  } catch (error) {
    if (error instanceof TypeError) return 'no';
    throw error;
  }
}

/** UTF-16 without a mark: every other byte of its punctuation and digits is zero. */
function unmarked(head: Uint8Array): Encoding | null {
  const zeros = [0, 1].map((odd) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even, odd] = zeros as [number, number];
  if (head.length < 16 || even + odd < head.length / 16) return null;
  return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null;
}

/**
 * Finds how a text file is encoded, strictly: by its byte order mark, else as UTF-16 if its zeros show it, else UTF-8 if every
 * byte of it is, else GB18030 if every byte of it is. A file that is none of them is refused, so that no character is ever guessed.
 */
export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  const head = await headOf(bytes, 4096);
  if (beginsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(head, [0xfe, 0xff])) return 'utf-16be';
  const utf16 = unmarked(head);
  if (utf16 !== null && (await readAs(bytes, utf16)) === 'text') return utf16;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const as = await readAs(bytes, encoding);
    if (as === 'text') return encoding;
    if (as === 'with-nul' && encoding === 'utf-8')
      return refuse(
        bytes.path,
        '不是文字表格：里面有空字符（NUL，U+0000），可能是导出时出了错。请重新导出，或从 Excel 另存为 xlsx。',
        'Not a table of text: it holds NUL characters (U+0000), perhaps by a fault of the export. Please export it anew, or save it from Excel as xlsx.',
      );
  }
  return refuse(
    bytes.path,
    '不是文字表格：既不是 UTF-8、UTF-16，也不是 GBK/GB18030。请从 Excel 另存为 xlsx 或 CSV。',
    'Not a table of text: neither UTF-8 nor UTF-16 nor GBK/GB18030. Please save it from Excel as xlsx or CSV.',
  );
}
