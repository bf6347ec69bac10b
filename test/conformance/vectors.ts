// 与语言无关的向量：例案和随机案件，由源码算出；对照实现另行核对。Vectors for any language: worked and random cases, reckoned by the source; the oracle checks them.
import * as fc from 'fast-check';
import * as main from '../../src/index.js';
import * as receipt from '../../src/receipt/index.js';
import * as settlement from '../../src/settlement/index.js';
import { type DataObject, fullContract, houseClaim, personClaim } from '../input/samples.js';
import {
  claimArbitrary,
  contractArbitrary,
  sharesArbitrary,
  tinyContractArbitrary,
} from '../oracle/arbitraries.js';
import { endorsedArbitrary, onADayOf } from '../oracle/endorsed.js';
import { claimCases, contractOf, limitsCases, trialCases, trialContract } from '../oracle/fixtures.js';
import { LINES } from '../oracle/types.js';
import * as books from '../settlement/support.js';
import { wrongInputs } from './bad-input.js';
import { type Doors, implementationOf } from './kit/implementation.js';
import { answered, type Call, type Json, type Kit, type Vector } from './kit/runner.js';

/** 种子固定：同一棵树，同样的字节。Of one seed: the same tree gives the same bytes. */
const SEED = 20_230_303;

type Asked = Omit<Vector, 'expected' | 'id'>;

const sample = <V>(arbitrary: fc.Arbitrary<V>, numRuns: number): readonly V[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns });

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** 合同写一次，各案以名字指它。Contracts are written once, and named by cases. */
const documents: Record<string, Json> = {
  ...Object.fromEntries(
    [...new Set(claimCases.map(({ contract }) => contract))].map((id) => [id, plain(contractOf(id))]),
  ),
  trials: plain(trialContract),
  person: personClaim(),
  house: houseClaim(),
  full: fullContract(),
};

function named(prefix: string, list: readonly unknown[]): readonly string[] {
  return list.map((contract, i) => {
    documents[`${prefix}-${i}`] = plain(contract);
    return `${prefix}-${i}`;
  });
}

/** 每份合同下若干案。So many claims under each contract. */
const under = <C extends Parameters<typeof onADayOf>[1]>(
  prefix: string,
  arbitrary: fc.Arbitrary<C>,
  count: number,
  each: number,
  gaps: boolean | number,
): readonly Asked[] => {
  const list = sample(arbitrary, count);
  const names = named(prefix, list);
  return list.flatMap((contract, i) =>
    sample(
      claimArbitrary({ gaps: gaps as true }).chain((claim) => onADayOf(claim, contract)),
      each * (i + 1),
    )
      .slice(-each)
      .map((claim) => ({ contract: names[i] as string, claim: plain(claim) })),
  );
};

const decisions = (): readonly Asked[] => [
  ...claimCases.map(({ claim, contract }) => ({ contract, claim: plain(claim) })),
  ...trialCases.map(({ claim }) => ({ contract: 'trials', claim: plain(claim) })),
  ...under('tiny', tinyContractArbitrary, 12, 8, 4),
  ...under('random', contractArbitrary, 20, 12, true),
  ...under('endorsed', endorsedArbitrary, 8, 8, true),
];

const money = fc.integer({ min: 0, max: 30_000_000 }).map((cents) => (cents / 100).toFixed(2));
const few = fc.integer({ min: 0, max: 40 }).map((cents) => (cents / 100).toFixed(2));
const sums = fc.oneof(few, money);

const splits = (): readonly Asked[] =>
  sample(
    fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(sums, sharesArbitrary(n), fc.nat(n - 1), fc.constantFrom('largest-remainder', 'lead')),
      ),
    120,
  ).map(([amount, shares, lead, remainder]) => ({
    amount,
    remainder,
    insurers: shares.map((share, i) => ({ id: `i${i}`, share, ...(i === lead && { lead: true }) })),
  }));

const moments = fc.constantFrom(
  '2023-12-31T23:59:59+08:00',
  '2024-01-01T00:00:00+08:00',
  '2024-02-29T12:00:00Z',
  '2024-06-30',
  '2024-07-01T00:00:00+08:00',
  '2025-03-01T01:00:00+09:00',
);

