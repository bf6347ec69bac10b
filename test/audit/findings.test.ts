import { expect, it } from 'vitest';
import { type AuditedRow, auditor, readRecords } from '../../src/audit/index.js';
import { type Contract, parseContract, rulebook } from '../../src/index.js';
import { LATEST } from '../../src/law/edition.js';
import { some } from '../thorough.js';
import { CONTRACT_INPUT } from './register/contract.js';

/** 一行改动一两处，结论与复算相符。A row with a change or two, and whether what is found of it follows from what is due. */
type Change = Readonly<Record<string, unknown>>;

const SHORT: Readonly<Record<string, string>> = {
  at: 'incident.startedAt',
  place: 'incident.division',
  peril: 'incident.peril',
  cause: 'incident.rootCause',
  party: 'incident.liableParty',
  role: 'loss.role',
  by: 'loss.recognisedBy',
  residence: 'loss.residence',
  present: 'loss.presence',
  caused: 'loss.causedByIncident',
  harm: 'loss.harm',
  grade: 'loss.disabilityGrade',
  certified: 'loss.missingCertified',
  cost: 'loss.medicalCost',
  paidOut: 'loss.governmentCompensation',
  paidFor: 'loss.governmentMedical',
  circumstances: 'loss.circumstances',
  title: 'loss.title',
  use: 'loss.use',
  part: 'loss.part',
  damage: 'loss.damage',
  rooms: 'loss.rooms',
};

const long = (change: Change): Change =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [SHORT[name] ?? name, value]));

const BOTH = {
  at: '2024-07-11T03:20:00+08:00',
  place: '500110110',
  peril: 'flood',
  circumstances: [],
  caused: true,
};

const PERSON = {
  ...BOTH,
  'loss.kind': 'person',
  role: 'victim',
  residence: 'resident',
  present: 'at-onset',
  by: 'refused',
  harm: 'death',
  cost: '0',
};

const HOUSE = {
  ...BOTH,
  'loss.kind': 'house',
  title: 'lawful',
  use: 'residential',
  part: 'main-structure',
  damage: 'severe',
  rooms: 3,
};

const plain = CONTRACT_INPUT;

/** 在哪份合同之下。Under which contract. */
const INPUTS = {
  own: { ...plain, readings: {} },
  'no lines but natural-disaster': {
    ...plain,
    lines: { 'natural-disaster': plain.lines['natural-disaster'] },
    readings: {},
  },
  'other readings': {
    ...plain,
    readings: {
      resident: 'residents-only',
      'facility-failure': 'any-failure',
      'mixed-use': 'none',
      'house-damage': 'total-loss-only',
      'crowd-crush': 'public-security',
    },
  },
} as const;

const contracts = new Map<string, Contract>();

/** 合同，或者只换一项解读的合同。The contract, or with one reading taken otherwise. */
function contractOf(under: keyof typeof INPUTS, reading = '', position = ''): Contract {
  const name = [under, reading, position].join();
  const input = INPUTS[under];
  const readings = { ...input.readings, ...(reading && { [reading]: position }) };
  const contract = contracts.get(name) ?? parseContract({ ...input, readings });
  contracts.set(name, contract);
  return contract;
}

const fen = (yuan: unknown): number => Math.round(Number(yuan) * 100);

type Found = Omit<AuditedRow, 'row'> & {
  readonly change: Change;
  readonly row: Record<string, unknown>;
};

/** 每行一案一事件，互不相干，一并审核。Every row is an event of its own, so that rows have nothing to do with one another. */
function audited(base: Change, changes: readonly Change[], contract: Contract): readonly Found[] {
  const subject = base['loss.kind'] === 'person' ? 'loss.personId' : 'loss.householdId';
  const records = changes.map((change, i) => ({
    ...long(base),
    ...{ id: `c${i}`, 'incident.id': `e${i}`, [subject]: `s${i}` },
    ...long(change),
  }));
  const { rows, issues } = readRecords(records);
  expect(issues).toEqual([]);
  const audit = auditor(contract);
  for (const row of rows) audit.note(row);
  for (const row of rows) audit.tally(row);
  const examined = rows.map(audit.examine);
  expect(audit.finish()).toEqual([]);
  return examined.map((each, i) => ({
    ...each,
    change: changes[i] as Change,
    row: records[i] as Record<string, unknown>,
  }));
}

const RULES = new Map(rulebook(LATEST).map(({ id, clauses }) => [id, clauses]));

