import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, parseContract } from '../../src/index.js';
import { entriesIn, type Trie, valueUnder, withValue } from '../../src/ledger/trie.js';
import {
  amendLedger,
  emptyLedger,
  parseLedger,
  post,
  recordPayments,
  writeLedger,
} from '../../src/settlement/index.js';
import { fullContract } from '../input/samples.js';
import golden from './golden-ledger.json' with { type: 'json' };
import { issuesIn, payment, posting, roomy } from './support.js';

const bytes = (value: unknown) => JSON.stringify(value);

describe('the tree under the books', () => {
  it('holds what a map would, whatever is set in whatever order, and leaves what it was made of', () => {
    // FNV-1a 下这两个编号的哈希相同。These two are of one hash.
    const key = fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('costarring', 'liquid'));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 60 }), (entries) => {
        let trie: Trie<number> = null;
        const map = new Map<string, number>();
        for (const [name, value] of entries) {
          const before = trie === null ? null : [...entriesIn(trie)];
          const next: Trie<number> = withValue(trie, name, value);
          expect(trie === null ? null : [...entriesIn(trie)]).toEqual(before);
          map.set(name, value);
          trie = next;
        }
        expect(new Map(entriesIn(trie))).toEqual(map);
        for (const [name] of entries) expect(valueUnder(trie, name)).toBe(map.get(name));
        expect(valueUnder(trie, 'of no one')).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('costs no more where there is more', () => {
    const filled = (count: number) =>
      Array.from({ length: count }, (_, i) => i).reduce<Trie<number>>(
        (trie, i) => withValue(trie, `c-${i}`, i),
        null,
      );
    const nodes = (before: Trie<number>, after: Trie<number>): number => {
      const known = new Set<unknown>();
      const count = (node: Trie<number>, seen: (node: unknown) => void): void => {
        seen(node);
        if (node !== null && 'nodes' in node) for (const inner of node.nodes) count(inner, seen);
      };
      count(before, (node) => known.add(node));
      let fresh = 0;
      count(after, (node) => {
        if (!known.has(node)) fresh += 1;
      });
      return fresh;
    };
    for (const count of [100, 20_000]) {
      const trie = filled(count);
      expect(nodes(trie, withValue(trie, 'one more', 1))).toBeLessThan(8);
    }
  });
});

describe('earlier versions', () => {
  it('are kept, whatever the order, and written out', () => {
    const versions = [1, 2, 3].map((version) => posting('a', `${version}`, { version }));
    const ledger = post(emptyLedger(roomy), versions).ledger;
    expect(ledger.postings.map(({ version }) => version)).toEqual([3]);
    expect(ledger.superseded.postings.map(({ version }) => version)).toEqual([1, 2]);
    expect(bytes(post(emptyLedger(roomy), versions.toReversed()).ledger)).toBe(bytes(ledger));
    expect(bytes(parseLedger(JSON.parse(bytes(ledger))))).toBe(bytes(ledger));
    expect(bytes(post(ledger, versions).ledger)).toBe(bytes(ledger));
  });
});

