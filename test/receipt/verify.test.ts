import { describe, expect, it } from 'vitest';
import { type InvalidInputError, parseClaim } from '../../src/index.js';
import { CLAUSES, editionAt } from '../../src/law/index.js';
import { digestOf, type RulesContent, type RulesDigest, rulesContent } from '../../src/receipt/digest.js';
import { receipt, verify } from '../../src/receipt/index.js';
import { fingerprint } from '../../src/receipt/json.js';
import { issue } from '../../src/receipt/receipt.js';
import { verifyAgainst } from '../../src/receipt/verify.js';
import { type Path, pathsIn, valueAt, without, withValue } from '../input/paths.js';
import { type DataObject, houseClaim, personClaim } from '../input/samples.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { some } from '../thorough.js';
import {
  contract,
  describeAlterations,
  describeOtherContracts,
  forged,
  named,
  said,
  thinned,
} from './alterations.js';
import { altered, canonicalText, leavesIn, otherThan, plain, sha256 } from './support.js';

describe('a receipt as it was issued', () => {
  // Every case is confirmed in golden.test.ts.
  it('is confirmed, stored or not', () => {
    for (const { claim, contract: id } of claimCases.filter((_, i) => i % 12 === 0)) {
      const terms = contractOf(id) as never;
      const issued = receipt(claim as never, terms);
      for (const each of [issued, plain(issued), JSON.parse(canonicalText(plain(issued)))])
        expect(verify(each, claim as never, terms)).toEqual({ ok: true, differences: [] });
    }
  });

  it('is confirmed by another version with the same rules', () => {
    const other = forged({ ...plain(receipt(personClaim() as never, contract)), version: '9.9.9' });
    expect(verify(other, personClaim() as never, contract)).toEqual({ ok: true, differences: [] });
  });

  it('gives frozen differences that can be written', () => {
    const result = verify(null, personClaim() as never, contract);
    expect(result).toEqual({
      ok: false,
      differences: [{ kind: 'receipt-malformed', path: '', clauses: [] }],
    });
    expect(Object.isFrozen(result.differences[0])).toBe(true);
    expect(plain(result)).toEqual(result);
  });
});

describeAlterations('a person', personClaim());

describe('another claim', () => {
  const RICH = [personClaim(), houseClaim()];
  /** 换成同类的另一值，使案件仍合格式。Other values that the format admits. */
  const OTHER: Readonly<Record<string, unknown>> = {
    'incident.startedAt': '2024-07-11T03:20:00.0+08:00',
    'incident.division': '500110111',
    'incident.peril': 'flood',
    'incident.rootCause': 'mining',
    'incident.facility.kind': 'bridge',
    'incident.liableParty': 'not-found',
    'loss.role': 'samaritan',
    'loss.residence': 'transient',
    'loss.presence': 'came-later',
    'loss.recognisedBy': 'township',
    'loss.harm': 'death',
    'loss.medicalCost': '1234.50',
    'loss.governmentCompensation': '50000.0',
    'loss.title': 'none',
    'loss.use': 'commercial',
    'loss.part': 'contents',
    'loss.damage': 'moderate',
    'loss.area': '62.50',
    'loss.circumstances.0': 'nuclear',
    'loss.circumstances.1.id': 'nuclear',
    'loss.disabilityStandard': 'forensic-2016',
    'loss.governmentMedical': '800.00',
    'loss.paidByLiableParty': '250.26',
  };

  it('is found by any change, and named', () => {
    for (const claim of RICH) {
      const issued = receipt(claim as never, contract);
      for (const path of some(leavesIn(claim))) {
        if (said(path) === 'loss.kind') continue;
        const value = OTHER[said(path)] ?? otherThan(valueAt(claim, path));
        const found = named(verify(issued, withValue(claim, path, value) as never, contract));
        expect(
          found.filter(
            (each) => /^claim-differs claim\.(?:un)?read\./.test(each) && each.endsWith(`.${said(path)}`),
          ),
          said(path),
        ).toHaveLength(1);
        expect(found).toContain('claim-differs claim.hash');
      }
    }
  });

  it('is found where a fact is gone, come, or become unknown', () => {
    for (const claim of RICH) {
      const issued = receipt(claim as never, contract);
      for (const path of some(leavesIn(claim))) {
        if (/^(?:id|loss\.kind|loss\.circumstances.*)$/.test(said(path))) continue;
        const [gone, unknown] = [without(claim, path), withValue(claim, path, null)];
        for (const other of [gone, unknown]) {
          expect(
            named(verify(issued, other as never, contract)).some((each) => each.endsWith(`.${said(path)}`)),
          ).toBe(true);
        }
        const back = verify(receipt(gone as never, contract), claim as never, contract);
        expect(
          named(back).some((each) => each.startsWith('claim-differs') && each.endsWith(said(path))),
        ).toBe(true);
      }
    }
  });

  it('is found where only its writing differs', () => {
    const issued = receipt(personClaim() as never, contract);
    expect(named(verify(issued, parseClaim(personClaim()), contract)).sort()).toEqual([
      'claim-differs claim.hash',
      'claim-differs claim.read.loss.governmentCompensation',
      'claim-differs claim.read.loss.governmentMedical',
      'claim-differs claim.read.loss.medicalCost',
    ]);
  });

  it('is refused where it breaks the format, and the path is named', () => {
    const issued = receipt(personClaim() as never, contract);
    const broken = withValue(personClaim(), ['loss', 'harm'], 'deatj');
    try {
      verify(issued, broken as never, contract);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInputError).issues.map(({ path }) => path)).toEqual(['loss.harm']);
    }
  });
});

