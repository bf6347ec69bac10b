/** Exact sums for display; the library does the reckoning. */
const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** A sum of yuan in fen; zero where it is no sum. */
export function fenIn(yuan: string): bigint {
  const [, whole, part = ''] = DECIMAL.exec(yuan) ?? [];
  return whole === undefined ? 0n : BigInt(whole) * 100n + BigInt(part.slice(0, 2).padEnd(2, '0'));
}

export const yuanIn = (fen: bigint): string =>
  `${fen < 0n ? '-' : ''}${(fen < 0n ? -fen : fen) / 100n}.${String((fen < 0n ? -fen : fen) % 100n).padStart(2, '0')}`;

/** With a comma after every three digits. */
export function grouped(text: string): string {
  const [whole = '', ...part] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...part].join('.');
}

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A decimal text as a percentage, exactly. */
export function percentOf(decimal: string): string {
  const [, whole, part = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) return decimal;
  const digits = part.padEnd(2, '0');
  const moved = `${BigInt(whole + digits.slice(0, 2))}${digits.length > 2 ? `.${digits.slice(2)}` : ''}`;
  return `${trimmed(moved)}%`;
}

/** What a share of a sum comes to exactly, in yuan, however many decimals that takes. */
export function exactPart(yuan: string, share: string): string {
  const [, whole, part = ''] = DECIMAL.exec(share) ?? [];
  if (whole === undefined) return '';
  const decimals = part.length + 2;
  const digits = String(fenIn(yuan) * BigInt(whole + part)).padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const cut = trimmed(text);
  const [, after = ''] = cut.split('.');
  return after.length >= 2 ? cut : `${cut.split('.')[0]}.${after.padEnd(2, '0')}`;
}

/** A part of a whole as a percentage with two decimals, rounded down, so that less than all never reads as all. */
export function ratioOf(part: string, whole: string): string {
  const [a, b] = [fenIn(part), fenIn(whole)];
  if (b === 0n) return '–';
  const text = String((a * 10_000n) / b).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}%`;
}
