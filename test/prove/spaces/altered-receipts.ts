import { receipt } from '../../../src/receipt/index.js';
import { fullContract, houseClaim, personClaim } from '../../input/samples.js';
import { unfound } from '../../receipt/alter-bytes.js';
import { canonicalText, plain } from '../../receipt/support.js';
import { type Proof, some } from '../proof.js';

/** 凭证逐字节改动。Receipts altered byte by byte. */
export const alteredReceipts: Proof = () => {
  const receipts = [personClaim(), houseClaim()].map((claim) =>
    receipt(claim as never, fullContract() as never),
  );
  const bytes = receipts.reduce((sum, each) => sum + canonicalText(plain(each)).length, 0);
  return {
    id: 'altered-receipts',
    claim: {
      zh: '凭证规范文本的任何一个字符改动，只要仍是 JSON，核验都发现，并指明所在',
      en: 'Whichever character of the canonical text of a receipt is altered, if it is still JSON, verification finds it and names the place',
    },
    assuming: {
      zh: '人身与房屋各一份齐全的凭证；每次改一个字符',
      en: 'a full receipt for a person and one for a house; one character at a time',
    },
    extent: {
      zh: `${bytes.toLocaleString('en')} 个字符`,
      en: `${bytes.toLocaleString('en')} characters`,
    },
    failures: some(receipts.flatMap((each) => unfound(each, 1))),
  };
};