// `npm run test:long` takes every leaf.
describeOtherContracts(12);

describe('other rules', () => {
  const claim = personClaim() as never;
  const content = plain(rulesContent(editionAt('2024-07-11T03:20:00+08:00')));
  const today = digestOf(content as unknown as RulesContent);
  const issued = issue(claim, contract, today);
  const under = (changed: DataObject) =>
    verifyAgainst(issued, issue(claim, contract, digestOf(changed as unknown as RulesContent))).differences;

  it.each(['clauses', 'conditions', 'lines', 'sums', 'answers', 'tables'])(
    'are found by a change in any of the %s, and it is named',
    (group) => {
      const parts = content[group] as Record<string, DataObject>;
      const changed = Object.entries(parts).map(([name, part], i) => {
        const leaves = leavesIn(part);
        return [name, altered(part, leaves[(i + 7) % leaves.length] as Path)] as const;
      });
      const found = under({ ...content, [group]: Object.fromEntries(changed) });
      expect(found.map(({ path }) => path)).toEqual([
        'rules.hash',
        ...changed.map(([name]) => `rules.${group}.${name}`),
      ]);
      // One alone as well.
      const [name, part] = changed.at(-1) as (typeof changed)[number];
      expect(under({ ...content, [group]: { ...parts, [name]: part } }).map(({ path }) => path)).toEqual([
        'rules.hash',
        `rules.${group}.${name}`,
      ]);
    },
  );

  it('have a fingerprint in which every leaf counts', () => {
    for (const group of ['clauses', 'conditions', 'lines', 'sums', 'tables']) {
      for (const [name, part] of Object.entries(content[group] as Record<string, DataObject>)) {
        const all = leavesIn(part);
        const leaves = all.filter((_, i) => i % Math.ceil(all.length / 4) === 0);
        const prints = new Set([part, ...leaves.map((path) => altered(part, path))].map(fingerprint));
        expect(prints.size, name).toBe(leaves.length + 1);
      }
    }
  });

  it('are named with the clauses that they encode', () => {
    const clausesOf = (group: Exclude<keyof RulesDigest, 'edition' | 'hash'>, name: string) => {
      const changed = { ...today, [group]: { ...today[group], [name]: 'x' } };
      return verifyAgainst(issued, issue(claim, contract, changed)).differences.at(-1)?.clauses;
    };
    for (const { id } of CLAUSES.slice(0, 3)) expect(clausesOf('clauses', id)).toEqual([id]);
    expect(clausesOf('conditions', 'in-term')).toEqual(['2.3b-1']);
    expect(clausesOf('lines', 'fire-explosion')).toEqual(['2.2.4']);
    expect(clausesOf('sums', 'house-damage')).toEqual(['2.2.5', '2.5-2']);
    expect(clausesOf('answers', 'house-damage')).toEqual(['2.2.5', '2.5-2']);
    expect(clausesOf('answers', 'co-insurance')).toEqual(['2.3a-1']);
    expect(clausesOf('answers', 'departments')).toContain('4.2-row8');
    expect(clausesOf('answers', 'limits')).toEqual([]);
    expect(clausesOf('tables', 'duties')).toContain('4.4-2');
    expect(clausesOf('tables', 'territory')).toEqual(['2.1-1']);
    expect(clausesOf('tables', 'facts')).toEqual([]);
    expect(clausesOf('clauses', '6')).toEqual([]);
    expect(clausesOf('lines', 'hail')).toEqual([]);
  });

  it('of another edition are told by the edition', () => {
    expect(under({ ...content, edition: '2027-01-01' }).map(({ path }) => path)).toEqual([
      'rules.edition',
      'rules.hash',
    ]);
  });

  it('may change the determination, or what is read, and that is put to their account', () => {
    const other = {
      ...plain(issued),
      rules: plain(digestOf({ ...content, edition: 'x' } as never)),
    } as DataObject;
    const decided = withValue(other, ['determination', 'amount'], '1.00');
    expect(named(verify(forged(decided), claim, contract))).toEqual([
      'rules-differ rules.edition',
      'rules-differ rules.hash',
      'determination-differs determination.amount',
    ]);
  });
});

