import { describe, expect, it } from 'vitest';
import { openReadings } from '../../src/challenge/open-readings.js';
import { termsOf } from '../../src/contract/parse.js';
import { type ClaimInput, parseClaim, parseContract } from '../../src/index.js';
import { READING_IDS } from '../../src/law/readings.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';

const illustrative = contractOf('illustrative');
const openFor = (claim: unknown, contract: object = illustrative) =>
  openReadings(parseClaim(claim as ClaimInput), termsOf(parseContract(contract as never)));

const person = claimOf('case-1');
const hurt = (incident: object, loss: object = {}) => ({
  id: 'c',
  incident: { ...person.incident, ...incident },
  loss: { ...person.loss, ...loss },
});
const house = {
  kind: 'house',
  causedByIncident: true,
  title: 'lawful',
  use: 'residential',
  part: 'main-structure',
  damage: 'collapsed',
  rooms: 1,
  circumstances: [],
};

/** 每个例案要问的不同理解；不在表里的案件，怎样理解都一样。What is asked for each worked case; for the others none matters. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  'case-3': ['wansheng'],
  'case-5': ['wansheng'],
  'case-14': ['missing-person'],
  'case-22': ['subsidence'],
  'case-23': ['peril-list'],
  'case-26': ['recognition', 'rescue-casualties'],
  'case-27': ['recognition', 'rescue-casualties'],
  'case-29': ['recognition', 'rescue-casualties'],
  'case-30': ['recognition', 'rescue-casualties', 'line-overlap'],
  'case-31': ['recognition', 'rescue-casualties'],
  'case-32': ['municipal-basis'],
  'case-33': ['municipal-basis'],
  'case-34': ['other-perils', 'disaster-word', 'facility-failure', 'municipal-basis'],
  'case-35': ['disaster-word', 'facility-failure', 'municipal-basis'],
  'case-36': ['disaster-word', 'facility-failure', 'municipal-basis'],
  'case-37': ['fire-basis'],
  'case-39': ['fire-basis', 'partial-ability'],
  'case-40': ['fire-basis'],
  'case-41': ['fire-basis', 'partial-ability'],
  'case-42': ['fire-basis', 'partial-ability'],
  'case-43': ['fire-basis', 'other-accidents', 'crowd-crush'],
  'case-44': ['fire-basis', 'other-accidents', 'crowd-crush'],
  'case-45': ['presence'],
  'case-51': ['other-perils', 'disaster-word'],
  'case-54': ['title'],
  'case-60': ['house-damage', 'mixed-use'],
  'case-62': ['house-damage', 'crowd-crush'],
  'case-63': ['house-damage'],
};

describe('the readings that are tried', () => {
  it.each(claimCases.map((item) => [item.claim.id, item.title, item] as const))(
    'are only those that may matter: %s, %s',
    (id, _, { claim, contract }) => {
      expect(openFor(claim, contractOf(contract))).toEqual(OPEN[id] ?? []);
    },
  );

  it('are all but those of other losses where nothing is known', () => {
    // Without the key no facility was involved.
    expect(openFor({ id: 'c', loss: { kind: 'person' } })).not.toContain('facility-failure');
    expect(openFor({ id: 'c', incident: { facility: null }, loss: { kind: 'person' } })).toEqual(
      READING_IDS.filter((id) => !['house-damage', 'title', 'mixed-use', 'crowd-crush'].includes(id)),
    );
    expect(openFor({ id: 'c', loss: { kind: 'house' } })).toEqual([
      'wansheng',
      'peril-list',
      'other-perils',
      'subsidence',
      'disaster-word',
      'house-damage',
      'title',
      'mixed-use',
    ]);
  });

  it('are the same whether a fact is absent or could not be established', () => {
    expect(openFor(hurt({ division: null }))).toEqual(['wansheng']);
    expect(openFor(hurt({ startedAt: null, division: '500110' }))).toEqual(['wansheng']);
    expect(openFor(hurt({ peril: null, liableParty: 'not-found' }, { residence: null }))).toEqual([
      'peril-list',
      'other-perils',
      'subsidence',
      'fire-basis',
      'other-accidents',
      'resident',
    ]);
  });

  it('are none where something fails under every reading', () => {
    const missing = { harm: 'missing', missingCertified: false };
    expect(openFor(hurt({}, missing))).toEqual(['missing-person']);
    for (const shut of [
      hurt({ startedAt: '2022-12-31T23:59:59+08:00' }, missing),
      hurt({ division: '500113' }, missing),
      hurt({}, { ...missing, causedByIncident: false }),
      hurt({}, { ...missing, presence: 'outside' }),
    ]) {
      expect(openFor(shut)).toEqual([]);
    }
  });

  it('do not hang on what is agreed, but for the lines that the contract has', () => {
    const relief = hurt({}, { role: 'disaster-relief', recognisedBy: null });
    expect(openFor(relief)).toEqual(['recognition', 'rescue-casualties', 'line-overlap']);
    const { 'good-samaritan': _, ...others } = illustrative.lines;
    expect(openFor(relief, { ...illustrative, lines: others })).toEqual([]);
    const { 'good-samaritan': alone } = illustrative.lines;
    expect(openFor(relief, { ...illustrative, lines: { 'good-samaritan': alone } })).toEqual([
      'recognition',
      'rescue-casualties',
    ]);
  });

  it('ask who answers for a crush only where a line may cover it', () => {
    const claim = (peril: string, damage: string) => ({
      id: 'c',
      incident: { ...person.incident, peril },
      loss: { ...house, damage },
    });
    expect(openFor(claim('crowd-crush', 'collapsed'))).toContain('crowd-crush');
    expect(openFor(claim('flood', 'collapsed'))).toEqual([]);
    expect(openFor(hurt({ peril: 'crowd-crush', liableParty: 'able-to-pay' }))).toEqual([]);
  });
});
