import { readdirSync, readFileSync } from 'node:fs';
import {
  adjudicate,
  type ClaimInput,
  findings,
  LINES,
  parseClaim,
  parseContract,
} from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';

const EXAMPLES = new URL('../../examples/', import.meta.url);

interface Text {
  readonly zh: string;
  readonly en: string;
}

interface Story {
  readonly title: Text;
  readonly about: Text;
  readonly source: Text | null;
  readonly contract?: string;
  readonly claim: ClaimInput;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, EXAMPLES), 'utf8')) as T;
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, EXAMPLES))
    .filter((name) => name.endsWith('.json'))
    .sort();

const storyOf = (name: string): Story => read(`claims/${name}.json`);
const contractOf = (id: string) => parseContract(read(`contracts/${id}.json`));

/** File, outcome, amount, line, departments, missing facts. */
const EXPECTED = [
  ['01-lightning-huidong', 'payable', '100000.00', 'natural-disaster', ['emergency-management'], []],
  ['02-flash-flood-shenzhen', 'payable', '100000.00', 'natural-disaster', ['emergency-management'], []],
  [
    '03-found-after-rainstorm-nanan',
    'pending',
    '0.00',
    null,
    [],
    [['loss.causedByIncident', 'undetermined']],
  ],
  ['04-poplar-jiahe', 'payable', '60000.00', 'municipal-facility', ['urban-management'], []],
  ['05-street-tree-wuhan', 'payable', '12195.12', 'natural-disaster', ['emergency-management'], []],
  ['06-village-fire-zhenghe', 'payable', '15000.00', 'house-damage', ['fire-rescue'], []],
  ['07-water-in-the-room-ningbo', 'declined', '0.00', null, [], []],
  ['08-gas-explosion', 'payable', '30000.00', 'fire-explosion', ['public-security'], []],
  ['09-bravery-recognised', 'payable', '105600.00', 'good-samaritan', ['political-legal-committee'], []],
  [
    '10-bravery-not-yet-recognised',
    'pending',
    '0.00',
    null,
    [],
    [
      ['incident.division', 'imprecise'],
      ['loss.recognisedBy', 'absent'],
    ],
  ],
  ['11-relief-worker', 'payable', '68000.55', 'good-samaritan', ['political-legal-committee'], []],
  ['12-landslide-house', 'payable', '20000.00', 'house-damage', ['emergency-management'], []],
  ['13-shop-fire', 'declined', '0.00', null, [], []],
  ['14-rainstorm-in-wansheng', 'declined', '0.00', null, [], []],
  [
    '15-subsidence-ungraded',
    'payable',
    '8123.45',
    'natural-disaster',
    ['emergency-management'],
    [['loss.disabilityGrade', 'absent']],
  ],
  ['16-crowd-crush-house', 'payable', '1000.00', 'house-damage', ['leading-group-office'], []],
  [
    '17-fire-liability-open',
    'pending',
    '0.00',
    null,
    [],
    [
      ['incident.liableParty', 'absent'],
      ['loss.paidByLiableParty', 'absent'],
    ],
  ],
  ['18-rescuer-after-drinking', 'payable', '100000.00', 'good-samaritan', ['political-legal-committee'], []],
  ['19-thief-and-lightning', 'payable', '100000.00', 'natural-disaster', ['emergency-management'], []],
  ['20-snow-on-the-roof', 'payable', '15000.00', 'house-damage', ['emergency-management'], []],
  [
    '21-gust-and-judgment',
    'payable',
    '28000.00',
    'natural-disaster',
    ['emergency-management'],
    [['loss.governmentMedical', 'absent']],
  ],
  ['22-attic-fire-part-paid', 'payable', '67500.00', 'fire-explosion', ['fire-rescue'], []],
  ['23-heat-stroke', 'payable', '108000.00', 'natural-disaster', ['emergency-management'], []],
  ['24-missing-in-the-flood', 'pending', '0.00', null, [], [['loss.missingCertified', 'undetermined']]],
  ['25-two-grades-one-storm', 'payable', '40000.00', 'natural-disaster', ['emergency-management'], []],
  ['26-home-on-the-second-day', 'payable', '100000.00', 'natural-disaster', ['emergency-management'], []],
  ['27-manhole-in-the-rain', 'payable', '100000.00', 'natural-disaster', ['emergency-management'], []],
  ['28-outbuildings-in-the-wind', 'declined', '0.00', null, [], []],
  ['29-rescue-nobody-applied', 'pending', '0.00', null, [], [['loss.recognisedBy', 'not-applied']]],
] as const;