describe('hostile receipts', () => {
  const claim = personClaim() as never;
  const today = receipt(claim, contract);
  const issued = plain(today);
  const cyclic: Record<string, unknown> = { ...issued };
  cyclic.self = cyclic;
  const throwing = {
    ...issued,
    get rules(): never {
      throw new Error('no');
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ['undefined', undefined, ''],
    ['a number', 1, ''],
    ['NaN', Number.NaN, ''],
    ['a bigint', 1n, ''],
    ['a symbol', Symbol('x'), ''],
    ['a function', () => issued, ''],
    ['a date', new Date(0), ''],
    ['a list', [issued], ''],
    ['a text that is no JSON', JSON.stringify(issued).slice(1), ''],
    ['the text of a text', '"{}"', ''],
    ['a text with a key twice', JSON.stringify(issued).replace('{', '{"hash":"",'), ''],
    ['a text too long for a receipt', JSON.stringify(issued) + ' '.repeat(2_000_000), ''],
    ['an empty object', {}, 'format'],
    ['a cycle', cyclic, 'self.self.self.self.self.self.self.self.self.self'],
    ['a getter that throws', throwing, 'rules'],
    ['a revoked proxy', revoked.proxy, ''],
    ['a value that JSON cannot hold', { ...issued, version: 1n }, 'version'],
    ['a number that JSON cannot hold', { ...issued, version: Number.POSITIVE_INFINITY }, 'version'],
    ['another format', { ...issued, format: 'qijiang-receipt/2' }, 'format'],
    ['more than a receipt holds', { ...issued, rules: new Array(101).fill(0) }, 'rules'],
  ])('%s is malformed', (_, input, path) => {
    expect(named(verify(input, claim, contract))).toContain(`receipt-malformed ${path}`);
  });

  it.each([
    ['a claim that is no object', { ...issued, claim: 'c-1' }, 'receipt-altered claim'],
    [
      'a claim of which nothing is unread',
      { ...issued, claim: { ...(issued.claim as object), unread: undefined } },
      'receipt-altered hash',
    ],
  ])('%s is found', (_, input, found) => {
    expect(named(verify(input, claim, contract))).toContain(found);
  });

  it('may be given as their text, however that is set out', () => {
    for (const text of [JSON.stringify(issued), ` ${JSON.stringify(issued, null, 2)}\n`])
      expect(verify(text, claim, contract)).toEqual({ ok: true, differences: [] });
    const altered = JSON.stringify({ ...issued, version: '\\":{' });
    expect(named(verify(altered, claim, contract))).toEqual([
      'receipt-altered version',
      'receipt-altered hash',
    ]);
  });

  it('are compared whatever their shape', () => {
    const shapes = [null, [[]], { a: [{}] }];
    for (const [i, path] of some(thinned(pathsIn(issued))).entries()) {
      const value = shapes[i % shapes.length];
      const result = verifyAgainst(withValue(issued, path, value), today);
      expect(result.ok, said(path)).toBe(JSON.stringify(value) === JSON.stringify(valueAt(issued, path)));
    }
  });

  it('may leave the claim to others, and move what is read', () => {
    const read = (issued.claim as DataObject).read as DataObject;
    const moved = withValue(
      withValue(issued, ['claim', 'read'], { ...read, id: undefined as never }),
      ['claim', 'unread', 'id'],
      sha256('claim-1').slice(0, 12),
    );
    expect(named(verify(forged(plain(moved)), claim, contract))).toEqual([
      'determination-differs claim.unread.id',
    ]);
    expect(named(verify(plain(moved), claim, contract))).toEqual([
      'receipt-altered claim.unread.id',
      'receipt-altered hash',
    ]);
    const shown = withValue(issued, ['claim', 'unread', 'loss'], {});
    const back = withValue(plain(shown), ['claim', 'read', 'loss', 'personId'], 'p-1');
    expect(named(verify(forged(back), claim, contract))).toContain(
      'determination-differs claim.read.loss.personId',
    );
    const wrong = withValue(plain(shown), ['claim', 'read', 'loss', 'personId'], 'p-2');
    expect(named(verify(forged(wrong), claim, contract))).toContain(
      'receipt-altered claim.read.loss.personId',
    );
  });
});
