// 差异逐字核对：在哪里，应为什么，实为什么，属于哪些条文。Differences to the letter: where, what should be there, what is, and of which clauses.
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../src/index.js';
import { editionAt } from '../../src/law/index.js';
import { rulesDigest } from '../../src/receipt/digest.js';
import { type Receipt, receipt } from '../../src/receipt/index.js';
import { fingerprint } from '../../src/receipt/json.js';
import { issue } from '../../src/receipt/receipt.js';
import { verifyAgainst } from '../../src/receipt/verify.js';
import { without, withValue } from '../input/paths.js';
import { type DataObject, fullContract, houseClaim, personClaim } from '../input/samples.js';
import { plain, sha256 } from './support.js';

const contract = parseContract(fullContract());
const today = receipt(personClaim() as never, contract);
const issued = plain(today);

const differences = (data: unknown, expected: Receipt = today) => verifyAgainst(data, expected).differences;
const named = (data: unknown, expected: Receipt = today) =>
  differences(data, expected).map(({ kind, path }) => `${kind} ${path}`);

const forged = (data: DataObject): DataObject => {
  const { hash: _, ...content } = data;
  return { ...content, hash: sha256(content) };
};

const at = (path: string, value: unknown) => withValue(issued, path.split('.'), value);

describe('a difference', () => {
  it('says what should be there and what is', () => {
    const altered = at('determination.amount', '999999.00');
    const { hash: _, ...content } = altered;
    expect(differences(altered)).toStrictEqual([
      {
        kind: 'receipt-altered',
        path: 'determination.amount',
        clauses: [],
        expected: today.determination.amount,
        found: '999999.00',
      },
      { kind: 'receipt-altered', path: 'hash', clauses: [], expected: sha256(content), found: today.hash },
    ]);
  });

  it('has no key for what is not there, or should not be', () => {
    expect(differences(without(issued, ['determination', 'line']))[0]).toStrictEqual({
      kind: 'receipt-altered',
      path: 'determination.line',
      clauses: [],
      expected: today.determination.line,
    });
    expect(differences(at('determination.more', 1))[0]).toStrictEqual({
      kind: 'receipt-altered',
      path: 'determination.more',
      clauses: [],
      found: 1,
    });
  });

  it('names clauses where it is one of the rules, and only there', () => {
    const lost = (path: string) => differences(without(issued, path.split('.')))[0];
    expect(lost('rules.lines.natural-disaster')).toMatchObject({ clauses: ['2.2.1'] });
    expect(lost('determination.lines.natural-disaster')).toMatchObject({ clauses: [] });
    expect(lost('rules')).toMatchObject({ path: 'rules', clauses: [] });
  });

  it.each([
    ['answers', 'municipal-facility', ['2.2.3', '2.5-2']],
    ['answers', 'house-damage', ['2.2.5', '2.5-2']],
    ['answers', 'decision', ['2.2.2', '2.5-2']],
    ['answers', 'co-insurance', ['2.3a-1']],
    ['answers', 'missing', []],
    ['sums', 'fire-explosion', ['2.2.4', '2.5-2']],
    ['lines', 'fire-explosion', ['2.2.4']],
  ] as const)('of %s, %s names the clauses that it carries out', (group, name, clauses) => {
    const rules = rulesDigest(editionAt('2024-07-11T03:20:00+08:00'));
    const changed = { ...rules, [group]: { ...rules[group], [name]: 'x' } };
    const { differences: found } = verifyAgainst(today, issue(personClaim() as never, contract, changed));
    expect(found).toMatchObject([{ path: `rules.${group}.${name}`, clauses }]);
  });

  it('of the tables names the clauses that stand in them', () => {
    const rules = rulesDigest(editionAt('2024-07-11T03:20:00+08:00'));
    const changed = { ...rules, tables: { ...rules.tables, responsibility: 'x' } };
    const { differences: found } = verifyAgainst(today, issue(personClaim() as never, contract, changed));
    expect(found[0]?.clauses).toContain('4.2-row8');
  });
});

describe('a list', () => {
  it('of plain values is compared value by value, one that holds more is another', () => {
    const path = 'claim.read.loss.circumstances';
    const told = withValue(personClaim(), ['loss', 'circumstances'], ['war', 'self-harm']);
    const whole = receipt(told as never, contract);
    const circumstances = (value: unknown) =>
      differences(withValue(plain(whole), path.split('.'), value), whole).slice(0, -1);
    expect(circumstances(['war'])).toMatchObject([{ path: `${path}.1`, expected: 'self-harm' }]);
    expect(circumstances([null]).map((each) => each.path)).toEqual([`${path}.0`, `${path}.1`]);
    expect(circumstances(['war', {}]).map((each) => each.path)).toEqual([path, `${path}.0`, `${path}.1`]);
  });

  it('is no object with numbers for keys', () => {
    const shares = { ...(issued.determination as { shares: object[] }).shares };
    expect(named(at('determination.shares', shares))[0]).toBe('receipt-altered determination.shares');
  });

  it('or an object without entries is a value as well', () => {
    expect(differences(at('claim.read.loss.harm', {}))[0]).toMatchObject({
      path: 'claim.read.loss.harm',
      found: {},
    });
  });
});

describe('a forged receipt', () => {
  it('that only tells less of the claim is told from one that tells another', () => {
    const hidden = (print: string) =>
      forged(withValue(without(issued, ['claim', 'read', 'id']), ['claim', 'unread', 'id'], print));
    expect(named(hidden(fingerprint('claim-1')))).toEqual(['determination-differs claim.unread.id']);
    expect(named(hidden(fingerprint('claim-2')))).toEqual(['receipt-altered claim.unread.id']);
  });
});

describe('a receipt of another claim', () => {
  it('may differ in the determination as well, its own hash altered or not', () => {
    const injured = withValue(personClaim(), ['loss', 'circumstances'], []);
    const own = plain(receipt(injured as never, contract));
    const other = receipt(withValue(injured, ['loss', 'disabilityGrade'], 1) as never, contract);
    for (const data of [own, { ...own, hash: '0' }]) {
      const found = named(data, other);
      expect(found).toContain('claim-differs claim.read.loss.disabilityGrade');
      expect(found.filter((each) => each.includes('determination.')).length).toBeGreaterThan(0);
      for (const each of found.filter((one) => one.includes('determination.')))
        expect(each).toMatch(/^determination-differs /);
    }
  });
});

describe('what JSON cannot hold', () => {
  it('is named where it stands; a key without a value is no key', () => {
    const big = { ...issued, determination: { ...(issued.determination as object), amount: 1n } };
    expect(named(big)).toEqual(['receipt-malformed determination.amount']);
    expect(named({ ...issued, more: undefined })).toEqual([]);
  });
});

describe('what a receipt reads', () => {
  it('is only what sets the sum for such a harm', () => {
    const dead = receipt(withValue(personClaim(), ['loss', 'harm'], 'death') as never, contract);
    expect(dead.claim.read).not.toHaveProperty('loss.disabilityGrade');
    expect(dead.claim.unread).toHaveProperty('loss.disabilityGrade');
    const house = receipt(houseClaim() as never, contract);
    expect(house.claim.read).toHaveProperty('loss.damage');
  });
});
