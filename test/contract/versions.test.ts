import { describe, expect, it } from 'vitest';
import type { Contract, ContractFields } from '../../src/contract/contract.js';
import type { ContractInput } from '../../src/contract/input.js';
import { contractUnder, isBetweenVersions, underEach, underEvery } from '../../src/contract/parse.js';
import { endorsedVersions, type Version, versionOf } from '../../src/contract/versions.js';
import { parseContract } from '../../src/index.js';
import { EDITIONS, type Edition } from '../../src/law/index.js';
import type { Instant } from '../../src/time/instant.js';
import { type Moment, momentOf } from '../../src/time/moment.js';
import { fullContract } from '../input/samples.js';

const [FIRST] = EDITIONS as readonly [Edition];
const edition = (inForce: string): Edition => ({
  ...FIRST,
  id: inForce,
  inForce,
  amends: FIRST,
});

const [START, JANUARY, JUNE, END] = [
  '2023-01-01T00:00:00+08:00',
  '2024-01-01T00:00:00+08:00',
  '2024-06-01T00:00:00+08:00',
  '2026-01-01T00:00:00+08:00',
];

const contractOf = (editions: readonly string[], endorsements?: readonly string[]) =>
  contractUnder([FIRST, ...editions.map(edition)])({
    ...fullContract(),
    ...(endorsements && {
      endorsements: endorsements.map((effectiveAt) => ({ id: effectiveAt, effectiveAt })),
    }),
  } as unknown as ContractInput);

const day = (at: number) => [START, JANUARY, JUNE, END].find((text) => Date.parse(text) === at) ?? at;

const shown = (versions: readonly Version[]) =>
  versions.map(({ from, until, endorsement, terms }) => [
    day(from),
    day(until),
    endorsement,
    terms.edition.id,
  ]);

const allOf = (contract: Contract): readonly Version[] =>
  underEvery(contract, { startedAt: undefined }, (version) => version);

const versions = (editions: readonly string[], endorsements?: readonly string[]) =>
  shown(allOf(contractOf(editions, endorsements)));

describe('the versions of a contract', () => {
  it('are one for each edition of the notice that comes within its term', () => {
    expect(versions([])).toEqual([[START, END, null, '2023-03-03']]);
    expect(versions([JUNE])).toEqual([
      [START, JUNE, null, '2023-03-03'],
      [JUNE, END, null, JUNE],
    ]);
    expect(versions([START])).toEqual([[START, END, null, START]]);
    expect(versions([END])).toEqual([[START, END, null, '2023-03-03']]);
  });

  it('are one for each endorsement', () => {
    expect(versions([], [])).toEqual([[START, END, null, '2023-03-03']]);
    expect(versions([], [JANUARY, JUNE])).toEqual([
      [START, JANUARY, null, '2023-03-03'],
      [JANUARY, JUNE, JANUARY, '2023-03-03'],
      [JUNE, END, JUNE, '2023-03-03'],
    ]);
  });

  it('are one for each time between the days of either, none of them empty', () => {
    expect(versions([JUNE], [JANUARY])).toEqual([
      [START, JANUARY, null, '2023-03-03'],
      [JANUARY, JUNE, JANUARY, '2023-03-03'],
      [JUNE, END, JANUARY, JUNE],
    ]);
    expect(versions([JANUARY], [JUNE])).toEqual([
      [START, JANUARY, null, '2023-03-03'],
      [JANUARY, JUNE, null, JANUARY],
      [JUNE, END, JUNE, JANUARY],
    ]);
    expect(versions([JUNE], [JUNE])).toEqual([
      [START, JUNE, null, '2023-03-03'],
      [JUNE, END, JUNE, JUNE],
    ]);
  });

  it('are those of the contract as it was signed where there are no endorsements', () => {
    const plain = contractOf([]);
    const signed = ({ chosen: _, ...written }: ContractFields) =>
      allOf(written as ContractFields as Contract);
    expect(endorsedVersions(plain, signed)).toEqual(allOf(plain));
  });
});