const NAMED: Readonly<Record<string, string>> = {
  应急局: 'emergency-management',
  消防: 'fire-rescue',
  公安局: 'public-security',
  政法委: 'political-legal-committee',
  领导小组办公室: 'leading-group-office',
};

const RATES: readonly string[] = plain.lines['natural-disaster'].disability.rates;

/** 行里写的，哪些与复算的不同。What a row states that differs from what was recomputed. */
function differing({ change, recomputed }: Found): readonly string[] {
  const { outcome, amount, line, departments } = recomputed as NonNullable<AuditedRow['recomputed']>;
  const stated =
    change.departments === undefined || change.departments === '无'
      ? []
      : String(change.departments).split('、');
  return [
    ...(change.line === undefined || line === null || change.line === line ? [] : ['line']),
    ...(change.appliedRate === undefined || change.appliedRate === RATES[Number(change.grade) - 1]
      ? []
      : ['rate']),
    ...(change.outcome === undefined || change.outcome === outcome ? [] : ['outcome']),
    ...(['paid', 'amount'] as const).filter(
      (sum) => change[sum] !== undefined && fen(change[sum]) !== fen(amount),
    ),
    ...(stated.length === 0 ||
    (stated.length === departments.length &&
      stated.every((name) => departments.includes(NAMED[name] as never)))
      ? []
      : ['departments']),
  ];
}

const isOpen = ({ change }: Found): boolean => Object.values(change).includes(null);

/** 逐行的结论都合乎复算和《通知》。Whatever is found of each row follows from what was recomputed, and from the notice. */
function check(base: Change, changes: readonly Change[], under: keyof typeof INPUTS = 'own'): void {
  for (const found of audited(base, some(changes), contractOf(under))) {
    const { change, row, recomputed, discrepancies } = found;
    const shown = JSON.stringify({ change, under, recomputed, discrepancies });
    for (const { rule, clause, facts, certainty, code } of discrepancies) {
      expect(RULES.get(rule), shown).toContain(clause);
      for (const { fact, value } of facts)
        if (row[fact] !== undefined) expect(value, shown).toEqual(row[fact]);
      if (certainty.kind !== 'depends-on-reading') continue;
      for (const { reading, position } of certainty.readings) {
        const [otherwise] = audited(base, [change], contractOf(under, reading, position));
        const codes = otherwise?.discrepancies.map((each) => each.code);
        expect(codes, `${shown} ${reading}`).not.toContain(code);
      }
    }
    if (isOpen(found)) continue;
    const wrong = differing(found);
    if (!Object.keys(change).some((name) => name.startsWith('benefits.')))
      expect(discrepancies.length === 0, `${shown} ${wrong}`).toBe(wrong.length === 0);
    const codes = discrepancies.map(({ code }) => code);
    if (change.amount === undefined && change.paid !== undefined && !shown.includes('benefits.')) {
      const [paid, due] = [fen(change.paid), fen(recomputed?.amount)];
      // What was paid, though not too much, before the register itself decides is told with all of its sum.
      const isAdvance = change.outcome === 'pending' && paid > 0 && paid <= due;
      expect(codes.includes('paid-while-pending') && due > 0, shown).toBe(isAdvance);
      expect(
        discrepancies.reduce((sum, { difference }) => sum + difference, 0),
        shown,
      ).toBe(isAdvance ? paid : paid - due);
    }
    if (codes.includes('wrong-line')) expect(wrong, shown).toContain('line');
    if (codes.includes('wrong-department')) expect(wrong, shown).toContain('departments');
  }
}

/** 每一处改动都配上每一种处理。Every change with every treatment. */
const each = (changes: readonly Change[], treatments: readonly Change[]): Change[] =>
  changes.flatMap((change) => treatments.map((treatment) => ({ ...change, ...treatment })));

const LINES = ['natural-disaster', 'good-samaritan', 'municipal-facility', 'fire-explosion', 'house-damage'];

