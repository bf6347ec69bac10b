// 时间戳请求（RFC 3161）：只送哈希，凭证不出门。A request for a time stamp (RFC 3161): the hash alone is sent.
import type { Receipt } from 'qijiang-catastrophe-insurance/receipt';

/** DER 的一项：长度不到 128 字节。A value in DER, of fewer than 128 bytes. */
const der = (tag: number, ...parts: readonly (readonly number[])[]): readonly number[] => {
  const content = parts.flat();
  return [tag, content.length, ...content];
};

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BOOLEAN = 0x01;
const OCTETS = 0x04;

/** 2.16.840.1.101.3.4.2.1 */
const SHA_256 = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const NULL = [0x05, 0x00];

/** 请时间戳机构证明：此刻已有这份凭证。回执里附上机构的证书。Asks an authority to attest that this receipt exists by now, with its certificate. */
export function timeStampRequest({ hash }: Pick<Receipt, 'hash'>): Uint8Array {
  const digest = hash.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const imprint = der(SEQUENCE, der(SEQUENCE, SHA_256, NULL), der(OCTETS, digest));
  return Uint8Array.from(der(SEQUENCE, der(INTEGER, [1]), imprint, der(BOOLEAN, [0xff])));
}
