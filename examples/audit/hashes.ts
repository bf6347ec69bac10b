import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';
import type { Bytes } from './bytes.js';

/** SHA-256 over the bytes of a file. */
export async function hashOf(bytes: Bytes): Promise<string> {
  const hash = sha256.create();
  for await (const chunk of bytes.chunks()) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** Under what a register is audited: the version of the library, and the hashes of the contract and of the rules. */
export function basisOf(contract: Contract): { version: string; contractHash: string; rulesHash: string } {
  const { version, contract: part, rules } = receipt({ id: 'audit', loss: { kind: 'person' } }, contract);
  return { version, contractHash: part.hash, rulesHash: rules.hash };
}
