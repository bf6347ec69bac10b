import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Bytes } from './bytes.js';
import { refuse } from './refuse.js';

/** Finds a file on the disk. */
export async function fileBytes(path: string): Promise<Bytes> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    return refuse(path, '打不开这个文件，请核对路径。', 'Cannot open this file; please check the path.');
  }
  return {
    path,
    name: basename(path),
    size: found.size,
    slice: async (start, end) => {
      const handle = await open(path);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    chunks: () => createReadStream(path, { highWaterMark: 1 << 20 }),
  };
}
