// 凭证被人改动，或者合同不是那一份：逐处试。A receipt that was altered, or another contract: one place after another.
import { describe, expect, it } from 'vitest';
import { parseContract, safeParseContract } from '../../src/index.js';
import { type Difference, receipt, verify } from '../../src/receipt/index.js';
import { verifyAgainst } from '../../src/receipt/verify.js';
import { type Path, pathsIn, valueAt, without, withValue } from '../input/paths.js';
import { type DataObject, fullContract, personClaim } from '../input/samples.js';
import { some } from '../thorough.js';
import { unfound } from './alter-bytes.js';
import { altered, leavesIn, otherThan, plain, sha256 } from './support.js';

export const contract = parseContract(fullContract());

export const named = ({ differences }: { differences: readonly Difference[] }) =>
  differences.map(({ kind, path }) => `${kind} ${path}`);
export const said = (path: Path): string => path.join('.');

/** 换好哈希的改动：有心伪造。An alteration with its hash made to fit: a forgery. */
export const forged = (data: DataObject): DataObject => {
  const { hash: _, ...content } = data;
  return { ...content, hash: sha256(content) };
};

/** 各条文、各条件等等的指纹都一样，每组取其首尾。Of the many fingerprints of the rules, the first and the last of each group. */
export const thinned = (all: readonly Path[]): readonly Path[] =>
  all.filter((path, i) => path[0] !== 'rules' || path[1] !== all[i - 1]?.[1] || path[1] !== all[i + 1]?.[1]);

/** 逐处改动一份凭证，每处都被发现并指明。Alters a receipt in one place after another: each is found, and named. */
export function describeAlterations(of: string, claim: DataObject): void {
  describe(`an alteration in a receipt for ${of}`, () => {
    const today = receipt(claim as never, contract);
    const issued = plain(today);
    const check = (data: unknown) => verifyAgainst(data, today);
    const [leaves, paths] = [some(thinned(leavesIn(issued))), some(thinned(pathsIn(issued)))];

    it('is found at every leaf, and named', () => {
      for (const path of leaves) {
        const [first, ...others] = named(check(altered(issued, path))).sort((a, b) => b.length - a.length);
        if (said(path) === 'format') expect(first).toBe('receipt-malformed format');
        else expect(first?.replace(/\.0$/, '')).toBe(`receipt-altered ${said(path).replace(/\.0$/, '')}`);
        expect(others.every((other) => other === 'receipt-altered hash')).toBe(true);
      }
    });

    it('is found where a key is gone or new', () => {
      for (const path of paths) {
        if (typeof path.at(-1) === 'number') continue;
        const found = named(check(without(issued, path)));
        if (said(path) === 'format') expect(found).toEqual(['receipt-malformed format']);
        else
          expect(
            found.some((each) => each.startsWith(`receipt-altered ${said(path)}`)),
            said(path),
          ).toBe(true);
      }
      for (const path of [[], ...paths]) {
        const value = valueAt(issued, path);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
        expect(named(check(withValue(issued, [...path, 'toString'], 'x')))).toContain(
          `receipt-altered ${said([...path, 'toString'])}`,
        );
      }
    });

    // `npm run prove` alters every byte.
    it('is found in the canonical text, wherever a byte is another, and named where it is still a receipt', () => {
      expect(unfound(today, 131)).toEqual([]);
    });

    it('is found in a forgery by what it says, leaf by leaf', () => {
      for (const path of leaves) {
        const at = said(path);
        const leaf = valueAt(issued, path);
        if (Array.isArray(leaf) || ['format', 'version', 'hash'].includes(at)) continue;
        const kind = path[0] === 'determination' ? 'determination-differs' : 'receipt-altered';
        expect(named(check(forged(altered(issued, path))))).toContain(`${kind} ${at}`);
      }
    });
  });
}

/** 逐处改动合同，隔 `stride` 处取一处。Alters the contract, one place in every `stride`. */
export function describeOtherContracts(stride: number): void {
  describe('another contract', () => {
    const claim = personClaim() as never;
    const issued = receipt(claim, contract);

    it('is found by any change, and named', () => {
      const given = plain(contract);
      let checked = 0;
      for (const path of leavesIn(given).filter((_, i) => i % stride === 0)) {
        const value = valueAt(given, path);
        for (const other of [otherThan(value), ...othersFor(said(path), value)]) {
          if (other === value) continue;
          const changed = withValue(given, path, other);
          const read = safeParseContract(changed);
          if (!read.success) continue;
          const found = named(verify(issued, claim, read.data));
          checked += 1;
          expect(
            found.some(
              (each) =>
                /^contract-differs contract\.(?:un)?read\./.test(each) &&
                said(path).startsWith(each.replace(/^.*?read\./, '')),
            ),
            `${said(path)} ${other}`,
          ).toBe(true);
        }
      }
      expect(checked).toBeGreaterThan(70 / stride);
    });
  });
}

/** 同类的另一值，有的合格式。Other values of its kind, of which some are in the format. */
function othersFor(path: string, value: unknown): readonly string[] {
  if (path.startsWith('readings')) return READ_OTHERWISE;
  if (/^\d[\d.]*$/.test(String(value))) return [`${value}0`, '0.24'];
  if (/T/.test(String(value))) return ['2023-01-01T00:00:00.0+08:00'];
  const listed = {
    exclusions: 'nuclear',
    unit: 'area',
    overflow: 'pro-rata',
    remainder: 'largest-remainder',
  };
  return Object.entries(listed).flatMap(([key, other]) => (path.includes(key) ? [other] : []));
}

const READ_OTHERWISE = [
  'excluded',
  'each-listed',
  'closed',
  'any-cause',
  'bravery-only',
  'disaster-caused',
  'anyone',
  'graded',
  'residential-part',
  'when-certified',
  'highest',
  'leading-group-office',
];