const PERSON_FACTS: readonly Change[] = [
  { place: '500113' },
  { at: '2026-01-01T00:00:00+08:00' },
  { at: '2022-12-31T23:59:59+08:00' },
  { circumstances: ['crime', 'self-harm'] },
  { caused: false },
  { harm: 'missing', certified: false },
  { present: 'outside' },
  { peril: 'other' },
  { peril: 'crowd-crush' },
  { peril: 'ground-subsidence', cause: 'mining' },
  { peril: 'other', role: 'samaritan' },
  { peril: 'other', role: 'samaritan', by: 'township' },
  { peril: 'other', facility: '市政设施' },
  { peril: 'other', facility: '非市政' },
  { peril: 'flood', facility: '市政设施', present: 'outside' },
  { peril: 'other', facility: '无' },
  { caused: false, role: 'disaster-relief' },
  { caused: false, role: 'emergency-response' },
  { peril: 'fire', party: 'able-to-pay' },
  { peril: 'explosion', party: 'able-to-pay' },
  { peril: 'fire', party: 'unable-to-pay', present: 'outside' },
  { peril: 'fire', party: 'not-found', residence: 'transient', present: 'outside' },
  { peril: 'fire', party: 'not-found', residence: 'transient' },
  { peril: 'fire', party: 'not-found', present: 'outside' },
  { peril: 'fire', party: 'not-found', place: '500113', caused: false },
];

const HOUSE_FACTS: readonly Change[] = [
  { place: '500113' },
  { peril: 'other' },
  { peril: 'fire' },
  { peril: 'explosion' },
  { peril: 'crowd-crush' },
  { title: 'none' },
  { use: 'commercial' },
  { use: 'mixed' },
  { part: 'contents' },
  { damage: 'moderate' },
  { title: 'none', use: 'commercial', part: 'contents' },
  { title: 'none', use: 'mixed' },
  { title: 'none', peril: 'fire' },
  { title: 'none', peril: 'explosion' },
  { title: 'none', peril: 'crowd-crush' },
  { circumstances: ['unoccupied'] },
];

const PAID = { outcome: 'payable', paid: '100.00' };

it('a payment against one fact after another', () => {
  check(PERSON, each(PERSON_FACTS, [PAID]));
  check(HOUSE, each(HOUSE_FACTS, [PAID]));
  check(PERSON, each(PERSON_FACTS, [PAID]), 'other readings');
  check(HOUSE, each(HOUSE_FACTS, [PAID]), 'other readings');
  check(PERSON, each([{}, { peril: 'fire' }], [PAID]), 'no lines but natural-disaster');
  check(HOUSE, [PAID], 'no lines but natural-disaster');
  check(
    PERSON,
    [{ peril: 'other', facility: '市政设施', present: 'outside', line: 'municipal-facility', ...PAID }],
    'other readings',
  );
});

it('a line that is named, whatever pays', () => {
  check(
    PERSON,
    each(
      [{}, ...PERSON_FACTS],
      LINES.map((line) => ({ line, paid: '100000.00' })),
    ),
  );
  check(
    HOUSE,
    each(
      [{}, { title: 'none' }],
      LINES.map((line) => ({ line, paid: '10500.00' })),
    ),
  );
  check(
    PERSON,
    LINES.map((line) => ({ line, paid: '100000.00' })),
    'no lines but natural-disaster',
  );
});

const OUTCOMES: readonly Change[] = [
  { outcome: 'payable' },
  { outcome: 'pending' },
  { outcome: 'declined' },
  { outcome: 'pending', paid: '0.01' },
  { outcome: 'declined', paid: '0.01' },
  { outcome: 'declined', amount: '0.01', paid: '0' },
  { paid: '0.00' },
  { paid: '0.01' },
  { amount: '0.01' },
  { amount: '100000.00' },
];

it('what was decided, where something is due, where nothing is, and where a fact is open', () => {
  check(PERSON, each([{}, { caused: null }, { caused: false }, { role: null }], OUTCOMES));
  check(HOUSE, each([{}, { damage: null }, { rooms: null }, { title: 'none' }], OUTCOMES));
});

const disabled = { harm: 'disability', grade: 5 };
const fire = { peril: 'fire', party: 'not-found' };

