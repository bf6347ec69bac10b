import * as fc from 'fast-check';
import {
  adjudicate,
  applyLimits,
  findings,
  type Issue,
  parseClaim,
  parseContract,
  safeParseClaim,
  safeParseContract,
} from 'qijiang-catastrophe-insurance';
import { auditor, auditRegister, readRecords } from 'qijiang-catastrophe-insurance/audit';
import { decideCompactly, tally } from 'qijiang-catastrophe-insurance/batch';
import { explain } from 'qijiang-catastrophe-insurance/explain';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';
import { emptyLedger, post, postingOf, recordPayments } from 'qijiang-catastrophe-insurance/settlement';
import { describe, expect, it } from 'vitest';
import { DRAFTS, inDraft } from '../../docs/.vitepress/generate/schemas/json.js';
import { published } from '../../docs/.vitepress/generate/schemas.js';
import { GUTTED, SETTLED } from '../contract/gutted.js';
import { isTooLarge } from '../decide/support.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { endorsedArbitrary } from '../oracle/endorsed.js';
import { claimCases, contractOf, trialCases } from '../oracle/fixtures.js';
import { runs, some } from '../thorough.js';
import { compiled, complaints, FASTIFY, fits } from './json-schema.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const NAMES = published().map(({ name }) => name);

const good = {
  id: 'c-1',
  incident: { peril: 'flood' },
  loss: { kind: 'person', disabilityGrade: 7, medicalCost: '1.5' },
};

/** 经 Fastify 默认设置的校验以后。What is left of a value once Fastify has validated it. */
function afterFastify(value: unknown, name: string): { readonly valid: boolean; readonly text: string } {
  const body = plain(value);
  return { valid: compiled(name, 'draft-07', FASTIFY)(body) as boolean, text: JSON.stringify(body) };
}

function expectKept(value: unknown, name: string): void {
  expect(fits(plain(value), name)).toBe(true);
  expect(afterFastify(value, name)).toEqual({ valid: true, text: JSON.stringify(value) });
}

describe('the JSON Schemas', () => {
  it.each(NAMES)('are strict, in both drafts, and under the defaults of Fastify: %s', (name) => {
    for (const draft of DRAFTS) {
      compiled(name, draft);
      compiled(name, draft, FASTIFY);
    }
    expect(complaints).toEqual([]);
  });

  it('bear an id of their own with the version, and refer to nothing outside', () => {
    const ids = published().flatMap((each) =>
      DRAFTS.map((draft) => inDraft({ ...each, title: each.title.en }, draft, '0.1.0').$id),
    );
    expect(new Set(ids).size).toBe(2 * NAMES.length);
    for (const id of ids) expect(id).toMatch(/^urn:qijiang-catastrophe-insurance:schema:0\.1\.0:/);
  });

  it('give a mutating validator nothing to remove, to choose or to fill in', () => {
    for (const { io, name, schema } of published()) {
      const text = JSON.stringify(schema);
      expect(text, name).not.toMatch(/"(?:default|anyOf|prefixItems)":/);
      expect(text, name).not.toContain('"additionalProperties":false');
      if (io === 'output') expect(text, name).toContain('"additionalProperties":true');
    }
  });

  it('admit whatever the library admits, and leave it as it is', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: true }), contractArbitrary, (claim, contract) => {
        expectKept(claim, 'claim');
        expectKept(contract, 'contract');
      }),
      runs(100),
    );
  });

  it('leave every worked case as it is, and what it is decided to', () => {
    for (const claim of [...claimCases, ...trialCases].map((each) => each.claim)) {
      expectKept(claim, 'claim');
      const contract = parseContract(contractOf('illustrative'));
      const body = plain(claim) as never;
      compiled('claim', 'draft-07', FASTIFY)(body);
      expect(adjudicate(body, contract)).toEqual(adjudicate(claim as never, contract));
    }
  });

  it('leave endorsed contracts as they are, and each endorsement', () => {
    fc.assert(
      fc.property(endorsedArbitrary, (contract) => {
        expectKept(contract, 'contract');
        for (const endorsement of contract.endorsements ?? []) expectKept(endorsement, 'endorsement');
      }),
      runs(40),
    );
    for (const contract of [GUTTED, SETTLED]) expectKept(contract, 'contract');
  });

  it('fit every determination, compact or not, and what is made of it', () => {
    fc.assert(
      fc.property(claimArbitrary({ gaps: 1 }), endorsedArbitrary, (claim, contract) => {
        if (isTooLarge(claim, contract)) return;
        const checked = parseContract(contract);
        expect(fits(plain(adjudicate(parseClaim(claim), checked)), 'determination')).toBe(true);
        expect(fits(plain(decideCompactly(claim as never, checked)), 'compact-decision')).toBe(true);
      }),
      runs(40),
    );
  });
});