const limits = (): readonly Asked[] => [
  ...limitsCases.map(({ limits: of, overflow, items }) => ({
    terms: plain({ limits: of, overflow }),
    rows: plain(items),
  })),
  ...sample(
    fc.record({
      rows: fc.array(
        fc.record({
          event: fc.constantFrom('e1', 'e2', 'e3'),
          startedAt: moments,
          amount: sums,
          line: fc.constantFrom(...LINES, null),
        }),
        { maxLength: 12 },
      ),
      perEvent: sums,
      perYear: sums,
      byLine: fc.dictionary(
        fc.constantFrom(...LINES),
        fc.record({ perEvent: sums, perYear: sums }, { requiredKeys: [] }),
        {
          maxKeys: 2,
          noNullPrototype: true,
        },
      ),
      year: fc.constantFrom('calendar', 'policy'),
      overflow: fc.constantFrom('pro-rata', 'first-come'),
    }),
    100,
  ).map(({ rows, perEvent, perYear, byLine, year, overflow }) => ({
    terms: plain({
      limits: { perEvent, perYear, byLine, year },
      overflow,
      term: { start: '2023-07-01T00:00:00+08:00', end: '2026-07-01T00:00:00+08:00' },
    }),
    rows: plain(rows.map((row, i) => ({ id: `r-${i}`, ...row }))),
  })),
];

const acrossRow = fc
  .record({
    event: fc.constantFrom('e', 'f', null),
    kind: fc.constantFrom('person', 'household'),
    who: fc.constantFrom('a', 'b', null),
    house: fc.constantFrom('1', '2', null),
    amount: few,
    paid: fc.oneof({ weight: 3, arbitrary: fc.constant('0.00') }, { weight: 1, arbitrary: few }),
  })
  .map(({ kind, who, house, ...row }) => ({
    ...row,
    subject: who === null ? null : { kind, id: who },
    house: kind === 'household' ? house : null,
    line: kind === 'household' ? 'house-damage' : 'natural-disaster',
  }));

const across = (): readonly Asked[] => {
  const houses = { unit: 'room', rates: { collapsed: '5000', severe: '4000', moderate: '1000' } };
  const terms = [
    {},
    { householdLimit: '0.30' },
    { houses: 'one-per-household' },
    { houses: 'one-per-household', householdLimit: '0.20' },
  ];
  const names = named(
    'houses',
    terms.map((more) => ({
      ...(documents.illustrative as DataObject),
      lines: {
        ...((documents.illustrative as DataObject).lines as DataObject),
        'house-damage': { ...houses, ...more },
      },
      limits: { perEvent: '9000000000', perYear: '9000000000' },
    })),
  );
  return sample(fc.array(acrossRow, { maxLength: 8 }), 100).map((rows, i) => ({
    contract: names[i % names.length] as string,
    rows: plain(rows.map((row, k) => ({ claim: `c-${k}`, ...row }))),
  }));
};

const settlements = (): readonly Asked[] => {
  const panels = sample(books.contracts(), 12);
  const names = named('panel', panels);
  return sample(books.payments, 48).map((payments, i) => ({
    contract: names[i % names.length] as string,
    payments: plain(payments),
    quarter: plain(books.QUARTERS[i % books.QUARTERS.length]),
  }));
};

/** 同一份文件，键的先后倒过来。The same document with its keys the other way round. */
const reversed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
};

const hashes = (): readonly Asked[] =>
  [...trialCases.map(({ claim }) => claim), personClaim(), houseClaim()]
    .flatMap((claim) => [plain(claim), reversed(plain(claim))])
    .map((claim) => ({ contract: 'illustrative', claim }));

const badInput = (): readonly Asked[] => [
  ...['person', 'house'].flatMap((base) => wrongInputs(base, 'claim', documents)),
  ...wrongInputs('full', 'contract', documents),
];

const ASKED: Readonly<Record<string, () => readonly Asked[]>> = {
  decisions,
  splits,
  limits,
  'across-claims': across,
  settlements,
  hashes,
  'bad-input': badInput,
};

/** 源码的各个入口。The doors of the source. */
export const SOURCE = { main, settlement, receipt } as unknown as Doors;

/** 全部向量；超出可精确计算范围的一对不收。All vectors; pairs whose sums are refused are left out. */
export function kitOf(doors: Doors): Kit {
  const of = implementationOf(doors);
  const files = Object.entries(ASKED).map(([file, asked]): [string, readonly Vector[]] => [
    file,
    asked().flatMap((each, i): Vector[] => {
      const vector = { id: `${file}-${i + 1}`, ...each } as Vector;
      const expected = answered(of[file] as Call, vector, documents);
      return typeof expected === 'string' && expected.startsWith('threw') ? [] : [{ ...vector, expected }];
    }),
  ]);
  return { documents, files: Object.fromEntries(files) };
}