describe('a ledger', () => {
  const ledger = recordPayments(post(emptyLedger(roomy), [posting('a', '5')]).ledger, [
    payment('p', 'a', '1'),
  ]).ledger;

  it('has nothing that a spread could take', () => {
    expect(Object.keys(ledger)).toEqual([]);
    expect(Object.isFrozen(ledger)).toBe(true);
    // @ts-expect-error a spread is none
    expect(() => post({ ...ledger }, [])).toThrow(InvalidInputError);
  });

  it('is written piece by piece as it is in one', () => {
    const versions = [1, 2].map((version) => posting('a', `${version}`, { version }));
    const more = Array.from({ length: 2500 }, (_, i) => posting(`b-${i}`, '1'));
    for (const each of [emptyLedger(roomy), ledger, post(ledger, [...versions, ...more]).ledger])
      expect([...writeLedger(each)].join('')).toBe(bytes(each));
    expect(issuesIn('ledger', () => writeLedger([] as never))).toEqual([' wrong-type']);
  });

  it('names its format, and is refused under another', () => {
    const { format, ...written } = JSON.parse(bytes(ledger));
    expect(format).toBe('qijiang-ledger/1');
    expect(bytes(parseLedger({ ...written, superseded: undefined }))).toBe(bytes(ledger));
    for (const other of ['qijiang-ledger/2', 1, null])
      expect(issuesIn('ledger', () => post({ ...written, format: other }, []))).toHaveLength(1);
    expect(issuesIn('ledger', () => post({ ...written, superseded: {} } as never, []))).toEqual([
      'superseded.postings wrong-type',
    ]);
  });

  // 记账从此写明合同、凭证的哈希和附注。Since postings name their contract, their receipt and a note.
  it('that was stored is read, and written the same', () => {
    expect(bytes(parseLedger(golden))).toBe(bytes(golden));
  });

  it('that version 0.1.0 stored, whose postings named no contract, is read as well', () => {
    const before = (records: { readonly postings: readonly object[] }) => ({
      ...records,
      postings: records.postings.map((posting) => ({
        ...posting,
        contract: undefined,
        receipt: undefined,
        note: undefined,
      })),
    });
    const read = parseLedger({ ...before(golden), superseded: before(golden.superseded) });
    expect(read.postings.map(({ contract }) => contract)).toEqual(golden.postings.map(() => roomy.id));
    expect(read.superseded.postings[0]).toEqual(golden.superseded.postings[0]);
  });
});

describe('a posting of another contract', () => {
  const others = [
    posting('a', '1'),
    posting('b', '1', { contract: 'k-2' }),
    posting('c', '1', { contract: 'k-3' }),
  ];

  it('is refused, and named', () => {
    expect(issuesIn('postings', () => post(emptyLedger(roomy), others))).toEqual([
      '1.contract other-record',
      '2.contract other-record',
    ]);
  });

  it('is refused in stored books as well', () => {
    const { superseded, ...written } = JSON.parse(bytes(emptyLedger(roomy)));
    const held = { ...superseded, postings: others };
    expect(issuesIn('ledger', () => post({ ...written, superseded: held }, []))).toEqual([
      'superseded.postings.1.contract other-record',
      'superseded.postings.2.contract other-record',
    ]);
    expect(issuesIn('ledger', () => post({ ...written, postings: others }, []))).toHaveLength(2);
  });
});

describe('a key that comes again with another receipt or note', () => {
  it('is told apart by these fields', () => {
    const [one, other] = [posting('a', '1', { note: '甲' }), posting('a', '1', { receipt: 'a1'.repeat(32) })];
    expect(post(emptyLedger(roomy), [one, other]).conflicts).toEqual([
      { record: 'posting', id: 'a', version: 1, fields: ['receipt', 'note'] },
    ]);
  });
});

describe('an endorsement', () => {
  const full = parseContract(fullContract());
  const before = parseContract({ ...full, endorsements: undefined });
  const later = { id: 'e-9', effectiveAt: '2025-06-01T00:00:00+08:00', premium: '500000' };

  it('reaches the books that are open', () => {
    const books = post(emptyLedger(before), [posting('a', '5')]).ledger;
    const amended = amendLedger(books, { ...before, endorsements: [later] });
    expect(amended.contract.endorsements).toHaveLength(1);
    expect(amended.postings).toBe(books.postings);
    expect(amendLedger(amended, { ...before, endorsements: [later] }).contract.endorsements).toHaveLength(1);
  });

  it('changes nothing else, and takes none back', () => {
    const books = amendLedger(emptyLedger(before), { ...before, endorsements: [later] });
    expect(issuesIn('contract', () => amendLedger(books, before))).toEqual(['endorsements.0 other-record']);
    expect(
      issuesIn('contract', () => amendLedger(books, { ...before, premium: '1', endorsements: [later] })),
    ).toEqual(['premium other-record']);
    expect(
      issuesIn('contract', () => amendLedger(books, { ...before, id: 'k-2', endorsements: [later] })),
    ).toEqual(['id other-record']);
  });
});
