import type { ClaimInput, Damage, Peril } from '../../../src/index.js';

/** 一次编造的灾害。An invented disaster. */
interface Disaster {
  readonly id: string;
  readonly peril: Peril;
  readonly startedAt: string;
  readonly division: string;
}

const disaster = (id: string, peril: Peril, startedAt: string, town: string): Disaster => ({
  id,
  peril,
  startedAt: `${startedAt}:00+08:00`,
  division: `500110${town}`,
});

/** 三年的灾害；`storm` 超过每次的限额。Disasters of three years; `storm` goes beyond the limit of an event. */
export const DISASTERS = {
  hail: disaster('ZH2023-01', 'wind-hail', '2023-04-11T17:40', '113'),
  rain: disaster('ZH2023-02', 'rainstorm', '2023-06-18T03:30', '119'),
  fire: disaster('ZH2023-03', 'fire', '2023-09-02T02:15', '116'),
  rescue: disaster('ZH2023-04', 'other', '2023-11-06T23:50', '001'),
  flood: disaster('ZH2024-01', 'flood', '2024-07-11T03:20', '110'),
  slide: disaster('ZH2024-02', 'landslide', '2024-08-02T03:10', '112'),
  storm: disaster('ZH2024-03', 'rainstorm', '2024-10-28T22:10', '002'),
  blast: disaster('ZH2024-04', 'explosion', '2024-12-05T01:25', '003'),
  tree: disaster('ZH2025-01', 'windstorm', '2025-05-12T16:20', '108'),
  late: disaster('ZH2025-02', 'flood', '2025-07-05T06:00', '109'),
} as const;

export type Event = keyof typeof DISASTERS;

type Loss = Readonly<Record<string, unknown>>;

/** 编造的身份证号，校验位算出。An invented identity number, its check digit reckoned. */
function identity(n: number): string {
  const body = `510222${1940 + (n % 55)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}${String(n % 1000).padStart(3, '0')}`;
  const sum = [...body].reduce((all, digit, i) => all + Number(digit) * (2 ** (17 - i) % 11), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}

const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

const person = (n: number, harm: string, more: Loss = {}): Loss => ({
  kind: 'person',
  personId: identity(n),
  role: 'victim',
  residence: n % 7 === 0 ? 'transient' : 'resident',
  presence: 'at-onset',
  causedByIncident: true,
  harm,
  medicalCost: harm === 'death' ? '0' : yuan(90_000 + ((n * 137_713) % 1_700_000)),
  circumstances: [],
  ...more,
});

const dead = (n: number, more: Loss = {}): Loss => person(n, 'death', more);
const hurt = (n: number, more: Loss = {}): Loss => person(n, 'injury', more);
const disabled = (n: number, more: Loss = {}): Loss =>
  person(n, 'disability', { disabilityGrade: 2 + ((n * 3) % 7), ...more });

const DAMAGES: readonly Damage[] = ['moderate', 'severe', 'collapsed', 'severe', 'moderate'];

const house = (n: number, more: Loss = {}): Loss => ({
  kind: 'house',
  householdId: `户-${1000 + n * 3}`,
  causedByIncident: true,
  title: 'lawful',
  use: 'residential',
  part: 'main-structure',
  damage: DAMAGES[n % 5],
  rooms: 1 + (n % 3),
  circumstances: [],
  ...more,
});

const times = (count: number, make: (n: number) => Loss, from: number): readonly Loss[] =>
  Array.from({ length: count }, (_, i) => make(from + i));

const mixed = (n: number): Loss => (n % 6 === 0 ? disabled(n) : n % 2 === 0 ? hurt(n) : house(n));
const bystander: Loss = { liableParty: 'not-found' };
const brave: Loss = { role: 'samaritan', recognisedBy: 'district' };
const compensated = (n: number): Loss => ({
  governmentCompensation: yuan(10_500_000 + n * 1111),
  governmentMedical: yuan(200_000 + n * 1717),
});

/** 各次灾害里的损失；一户有两处、三处房屋的，见 `several`。What was lost in each; households of two and three houses are `several`. */
const several = (n: number, damages: readonly Damage[], rooms: number): readonly Loss[] =>
  damages.map((damage, i) => house(n, { houseId: `${n}-${'东西北'[i]}院`, damage, rooms }));

const LOSSES: Readonly<Record<Event, readonly Loss[]>> = {
  hail: [
    ...times(14, (n) => (n % 3 === 0 ? hurt(n) : house(n)), 1),
    house(15, { title: 'none' }),
    house(16, { use: 'commercial' }),
  ],
  rain: [
    ...times(16, mixed, 21),
    dead(37),
    ...several(38, ['severe', 'moderate'], 2),
    house(41, { rooms: undefined }),
  ],
  fire: [
    ...times(6, (n) => house(n, { damage: 'severe' }), 51),
    ...times(3, hurt, 57),
    disabled(60),
    dead(61, { medicalCost: '5600.00' }),
    dead(62),
  ],
  rescue: [
    hurt(71, brave),
    disabled(72, brave),
    dead(73, brave),
    hurt(74, brave),
    hurt(75, { ...brave, recognisedBy: 'refused' }),
    hurt(76, brave),
  ],
  flood: [
    ...times(24, mixed, 81),
    dead(105),
    dead(106),
    ...several(107, ['collapsed', 'severe', 'moderate'], 2),
    house(110, { damage: 'collapsed', rooms: 6 }),
  ],
  slide: [...times(8, mixed, 121), dead(129), disabled(130, { medicalCost: '31000.00' })],
  storm: [...times(15, (n) => dead(n), 141), ...times(9, house, 156)],
  blast: [
    ...times(4, hurt, 171),
    house(175),
    house(176),
    disabled(177),
    dead(178, { medicalCost: '12000.00' }),
  ],
  tree: times(
    8,
    (n) =>
      n % 2 === 0 ? disabled(n, compensated(n)) : dead(n, { ...compensated(n), medicalCost: '2000.00' }),
    181,
  ),
  late: [
    ...times(12, mixed, 191),
    ...several(203, ['collapsed', 'collapsed'], 2),
    house(205, { damage: 'severe', rooms: 3 }),
    dead(206),
  ],
};

const EXTRA: Readonly<Partial<Record<Event, object>>> = {
  fire: bystander,
  blast: bystander,
  tree: { facility: { kind: 'street-tree', municipal: true } },
};

/** 一百五十件案件，依登记顺序。150 claims in register order. */
export const CLAIMS: readonly ClaimInput[] = Object.entries(LOSSES)
  .flatMap(([event, losses]) => losses.map((loss) => ({ event: event as Event, loss })))
  .map(({ event, loss }, i) => ({
    id: `QJ-${String(i + 1).padStart(4, '0')}`,
    incident: { ...DISASTERS[event], ...EXTRA[event] },
    loss: Object.fromEntries(Object.entries(loss).filter(([, value]) => value !== undefined)),
  })) as unknown as readonly ClaimInput[];
