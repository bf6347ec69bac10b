import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Contract } from 'qijiang-catastrophe-insurance';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';

/** SHA-256 over the bytes of a file. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Under what a register is audited: the version of the library, and the hashes of the contract and of the rules. */
export function basisOf(contract: Contract): { version: string; contractHash: string; rulesHash: string } {
  const { version, contract: part, rules } = receipt({ id: 'audit', loss: { kind: 'person' } }, contract);
  return { version, contractHash: part.hash, rulesHash: rules.hash };
}
