// 凭证签名：JWS（RFC 7515），Ed25519。Receipts signed as JWS (RFC 7515), by Ed25519.
import { CompactSign, type CryptoKey, compactVerify, errors } from 'jose';
import type { Receipt } from 'qijiang-catastrophe-insurance/receipt';

const TYPE = 'qijiang-receipt+jws';

/** 签名的是凭证的文本，原样在其中；`kid` 说明用哪一把钥匙。Signs the text of a receipt, which it holds; `kid` names the key. */
export const signed = (receipt: Receipt, key: CryptoKey, kid: string): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
    .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid })
    .sign(key);

/** 签名相符，给出凭证的文本；不符，或者签的不是凭证，给出 `null`。The text of the receipt where the signature holds, else `null`. */
export async function opened(jws: string, key: CryptoKey): Promise<string | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: ['EdDSA'] });
    return protectedHeader.typ === TYPE ? new TextDecoder().decode(payload) : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