describe('the versions under which a loss may fall', () => {
  const contract = contractOf([JUNE], [JANUARY]);
  const all = allOf(contract);
  const [first, second, third] = all as readonly [Version, Version, Version];
  const every = (startedAt: Moment | null | undefined, of = contract) =>
    underEvery(of, { startedAt }, (version) => version);

  it('are all while its day is unknown, and else the one of its day', () => {
    expect(every(undefined)).toEqual([first, second, third]);
    expect(every(null)).toEqual([first, second, third]);
    expect(every(second.from)).toEqual([second]);
    expect(every(third.from - 1)).toEqual([second]);
    expect(every(third.from)).toEqual([third]);
  });

  it('are the one in which a day begins, and those that take effect within it', () => {
    const on = (text: string) => every(momentOf(text));
    expect(on('2023-12-31')).toEqual([first]);
    expect(on('2024-01-01')).toEqual([second]);
    expect(on('2024-05-31')).toEqual([second]);
    const later = contractOf([], ['2024-03-10T08:00:00+08:00', '2024-03-11T00:00:00+08:00']);
    const [signed, inside, next] = allOf(later);
    expect(every(momentOf('2024-03-09'), later)).toEqual([signed]);
    expect(every(momentOf('2024-03-10'), later)).toEqual([signed, inside]);
    expect(every(momentOf('2024-03-11'), later)).toEqual([next]);
    const isOpen = (text: string) => isBetweenVersions(later, { startedAt: momentOf(text) });
    expect(['2024-03-09', '2024-03-10', '2024-03-11'].map(isOpen)).toEqual([false, true, false]);
    expect(isBetweenVersions(later, { startedAt: null })).toBe(true);
  });

  it('are the only one there is, on whatever day', () => {
    const plain = contractOf([]);
    for (const day of [0, undefined, Date.parse(END)]) expect(every(day, plain)).toEqual(allOf(plain));
  });

  it('are the first before the term, and the last after it', () => {
    expect(versionOf(all, 0)).toBe(all[0]);
    expect(versionOf(all, Date.parse(END))).toBe(third);
  });
});

describe('versions that decide alike', () => {
  const endorsed = (...endorsements: readonly object[]) =>
    parseContract({
      ...fullContract(),
      endorsements: endorsements.map((each, i) => ({
        id: `e-${i}`,
        effectiveAt: `2024-0${i + 1}-01T00:00:00+08:00`,
        ...each,
      })),
    });
  const told = (contract: Contract, startedAt: Instant | null = null) =>
    underEach(contract, { startedAt }, ({ endorsement }) => endorsement);
  const insurers = [{ id: 'alone', name: '独家', share: '1', lead: true }];

  it('are asked once, under the first of them', () => {
    const readings = { wansheng: 'excluded' };
    expect(told(endorsed({ premium: '1' }, { readings }, { premium: '2' }))).toEqual([null, 'e-1']);
    expect(told(endorsed({ readings }, { readings: { wansheng: 'included' } }))).toEqual([null, 'e-0']);
    expect(told(endorsed({ insurers }, { remainder: 'lead' }, { settlement: 'cumulative' }))).toEqual([null]);
    expect(told(endorsed({ lines: { 'house-damage': null } }, { exclusions: [] }))).toEqual([
      null,
      'e-0',
      'e-1',
    ]);
    expect(told(endorsed({ premium: '1' }), Date.parse(JUNE))).toEqual(['e-0']);
  });

  it('have one and the same terms where nothing else is otherwise either', () => {
    const termsOf = (...endorsements: readonly object[]) =>
      underEvery(endorsed(...endorsements), { startedAt: null }, ({ terms }) => terms);
    expect(
      new Set(termsOf({ premium: '1' }, { limits: { perPerson: '120000', perEvent: '1', perYear: '1' } }))
        .size,
    ).toBe(1);
    const [signed, amended] = termsOf({ insurers }) as readonly [Version['terms'], Version['terms']];
    expect(amended.lines).toBe(signed.lines);
    expect([signed.panel.insurers, amended.panel.insurers]).toEqual([
      (fullContract().insurers as { id: string }[]).map(({ id }) => id),
      ['alone'],
    ]);
  });
});
