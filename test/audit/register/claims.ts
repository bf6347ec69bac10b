import { type Random, randomFrom } from '../../../examples/season/random.js';
import type { ClaimInput, Damage, Harm } from '../../../src/index.js';
import { DISASTERS, type Disaster } from './events.js';

const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

const HARMS: readonly (readonly [Harm, number])[] = [
  ['injury', 80],
  ['disability', 13],
  ['death', 5],
  ['missing', 2],
];

const DAMAGES: readonly (readonly [Damage, number])[] = [
  ['collapsed', 15],
  ['severe', 35],
  ['moderate', 50],
];

const BY_TREE: readonly (readonly [Harm, number])[] = [
  ['injury', 2],
  ['disability', 5],
  ['death', 3],
];

function person({ kind }: Disaster, personId: string, isByTree: boolean, random: Random): ClaimInput['loss'] {
  const harm = random.pick(isByTree || kind === 'fire' ? BY_TREE : HARMS);
  const role =
    kind === 'bravery'
      ? ('samaritan' as const)
      : random.pick([
          ['victim', 97],
          ['disaster-relief', 3],
        ] as const);
  const isSure = random.perMille(985);
  return {
    kind: 'person',
    personId,
    role,
    residence: random.pick([
      ['resident', 9],
      ['transient', 1],
    ] as const),
    presence: random.perMille(12) ? ('outside' as const) : ('at-onset' as const),
    ...(isSure
      ? { causedByIncident: !random.perMille(15) }
      : random.perMille(500)
        ? { causedByIncident: null }
        : {}),
    ...(role === 'samaritan'
      ? {
          recognisedBy: random.pick([
            ['district', 8],
            ['above-district', 1],
            ['refused', 1],
          ] as const),
        }
      : {}),
    harm,
    ...(harm === 'disability' ? { disabilityGrade: 1 + random.below(10) } : {}),
    ...(harm === 'missing' ? { missingCertified: random.perMille(700) } : {}),
    medicalCost: harm === 'missing' ? '0' : yuan(random.below(harm === 'injury' ? 2_800_000 : 4_000_000)),
    circumstances: random.perMille(10) ? ['self-harm'] : [],
  };
}

const house = (householdId: string, random: Random): ClaimInput['loss'] => ({
  kind: 'house',
  householdId,
  causedByIncident: true,
  ...(random.perMille(985)
    ? {
        title: random.pick([
          ['lawful', 97],
          ['none', 3],
        ] as const),
      }
    : {}),
  use: random.pick([
    ['residential', 95],
    ['mixed', 3],
    ['commercial', 2],
  ] as const),
  part: random.pick([
    ['main-structure', 95],
    ['fittings', 3],
    ['outbuilding', 2],
  ] as const),
  damage: random.pick(DAMAGES),
  rooms: 1 + random.below(7),
  circumstances: random.perMille(10) ? ['illegal-building'] : [],
});

function claimIn(disaster: Disaster, id: string, random: Random): ClaimInput {
  const { peril, startedAt, towns, kind } = disaster;
  const isPerson = kind === 'bravery' || random.perMille(kind === 'fire' ? 500 : 220);
  const isByTree = isPerson && (peril === 'windstorm' || peril === 'rainstorm') && random.perMille(250);
  const late = Date.parse(startedAt) + random.below(20) * 3_600_000;
  const incident = {
    id: disaster.id,
    startedAt: `${new Date(late + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`,
    division: `${towns[random.below(towns.length)]}${random.perMille(300) ? '200' : ''}`,
    peril,
    ...(peril === 'ground-subsidence'
      ? { rootCause: random.perMille(500) ? ('natural' as const) : ('mining' as const) }
      : {}),
    ...(kind === 'fire'
      ? {
          liableParty: random.pick([
            ['not-found', 5],
            ['unable-to-pay', 4],
            ['able-to-pay', 1],
          ] as const),
        }
      : {}),
    ...(isByTree ? { facility: { kind: 'street-tree' as const, municipal: !random.perMille(150) } } : {}),
  };
  const number = id.slice(3);
  const loss = isPerson ? person(disaster, `RY-${number}`, isByTree, random) : house(`H-${number}`, random);
  if (!isByTree) return { id, incident, loss };
  // 政府付清了医疗费。The government paid the whole bill.
  const { medicalCost: governmentMedical } = loss as Extract<ClaimInput['loss'], { kind: 'person' }>;
  const governmentCompensation = yuan(9_000_000 + random.below(9_000_000));
  return { id, incident, loss: { ...loss, governmentCompensation, governmentMedical } as ClaimInput['loss'] };
}

/** 每次灾害至少这么多件，各种错误才都有地方放。At least so many of each disaster, so that errors of every kind find their place. */
const FEWEST = 24;

/**
 * 全部案件，依登记顺序：各次灾害的案件交错登记。All claims in register order; those of one disaster lie scattered.
 *
 * @param part 只取几成。Only this part of them.
 */
export function claims(seed: number, part = 1): readonly ClaimInput[] {
  const random = randomFrom(seed);
  const drawn = DISASTERS.flatMap((disaster) =>
    Array.from({ length: Math.max(FEWEST, Math.round(disaster.claims * part)) }, () => ({
      disaster,
      at: Date.parse(disaster.startedAt) + random.below(1_500_000) * 1000,
    })),
  );
  return drawn
    .sort((a, b) => a.at - b.at)
    .map(({ disaster }, i) => claimIn(disaster, `QJ-${String(i + 1).padStart(5, '0')}`, random));
}