it('sums, one fen either side of what is due, and what known mistakes make of them', () => {
  check(
    PERSON,
    each(
      [{}, { cost: '10200' }, { cost: '50200' }, { cost: null }],
      [
        { paid: '99999.99' },
        { paid: '100000.00' },
        { paid: '100000.01' },
        { paid: '108500.00' },
        { paid: '110000.00' },
        { paid: '120000.00' },
        { paid: '120000.01' },
        { paid: '142500.00' },
        { paid: '150200.00' },
        { paid: '150200.01' },
        { amount: '108500.00', paid: '100000.00' },
        { amount: '100000.00', paid: '108500.00' },
      ],
    ),
  );
  check(
    PERSON,
    each(
      [disabled, { ...disabled, cost: '10200' }, { ...disabled, grade: 1 }, { ...disabled, grade: 10 }],
      [
        { paid: '10000.00' },
        { paid: '20000.00' },
        { paid: '60000.00' },
        { paid: '70000.00' },
        { paid: '78500.00' },
        { paid: '80000.00' },
        { paid: '58500.00' },
        { appliedRate: '0.55', paid: '55000.00' },
        { appliedRate: '0.55', paid: '63500.00' },
        { appliedRate: '0.7', paid: '68500.00' },
        { appliedRate: '0.7', paid: '60000.00' },
      ],
    ),
  );
  check(
    PERSON,
    each(
      [
        { harm: 'injury', cost: '23729.41' },
        { harm: 'injury', cost: '23729.42' },
      ],
      [{ paid: '20000.00' }, { paid: '20000.01' }, { paid: '19999.99' }],
    ),
  );
  check(
    PERSON,
    each(
      [fire, { ...fire, cost: '6082.36' }, { ...fire, cost: '20200' }],
      [
        { paid: '95000.00' },
        { paid: '95000.01' },
        { paid: '107000.00' },
        { paid: '110000.00' },
        { paid: '110000.01' },
      ],
    ),
  );
  check(
    HOUSE,
    each(
      [{}, { rooms: 6 }, { damage: 'collapsed' }, { damage: 'moderate', rooms: 1 }],
      [
        { paid: '1100.00' },
        { paid: '3300.00' },
        { paid: '10500.00' },
        { paid: '10500.01' },
        { paid: '18000.00' },
        { paid: '20000.00' },
        { paid: '20000.01' },
        { paid: '21000.00' },
        { paid: '36000.00' },
      ],
    ),
  );
});

it('parts of a sum', () => {
  check(
    PERSON,
    each(
      [
        { cost: '10200', paid: '108500.00' },
        { ...disabled, cost: '10200', paid: '68500.00' },
      ],
      [
        { 'benefits.death': '100000.00' },
        { 'benefits.death': '99999.99' },
        { 'benefits.disability': '60000.00' },
        { 'benefits.disability': '70000.00' },
        { 'benefits.medical': '8500.00' },
        { 'benefits.medical': '8500.01' },
        { 'benefits.medical': '20000.00' },
        { 'benefits.medical': '20000.01' },
        { 'benefits.house': '1.00' },
      ],
    ),
  );
  check(
    HOUSE,
    each([{ paid: '10500.00' }], [{ 'benefits.house': '10500.00' }, { 'benefits.house': '10500.01' }]),
  );
});

it('what bears on more than one thing at once', () => {
  check(PERSON, [
    { harm: 'injury', line: 'good-samaritan', paid: '50.00' },
    { caused: false, outcome: 'declined', line: 'good-samaritan' },
    { line: 'good-samaritan', paid: '100000.00', 'benefits.death': '99999.99' },
    { line: 'good-samaritan', paid: '120000.00' },
    { line: 'good-samaritan', paid: '119999.99' },
    { paid: '100000.00', departments: '无' },
    { paid: '100000.00', departments: '消防', line: 'fire-explosion' },
    {
      peril: null,
      role: 'disaster-relief',
      line: 'fire-explosion',
      departments: '消防',
      paid: '120000.00',
    },
  ]);
});

it('departments', () => {
  for (const under of ['own', 'other readings'] as const)
    check(
      PERSON,
      each(
        [
          { paid: '100000.00' },
          { paid: '100000.00', line: 'good-samaritan' },
          { paid: '100000.00', line: 'fire-explosion' },
          { paid: '100000.00', role: null },
          { ...fire, paid: '90000.00' },
          { ...fire, peril: null, role: 'disaster-relief', paid: '120000.00' },
        ],
        [
          { departments: '应急局' },
          { departments: '消防' },
          { departments: '公安局' },
          { departments: '政法委' },
          { departments: '应急局、公安局' },
          { departments: '消防、公安局' },
        ],
      ),
      under,
    );
  check(
    HOUSE,
    each(
      [{ paid: '10500.00' }, { peril: 'crowd-crush', paid: '10500.00' }, { peril: 'fire', paid: '10500.00' }],
      [
        { departments: '应急局' },
        { departments: '消防' },
        { departments: '公安局' },
        { departments: '领导小组办公室' },
      ],
    ),
  );
});
