import { configure, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import type { Bytes } from '../bytes.js';
import { refuse } from '../refuse.js';

// What is read is read in order, once, and in this thread.
configure({ useWebWorkers: false });

/** A workbook that unpacks to more than this is refused before it is unpacked. */
const MOST = 4 * 1024 ** 3;

class BytesReader extends Reader<Bytes> {
  readonly #bytes: Bytes;

  constructor(bytes: Bytes) {
    super(bytes);
    this.#bytes = bytes;
    this.size = bytes.size;
  }

  override readUint8Array(start: number, length: number): Promise<Uint8Array> {
    return this.#bytes.slice(start, Math.min(start + length, this.size));
  }
}

/** The parts of a workbook, by their paths from its root. */
export class Parts {
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, FileEntry>;

  private constructor(file: string, entries: ReadonlyMap<string, FileEntry>) {
    this.#file = file;
    this.#entries = entries;
  }

  /** @throws `FileProblem` where it is no whole archive, or has a password. */
  static async of(bytes: Bytes): Promise<Parts> {
    const entries = await new ZipReader(new BytesReader(bytes)).getEntries().catch(() => broken(bytes.path));
    const files = entries.filter((entry) => !entry.directory);
    if (files.some(({ encrypted }) => encrypted)) locked(bytes.path);
    return new Parts(bytes.path, new Map(files.map((entry) => [entry.filename.replace(/^\//, ''), entry])));
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /** The text of a part, in pieces as it is unpacked. */
  async *text(path: string): AsyncGenerator<string> {
    const entry = this.#entries.get(path);
    if (entry === undefined) return broken(this.#file);
    if (entry.uncompressedSize > MOST) return tooLarge(this.#file);
    const decoder = new TextDecoder();
    let size = 0;
    for await (const chunk of this.#unpacked(entry)) {
      size += chunk.length;
      if (size > MOST) tooLarge(this.#file);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  }

  /** The bytes of a part as they are unpacked: a piece is asked for once the one before was taken. */
  async *#unpacked(entry: FileEntry): AsyncGenerator<Uint8Array> {
    const stop = new AbortController();
    let waiting: Uint8Array | null = null;
    let end: 'whole' | 'broken' | null = null;
    let taken: () => void = () => undefined;
    let met: () => void = () => undefined;
    const into = new WritableStream<Uint8Array>({
      write: (chunk) =>
        new Promise((next) => {
          waiting = chunk;
          taken = next;
          met();
        }),
    });
    const ending = (how: 'whole' | 'broken') => () => {
      end = how;
      met();
    };
    entry.getData(into, { signal: stop.signal }).then(ending('whole'), ending('broken'));
    try {
      while (true) {
        if (waiting === null && end === null)
          await new Promise<void>((resolve) => {
            met = resolve;
          });
        if (waiting !== null) {
          const chunk: Uint8Array = waiting;
          waiting = null;
          yield chunk;
          taken();
        } else if (end === 'whole') return;
        else if (end === 'broken') broken(this.#file);
      }
    } finally {
      stop.abort();
      taken();
    }
  }
}

export function broken(file: string): never {
  return refuse(
    file,
    '不是完整的 xlsx 工作簿：文件可能没有传完，或者已经损坏。',
    'Not a whole xlsx workbook: the file may have been cut off, or is damaged.',
  );
}

function locked(file: string): never {
  return refuse(
    file,
    '加了密码。请在 Excel 中去掉密码，另存为 xlsx。',
    'It has a password. Please remove it in Excel, and save as xlsx.',
  );
}

function tooLarge(file: string): never {
  return refuse(
    file,
    '工作簿解开后超过 4 GB，没有读。请拆成几份，或另存为 CSV。',
    'The workbook unpacks to more than 4 GB, and was not read. Please split it, or save it as CSV.',
  );
}