describe('the example claims', () => {
  it('are those of the table', () => {
    expect(namesIn('claims')).toEqual(EXPECTED.map(([name]) => `${name}.json`));
  });

  it.each(EXPECTED)('%s is %s: %s', (name, outcome, amount, line, departments, missing) => {
    const { claim, contract = 'illustrative' } = storyOf(name);
    const found = adjudicate(parseClaim(claim), contractOf(contract));
    expect(found).toMatchObject({ outcome, amount, line, departments });
    expect(found.missing.map(({ fact, state }) => [fact, state])).toEqual(missing);
  });

  it('show every line paying, every outcome, and the states that a missing fact is mostly in', () => {
    expect([...new Set(EXPECTED.map(([, , , line]) => line))].filter(Boolean).sort()).toEqual(
      [...LINES].sort(),
    );
    expect(new Set(EXPECTED.map(([, outcome]) => outcome)).size).toBe(3);
    const states = EXPECTED.flatMap(([, , , , , missing]) => missing.map(([, state]) => state));
    expect([...new Set(states)].sort()).toEqual(['absent', 'imprecise', 'not-applied', 'undetermined']);
  });

  it('have ids of their own, and tell their story in both languages', () => {
    const stories = EXPECTED.map(([name]) => storyOf(name));
    expect(new Set(stories.map(({ claim }) => claim.id)).size).toBe(EXPECTED.length);
    for (const { title, about, claim } of stories) {
      for (const text of [title, about]) {
        expect(text.zh, claim.id).toMatch(/\p{Script=Han}/u);
        expect(text.en, claim.id).toMatch(/^[A-Z2].*[a-z.)]$|万盛$/u);
      }
    }
  });

  it('say of what really happened that date, place and contract are not the original ones', () => {
    const real = EXPECTED.map(([name]) => storyOf(name)).filter(({ source }) => source !== null);
    expect(real).toHaveLength(19);
    for (const { about } of real) {
      expect(about.zh).toMatch(/^真实(事件|情况)：.*本例的日期、地点和合同都不是原案的。/);
      expect(about.en).toMatch(
        /^What happened: .*Date, place and contract .* are not those of the original\./,
      );
    }
    for (const { about, source } of EXPECTED.map(([name]) => storyOf(name))) {
      if (source === null) expect(about.zh).toMatch(/^虚构案例。/);
    }
  });

  it('pay the fallen poplar only by the reading that the second contract agrees', () => {
    const { claim } = storyOf('04-poplar-jiahe');
    expect(adjudicate(claim, contractOf('illustrative')).outcome).toBe('declined');
  });

  it('refuse who came home on the second day where the contract asks for the onset', () => {
    const { claim } = storyOf('26-home-on-the-second-day');
    const atOnset = parseContract({
      ...read<object>('contracts/illustrative.json'),
      readings: { presence: 'at-onset' },
    });
    expect(adjudicate(claim, atOnset).outcome).toBe('declined');
  });

  it('pay the street tree once, although two lines cover it', () => {
    const { lines } = adjudicate(storyOf('05-street-tree-wuhan').claim, contractOf('illustrative'));
    expect(lines['municipal-facility']).toMatchObject({ covered: true, amount: '12195.12' });
  });
});

describe('the example contracts', () => {
  it('are the illustrative one of the worked cases, to the letter, and one that differs in a reading', () => {
    expect(namesIn('contracts')).toEqual(['illustrative-any-failure.json', 'illustrative.json']);
    const cases = new URL('../fixtures/cases/contracts.json', import.meta.url);
    const [shared] = JSON.parse(readFileSync(cases, 'utf8')) as [object];
    expect(read('contracts/illustrative.json')).toEqual(shared);
    expect(read('contracts/illustrative-any-failure.json')).toEqual({
      ...shared,
      id: 'illustrative-any-failure',
      readings: { 'facility-failure': 'any-failure' },
    });
  });

  it('depart neither from the notice nor from the municipal floors', () => {
    for (const id of ['illustrative', 'illustrative-any-failure'])
      expect(findings(contractOf(id)).filter(({ grade }) => grade === 'departure')).toEqual([]);
  });

  it('are said not to be the contract of 綦江 beside them', () => {
    const beside = readFileSync(new URL('contracts/README.md', EXAMPLES), 'utf8');
    expect(beside).toContain('这里没有綦江区的合同');
    expect(beside).toContain("None of these is 綦江's contract");
  });
});
