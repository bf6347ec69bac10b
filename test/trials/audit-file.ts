import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from '../../examples/audit/command.js';
import { REGISTERS, type Seen, type Trial } from './expected.js';

const pathOf = (name: string): string => fileURLToPath(new URL(name, REGISTERS));

const LEAST = 22;

/** 往 zip 末尾添一个不压缩的部分：图片使文件变大，不该改变结果。Adds a stored part to a zip: a picture makes a file larger, and should change nothing. */
function grown(zip: Uint8Array, name: string, size: number): Uint8Array {
  const old = Buffer.from(zip);
  const end = old.length - LEAST;
  if (old.readUInt32LE(end) !== 0x06054b50) throw new Error('a comment stands behind the directory');
  const [entries, length, start] = [
    old.readUInt16LE(end + 10),
    old.readUInt32LE(end + 12),
    old.readUInt32LE(end + 16),
  ];
  const body = Buffer.alloc(size);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(crc32(body), 14);
  local.writeUInt32LE(size, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  local.copy(central, 16, 14, 30);
  central.writeUInt32LE(start, 42);
  const added = Buffer.concat([local, Buffer.from(name), body]);
  const directory = Buffer.concat([old.subarray(start, start + length), central, Buffer.from(name)]);
  const last = Buffer.from(old.subarray(end));
  last.writeUInt16LE(entries + 1, 8);
  last.writeUInt16LE(entries + 1, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(start + added.length, 16);
  return Buffer.concat([old.subarray(0, start), added, directory, last]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** 照命令的用法核查一份试验登记簿。Audits a register that is tried, as the command is used. */
export async function auditFile(trial: Trial): Promise<Seen> {
  const { file, contract = 'contract.json', options = [], links = {}, present = {}, as = file } = trial;
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  const at = (name: string): string => join(folder, name);
  try {
    copyFileSync(pathOf(file), at(as));
    if (trial.grow !== undefined)
      writeFileSync(at(as), grown(readFileSync(at(as)), 'xl/media/image1.png', trial.grow));
    for (const [link, target] of Object.entries(links)) symlinkSync(target, at(link));
    for (const [name, content] of Object.entries(present)) writeFileSync(at(name), content);
    const kept = (trial.unchanged ?? [as]).map((name) => [name, readFileSync(at(name))] as const);
    const json = at(trial.json ?? 'verdict.json');
    const given = options.map((option) => option.replace('{dir}', folder));
    const { status, report, problems } = await command([
      at(as),
      ...['--contract', pathOf(contract), '--json', json],
      ...given,
    ]);
    const isWritten = trial.json === undefined && existsSync(json);
    const fen = (name: string): number | null => {
      const yuan = new RegExp(`${name}[:：]\\s*(-?[\\d,]+\\.\\d\\d)`).exec(report)?.[1];
      return yuan === undefined ? null : Number(yuan.replace(/[,.]/g, ''));
    };
    return {
      exit: status,
      json: isWritten ? JSON.parse(readFileSync(json, 'utf8')) : null,
      paid: fen('登记赔付'),
      due: fen('复算应付'),
      says: `${report}\n${problems}`,
      changed: kept.filter(([name, before]) => !readFileSync(at(name)).equals(before)).map(([name]) => name),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