/** 说不出的原因。Reasons for which the library refuses that no schema can say. */
const BEYOND: readonly Issue['code'][] = ['division', 'repeated'];

const NONSENSE = [
  ...[
    0,
    1,
    2,
    7,
    11,
    -1,
    1.5,
    1e15,
    '',
    ' ',
    ' c',
    'c ',
    'x'.repeat(201),
    'flood',
    'war',
    '7',
    '1.00',
    '1.555',
  ],
  ...[
    '-1',
    '1e3',
    'true',
    'null',
    '2024-02-30',
    '2024-07-11',
    '2024-07-11T03:20:00',
    '５',
    'a\u0007b',
    '\u202Eab',
  ],
  ...['500110', '5001101', true, false, null, [], ['war', 'war'], [3], [3, 4], [11, 1], {}, { id: 'war' }],
  ...[{ kind: 'person' }, { id: 'war', causedLoss: 'yes' }, { municipal: 1 }, { a: true }, { 'a b': true }],
];

type Container = Record<string, unknown> | unknown[];

/** 值里的每一处。Every place in a value. */
function* placesIn(value: unknown): Generator<readonly [Container, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Container, key];
    yield* placesIn((value as Record<string, unknown>)[key]);
  }
}

/** 合格的值，改坏一处：换成别的，删掉，或者多一个键。A good value with something wrong, perhaps. */
const spoilt = <T>(whole: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc
    .tuple(whole, fc.nat(), fc.constantFrom(...NONSENSE), fc.constantFrom('replace', 'delete', 'add'))
    .map(([value, at, nonsense, how]) => {
      const copy = plain(value);
      const places = [...placesIn(copy)];
      const [holder, key] = places[at % places.length] as readonly [Record<string, unknown>, string];
      if (how === 'replace') holder[key] = plain(nonsense);
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (how === 'delete') delete holder[key];
      else holder[`${key}s`] = plain(nonsense);
      return copy;
    });

const isBeyond = (issues: readonly Issue[], more: readonly Issue['code'][]): boolean =>
  issues.every(({ code }) => [...BEYOND, ...more].includes(code));

describe('what the library refuses', () => {
  it('of claims, the schema refuses as well, for all that a schema can say', () => {
    fc.assert(
      fc.property(spoilt(claimArbitrary({ gaps: true })), (claim) => {
        const read = safeParseClaim(claim);
        if (read.success) expectKept(claim, 'claim');
        else if (!isBeyond(read.issues, [])) expect([claim, fits(claim, 'claim')]).toEqual([claim, false]);
      }),
      runs(500),
    );
  });

  it('of contracts, the schema refuses as well, for all that a schema can say', () => {
    const more = [
      ...['term-order', 'duplicate-id', 'lead-count', 'shares-sum', 'endorsement-order'],
    ] as readonly Issue['code'][];
    fc.assert(
      fc.property(spoilt(endorsedArbitrary), (contract) => {
        const read = safeParseContract(contract);
        if (read.success) expectKept(contract, 'contract');
        else if (!isBeyond(read.issues, more))
          expect([contract, fits(contract, 'contract')]).toEqual([contract, false]);
      }),
      runs(100),
    );
  });

  it('Fastify refuses too where nothing can be converted: an unknown key is not dropped in silence', () => {
    for (const claim of [
      { ...good, colour: 'red' },
      { ...good, loss: { ...good.loss, medicalcost: '3.00' } },
      { ...good, loss: { kind: 'house', harm: 'death' } },
      { ...good, loss: { kind: 'person', causedByIncident: 'true' } },
      { ...good, loss: {} },
    ])
      expect(afterFastify(claim, 'claim')).toEqual({ valid: false, text: JSON.stringify(claim) });
  });

  it('for what no schema can say, it is said beside the schema', () => {
    const nowhere = { ...good, incident: { division: '500110999' } };
    expect(safeParseClaim(nowhere).success).toBe(false);
    expect(fits(nowhere, 'claim')).toBe(true);
    const beyond = published().flatMap((each) => each.beyond.map(({ en }) => en));
    for (const said of [/500110/, /stands once/, /ids differ/, /`term.end`/, /`endorsements`/])
      expect(beyond.some((each) => said.test(each))).toBe(true);
  });
});

const CLAIM = claimCases.map(({ claim }) => claim).find(({ id }) => id === 'case-1') as never;
const CONTRACT = parseContract(contractOf('illustrative'));
const PAID = {
  id: 'p-1',
  claim: 'case-1',
  kind: 'payment',
  paidAt: '2024-07-12T10:00:00+08:00',
  amount: '100.00',
} as const;

describe('whatever is stored or exchanged', () => {
  const determination = adjudicate(CLAIM, CONTRACT);
  const posting = postingOf(CLAIM, determination, 1);
  const row = { id: 'a', event: 'e', startedAt: '2024-07-11T03:20:00+08:00', amount: '80.00' };

  it('has a schema: ledgers and their records', () => {
    expectKept(posting, 'posting');
    expectKept(PAID, 'payment');
    const { ledger } = recordPayments(post(emptyLedger(CONTRACT), [posting]).ledger, [PAID]);
    expectKept(plain(ledger), 'ledger');
    const received = { id: 'r-1', kind: 'salvage', receivedAt: '2024-11-02T09:00:00+08:00', amount: '3' };
    expectKept(received, 'recovery');
    const settled = {
      id: 't-1',
      follower: 'pingan',
      direction: 'to-lead',
      settledAt: PAID.paidAt,
      amount: '2',
    };
    expectKept(settled, 'transfer');
    expect(fits({ ...PAID, kind: 'gift' }, 'payment')).toBe(false);
    expect(fits({ ...(plain(ledger) as object), notes: [] }, 'ledger')).toBe(false);
    expect(fits({ ...posting, version: 0 }, 'posting')).toBe(false);
  });

  it('has a schema: rows, tallies, and what rows are paid', () => {
    expectKept(row, 'limit-row');
    expectKept({ ...row, line: 'house-damage' }, 'limit-row');
    expect(fits({ ...row, line: 'flood' }, 'limit-row')).toBe(false);
    expect(fits({ ...row, event: undefined }, 'limit-row')).toBe(false);
    const tallied = tally([{ ...row, place: 1 }]);
    expectKept({ ...row, place: 1 }, 'limit-row');
    expectKept(tallied, 'tally');
    expectKept(tally([]), 'tally');
    expect(fits({ ...tallied, events: [{ event: 'e', startedAt: 1, due: { flood: 1 } }] }, 'tally')).toBe(
      false,
    );
    expect(fits({ ...tallied, places: [{ first: 0, last: 1 }] }, 'tally')).toBe(false);
    expect(fits(tallied.events, 'tally')).toBe(false);
    for (const each of applyLimits([row], CONTRACT)) expect(fits(each, 'paid-row')).toBe(true);
  });

  it('has a schema: receipts, explanations, findings', () => {
    for (const { claim } of some(claimCases)) {
      expect(fits(plain(receipt(claim as never, CONTRACT)), 'receipt')).toBe(true);
      expect(fits(plain(explain(claim as never, CONTRACT)), 'explanation')).toBe(true);
    }
    for (const finding of [...findings(GUTTED), ...findings(SETTLED)])
      expect(fits(finding, 'finding')).toBe(true);
    const { hash: _, ...open } = receipt(CLAIM, CONTRACT);
    expect(fits(plain(open), 'receipt')).toBe(false);
  });

  it('has a schema: rows of a register, and what an audit makes of them', () => {
    const records = [
      {
        案件编号: 'c-1',
        出险时间: '2024-07-11 16:20',
        灾因: '雷击',
        损失类型: '人员',
        赔付金额: '900000',
        结论: '赔付',
      },
      {
        案件编号: 'c-2',
        出险时间: '2024-07-12',
        灾因: '洪涝',
        损失类型: '房屋',
        赔付金额: '1',
        结论: '赔付',
      },
      { 案件编号: '合计', 赔付金额: '1' },
    ];
    const { rows } = readRecords(records);
    expect(rows.length).toBeGreaterThan(0);
    const audit = auditor(CONTRACT);
    for (const each of rows) {
      expectKept(plain(each), 'register-row');
      audit.note(each);
    }
    for (const each of rows) audit.tally(each);
    for (const each of rows) expect(fits(plain(audit.examine(each)), 'audited-row')).toBe(true);
    const found = auditRegister(rows, CONTRACT);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(fits(plain(each), 'discrepancy')).toBe(true);
  });
});
