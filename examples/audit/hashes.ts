import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';
import type { Bytes } from './bytes.js';
import { refuse } from './refuse.js';

/** SHA-256 over the bytes of a file. */
export async function hashOf(bytes: Bytes): Promise<string> {
  const hash = sha256.create();
  for await (const chunk of bytes.chunks()) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** The hash of each file; the same file twice would count everything twice. */
export async function hashesOf(files: readonly Bytes[]): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const bytes of files) {
    const hash = await hashOf(bytes);
    const same = files[hashes.indexOf(hash)];
    if (same !== undefined)
      refuse(
        bytes.path,
        `与 ${same.path} 是同一份文件（路径、链接或者内容相同），不能读两次；请只给一次。`,
        `This is the same file as ${same.path}, by its path, a link or its content, and cannot be read twice; please give it once.`,
      );
    hashes.push(hash);
  }
  return hashes;
}

/** Under what a register is audited: the version of the library, and the hashes of the contract and of the rules. */
export function basisOf(contract: Contract): { version: string; contractHash: string; rulesHash: string } {
  const { version, contract: part, rules } = receipt({ id: 'audit', loss: { kind: 'person' } }, contract);
  return { version, contractHash: part.hash, rulesHash: rules.hash };
}
