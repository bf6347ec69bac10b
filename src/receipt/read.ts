import * as z from 'zod/mini';
import type { Claim } from '../claim/claim.js';
import { parseClaim } from '../claim/parse.js';
import { unlisted } from '../input/code.js';
import { InvalidInputError, issueOf, kindOf, refuse, refuseFor, within } from '../input/issue.js';
import { parse } from '../input/parse.js';
import { LINES } from '../law/line-ids.js';
import { decidedFields } from '../ledger/posting-of.js';
import { hashOf, isObject, readJson } from './json.js';
import { FORMAT, type Receipt } from './receipt.js';

const schema = () => {
  const { claim, outcome, amount, atMost, line } = decidedFields();
  const result = z.object({ covered: z.nullable(z.boolean()) });
  const lines = z.object(Object.fromEntries(LINES.map((id) => [id, result])));
  return z.object({
    claim: z.object({ hash: z.string(), read: z.unknown() }),
    determination: z.object({ claim, outcome, amount, atMost, line, lines }),
  });
};

const receiptSchema = /* @__PURE__ */ schema();

/** A receipt taken at its word. */
export interface TakenReceipt extends Pick<Receipt, 'determination'> {
  /** As far as the receipt holds it: what its decision did not read is not there. */
  readonly claim: Claim;
  /** Of the claim as it was given. */
  readonly claimHash: string;
}

/** Reads a receipt, or its text, without deciding anew; throws where it is none of this format, or was altered since it was issued. */
export function takeReceipt(input: unknown): TakenReceipt {
  const read = readJson(input);
  if (!read.isJson)
    throw new InvalidInputError(read.paths.map((path) => issueOf(path, 'unreadable', 'object')));
  const { value } = read;
  if (!isObject(value)) return refuse('', 'wrong-type', kindOf(input), { kind: 'type', type: 'object' });
  const { hash, ...content } = value;
  if (content.format !== FORMAT) refuseFor([unlisted('format', content.format, [FORMAT])]);
  if (hash !== hashOf(content)) refuse('hash', 'altered', kindOf(hash));
  const { claim } = parse(receiptSchema, content, (checked) => checked);
  return {
    claim: within('claim.read', () => parseClaim(claim.read)),
    claimHash: claim.hash,
    determination: content.determination as unknown as Receipt['determination'],
  };
}
