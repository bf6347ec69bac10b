import { FACT_VALUES, type FiniteFact, factsUnder } from '../../claim/facts.js';
import type { ClaimInput } from '../../claim/input.js';
import { CODES } from '../../claim/vocabulary.js';
import type { ContractInput } from '../../contract/input.js';
import { ENDORSED, OTHER, PLAIN, REREAD, SOME } from './contracts.js';

type Loss<K extends ClaimInput['loss']['kind']> = Extract<ClaimInput['loss'], { kind: K }>;
type ToldIncident = Required<Omit<NonNullable<ClaimInput['incident']>, 'id'>>;
type Person = ToldIncident & Required<Omit<Loss<'person'>, 'personId'>>;
type House = ToldIncident & Required<Omit<Loss<'house'>, 'householdId' | 'houseId'>>;

const OF_INCIDENT: ReadonlySet<string> = new Set(factsUnder('incident'));

/** Of each fact that has one of a few values, the first. */
const firstValues = <Told extends Person | House>(kind: Told['kind']) =>
  Object.fromEntries(
    [...factsUnder('incident'), ...factsUnder(kind)].flatMap((fact) =>
      fact in FACT_VALUES ? [[fact, FACT_VALUES[fact as FiniteFact][0]]] : [],
    ),
  ) as Pick<Told, FiniteFact & keyof Told>;

const INCIDENT = {
  startedAt: '2024-07-11T03:20:00+08:00',
  division: '500110110',
  facility: { kind: 'bridge', municipal: false },
} as const;

const PERSON: Person = {
  ...firstValues<Person>('person'),
  ...INCIDENT,
  kind: 'person',
  conditions: { watched: true },
  recognisedBy: 'district',
  harm: 'disability',
  disabilityGrade: 6,
  disabilityStandard: 'forensic-2016',
  medicalCost: '5000.11',
  governmentCompensation: '70000.00',
  governmentMedical: '2000.07',
  paidByLiableParty: '30000.03',
  circumstances: [],
};

const HOUSE: House = {
  ...firstValues<House>('house'),
  ...INCIDENT,
  kind: 'house',
  conditions: { watched: true },
  rooms: 1,
  area: '1.25',
  circumstances: [],
};

const MUNICIPAL = { kind: 'bridge', municipal: true } as const;

/** Three lines for persons cover it. */
const RESCUER: Person = {
  ...PERSON,
  role: 'disaster-relief',
  recognisedBy: 'township',
  facility: MUNICIPAL,
};

/** Two lines for persons cover it, and by what the treatment cost now one pays more, now the other. */
const BRAVE: Person = { ...PERSON, role: 'samaritan' };

/** A line covers it that asks who is liable, and another. */
const SAMARITAN: Person = { ...PERSON, peril: 'fire', role: 'samaritan', harm: 'death' };

const MISSING: Person = { ...PERSON, peril: 'ground-subsidence', harm: 'missing', missingCertified: false };

/** Of a liable party who can pay a part, what that party paid is taken off. */
const PART_PAID: Person = { ...SAMARITAN, liableParty: 'partly-able' };

const CROWDED: House = { ...HOUSE, peril: 'crowd-crush', damage: 'severe' };

/** The line for help covers it, and pays nothing. */
const UNHARMED: Person = { ...PERSON, peril: 'other', role: 'samaritan', harm: 'injury', medicalCost: '0' };

const BASES: readonly (Person | House)[] = [PERSON, RESCUER, SAMARITAN, MISSING, UNHARMED, HOUSE, CROWDED];

