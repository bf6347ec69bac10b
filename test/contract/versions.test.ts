import { describe, expect, it } from 'vitest';
import { contractUnder, versionsFor } from '../../src/contract/parse.js';
import type { ContractInput } from '../../src/contract/schema.js';
import { endorsedVersions, possibleVersions, type Version, versionOf } from '../../src/contract/versions.js';
import { EDITIONS, type Edition } from '../../src/law/index.js';
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

const versions = (editions: readonly string[], endorsements?: readonly string[]) =>
  shown(versionsFor(contractOf(editions, endorsements), { startedAt: undefined }));

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
    const of = () => versionsFor(plain, { startedAt: undefined });
    expect(endorsedVersions(plain, of)).toEqual(of());
  });
});

describe('the versions under which a loss may fall', () => {
  const all = versionsFor(contractOf([JUNE], [JANUARY]), { startedAt: undefined });
  const [, second, third] = all as readonly [Version, Version, Version];

  it('are all while its day is unknown, and else the one of its day', () => {
    expect(possibleVersions(all, undefined)).toBe(all);
    expect(possibleVersions(all, null)).toBe(all);
    expect(possibleVersions(all, second.from)).toEqual([second]);
    expect(possibleVersions(all, third.from - 1)).toEqual([second]);
    expect(possibleVersions(all, third.from)).toEqual([third]);
  });

  it('are the only one there is, on whatever day', () => {
    const only = [second];
    expect(possibleVersions(only, 0)).toBe(only);
    expect(possibleVersions(only, undefined)).toBe(only);
  });

  it('are the first before the term, and the last after it', () => {
    expect(versionOf(all, 0)).toBe(all[0]);
    expect(versionOf(all, Date.parse(END))).toBe(third);
  });
});