/** The values that a fact is given in turn: all that it may have, or those at which something turns. */
const VALUES: Readonly<Record<Exclude<keyof Person | keyof House, 'kind'>, readonly unknown[]>> = {
  ...FACT_VALUES,
  startedAt: [
    '2023-01-01',
    '2025-01-01',
    '2026-01-01',
    '2022-12-31T23:59:59+08:00',
    '2022-12-31T16:00:00Z',
    '2023-12-31T23:59:59.999+08:00',
    '2024-01-01T00:00:00+08:00',
    '2025-01-01T00:00:00+08:00',
    '2025-12-31T23:59:59+08:00',
    '2026-01-01T00:00:00+08:00',
  ],
  division: ['500110', '500110122', '500110103', '500110110201', '500112'],
  facility: [MUNICIPAL, { kind: 'bridge', municipal: null }],
  recognisedBy: CODES.recognisers,
  disabilityGrade: [1, 5, 10, [7, 7], [3, 9]],
  medicalCost: ['0', '1000.01', '1000.11', '12764.72', '12764.73', '99999.99'],
  governmentCompensation: ['0', '0.01', '150000.02', '150000.03', '999999.99'],
  governmentMedical: ['0', '1000.11', '12764.73', '99999.99'],
  paidByLiableParty: ['0', '0.01', '150000.02', '999999.99'],
  conditions: [{}, { watched: false }, { watched: null }],
  circumstances: [['war'], [{ id: 'war', causedLoss: true }], [{ id: 'war', causedLoss: false }]],
  rooms: [2, 7],
  area: ['0.00001', '1.5', '62.55', '1799.9'],
};

type ProbedFact = keyof typeof VALUES;

const factsOf = (told: Person | House): readonly ProbedFact[] =>
  (Object.keys(VALUES) as ProbedFact[]).filter((fact) => fact in told);

/** How many claims are drawn about each base, under each contract. */
const DRAWN = 1;

/** A claim with a fact in turn at each of its values, and unknown. */
const varied = (
  told: Person | House,
  fact: ProbedFact,
  unknown: undefined | null,
): readonly (Person | House)[] => [unknown, ...VALUES[fact]].map((value) => ({ ...told, [fact]: value }));

const variedInAll = (told: Person | House, unknown: undefined | null): readonly (Person | House)[] =>
  factsOf(told).flatMap((fact) => varied(told, fact, unknown));

/** A claim in which one fact is unknown, and in turn each other beside it. */
const unknownBeside = (told: Person | House, fact: ProbedFact): readonly (Person | House)[] =>
  factsOf(told).map((other) => ({ ...told, [fact]: null, [other]: null }));

/** A multiplicative generator (Lehmer): the same numbers everywhere. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Claims in which every third fact is unknown, and every third another: always the same ones. */
function drawn(told: Person | House, count: number, seed: number): readonly (Person | House)[] {
  const next = numbersFrom(seed);
  const otherOf = (fact: ProbedFact) => [null, undefined, ...VALUES[fact]][next(VALUES[fact].length + 2)];
  return Array.from({ length: count }, () => ({
    ...told,
    ...Object.fromEntries(
      factsOf(told).flatMap((fact) => (next(3) > 0 ? [] : [[fact, next(2) > 0 ? null : otherOf(fact)]])),
    ),
  }));
}

function written(told: Person | House, place: number): ClaimInput {
  const facts = Object.entries(told);
  const [incident, loss] = [true, false].map((isOf) =>
    Object.fromEntries(facts.filter(([fact]) => OF_INCIDENT.has(fact) === isOf)),
  );
  return { id: `c-${place}`, incident, loss } as unknown as ClaimInput;
}

/** The claims of the probes, in the exchange format, and the contract that each is decided under. */
export const probes = (): readonly (readonly [ContractInput, readonly ClaimInput[]])[] =>
  (
    [
      [
        PLAIN,
        [
          ...variedInAll(RESCUER, undefined),
          ...variedInAll(HOUSE, undefined),
          ...varied(MISSING, 'missingCertified', undefined),
          ...unknownBeside(BRAVE, 'medicalCost'),
          ...unknownBeside(RESCUER, 'disabilityGrade'),
          ...unknownBeside(UNHARMED, 'recognisedBy'),
          ...varied(PART_PAID, 'paidByLiableParty', null),
          ...unknownBeside(HOUSE, 'area'),
        ],
      ],
      [
        OTHER,
        [
          ...variedInAll(SAMARITAN, null),
          ...variedInAll(CROWDED, null),
          ...varied(BRAVE, 'disabilityGrade', null),
          ...varied(BRAVE, 'disabilityStandard', null),
        ],
      ],
      [REREAD, []],
      [SOME, []],
      [ENDORSED, [RESCUER, SAMARITAN, HOUSE].flatMap((told) => varied(told, 'startedAt', undefined))],
    ] as const
  ).map(([contract, told]) => [
    contract,
    [...BASES, ...told, ...BASES.flatMap((base, place) => drawn(base, DRAWN, place))].map(written),
  ]);
